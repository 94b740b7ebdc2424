import Box from "@cloudscape-design/components/box";

import type { InvoicePayment } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { Money } from "../../components/money";
import { PaymentSourceText } from "../../components/payment-source";
import { recordAddress } from "../../components/record-address";
import { PaymentStatusIndicator } from "../../components/status";
import { formatDate, say, t } from "../../i18n";
import { add } from "../../money";

const texts = t.invoice.payments;

const date: DataColumn<InvoicePayment> = { id: "date", label: texts.date, cell: (it) => <DateText date={it.date} /> };
const id: DataColumn<InvoicePayment> = { id: "id", label: texts.id, cell: (it) => <PageLink to={recordAddress(it.id)}>{it.id}</PageLink>, rowHeader: true, minWidth: 120 };
const amount: DataColumn<InvoicePayment> = { id: "amount", label: texts.amount, cell: (it) => <Money money={it.amount} />, amount: true };
const why: DataColumn<InvoicePayment> = { id: "why", label: texts.explanation, cell: (it) => <Why payment={it} />, minWidth: 280 };

/** Payments of an invoice, with the balance due after each. */
export const PAYMENT_COLUMNS: readonly DataColumn<InvoicePayment>[] = [
  date,
  id,
  { id: "source", label: texts.source, cell: (it) => <PaymentSourceText payment={it} /> },
  { id: "status", label: texts.status, cell: (it) => <Status payment={it} /> },
  amount,
  { id: "after", label: texts.after, cell: (it) => <Money money={it.outstandingAfter} />, amount: true },
  why,
];

/** Invoices that a credit memo paid, with their balance before and after. */
export const CREDIT_COLUMNS: readonly DataColumn<InvoicePayment>[] = [
  date,
  id,
  { id: "invoice", label: texts.invoice, cell: (it) => <PageLink to={`/invoices/${it.invoiceId}`}>{it.invoiceNumber}</PageLink> },
  { id: "before", label: texts.before, cell: (it) => <Money money={add(it.outstandingAfter, it.amount)} />, amount: true },
  amount,
  { id: "after", label: texts.afterInvoice, cell: (it) => <Money money={it.outstandingAfter} />, amount: true },
  why,
];

function Status({ payment }: { payment: InvoicePayment }) {
  return (
    <>
      <PaymentStatusIndicator status={payment.status} />
      {payment.status === "PROCESSING" && payment.expectedBy !== null && (
        <Box variant="small" display="block" color="text-body-secondary">
          {texts.expectedBy(formatDate(payment.expectedBy))}
        </Box>
      )}
    </>
  );
}

/** Why, and on whose word, where it rests on one (R20, R21). */
function Why({ payment }: { payment: InvoicePayment }) {
  return (
    <>
      {say(payment.explanationParts)}
      {payment.recordedBy !== null && (
        <Box variant="small" display="block" color="text-body-secondary">
          {texts.recordedBy(payment.recordedBy)} {payment.evidence !== null && t.funding.timeline.evidenceText(payment.evidence)}
        </Box>
      )}
    </>
  );
}
