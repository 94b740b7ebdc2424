import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import Table from "@cloudscape-design/components/table";

import type { Funding, InvoicePayment, PaymentMethodDetail } from "../../backend/bindings";
import { columnDefinitions, type DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { EmptyState } from "../../components/empty-state";
import { FundingStatusText } from "../../components/funding-status";
import { PageLink } from "../../components/link";
import { Money } from "../../components/money";
import { recordAddress } from "../../components/record-address";
import { PaymentStatusIndicator } from "../../components/status";
import { formatReference, t } from "../../i18n";

const says = t.paymentMethods.detail;

const FUNDING_COLUMNS = columnDefinitions<Funding>([
  { id: "id", label: t.advancePay.history.columns.id, cell: (it) => <PageLink to={recordAddress(it.id)}>{it.id}</PageLink>, rowHeader: true },
  { id: "requested", label: t.advancePay.history.columns.requestedOn, cell: (it) => <DateText date={it.requestedOn} instant={it.requestedAt} /> },
  { id: "reference", label: t.advancePay.history.columns.reference, cell: (it) => formatReference(it.reference) },
  { id: "amount", label: t.advancePay.history.columns.amount, cell: (it) => <Money money={it.amount} />, amount: true },
  { id: "status", label: t.advancePay.history.columns.status, cell: (it) => <FundingStatusText funding={it} /> },
]);

const PAYMENT_COLUMNS: readonly DataColumn<InvoicePayment>[] = [
  { id: "id", label: t.invoice.payments.id, cell: (it) => <PageLink to={recordAddress(it.id)}>{it.id}</PageLink>, rowHeader: true },
  { id: "date", label: t.invoice.payments.date, cell: (it) => <DateText date={it.date} /> },
  { id: "invoice", label: t.invoice.payments.invoice, cell: (it) => <PageLink to={recordAddress(it.invoiceId)}>{it.invoiceNumber}</PageLink> },
  { id: "amount", label: t.invoice.payments.amount, cell: (it) => <Money money={it.amount} />, amount: true },
  { id: "status", label: t.invoice.payments.status, cell: (it) => <PaymentStatusIndicator status={it.status} /> },
  { id: "how", label: says.made, cell: (it) => (it.automatic ? t.invoice.payments.automatic : t.invoice.payments.byHand) },
];

const PAYMENT_DEFINITIONS = columnDefinitions(PAYMENT_COLUMNS);

/** Says that older ones are not shown, where some are not. */
function Older({ more }: { more: boolean }) {
  return more ? <Box color="text-body-secondary">{says.more}</Box> : null;
}

/** The newest fundings from a bank account. */
export function FundingsThrough({ method }: { method: PaymentMethodDetail }) {
  return (
    <Table<Funding>
      header={<Header variant="h2">{says.fundings}</Header>}
      items={method.fundings}
      columnDefinitions={FUNDING_COLUMNS}
      trackBy="id"
      wrapLines
      ariaLabels={{ tableLabel: says.fundings }}
      footer={method.more && <Older more={method.more} />}
      empty={<EmptyState title={says.noFundings} text={says.noFundingsText} />}
    />
  );
}

/** The newest payments charged to a payment method. */
export function PaymentsThrough({ method }: { method: PaymentMethodDetail }) {
  const wire = method.kind === "WIRE_TRANSFER";
  return (
    <Table<InvoicePayment>
      header={<Header variant="h2">{says.payments}</Header>}
      items={method.payments}
      columnDefinitions={PAYMENT_DEFINITIONS}
      trackBy="id"
      wrapLines
      ariaLabels={{ tableLabel: says.payments }}
      footer={method.more && <Older more={method.more} />}
      empty={<EmptyState title={says.noPayments} text={wire ? says.noPaymentsWire : says.noPaymentsText} />}
    />
  );
}
