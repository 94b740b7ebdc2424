import type { StatementLine } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { Money } from "../../components/money";
import { StatementLineStatusIndicator } from "../../components/status";
import { t } from "../../i18n";

const labels = t.reconcile.lines.columns;

const none = t.common.noValue;

/** The bank's own words keep their direction, whatever that of the page is. */
const words = (text: string | null) => (text === null ? none : <bdi>{text}</bdi>);

/** The columns of the statement lines. */
export const LINE_COLUMNS: readonly DataColumn<StatementLine, "BOOKED_ON">[] = [
  { id: "id", label: labels.id, cell: (it) => <PageLink to={`/reconcile/lines/${it.id}`}>{it.id}</PageLink>, rowHeader: true, width: 130 },
  { id: "booked", label: labels.bookedOn, cell: (it) => <DateText date={it.bookedOn} />, width: 130, sort: "BOOKED_ON" },
  { id: "direction", label: labels.direction, cell: (it) => t.reconcile.directions[it.creditDebit], width: 120 },
  { id: "amount", label: labels.amount, cell: (it) => <Money money={it.amount} />, amount: true, width: 140 },
  { id: "status", label: labels.status, cell: (it) => <StatementLineStatusIndicator line={it} />, width: 130 },
  { id: "funding", label: labels.funding, cell: (it) => (it.fundingId === null ? none : <PageLink to={`/fundings/${it.fundingId}`}>{it.fundingId}</PageLink>), width: 130 },
  { id: "counterparty", label: labels.counterparty, cell: (it) => words(it.counterparty), width: 170 },
  { id: "description", label: labels.description, cell: (it) => words(it.description), width: 260 },
  { id: "account", label: labels.account, cell: (it) => (it.accountLastFour === null ? none : `····${it.accountLastFour}`), width: 110, hidden: true },
  { id: "reference", label: labels.reference, cell: (it) => words(it.reference), width: 200, hidden: true },
  { id: "value", label: labels.valueOn, cell: (it) => (it.valueOn === null ? none : <DateText date={it.valueOn} />), width: 130, hidden: true },
  { id: "bank-reference", label: labels.bankReference, cell: (it) => words(it.bankReference), width: 180, hidden: true },
  { id: "return-code", label: labels.returnCode, cell: (it) => it.returnCode ?? none, width: 110, hidden: true },
];
