import type { Invoice, PaymentMethod } from "../backend/bindings";
import { say, t } from "../i18n";

const texts = t.completePayment;

/** Why a method can't be charged for an invoice; `null` where it can (R3, R10). */
export function chargeRefusal(method: PaymentMethod, invoice: Invoice): string | null {
  if (method.kind === "WIRE_TRANSFER") {
    return texts.wire;
  }
  if (method.unusable !== null) {
    return say(method.unusableParts);
  }
  const elsewhere = invoice.seller !== "AWS_INC" || invoice.amount.currency !== "USD";
  return method.kind === "US_BANK_ACCOUNT" && elsewhere ? texts.bankElsewhere : null;
}

/** Why an invoice is paid whole with a method; `null` where a part can be paid: with a card, of usage charges (R15). */
export function wholeReason(method: PaymentMethod | null, invoice: Invoice): string | null {
  switch (invoice.chargeType) {
    case "SUBSCRIPTION":
      return texts.wholeSubscription;
    case "MARKETPLACE":
      return texts.wholeMarketplace;
    case "USAGE":
      return method === null ? texts.wholeChoose : method.kind === "CARD" ? null : texts.wholeBank;
  }
}
