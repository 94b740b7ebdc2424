import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";

import type { Invoice, InvoiceSort, Transaction, TransactionSort, TransactionStatus, UnappliedCash, UnappliedFund, UnappliedFundSort } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { DateText, InstantText, relativeDueDay } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { Money } from "../../components/money";
import { recordAddress } from "../../components/record-address";
import { FundingStatusIndicator, InvoiceStatusIndicator, PaymentStatusIndicator, UnappliedStatusIndicator } from "../../components/status";
import { sourceOf, type UnappliedActions } from "../../components/unapplied-actions";
import { UnappliedMenu } from "../../components/unapplied-actions/menu";
import { WillBePaidByText } from "../../components/will-be-paid-by";
import { say, t } from "../../i18n";

const none = t.common.noValue;

const INVOICE_STATUSES = Object.values(t.status.invoice);
const TRANSACTION_STATUSES = [t.status.payment, t.status.funding, t.status.invoice].flatMap((words) => Object.values(words));

/** Columns of Payments due; `today` is the ledger's day, once it is known. */
export function dueColumns(today: string | null): DataColumn<Invoice, InvoiceSort>[] {
  const labels = t.payments.due.columns;
  return [
    { id: "invoice", label: labels.invoice, cell: (it) => <PageLink to={`/invoices/${it.id}`}>{it.invoiceNumber}</PageLink>, rowHeader: true, width: 150, sort: "NUMBER" },
    { id: "status", label: labels.status, cell: (it) => <InvoiceStatusIndicator status={it.status} />, width: 130, said: INVOICE_STATUSES, icon: true },
    { id: "due", label: labels.due, cell: (it) => <DueDay invoice={it} today={today} />, width: 122, sort: "DUE_DATE" },
    { id: "total", label: labels.total, cell: (it) => <Money money={it.amount} />, amount: true, sort: "AMOUNT" },
    { id: "remaining", label: labels.remaining, cell: (it) => <Money money={it.outstanding} />, amount: true },
    { id: "paid-by", label: labels.willBePaidBy, cell: (it) => <WillBePaidByText paidBy={it.willBePaidBy} />, width: 155 },
    { id: "seller", label: labels.seller, cell: (it) => it.sellerName, width: 110 },
    { id: "purchase-order", label: labels.purchaseOrder, cell: (it) => it.purchaseOrder ?? none, width: 140 },
    { id: "charge-type", label: labels.chargeType, cell: (it) => t.invoice.chargeTypes[it.chargeType], width: 120, said: Object.values(t.invoice.chargeTypes) },
    { id: "period", label: labels.billingPeriod, cell: (it) => it.billingPeriod ?? none, hidden: true },
    { id: "issued", label: labels.issued, cell: (it) => <DateText date={it.issuedOn} />, hidden: true },
  ];
}

/** Columns of all invoices and credit memos. */
export function allInvoiceColumns(): DataColumn<Invoice, InvoiceSort>[] {
  const labels = t.payments.due.columns;
  const own = t.payments.invoices;
  return [
    { id: "invoice", label: labels.invoice, cell: (it) => <PageLink to={recordAddress(it.id)}>{it.invoiceNumber}</PageLink>, rowHeader: true, width: 150, sort: "NUMBER" },
    { id: "type", label: own.columns.type, cell: (it) => own.types[it.type], width: 115, said: Object.values(own.types) },
    { id: "status", label: labels.status, cell: (it) => <InvoiceStatusIndicator status={it.status} />, width: 172, said: INVOICE_STATUSES, icon: true },
    { id: "issued", label: labels.issued, cell: (it) => <DateText date={it.issuedOn} />, width: 117 },
    { id: "due", label: labels.due, cell: (it) => <DateText date={it.dueOn} />, width: 130, sort: "DUE_DATE" },
    { id: "paid", label: own.columns.paidOn, cell: (it) => (it.paidOn === null ? none : <DateText date={it.paidOn} />), width: 117 },
    { id: "total", label: labels.total, cell: (it) => <Money money={it.amount} />, amount: true, sort: "AMOUNT" },
    { id: "remaining", label: labels.remaining, cell: (it) => <Money money={it.outstanding} />, amount: true },
    { id: "seller", label: labels.seller, cell: (it) => <bdi>{it.sellerName}</bdi>, width: 110 },
    { id: "purchase-order", label: labels.purchaseOrder, cell: (it) => it.purchaseOrder ?? none, width: 140 },
    { id: "charge-type", label: labels.chargeType, cell: (it) => t.invoice.chargeTypes[it.chargeType], width: 120, said: Object.values(t.invoice.chargeTypes) },
    { id: "period", label: labels.billingPeriod, cell: (it) => it.billingPeriod ?? none, width: 120 },
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
export function unappliedColumns(actions: UnappliedActions): DataColumn<UnappliedFund, UnappliedFundSort>[] {
  const labels = t.payments.unapplied.columns;
  return [
    { id: "reference", label: labels.reference, cell: (it) => <FundName fund={it} />, rowHeader: true, width: 143 },
    { id: "kind", label: labels.kind, cell: (it) => t.payments.unapplied.kinds[it.kind], width: 108, said: Object.values(t.payments.unapplied.kinds) },
    { id: "date", label: labels.date, cell: (it) => <DateText date={it.date} />, width: 117, sort: "DATE" },
    { id: "amount", label: labels.amount, cell: (it) => <Money money={it.amount} />, amount: true, sort: "AMOUNT" },
    { id: "remaining", label: labels.remaining, cell: (it) => <Money money={it.remaining} />, amount: true, sort: "REMAINING" },
    { id: "status", label: labels.status, cell: (it) => <UnappliedStatusIndicator status={it.status} />, width: 142, said: Object.values(t.status.unapplied), icon: true },
    { id: "seller", label: labels.seller, cell: (it) => <bdi>{it.sellerName}</bdi>, hidden: true },
    { id: "actions", label: labels.actions, cell: (it) => <FundActions fund={it} actions={actions} />, width: 105 },
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
export const CASH_COLUMNS: readonly DataColumn<UnappliedCash, never>[] = [
  { id: "id", label: t.unappliedCash.all.id, cell: (it) => <PageLink to={recordAddress(it.id)}>{it.id}</PageLink>, rowHeader: true },
  { id: "status", label: t.payments.unapplied.columns.status, cell: (it) => <UnappliedStatusIndicator status={it.status} />, said: Object.values(t.status.unapplied), icon: true },
  { id: "received", label: t.unappliedCash.details.receivedOn, cell: (it) => <DateText date={it.receivedOn} /> },
  { id: "amount", label: t.payments.unapplied.columns.amount, cell: (it) => <Money money={it.amount} />, amount: true },
  { id: "remaining", label: t.payments.unapplied.columns.remaining, cell: (it) => <Money money={it.remaining} />, amount: true },
  { id: "description", label: t.unappliedCash.details.description, cell: (it) => it.description ?? none, width: 240 },
  { id: "seller", label: t.payments.unapplied.columns.seller, cell: (it) => it.sellerName, hidden: true },
];

/** Columns of Transactions; `show` opens a transaction's postings. */
export function transactionColumns(show: (transaction: Transaction) => void): DataColumn<Transaction, TransactionSort>[] {
  const labels = t.payments.transactions.columns;
  return [
    { id: "date", label: labels.date, cell: (it) => <DateText date={it.date} instant={it.recordedAt} />, width: 117, sort: "DATE" },
    { id: "type", label: labels.type, cell: (it) => t.payments.transactions.types[it.type], width: 105, said: Object.values(t.payments.transactions.types) },
    { id: "record", label: labels.record, cell: (it) => <RecordName transaction={it} />, rowHeader: true, width: 160 },
    { id: "description", label: labels.description, cell: (it) => say(it.descriptionParts), width: 220 },
    { id: "amount", label: labels.amount, cell: (it) => <Money money={it.amount} />, amount: true, sort: "AMOUNT" },
    { id: "balance-after", label: labels.balanceAfter, cell: (it) => (it.balanceAfter ? <Money money={it.balanceAfter} /> : none), amount: true, width: 140 },
    { id: "status", label: labels.status, cell: (it) => (it.status ? <TransactionStatusText status={it.status} /> : none), width: 145, said: TRANSACTION_STATUSES, icon: true },
    { id: "method", label: labels.method, cell: (it) => (it.methodLabelParts === null ? none : <bdi>{say(it.methodLabelParts)}</bdi>), width: 150 },
    { id: "recorded", label: labels.recordedAt, cell: (it) => <InstantText instant={it.recordedAt} />, hidden: true, width: 190, sort: "RECORDED" },
    {
      id: "id",
      label: labels.id,
      cell: (it) => (
        <Button variant="inline-link" wrapText={false} ariaLabel={t.payments.transactions.viewPostings(it.id)} onClick={() => show(it)}>
          {it.id}
        </Button>
      ),
      width: 120,
    },
  ];
}

/** The invoice, payment or funding by its id; beneath it the record that it is about, by the name that its paper carries. */
function RecordName({ transaction: it }: { transaction: Transaction }) {
  const id = it.paymentId ?? it.recordId;
  return (
    <>
      <PageLink to={recordAddress(id)}>{id}</PageLink>
      {it.recordLabel !== id && (
        <Box variant="small" display="block" color="text-body-secondary">
          {it.recordLabel}
        </Box>
      )}
    </>
  );
}

function TransactionStatusText({ status }: { status: TransactionStatus }) {
  switch (status.of) {
    case "PAYMENT":
      return <PaymentStatusIndicator status={status.is} />;
    case "FUNDING":
      return <FundingStatusIndicator status={status.is} />;
    case "INVOICE":
      return <InvoiceStatusIndicator status={status.is} />;
  }
}
