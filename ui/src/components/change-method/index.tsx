import type { ReactNode } from "react";

import type { Invoice } from "../../backend/bindings";
import { t } from "../../i18n";
import type { CompletePayment } from "../complete-payment";
import { useFlash } from "../flash";
import { useDialog } from "../use-dialog";
import { ChangeMethodModal } from "./modal";

/** Changing what an invoice will be charged to, from its page and from the list alike. */
export interface ChangeMethod {
  start: (invoice: Invoice) => void;
  /** The dialog that is open; a page renders it once. */
  dialog: ReactNode;
}

/** Changes what an invoice is charged to where the rules allow it (R5, R7); `payment` is the other way: to charge another method now. */
export function useChangeMethod(payment: CompletePayment): ChangeMethod {
  const flash = useFlash();
  const { open, start, close } = useDialog<Invoice>();
  return {
    start,
    dialog: open && (
      <ChangeMethodModal
        invoice={open}
        onDone={(label) => {
          flash({ type: "success", header: t.changeMethod.done(open.invoiceNumber, label) });
          close();
        }}
        onPayNow={() => {
          close();
          payment.start(open);
        }}
        onDismiss={close}
      />
    ),
  };
}
