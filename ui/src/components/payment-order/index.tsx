import type { ReactNode } from "react";

import type { Funding, PaymentFile } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { t } from "../../i18n";
import { useDialog } from "../use-dialog";
import { useSavedFlash } from "../use-download";
import { OrderModal } from "./order-modal";

const texts = t.paymentOrder;

/** The order with which the owner's own bank sends what a funding awaits. */
export interface PaymentOrder {
  start: (funding: Funding) => void;
  /** The dialog that is open; a page renders it once. */
  dialog: ReactNode;
}

/** Whether there is something to order: a debit is the seller's to start, and would be paid twice. */
export function awaitsTransfer({ method, status }: Funding): boolean {
  return method === "EFT" && (status === "AWAITING_TRANSFER" || status === "PARTIALLY_RECEIVED");
}

/** Asks how the order is written and which account pays, and saves it. */
export function usePaymentOrder(): PaymentOrder {
  const sayThatSaved = useSavedFlash();
  const ledger = useLedger();
  const { open, start, close } = useDialog<Funding>();
  const done = ({ fundingId, path }: PaymentFile): void => {
    if (path !== null) {
      sayThatSaved(`order-${fundingId}`, { path, title: texts.saved(fileName(path)), text: texts.savedText, forMachines: true });
    }
    close();
  };
  return { start, dialog: open && ledger.data && <OrderModal funding={open} ledger={ledger.data} onDone={done} onDismiss={close} /> };
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
