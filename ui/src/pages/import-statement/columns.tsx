import type { Match, StatementFormat, StatementRow } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { DirectedAmount } from "../../components/statement-match";
import { ImportOutcomeIndicator } from "../../components/status";
import { sayOr, t } from "../../i18n";

const none = t.common.noValue;

/** The bank's own words keep their direction, whatever that of the page is. */
const words = (text: string | null) => (text === null ? none : <bdi>{text}</bdi>);

/** Rows of a statement file; of XML `line` counts entries. */
export function rowColumns(format: StatementFormat): DataColumn<StatementRow>[] {
  const ofFile = t.importInvoices.preview.columns;
  const labels = t.reconcile.lines.columns;
  return [
    { id: "line", label: format === "CSV" ? ofFile.line : ofFile.record, cell: (it) => it.line, amount: true },
    { id: "outcome", label: ofFile.outcome, cell: (it) => <ImportOutcomeIndicator outcome={it.outcome} /> },
    { id: "booked", label: labels.bookedOn, cell: (it) => (it.bookedOn === null ? none : <DateText date={it.bookedOn} />) },
    { id: "amount", label: labels.amount, cell: (it) => (it.amount === null || it.creditDebit === null ? none : <DirectedAmount line={{ amount: it.amount, creditDebit: it.creditDebit }} />), amount: true },
    // What can't be read is shown as it is written, to be found again in the file.
    { id: "description", label: labels.description, cell: (it) => words(it.description ?? it.asWritten), rowHeader: true, minWidth: 160 },
    { id: "reason", label: ofFile.reason, cell: (it) => (it.reason === null ? none : t.importInvoices.preview.reason(it.field, sayOr(it.reasonParts, it.reason))), minWidth: 200 },
    { id: "counterparty", label: labels.counterparty, cell: (it) => words(it.counterparty), minWidth: 140 },
  ];
}

/** What was confirmed at once. */
export const CONFIRMED_COLUMNS: readonly DataColumn<Match>[] = [
  { id: "line", label: t.reconcile.lines.columns.id, cell: (it) => <PageLink to={`/reconcile/lines/${it.line.id}`}>{it.line.id}</PageLink>, rowHeader: true },
  { id: "booked", label: t.reconcile.lines.columns.bookedOn, cell: (it) => <DateText date={it.line.bookedOn} /> },
  { id: "amount", label: t.reconcile.lines.columns.amount, cell: (it) => <DirectedAmount line={it.line} />, amount: true },
  { id: "funding", label: t.reconcile.lines.columns.funding, cell: (it) => <PageLink to={`/fundings/${it.fundingId}`}>{it.fundingId}</PageLink> },
  { id: "effect", label: t.importStatement.result.recorded, cell: (it) => t.importStatement.result.effects[it.effect] },
];
