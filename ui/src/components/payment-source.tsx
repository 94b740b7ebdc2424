import Box from "@cloudscape-design/components/box";

import type { InvoicePayment } from "../backend/bindings";
import { say, t } from "../i18n";
import { PageLink } from "./link";
import { recordAddress } from "./record-address";

/** The page of what a payment came out of. */
export function sourceAddress(payment: Pick<InvoicePayment, "sourceId">): string {
  return payment.sourceId === null ? "/advance-pay" : recordAddress(payment.sourceId);
}

/** What a payment came out of, as a link, and whether the program or the owner made it. */
export function PaymentSourceText({ payment }: { payment: InvoicePayment }) {
  return (
    <>
      <PageLink to={sourceAddress(payment)}>{say(payment.sourceLabelParts)}</PageLink>
      <Box variant="small" display="block" color="text-body-secondary">
        {payment.automatic ? t.invoice.payments.automatic : t.invoice.payments.byHand}
      </Box>
    </>
  );
}
