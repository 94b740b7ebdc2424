/** Unapplied cash of the fake ledger: recorded, tied to fundings, taken back. */
import type { CashEvidence, Page, RecordUnappliedCash, ReturnUnappliedCash, Sentence, Settlement, TieUnappliedCash, UnappliedCash, UnappliedCashChange, UnappliedCashDetail, UnappliedCashQuery } from "../bindings";
import { SELLERS } from "./account";
import * as fundings from "./fundings";
import { copy, id, instant, isDate, minorOf, money, page, post, refuse, refuseFields, remember, repeated, sellerName, typedAmount, type CashRecord, type FakeLedger, type Posting } from "./model";
import { english } from "./said";
import { settle } from "./settle";

/** Unapplied cash by its id. */
export function find(ledger: FakeLedger, cashId: string): CashRecord {
  return ledger.cash.find((it) => it.cash.id === cashId) ?? refuse("NOT_FOUND", `There is no unapplied cash ${cashId} in this ledger.`);
}

/** All of it, the newest first. */
export function list(ledger: FakeLedger, query: UnappliedCashQuery): Page<UnappliedCash> {
  return page(ledger.cash.map((it) => it.cash).reverse(), query.limit, query.after);
}

/** One with its evidence and postings. */
export function detail(ledger: FakeLedger, cashId: string): UnappliedCashDetail {
  const { cash, receipt, takenBack, transactions } = find(ledger, cashId);
  const tied = ledger.transactions.filter((it) => transactions.includes(it.id) && it.recordId !== cash.id);
  const uses = tied.map((it): Sentence => (it.recordId.startsWith("FND") ? { code: "CASH_WENT_TO", params: { amount: it.amount, funding: it.recordId } } : { code: "CASH_PAID", params: { amount: it.amount, number: it.recordLabel } }));
  const nextStep: Sentence =
    minorOf(cash.remaining) > 0n
      ? { code: "TIE_OR_APPLY", params: { amount: cash.remaining, seller: cash.sellerName, currency: cash.amount.currency } }
      : cash.status === "RETURNED"
        ? { code: "CASH_TAKEN_BACK", params: {} }
        : { code: "CASH_USED", params: { id: cash.id, uses } };
  return copy({ ...cash, receipt, return: takenBack, nextStep: english([nextStep]), nextStepParts: [nextStep], transactions: ledger.transactions.filter((it) => transactions.includes(it.id)) });
}

/** Takes an amount out of unapplied cash, with the posting that shows where it went. */
export function spend(record: CashRecord, minor: bigint, transactionId: string): void {
  const { cash } = record;
  cash.remaining = money(minorOf(cash.remaining) - minor, cash.amount.currency);
  cash.status = minorOf(cash.remaining) === 0n ? "APPLIED" : "PARTIALLY_APPLIED";
  record.transactions.push(transactionId);
}

function evidenceOf(ledger: FakeLedger, text: string | null): CashEvidence {
  return { evidence: "OWNERS_WORD", evidenceText: text, recordedBy: "owner", recordedAt: instant(ledger) };
}

function change(record: CashRecord, alreadyRecorded: boolean, funding: UnappliedCashChange["funding"] = null, settlement: Settlement = { payments: [], unpaid: [], paused: null }): UnappliedCashChange {
  return copy({ ...record.cash, alreadyRecorded, funding, settlement });
}

function posting(cash: UnappliedCash, type: Posting["type"], amount: bigint, code: "CASH_RECEIVED" | "CASH_RETURNED", date: string): Omit<Posting, "debit" | "credit"> {
  return { type, recordId: cash.id, recordLabel: cash.id, description: { code, params: { cash: cash.id } }, amount, currency: cash.amount.currency, seller: cash.seller, method: { code: "WIRE_TRANSFER", params: { id: "PM-000001" } }, date };
}

/** Records money that arrived and matches nothing. */
export function record(ledger: FakeLedger, request: RecordUnappliedCash): UnappliedCashChange {
  const earlier = request.requestId && repeated(ledger, request.requestId, request);
  if (earlier) {
    return change(find(ledger, earlier), true);
  }
  const seller = request.seller ?? ledger.info.seller;
  const currency = SELLERS.find((it) => it.seller === seller)?.currencies.find((it) => it === (request.currency ?? ledger.info.currency));
  if (!currency) {
    refuseFields([{ field: "currency", message: `${sellerName(seller)} is not paid in ${request.currency ?? ""}.` }]);
  }
  const minor = typedAmount(request.amount, "amount");
  if (!isDate(request.date) || request.date > ledger.info.today) {
    refuseFields([{ field: "date", message: `${request.date} is in the future; the ledger's day is ${ledger.info.today}.` }]);
  }
  const amount = money(minor, currency ?? ledger.info.currency);
  const cash: UnappliedCash = { id: id("UC", ledger.cash.length + 1), status: "UNAPPLIED", seller, sellerName: sellerName(seller), amount, remaining: amount, receivedOn: request.date, description: request.description, returnedOn: null };
  const made: CashRecord = { cash, receipt: evidenceOf(ledger, request.evidence), takenBack: null, transactions: [] };
  ledger.cash.push(made);
  const posted = post(ledger, { ...posting(cash, "FUNDING", minor, "CASH_RECEIVED", request.date), debit: "assets:unapplied cash", credit: "assets:bank" });
  made.transactions.push(posted.id);
  if (request.requestId) {
    remember(ledger, request.requestId, request, cash.id);
  }
  return change(made, false);
}

/** Ties it, or a part of it, to the funding that it was sent for (R6, R11). */
export function tie(ledger: FakeLedger, request: TieUnappliedCash): UnappliedCashChange {
  const made = find(ledger, request.cashId);
  const target = fundings.find(ledger, request.fundingId);
  if (request.requestId && repeated(ledger, request.requestId, request)) {
    return change(made, true, target.funding);
  }
  const { cash } = made;
  if (cash.seller !== target.funding.seller || cash.amount.currency !== target.funding.amount.currency) {
    refuseFields([{ field: "fundingId", message: `${cash.id} is money for ${cash.sellerName} in ${cash.amount.currency}. Choose a funding for the same seller and currency.` }]);
  }
  const minor = request.amount === null ? minorOf(cash.remaining) : typedAmount(request.amount, "amount");
  if (minor > minorOf(cash.remaining)) {
    refuseFields([{ field: "amount", message: `${cash.remaining.currency} ${cash.remaining.value} of ${cash.id} is left; ${request.amount ?? ""} is more than that.` }]);
  }
  fundings.receive(ledger, target, minor, { from: "assets:unapplied cash", what: { tied: cash.id }, date: ledger.info.today, evidence: request.evidence });
  spend(made, minor, ledger.transactions.at(-1)?.id ?? "");
  if (request.requestId) {
    remember(ledger, request.requestId, request, target.funding.id);
  }
  return change(made, false, target.funding, settle(ledger));
}

/** Records that the bank took back what is left. */
export function takeBack(ledger: FakeLedger, request: ReturnUnappliedCash): UnappliedCashChange {
  const made = find(ledger, request.cashId);
  const { cash } = made;
  if (made.takenBack) {
    return change(made, true);
  }
  if (minorOf(cash.remaining) === 0n) {
    refuse("WRONG_STATUS", `Nothing is left of ${cash.id}.`);
  }
  const date = request.date ?? ledger.info.today;
  if (date < cash.receivedOn || date > ledger.info.today) {
    refuseFields([{ field: "date", message: `Choose a date from ${cash.receivedOn} to ${ledger.info.today}.` }]);
  }
  const posted = post(ledger, { ...posting(cash, "RETURN", minorOf(cash.remaining), "CASH_RETURNED", date), debit: "assets:bank", credit: "assets:unapplied cash" });
  spend(made, minorOf(cash.remaining), posted.id);
  cash.status = "RETURNED";
  cash.returnedOn = date;
  made.takenBack = evidenceOf(ledger, request.evidence);
  return change(made, false);
}
