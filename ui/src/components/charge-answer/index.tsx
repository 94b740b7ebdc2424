import type { ReactNode } from "react";

import type { InvoicePayment } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { useDialog } from "../use-dialog";
import { ChargeModal, type ChargeAnswer } from "./charge-modal";

export type { ChargeAnswer } from "./charge-modal";

/** What a bank can have answered to a charge. */
export const ANSWERS: readonly ChargeAnswer[] = ["succeeded", "failed"];

/** A charge whose answer the owner may know; nothing else of a payment is in anybody's hands. */
export const isOpenCharge = (payment: InvoicePayment): boolean => payment.source === "PAYMENT_METHOD" && payment.status === "PROCESSING";

/** Recording what a bank answered to a charge, from the page of its invoice and from its own. */
export interface ChargeAnswers {
  start: (payment: InvoicePayment, answer: ChargeAnswer) => void;
  /** The dialog that is open; a page renders it once. */
  dialog: ReactNode;
}

/** Records what banks answered to charges (R21). */
export function useChargeAnswers(): ChargeAnswers {
  const ledger = useLedger();
  const { open, start, close } = useDialog<{ payment: InvoicePayment; answer: ChargeAnswer }>();
  return {
    start: (payment, answer) => start({ payment, answer }),
    dialog: open && ledger.data && <ChargeModal {...open} today={ledger.data.today} onClose={close} />,
  };
}
