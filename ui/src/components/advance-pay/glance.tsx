import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";

import type { AdvancePayBalance, UpcomingInvoice, WaitingFunding } from "../../backend/bindings";
import { columnDefinitions, type DataColumn } from "../data-table";
import { DateText, relativeDueDay } from "../date-text";
import { EmptyState } from "../empty-state";
import { FundingStatusText } from "../funding-status";
import { PageLink } from "../link";
import { Money } from "../money";
import { recordAddress } from "../record-address";
import { SaidText } from "../said-text";
import { useNavigate } from "../routing";
import { WillBePaidByText } from "../will-be-paid-by";
import { formatMoney, t } from "../../i18n";
import { isZero } from "../../money";

const texts = t.advancePay.glance;

function upcomingColumns(today: string | null): DataColumn<UpcomingInvoice>[] {
  const labels = texts.columns;
  return [
    { id: "invoice", label: labels.invoice, cell: (it) => <PageLink to={recordAddress(it.invoiceId)}>{it.invoiceNumber}</PageLink>, rowHeader: true, minWidth: 150 },
    { id: "due", label: labels.due, cell: (it) => <DueDay invoice={it} today={today} /> },
    { id: "outstanding", label: labels.outstanding, cell: (it) => <Money money={it.outstanding} />, amount: true },
    { id: "paid-by", label: labels.paidBy, cell: (it) => <PaidBy invoice={it} /> },
    { id: "after", label: labels.after, cell: (it) => <Money money={it.balanceAfter} />, amount: true },
  ];
}

function DueDay({ invoice, today }: { invoice: UpcomingInvoice; today: string | null }) {
  return (
    <>
      <DateText date={invoice.dueOn} />
      {today !== null && (
        <Box variant="small" display="block" color={invoice.dueOn < today ? "text-status-error" : "text-body-secondary"}>
          {relativeDueDay(invoice.dueOn, today)}
        </Box>
      )}
    </>
  );
}

/** Who will pay, what nobody will, and where the balance may not. */
function PaidBy({ invoice }: { invoice: UpcomingInvoice }) {
  const note = isZero(invoice.uncovered) ? (invoice.eligible ? null : texts.marketplace) : texts.uncovered(formatMoney(invoice.uncovered));
  return (
    <>
      <WillBePaidByText paidBy={invoice.willBePaidBy} />
      {note !== null && (
        <Box variant="small" display="block" color="text-body-secondary">
          {note}
        </Box>
      )}
    </>
  );
}

/** The next invoices, in the order in which they are paid, and whether the balance covers each. */
export function UpcomingInvoices({ balance, today, title }: { balance: AdvancePayBalance; today: string | null; title: string }) {
  const navigate = useNavigate();
  return (
    <Table<UpcomingInvoice>
      header={
        <Header variant="h2" description={texts.upcomingText} actions={<Button onClick={() => void navigate("/payments")}>{texts.all}</Button>}>
          {title}
        </Header>
      }
      items={balance.upcoming}
      columnDefinitions={columnDefinitions(upcomingColumns(today))}
      trackBy="invoiceId"
      wrapLines
      ariaLabels={{ tableLabel: title }}
      empty={<EmptyState title={texts.noUpcoming} text={texts.noUpcomingText} action={<Button onClick={() => void navigate("/invoices/import")}>{t.payments.importInvoices}</Button>} />}
    />
  );
}

const WAITING_COLUMNS: readonly DataColumn<WaitingFunding>[] = [
  { id: "id", label: t.advancePay.history.columns.id, cell: (it) => <PageLink to={recordAddress(it.id)}>{it.id}</PageLink>, rowHeader: true, minWidth: 130 },
  { id: "status", label: t.advancePay.history.columns.status, cell: (it) => <FundingStatusText funding={it} />, minWidth: 140 },
  { id: "amount", label: t.advancePay.history.columns.amount, cell: (it) => <Money money={it.amount} />, amount: true },
  { id: "expected", label: texts.expected, cell: (it) => <DateText date={it.expectedBy} /> },
  { id: "next", label: texts.next, cell: (it) => <SaidText said={it.nextStepParts} />, minWidth: 280 },
];

const WAITING_DEFINITIONS = columnDefinitions(WAITING_COLUMNS);

/** Fundings that wait for something, and for what. */
export function WaitingFundings({ balance, title }: { balance: AdvancePayBalance; title: string }) {
  return (
    <Table<WaitingFunding>
      header={<Header variant="h2">{title}</Header>}
      items={balance.waitingFundings}
      columnDefinitions={WAITING_DEFINITIONS}
      trackBy="id"
      wrapLines
      ariaLabels={{ tableLabel: title }}
    />
  );
}

/** What comes next for one balance: its invoices, and the fundings on their way. */
export function Glance({ balance, today, many }: { balance: AdvancePayBalance; today: string | null; many: boolean }) {
  const of = (title: string) => (many ? texts.of(title, balance.sellerName, balance.balance.currency) : title);
  return (
    <SpaceBetween size="l">
      {balance.waitingFundings.length > 0 && <WaitingFundings balance={balance} title={of(texts.waiting)} />}
      <UpcomingInvoices balance={balance} today={today} title={of(texts.upcoming)} />
    </SpaceBetween>
  );
}
