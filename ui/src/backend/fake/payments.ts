/** One payment, one payment method, and what an invoice is charged to, in the fake ledger. */
import type { ChargedTo, Invoice, PaymentDetail, PaymentMethodDetail, Sentence } from "../bindings";
import { add } from "../../money";
import { method as findMethod, unusedBalance } from "./account";
import { RETURN_CODES } from "./fundings";
import { copy, defaultMethod, minorOf, refuse, type FakeLedger } from "./model";
import { englishIfAny } from "./said";
import { chargeable, forecast } from "./settle";

/** A payment with all that belongs to it. */
export function detail(ledger: FakeLedger, paymentId: string): PaymentDetail {
  forecast(ledger);
  const payment = ledger.payments.find((it) => it.id === paymentId) ?? refuse("NOT_FOUND", `There is no payment ${paymentId} in this ledger.`);
  const invoice = ledger.invoices.find((it) => it.id === payment.invoiceId) ?? refuse("NOT_FOUND", `There is no invoice ${payment.invoiceId} in this ledger.`);
  return copy({
    ...payment,
    invoice,
    outstandingBefore: add(payment.outstandingAfter, payment.amount),
    returnMeaning: RETURN_CODES.find((it) => it.code === payment.returnCode)?.meaning ?? null,
    transactions: ledger.transactions.filter((it) => it.paymentId === paymentId),
  });
}

/** Why the default payment method can't be changed now (R7). */
function defaultIsLocked(ledger: FakeLedger): Sentence[] {
  const amount = unusedBalance(ledger);
  return amount ? [{ code: "BALANCE_UNUSED", params: { what: "DEFAULT_METHOD", amount } }] : [];
}

/** A payment method with what goes through it. */
export function methodDetail(ledger: FakeLedger, methodId: string): PaymentMethodDetail {
  const method = findMethod(ledger, methodId);
  const refusal = method.isDefault ? [] : method.unusable === null ? defaultIsLocked(ledger) : method.unusableParts;
  return copy({
    ...method,
    removed: false,
    defaultRefusal: englishIfAny(refusal),
    defaultRefusalParts: refusal,
    fundings: ledger.fundings.map((it) => it.funding).filter((it) => it.methodId === methodId).reverse(),
    payments: ledger.payments.filter((it) => it.sourceId === methodId).reverse(),
    more: false,
  });
}

/** What an open invoice is charged to for all that Advance Pay does not pay. */
export function chargedTo(ledger: FakeLedger, invoice: Invoice): ChargedTo | null {
  if (invoice.type === "CREDIT_MEMO" || minorOf(invoice.outstanding) === 0n) {
    return null;
  }
  const registered = invoice.chargeType === "MARKETPLACE" ? ledger.registration?.defaultMethodId : undefined;
  const method = registered ? findMethod(ledger, registered) : defaultMethod(ledger);
  const unusable: Sentence[] = chargeable(method, invoice) ? [] : method.unusable === null ? [{ code: "WIRE_NOT_CHARGEABLE", params: {} }] : method.unusableParts;
  const refusal: Sentence[] = registered === undefined ? defaultIsLocked(ledger) : [{ code: "FIXED_AT_REGISTRATION", params: {} }];
  return {
    methodId: method.id,
    label: method.label,
    labelParts: method.labelParts,
    unusable: englishIfAny(unusable),
    unusableParts: unusable,
    fixedAtRegistration: registered !== undefined,
    changeRefusal: englishIfAny(refusal),
    changeRefusalParts: refusal,
  };
}
