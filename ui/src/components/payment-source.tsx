import Box from "@cloudscape-design/components/box";

import type { InvoiceDetail, InvoicePayment } from "../backend/bindings";
import { t } from "../i18n";
import { PageLink } from "./link";
import type { LinkedWords } from "./linked-text";
import { recordAddress } from "./record-address";

/** The page of what a payment came out of. */
export function sourceAddress(payment: Pick<InvoicePayment, "sourceId">): string {
  return payment.sourceId === null ? "/advance-pay" : recordAddress(payment.sourceId);
}

/** What a payment came out of, as a link, and whether the program or the owner made it. */
export function PaymentSourceText({ payment }: { payment: InvoicePayment }) {
  return (
    <>
      <PageLink to={sourceAddress(payment)}>{payment.sourceLabel}</PageLink>
      <Box variant="small" display="block" color="text-body-secondary">
        {payment.automatic ? t.invoice.payments.automatic : t.invoice.payments.byHand}
      </Box>
    </>
  );
}

/** The links of an invoice's explanation: what paid it, and what will be charged. */
export function explanationLinks({ payments, chargedTo }: InvoiceDetail): LinkedWords[] {
  const charged = chargedTo === null ? [] : [{ words: chargedTo.label, to: recordAddress(chargedTo.methodId) }];
  const sources = payments.map((payment) => ({ words: payment.sourceId === null ? t.invoice.balanceWords : payment.sourceLabel, to: sourceAddress(payment) }));
  const known = new Map([...charged, { words: t.invoice.balanceWords, to: "/advance-pay" }, ...sources].map((link) => [link.words, link]));
  return [...known.values()];
}

/** The links of sentences about a payment: its invoice, and what it came out of. */
export function paymentLinks(payment: InvoicePayment): LinkedWords[] {
  return [
    { words: payment.invoiceNumber, to: recordAddress(payment.invoiceId) },
    { words: payment.sourceId === null ? t.invoice.balanceWords : payment.sourceLabel, to: sourceAddress(payment) },
  ];
}
