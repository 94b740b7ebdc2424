import type { PaymentDetail } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { Money } from "../../components/money";
import { recordAddress } from "../../components/record-address";
import { InvoiceStatusIndicator } from "../../components/status";
import { t } from "../../i18n";

const labels = t.payment.invoices;

/** The invoice that a payment paid, with what it asked for before and after. */
export const INVOICE_COLUMNS: readonly DataColumn<PaymentDetail>[] = [
  { id: "invoice", label: labels.invoice, cell: (it) => <PageLink to={recordAddress(it.invoiceId)}>{it.invoiceNumber}</PageLink>, rowHeader: true, minWidth: 150 },
  { id: "due", label: labels.due, cell: (it) => <DateText date={it.invoice.dueOn} /> },
  { id: "total", label: labels.total, cell: (it) => <Money money={it.invoice.amount} />, amount: true },
  { id: "before", label: labels.before, cell: (it) => <Money money={it.outstandingBefore} />, amount: true },
  { id: "paid", label: labels.paid, cell: (it) => <Money money={it.amount} />, amount: true },
  { id: "after", label: labels.after, cell: (it) => <Money money={it.outstandingAfter} />, amount: true },
  { id: "status", label: labels.status, cell: (it) => <InvoiceStatusIndicator status={it.invoice.status} /> },
];
