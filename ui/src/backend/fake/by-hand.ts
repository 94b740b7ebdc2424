/** Payments by hand in the fake ledger: unapplied cash, credit memos, charges. */
import type { ApplyFunds, Invoice, PayInvoice, PaymentByHand, Sentence } from "../bindings";
import { method } from "./account";
import { find as findCash, spend } from "./cash";
import { markUse } from "./fundings";
import { addBusinessDays, copy, defaultMethod, minorOf, money, refuse, refuseFields, remember, repeated, typedAmount, type FakeLedger } from "./model";
import { english } from "./said";
import { chargeable, forecast, least, pay, refreshStatus, type Part } from "./settle";

function find(ledger: FakeLedger, invoiceId: string): Invoice {
  return ledger.invoices.find((it) => it.id === invoiceId || it.invoiceNumber === invoiceId) ?? refuse("NOT_FOUND", `There is no invoice ${invoiceId} in this ledger.`);
}

function answer(ledger: FakeLedger, paymentId: string, alreadyRecorded: boolean): PaymentByHand {
  const payment = ledger.payments.find((it) => it.id === paymentId) ?? refuse("NOT_FOUND", `There is no payment ${paymentId}.`);
  return copy({ alreadyRecorded, payment, invoice: find(ledger, payment.invoiceId) });
}

function finish(ledger: FakeLedger, invoice: Invoice, part: Part): string {
  const { id } = pay(ledger, invoice, part);
  ledger.invoices.forEach((it) => refreshStatus(ledger, it));
  forecast(ledger);
  markUse(ledger);
  return id;
}

/** How much is asked of an invoice: what was typed, at most what is outstanding. */
function asked(invoice: Invoice, typed: string | null, whole: bigint): bigint {
  const { outstanding } = invoice;
  if (minorOf(outstanding) === 0n) {
    refuse("WRONG_STATUS", `Nothing of ${invoice.invoiceNumber} is outstanding.`);
  }
  const minor = typed === null ? whole : typedAmount(typed, "amount");
  if (minor > minorOf(outstanding)) {
    refuseFields([{ field: "amount", message: `${outstanding.currency} ${outstanding.value} of ${invoice.invoiceNumber} is outstanding; ${typed ?? ""} is more than that.` }]);
  }
  return minor;
}

interface Source {
  kind: "UNAPPLIED_CASH" | "CREDIT_MEMO";
  id: string;
  label: Sentence;
  account: string;
  owner: Pick<Invoice, "seller" | "sellerName">;
  remaining: Invoice["amount"];
  /** Takes what was applied out of it. */
  take: (minor: bigint) => void;
}

function apply(ledger: FakeLedger, request: ApplyFunds, source: Source): PaymentByHand {
  const earlier = request.requestId && repeated(ledger, request.requestId, request);
  if (earlier) {
    return answer(ledger, earlier, true);
  }
  const invoice = find(ledger, request.invoiceId);
  const { currency } = source.remaining;
  if (invoice.seller !== source.owner.seller || invoice.amount.currency !== currency) {
    refuseFields([{ field: "invoiceId", message: `${english([source.label])} pays only invoices of ${source.owner.sellerName} in ${currency}. Choose another invoice.` }]);
  }
  const left = minorOf(source.remaining);
  const minor = asked(invoice, request.amount, least(left, minorOf(invoice.outstanding)));
  if (minor > left) {
    refuseFields([{ field: "amount", message: `${currency} ${source.remaining.value} of ${english([source.label])} is left; ${request.amount ?? ""} is more than that.` }]);
  }
  const after = money(left - minor, currency);
  const rest = minorOf(invoice.outstanding) - minor;
  const explanation: Sentence[] = [
    {
      code: "APPLIED_BY_HAND",
      params: { amount: money(minor, currency), source: source.label, number: invoice.invoiceNumber, on: ledger.info.today, left: after, rest: rest > 0n ? money(rest, currency) : null },
    },
  ];
  const id = finish(ledger, invoice, { source: source.kind, sourceId: source.id, label: source.label, amount: minor, balanceAfter: after, explanation, credit: source.account, processing: false, byHand: { evidence: request.evidence } });
  source.take(minor);
  ledger.invoices.forEach((it) => refreshStatus(ledger, it));
  if (request.requestId) {
    remember(ledger, request.requestId, request, id);
  }
  return answer(ledger, id, false);
}

/** Applies unapplied cash to an invoice. */
export function applyCash(ledger: FakeLedger, request: ApplyFunds): PaymentByHand {
  const record = findCash(ledger, request.sourceId);
  const { cash } = record;
  const take = (minor: bigint) => spend(record, minor, ledger.transactions.at(-1)?.id ?? "");
  return apply(ledger, request, { kind: "UNAPPLIED_CASH", id: cash.id, label: { code: "UNAPPLIED_CASH", params: { id: cash.id } }, account: "assets:unapplied cash", owner: cash, remaining: cash.remaining, take });
}

/** Applies a credit memo to an invoice of the owner's choice. */
export function applyMemo(ledger: FakeLedger, request: ApplyFunds): PaymentByHand {
  const memo = find(ledger, request.sourceId);
  const take = (minor: bigint) => {
    memo.outstanding = money(minorOf(memo.outstanding) - minor, memo.amount.currency);
    memo.settled = money(minorOf(memo.settled) + minor, memo.amount.currency);
  };
  return apply(ledger, request, { kind: "CREDIT_MEMO", id: memo.id, label: { code: "CREDIT_MEMO", params: { number: memo.invoiceNumber, id: memo.id } }, account: "assets:credit memos", owner: memo, remaining: memo.outstanding, take });
}

/** Charges a payment method for an invoice (R15). */
export function payInvoice(ledger: FakeLedger, request: PayInvoice): PaymentByHand {
  const earlier = repeated(ledger, request.requestId, request);
  if (earlier) {
    return answer(ledger, earlier, true);
  }
  const invoice = find(ledger, request.invoiceId);
  const chosen = request.methodId === null ? defaultMethod(ledger) : method(ledger, request.methodId);
  const minor = asked(invoice, request.amount, minorOf(invoice.outstanding));
  if (minor < minorOf(invoice.outstanding) && (chosen.kind !== "CARD" || invoice.chargeType !== "USAGE")) {
    refuseFields([{ field: "amount", message: "Only a card pays a part of an invoice, and only of usage charges. Leave the amount out to pay all of it." }]);
  }
  if (!chargeable(chosen, invoice)) {
    refuse("METHOD_NOT_USABLE", `${chosen.label} can't be charged for ${invoice.invoiceNumber}. Choose another payment method.`);
  }
  const { currency } = invoice.amount;
  const rest = minorOf(invoice.outstanding) - minor;
  const explanation: Sentence[] = [
    {
      code: "CHARGED_BY_HAND",
      params: { amount: money(minor, currency), number: invoice.invoiceNumber, source: chosen.labelParts, on: ledger.info.today, rest: rest > 0n ? money(rest, currency) : null },
    },
    { code: "CHARGE_EXPECTED", params: { by: addBusinessDays(ledger.info.today, 5) } },
  ];
  const id = finish(ledger, invoice, { source: "PAYMENT_METHOD", sourceId: chosen.id, label: chosen.labelParts, amount: minor, balanceAfter: null, explanation, credit: "assets:in transit", processing: true, byHand: { evidence: null } });
  remember(ledger, request.requestId, request, id);
  return answer(ledger, id, false);
}
