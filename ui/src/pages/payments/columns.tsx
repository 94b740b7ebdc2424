import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";

import type { Invoice, Transaction, UnappliedCash, UnappliedFund } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { DateText, InstantText, relativeDueDay } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { Money } from "../../components/money";
import { recordAddress } from "../../components/record-address";
import { InvoiceStatusIndicator, UnappliedStatusIndicator } from "../../components/status";
import { sourceOf, type UnappliedActions } from "../../components/unapplied-actions";
import { UnappliedMenu } from "../../components/unapplied-actions/menu";
import { WillBePaidByText } from "../../components/will-be-paid-by";
import { t } from "../../i18n";

const none = t.common.noValue;

/** Columns of Payments due; `today` is the ledger's day, once it is known. */
export function dueColumns(today: string | null): DataColumn<Invoice>[] {
  const labels = t.payments.due.columns;
  return [
    { id: "invoice", label: labels.invoice, cell: (it) => <PageLink to={`/invoices/${it.id}`}>{it.invoiceNumber}</PageLink>, rowHeader: true, width: 140 },
    { id: "status", label: labels.status, cell: (it) => <InvoiceStatusIndicator status={it.status} />, width: 130 },
    { id: "due", label: labels.due, cell: (it) => <DueDay invoice={it} today={today} />, width: 122 },
    { id: "total", label: labels.total, cell: (it) => <Money money={it.amount} />, amount: true },
    { id: "remaining", label: labels.remaining, cell: (it) => <Money money={it.outstanding} />, amount: true },
    { id: "paid-by", label: labels.willBePaidBy, cell: (it) => <WillBePaidByText paidBy={it.willBePaidBy} />, width: 155 },
    { id: "seller", label: labels.seller, cell: (it) => <bdi>{it.sellerName}</bdi>, width: 110 },
    { id: "purchase-order", label: labels.purchaseOrder, cell: (it) => it.purchaseOrder ?? none, width: 140 },
    { id: "charge-type", label: labels.chargeType, cell: (it) => t.invoice.chargeTypes[it.chargeType], width: 120 },
    { id: "period", label: labels.billingPeriod, cell: (it) => it.billingPeriod ?? none, hidden: true },
    { id: "issued", label: labels.issued, cell: (it) => <DateText date={it.issuedOn} />, hidden: true },
  ];
}

function DueDay({ invoice, today }: { invoice: Invoice; today: string | null }) {
  const late = invoice.status === "PAST_DUE";
  if (today === null) {
    return <DateText date={invoice.dueOn} />;
  }
  return (
    <>
      <DateText date={invoice.dueOn} />
      <Box variant="small" display="block" color={late ? "text-status-error" : "text-body-secondary"}>
        {relativeDueDay(invoice.dueOn, today)}
      </Box>
    </>
  );
}

/** Columns of Unapplied funds. */
export function unappliedColumns(actions: UnappliedActions): DataColumn<UnappliedFund>[] {
  const labels = t.payments.unapplied.columns;
  return [
    { id: "reference", label: labels.reference, cell: (it) => <FundName fund={it} />, rowHeader: true, width: 143 },
    { id: "kind", label: labels.kind, cell: (it) => t.payments.unapplied.kinds[it.kind], width: 108 },
    { id: "date", label: labels.date, cell: (it) => <DateText date={it.date} />, width: 117 },
    { id: "amount", label: labels.amount, cell: (it) => <Money money={it.amount} />, amount: true },
    { id: "remaining", label: labels.remaining, cell: (it) => <Money money={it.remaining} />, amount: true },
    { id: "status", label: labels.status, cell: (it) => <UnappliedStatusIndicator status={it.status} />, width: 127 },
    { id: "seller", label: labels.seller, cell: (it) => <bdi>{it.sellerName}</bdi>, hidden: true },
    { id: "actions", label: labels.actions, cell: (it) => <FundActions fund={it} actions={actions} />, width: 90 },
  ];
}

/** Cash has no reference: its id names it, and beneath stands what is known of it. */
function FundName({ fund }: { fund: UnappliedFund }) {
  const cash = fund.kind === "UNAPPLIED_CASH";
  return (
    <>
      <PageLink to={recordAddress(fund.id)}>{cash ? fund.id : fund.reference}</PageLink>
      {cash && fund.reference !== "" && (
        <Box variant="small" display="block" color="text-body-secondary">
          {fund.reference}
        </Box>
      )}
    </>
  );
}

function FundActions({ fund, actions }: { fund: UnappliedFund; actions: UnappliedActions }) {
  const source = sourceOf(fund);
  return source === null ? none : <UnappliedMenu source={source} actions={actions} />;
}

/** Columns of all unapplied cash. */
export const CASH_COLUMNS: readonly DataColumn<UnappliedCash>[] = [
  { id: "id", label: t.unappliedCash.all.id, cell: (it) => <PageLink to={recordAddress(it.id)}>{it.id}</PageLink>, rowHeader: true },
  { id: "status", label: t.payments.unapplied.columns.status, cell: (it) => <UnappliedStatusIndicator status={it.status} /> },
  { id: "received", label: t.unappliedCash.details.receivedOn, cell: (it) => <DateText date={it.receivedOn} /> },
  { id: "amount", label: t.payments.unapplied.columns.amount, cell: (it) => <Money money={it.amount} />, amount: true },
  { id: "remaining", label: t.payments.unapplied.columns.remaining, cell: (it) => <Money money={it.remaining} />, amount: true },
  { id: "description", label: t.unappliedCash.details.description, cell: (it) => <bdi>{it.description ?? none}</bdi>, width: 240 },
  { id: "seller", label: t.payments.unapplied.columns.seller, cell: (it) => <bdi>{it.sellerName}</bdi>, hidden: true },
];

/** Columns of Transactions; `show` opens a transaction's postings. */
export function transactionColumns(show: (transaction: Transaction) => void): DataColumn<Transaction>[] {
  const labels = t.payments.transactions.columns;
  return [
    { id: "date", label: labels.date, cell: (it) => <DateText date={it.date} instant={it.recordedAt} />, width: 120 },
    { id: "type", label: labels.type, cell: (it) => t.payments.transactions.types[it.type], width: 105 },
    {
      id: "id",
      label: labels.id,
      cell: (it) => (
        <Button variant="inline-link" wrapText={false} ariaLabel={t.payments.transactions.viewPostings(it.id)} onClick={() => show(it)}>
          {it.id}
        </Button>
      ),
      rowHeader: true,
      width: 120,
    },
    { id: "record", label: labels.record, cell: (it) => <PageLink to={recordAddress(it.recordId)}>{it.recordLabel}</PageLink>, width: 155 },
    { id: "description", label: labels.description, cell: (it) => <bdi>{it.description}</bdi>, width: 220 },
    { id: "amount", label: labels.amount, cell: (it) => <Money money={it.amount} />, amount: true },
    { id: "balance-after", label: labels.balanceAfter, cell: (it) => (it.balanceAfter ? <Money money={it.balanceAfter} /> : none), amount: true, width: 150 },
    { id: "method", label: labels.method, cell: (it) => it.methodLabel ?? none, width: 150 },
    { id: "recorded", label: labels.recordedAt, cell: (it) => <InstantText instant={it.recordedAt} />, hidden: true, width: 190 },
  ];
}
