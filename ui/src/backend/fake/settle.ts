/** Automatic payments in the fake ledger: credit memos first, then Advance Pay, then the default payment method. */
import type { AutomaticPayment, Invoice, Money, PaymentMethod, PaymentSource, Sentence, Settlement, WillBePaidBy } from "../bindings";
import {
  addBusinessDays,
  advancePayBalance,
  defaultMethod,
  id,
  minorOf,
  money,
  post,
  type FakeLedger,
  type PaymentRecord,
} from "./model";
import { english } from "./said";

/** Sets an invoice's four parts' statuses from its amounts and the day. */
export function refreshStatus(ledger: FakeLedger, invoice: Invoice): void {
  const outstanding = minorOf(invoice.outstanding);
  const settled = minorOf(invoice.settled);
  if (invoice.type === "CREDIT_MEMO") {
    invoice.status = outstanding === 0n ? "APPLIED" : settled > 0n ? "PARTIALLY_APPLIED" : "UNAPPLIED";
  } else if (outstanding > 0n) {
    invoice.status = invoice.dueOn < ledger.info.today ? "PAST_DUE" : "DUE";
  } else if (minorOf(invoice.processing) > 0n) {
    invoice.status = "PROCESSING";
  } else {
    invoice.status = minorOf(invoice.canceled) > 0n && settled === 0n ? "CANCELED" : "PAID";
  }
}

/** Open invoices in the order in which they are paid (R9). */
export function openInvoices(ledger: FakeLedger): Invoice[] {
  const key = (it: Invoice) => `${it.dueOn} ${it.issuedOn} ${it.invoiceNumber}`;
  return ledger.invoices
    .filter((it) => it.type === "INVOICE" && minorOf(it.outstanding) > 0n)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Credit memos with something left, the oldest first. */
function creditMemos(ledger: FakeLedger, invoice: Invoice): Invoice[] {
  return ledger.invoices.filter(
    (it) =>
      it.type === "CREDIT_MEMO" &&
      it.seller === invoice.seller &&
      it.amount.currency === invoice.amount.currency &&
      minorOf(it.outstanding) > 0n,
  );
}

/** A payment from one source. */
export interface Part {
  source: PaymentSource;
  /** The record that it comes out of; `null` for Advance Pay. */
  sourceId: string | null;
  label: Sentence;
  amount: bigint;
  balanceAfter: Money | null;
  explanation: Sentence[];
  credit: string;
  processing: boolean;
  /** The owner's words; `undefined` for an automatic payment. */
  byHand?: { evidence: string | null };
}

/** The smaller of two. */
export const least = (a: bigint, b: bigint) => (a < b ? a : b);

/** What the posting of a payment says of it. */
function descriptionOf({ invoiceNumber: label }: Invoice, part: Part): Sentence {
  switch (part.source) {
    case "ADVANCE_PAY":
      return { code: "INVOICE_PAID_FROM_BALANCE", params: { label } };
    case "CREDIT_MEMO":
      return { code: "CREDIT_MEMO_APPLIED", params: { label } };
    case "UNAPPLIED_CASH":
      return { code: "CASH_PAID_INVOICE", params: { label, cash: part.sourceId ?? "" } };
    case "PAYMENT_METHOD":
      return { code: part.processing ? "INVOICE_CHARGED" : "INVOICE_CHARGE_SUCCEEDED", params: { label, method: part.label } };
  }
}

/** Makes a payment of an invoice. */
export function pay(ledger: FakeLedger, invoice: Invoice, part: Part): AutomaticPayment {
  const currency = invoice.amount.currency;
  const amount = money(part.amount, currency);
  invoice.outstanding = money(minorOf(invoice.outstanding) - part.amount, currency);
  const paymentId = id("PAY", ledger.payments.length + 1);
  const to = part.processing ? "processing" : "settled";
  invoice[to] = money(minorOf(invoice[to]) + part.amount, currency);
  post(ledger, {
    type: "PAYMENT",
    recordId: invoice.id,
    recordLabel: invoice.invoiceNumber,
    description: descriptionOf(invoice, part),
    amount: part.amount,
    currency,
    seller: invoice.seller,
    debit: "liabilities:invoices",
    credit: part.credit,
    method: part.source === "PAYMENT_METHOD" ? part.label : null,
    paymentId,
  });
  const payment: PaymentRecord = {
    id: paymentId,
    invoiceId: invoice.id,
    invoiceNumber: invoice.invoiceNumber,
    date: ledger.info.today,
    source: part.source,
    sourceId: part.sourceId,
    sourceLabel: english([part.label]),
    sourceLabelParts: part.label,
    amount,
    status: part.processing ? "PROCESSING" : "SUCCEEDED",
    expectedBy: part.processing ? addBusinessDays(ledger.info.today, 5) : null,
    outstandingAfter: invoice.outstanding,
    automatic: part.byHand === undefined,
    recordedBy: part.byHand && !part.processing ? "owner" : null,
    evidence: part.byHand?.evidence ?? null,
    explanation: english(part.explanation),
    explanationParts: part.explanation,
    sourceLeft: part.balanceAfter,
    answeredOn: null,
    returnCode: null,
  };
  ledger.payments.push(payment);
  if (minorOf(invoice.outstanding) === 0n && !part.processing) {
    invoice.paidOn = ledger.info.today;
  }
  const { invoiceId, invoiceNumber, date, source, sourceLabel, sourceLabelParts, status, explanation, explanationParts } = payment;
  return { id: paymentId, invoiceId, invoiceNumber, date, source, sourceLabel, sourceLabelParts, amount, status, explanation, explanationParts, balanceAfter: part.balanceAfter };
}

/** When a payment is made, of which invoice, and what it leaves to be paid. */
function moment(ledger: FakeLedger, invoice: Invoice, amount: bigint) {
  const { today } = ledger.info;
  const rest = minorOf(invoice.outstanding) - amount;
  const late = invoice.dueOn < today ? "yes" : "no";
  return { number: invoice.invoiceNumber, late, due: invoice.dueOn, on: today, rest: rest > 0n ? money(rest, invoice.amount.currency) : null };
}

/** What stands in the way of a payment, as a sentence about an unpaid invoice takes it. */
export function gaps(invoice: Invoice, method: PaymentMethod) {
  const gap = invoice.chargeType === "MARKETPLACE" ? "NOT_ELIGIBLE" : "USED_UP";
  const why: Sentence = method.card ? { code: "EXPIRED_CLAUSE", params: { method: method.labelParts, month: method.card.expires } } : { code: "WIRE_NOT_CHARGEABLE_CLAUSE", params: {} };
  return { number: invoice.invoiceNumber, due: invoice.dueOn, gap, seller: invoice.sellerName, deficit: null, method: "UNUSABLE", why, refused: null };
}

function payFromMemos(ledger: FakeLedger, invoice: Invoice): AutomaticPayment[] {
  return creditMemos(ledger, invoice).flatMap((memo) => {
    const amount = least(minorOf(memo.outstanding), minorOf(invoice.outstanding));
    if (amount === 0n) {
      return [];
    }
    const currency = memo.amount.currency;
    memo.outstanding = money(minorOf(memo.outstanding) - amount, currency);
    memo.settled = money(minorOf(memo.settled) + amount, currency);
    const label: Sentence = { code: "CREDIT_MEMO", params: { number: memo.invoiceNumber, id: memo.id } };
    const explanation: Sentence[] = [{ code: "PAID_FROM_MEMO", params: { ...moment(ledger, invoice, amount), amount: money(amount, currency), source: label, left: memo.outstanding } }];
    return [pay(ledger, invoice, { source: "CREDIT_MEMO", sourceId: memo.id, label, amount, balanceAfter: memo.outstanding, explanation, credit: "assets:credit memos", processing: false })];
  });
}

function payFromBalance(ledger: FakeLedger, invoice: Invoice): AutomaticPayment[] {
  const currency = invoice.amount.currency;
  const available = advancePayBalance(ledger, invoice.seller, currency);
  const amount = least(available, minorOf(invoice.outstanding));
  if (invoice.chargeType === "MARKETPLACE" || amount <= 0n) {
    return [];
  }
  const after = money(available - amount, currency);
  const explanation: Sentence[] = [
    { code: "PAID_FROM_ADVANCE_PAY", params: { ...moment(ledger, invoice, amount), amount: money(amount, currency), seller: invoice.sellerName, left: after } },
  ];
  return [pay(ledger, invoice, { source: "ADVANCE_PAY", sourceId: null, label: { code: "ADVANCE_PAY", params: {} }, amount, balanceAfter: after, explanation, credit: "assets:advance pay", processing: false })];
}

function payFromMethod(ledger: FakeLedger, invoice: Invoice): AutomaticPayment[] {
  const method = methodFor(ledger, invoice);
  const amount = minorOf(invoice.outstanding);
  if (!method || amount === 0n) {
    return [];
  }
  const currency = invoice.amount.currency;
  const why = invoice.chargeType === "MARKETPLACE" ? "NOT_ELIGIBLE" : "USED_UP";
  const { number, late, due, on } = moment(ledger, invoice, amount);
  const explanation: Sentence[] = [
    { code: "CHARGED", params: { number, late, due, amount: money(amount, currency), source: method.labelParts, on, why } },
    { code: "CHARGE_EXPECTED", params: { by: addBusinessDays(ledger.info.today, 5) } },
  ];
  return [pay(ledger, invoice, { source: "PAYMENT_METHOD", sourceId: method.id, label: method.labelParts, amount, balanceAfter: null, explanation, credit: "assets:in transit", processing: true })];
}

/** Whether a method can be charged for an invoice: any valid card, a bank account only for AWS Inc. in US dollars (R3, R10). */
export function chargeable(method: PaymentMethod, invoice: Invoice): boolean {
  const bank = method.kind === "US_BANK_ACCOUNT" && invoice.seller === "AWS_INC" && invoice.amount.currency === "USD";
  return method.unusable === null && (bank || method.kind === "CARD");
}

/** The method that is charged for an invoice when it falls due (R5, R10). */
export function methodFor(ledger: FakeLedger, invoice: Invoice) {
  const registered = ledger.registration?.defaultMethodId;
  const marketplace = invoice.chargeType === "MARKETPLACE" && registered;
  const method = marketplace ? ledger.methods.find((it) => it.id === registered) : defaultMethod(ledger);
  return method && chargeable(method, invoice) ? method : null;
}

/** Pays what is due up to the ledger's day. */
export function settle(ledger: FakeLedger): Settlement {
  const result: Settlement = { payments: [], unpaid: [], paused: ledger.pause };
  if (ledger.pause) {
    return result;
  }
  for (const invoice of openInvoices(ledger).filter((it) => it.dueOn <= ledger.info.today)) {
    result.payments.push(...payFromMemos(ledger, invoice), ...payFromBalance(ledger, invoice), ...payFromMethod(ledger, invoice));
    if (minorOf(invoice.outstanding) > 0n) {
      const reasonParts: Sentence[] = [
        { code: "UNPAID", params: { ...gaps(invoice, defaultMethod(ledger)), amount: invoice.outstanding } },
        { code: "ADD_FUNDS_TO_PAY", params: {} },
      ];
      result.unpaid.push({ invoiceId: invoice.id, invoiceNumber: invoice.invoiceNumber, outstanding: invoice.outstanding, reason: english(reasonParts), reasonParts });
    }
  }
  ledger.invoices.forEach((invoice) => refreshStatus(ledger, invoice));
  forecast(ledger);
  return result;
}

/** Who will pay each open invoice, as things stand. */
export function forecast(ledger: FakeLedger): Map<string, bigint> {
  const left = new Map<string, bigint>();
  const uncovered = new Map<string, bigint>();
  for (const invoice of ledger.invoices) {
    invoice.willBePaidBy = "NOT_OPEN";
  }
  for (const invoice of openInvoices(ledger)) {
    const { seller, amount } = invoice;
    const key = `${seller}/${amount.currency}`;
    const memos = creditMemos(ledger, invoice).reduce((sum, memo) => sum + minorOf(memo.outstanding), 0n);
    const before = left.get(key) ?? advancePayBalance(ledger, seller, amount.currency) + memos;
    const available = before > 0n ? before : 0n;
    const funded = invoice.chargeType === "MARKETPLACE" ? 0n : least(available, minorOf(invoice.outstanding));
    left.set(key, available - funded);
    const rest = minorOf(invoice.outstanding) - funded;
    const method = methodFor(ledger, invoice);
    uncovered.set(invoice.id, rest > 0n && !method ? rest : 0n);
    invoice.willBePaidBy = payer(rest, funded, method !== null);
  }
  return uncovered;
}

function payer(rest: bigint, funded: bigint, hasMethod: boolean): WillBePaidBy {
  if (rest === 0n) {
    return "ADVANCE_PAY";
  }
  if (!hasMethod) {
    return "NOBODY";
  }
  return funded > 0n ? "BOTH" : "DEFAULT_METHOD";
}
