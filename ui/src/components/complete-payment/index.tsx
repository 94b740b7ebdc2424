import type { ReactNode } from "react";

import type { Invoice, InvoicePayment, PaymentByHand } from "../../backend/bindings";
import { formatMoney, t } from "../../i18n";
import { useFlash } from "../flash";
import { useDialog } from "../use-dialog";
import { PaymentModal } from "./payment-modal";

const texts = t.completePayment;

/** Charging a payment method for an invoice, from its page and from the list alike. */
export interface CompletePayment {
  /** Opens the form; `refused` is a charge that is tried again, which fills it in. */
  start: (invoice: Invoice, refused?: InvoicePayment) => void;
  /** The dialog that is open; a page renders it once. */
  dialog: ReactNode;
}

/** Completes the payment of invoices by hand (R15). */
export function useCompletePayment(): CompletePayment {
  const flash = useFlash();
  const { open, start, close } = useDialog<{ invoice: Invoice; refused: InvoicePayment | null }>();
  const done = ({ alreadyRecorded, payment }: PaymentByHand): void => {
    flash({ type: alreadyRecorded ? "info" : "success", header: alreadyRecorded ? texts.already(payment.id) : texts.done(formatMoney(payment.amount), payment.sourceLabel), content: payment.explanation });
    close();
  };
  return {
    start: (invoice, refused) => start({ invoice, refused: refused ?? null }),
    dialog: open && <PaymentModal invoice={open.invoice} refused={open.refused} onDone={done} onDismiss={close} />,
  };
}
