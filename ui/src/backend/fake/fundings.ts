/** Fundings of the fake ledger: requested, received, failed, returned, canceled. */
import type {
  AddFunds,
  Currency,
  EvidenceKind,
  Funding,
  FundingAction,
  FundingChange,
  FundingDetail,
  FundingEventKind,
  FundingOptions,
  FundingOptionsQuery,
  FundingOutcome,
  FundingQuery,
  FundingStatus,
  MatchEffect,
  Page,
  PaymentMethod,
  RecordReceipt,
  ReturnCode,
  Sentence,
  StatementLine,
} from "../bindings";
import { toMinor } from "../../money";
import {
  addBusinessDays,
  addDays,
  advancePayBalance,
  amountRefusal,
  copy,
  id,
  instant,
  isDate,
  minorOf,
  money,
  page,
  post,
  refuse,
  refuseFields,
  remember,
  repeated,
  sellerName,
  typedAmount,
  type FakeLedger,
  type FundingRecord,
} from "./model";
import { isAsked, isBetween, isOneOf, ordered } from "./narrow";
import { issued } from "./documents";
import { unprintableAccount, unprintableTransfer } from "./letters";
import { coverage } from "./overview";
import { english, englishIfAny } from "./said";
import { openInvoices, settle } from "./settle";

/** The return codes that the fake knows. */
export const RETURN_CODES: ReturnCode[] = [
  { code: "R01", meaning: "Insufficient funds" },
  { code: "R02", meaning: "Account closed" },
  { code: "R03", meaning: "No account, or it can't be located" },
  { code: "R10", meaning: "The customer says that the debit was not authorized" },
  { code: "R29", meaning: "The corporate customer says that the debit was not authorized" },
];

/** An ISO 11649 creditor reference. */
function reference(number: number): string {
  const body = `AP${String(number).padStart(8, "0")}`;
  const digits = [...`${body}RF00`].map((sign) => parseInt(sign, 36).toString()).join("");
  return `RF${String(98n - (BigInt(digits) % 97n)).padStart(2, "0")}${body}`;
}

function actions(funding: Funding): FundingAction[] {
  const eft: Partial<Record<FundingStatus, FundingAction[]>> = {
    AWAITING_TRANSFER: ["RECORD_RECEIPT", "CANCEL", "DOWNLOAD_DOCUMENT"],
    PARTIALLY_RECEIVED: ["RECORD_RECEIPT", "MARK_RETURNED", "DOWNLOAD_DOCUMENT"],
    RECEIVED: ["MARK_RETURNED", "DOWNLOAD_DOCUMENT"],
  };
  const bank: Partial<Record<FundingStatus, FundingAction[]>> = {
    PROCESSING: ["MARK_SUCCEEDED", "MARK_FAILED"],
    SUCCEEDED: ["MARK_RETURNED"],
  };
  return funding.method === "EFT" ? (eft[funding.status] ?? ["DOWNLOAD_DOCUMENT"]) : (bank[funding.status] ?? []);
}

function event(ledger: FakeLedger, record: FundingRecord, kind: FundingEventKind, change: { amount?: bigint; evidence?: EvidenceKind; text?: string | null; date?: string; code?: string | null; line?: string } = {}) {
  const evidence = change.line === undefined ? (change.evidence ?? "PROGRAM") : "STATEMENT_LINE";
  record.events.push({
    kind,
    date: change.date ?? ledger.info.today,
    amount: change.amount === undefined ? null : money(change.amount, record.funding.amount.currency),
    evidence,
    evidenceText: change.text ?? null,
    statementLine: change.line ?? null,
    recordedBy: evidence === "OWNERS_WORD" || evidence === "STATEMENT_LINE" ? "owner" : "Advance Pay Console",
    recordedAt: instant(ledger),
    returnCode: change.code ?? null,
  });
  record.funding.actions = actions(record.funding);
}

function issueDocument(ledger: FakeLedger, record: FundingRecord): void {
  const { id: fundingId, seller, currency } = { id: record.funding.id, seller: record.funding.seller, currency: record.funding.amount.currency };
  const document = issued(ledger, { kind: "FUNDING_DOCUMENT", fundingId, seller, currency, fileName: `Funding document ${fundingId}.pdf` });
  record.documents.unshift(document);
  record.funding.document = document;
  event(ledger, record, "DOCUMENT_ISSUED");
}

function viaMethod(ledger: FakeLedger, via: string, currency: Currency) {
  if (via === "eft") {
    return null;
  }
  const method = ledger.methods.find((it) => it.id === via && it.kind === "US_BANK_ACCOUNT");
  if (!method) {
    return refuse("METHOD_NOT_USABLE", `There is no US bank account ${via}.`, "via");
  }
  const refusal = englishIfAny(bankRefusal(ledger, method, currency));
  return refusal === null ? method : refuse("METHOD_NOT_USABLE", refusal, "via");
}

function bankRefusal(ledger: FakeLedger, method: PaymentMethod, currency: Currency): Sentence[] {
  const seller = ledger.info.sellerName;
  if (ledger.info.seller !== "AWS_INC" || currency !== "USD") {
    return [{ code: "BANK_ELSEWHERE", params: { seller, currency } }];
  }
  return method.status === "INVALID" ? [{ code: "MARKED_INVALID", params: { method: method.labelParts } }] : [];
}

/** Requests a funding. */
export function addFunds(ledger: FakeLedger, request: AddFunds): FundingDetail {
  const earlier = repeated(ledger, request.requestId, request);
  if (earlier) {
    return detail(ledger, earlier);
  }
  if (!ledger.registration) {
    refuse("NOT_REGISTERED", "Register for Advance Pay first: nothing can be funded before.");
  }
  const minor = typedAmount(request.amount, "amount");
  const currency = (request.currency as Currency | null) ?? ledger.info.currency;
  const method = viaMethod(ledger, request.via, currency);
  if (!method && !ledger.bankDetails.some((it) => it.currency === currency)) {
    refuse("SELLER_BANK_DETAILS_MISSING", `Where ${ledger.info.sellerName} receives ${currency} is not known yet. Enter its bank details first.`);
  }
  const { today, seller } = ledger.info;
  const number = ledger.fundings.length + 1;
  const funding: Funding = {
    id: id("FND", number),
    reference: reference(number),
    status: method ? "PROCESSING" : "AWAITING_TRANSFER",
    method: method ? "US_ACH_BANK_ACCOUNT" : "EFT",
    methodId: method?.id ?? null,
    methodLabel: method?.label ?? "EFT",
    methodLabelParts: method?.labelParts ?? { code: "EFT", params: {} },
    seller,
    sellerName: sellerName(seller),
    amount: money(minor, currency),
    received: money(0n, currency),
    excess: null,
    requestedOn: today,
    requestedAt: instant(ledger),
    expectedFrom: addBusinessDays(today, method ? 3 : 1),
    expectedBy: addBusinessDays(today, method ? 5 : 2),
    arrivedOn: null,
    overdue: false,
    returnCode: null,
    returnMeaning: null,
    document: null,
    actions: [],
  };
  const record: FundingRecord = { funding, events: [], documents: [] };
  ledger.fundings.push(record);
  event(ledger, record, "REQUESTED", { amount: minor, evidence: "OWNERS_WORD" });
  if (method) {
    postFunding(ledger, funding, minor, "assets:in transit", "assets:bank", "FUNDING_DEBIT_STARTED");
    markUse(ledger);
  } else {
    issueDocument(ledger, record);
  }
  remember(ledger, request.requestId, request, funding.id);
  return detail(ledger, funding.id);
}

/** What a posting of a funding says of it; the cash that was tied to it, by its id. */
type What = "FUNDING_DEBIT_STARTED" | "FUNDING_DEBIT_SUCCEEDED" | "FUNDING_DEBIT_REFUSED" | "FUNDING_DEBIT_RETURNED" | "TRANSFER_RECEIVED" | "TRANSFER_RETURNED" | { tied: string };

function postFunding(ledger: FakeLedger, funding: Funding, amount: bigint, debit: string, credit: string, what: What, type: "FUNDING" | "RETURN" = "FUNDING", date?: string) {
  const { id: recordId, seller, reference: label, methodLabelParts: method } = funding;
  const said = (): Sentence => {
    if (typeof what === "object") {
      return { code: "CASH_TIED", params: { label, cash: what.tied } };
    }
    return what === "TRANSFER_RECEIVED" || what === "TRANSFER_RETURNED" ? { code: what, params: { label } } : { code: what, params: { label, method } };
  };
  post(ledger, { type, recordId, recordLabel: label, description: said(), amount, currency: funding.amount.currency, seller, debit, credit, method, date });
}

/** Marks which bank accounts are in use, and why they can't be removed (R14). */
export function markUse(ledger: FakeLedger): void {
  for (const method of ledger.methods) {
    const debits = ledger.fundings.map((it) => it.funding).filter((it) => it.methodId === method.id && it.status === "PROCESSING");
    const charges = ledger.payments.filter((it) => it.status === "PROCESSING" && it.sourceId === method.id);
    const uses = [...debits, ...charges].map((it): Sentence => ({ code: "USE", params: { id: it.id, amount: it.amount } }));
    method.usedByParts = [];
    if (debits.length > 0) {
      method.usedByParts.push({ code: "FUNDINGS_PROCESSING", params: { count: debits.length } });
    }
    if (charges.length > 0) {
      method.usedByParts.push({ code: "PAYMENTS_PROCESSING", params: { count: charges.length } });
    }
    if (method.id === ledger.registration?.defaultMethodId) {
      method.usedByParts.push({ code: "MARKETPLACE_INVOICES", params: {} });
    }
    method.usedBy = method.usedByParts.map((it) => english([it]));
    const expired = method.card !== null && method.card.expires < ledger.info.today.slice(0, 7);
    if (expired) {
      method.unusableParts = [{ code: "EXPIRED", params: { method: method.labelParts, month: method.card?.expires ?? "" } }];
      method.unusable = english(method.unusableParts);
    }
    if (method.status !== "INVALID") {
      method.status = expired ? "EXPIRED" : uses.length > 0 ? "IN_USE" : "ACTIVE";
    }
    method.removalRefusalParts =
      method.kind === "WIRE_TRANSFER"
        ? [{ code: "WIRE_ALWAYS_THERE", params: {} }]
        : uses.length > 0
          ? [{ code: "IN_USE", params: { method: method.labelParts, uses, count: uses.length } }]
          : method.isDefault
            ? [{ code: "IS_DEFAULT", params: { method: method.labelParts } }]
            : [];
    method.removalRefusal = englishIfAny(method.removalRefusalParts);
  }
}

/** A funding by its id. */
export function find(ledger: FakeLedger, fundingId: string): FundingRecord {
  const record = ledger.fundings.find((it) => it.funding.id === fundingId);
  return record ?? refuse("NOT_FOUND", `There is no funding ${fundingId} in this ledger.`);
}

/** What an owner does next about a funding. */
export function nextStep(funding: Funding): Sentence[] {
  const { amount, expectedBy: by, overdue, arrivedOn } = funding;
  const steps: Record<FundingStatus, Sentence> = {
    AWAITING_TRANSFER: overdue ? { code: "TRANSFER_OVERDUE", params: { by } } : { code: "SEND_TRANSFER", params: { amount, by } },
    PARTIALLY_RECEIVED: { code: "TRANSFER_SHORT", params: { missing: money(minorOf(amount) - minorOf(funding.received), amount.currency) } },
    RECEIVED: { code: "FUNDS_RECEIVED", params: {} },
    PROCESSING: overdue ? { code: "DEBIT_OVERDUE", params: { by } } : { code: "DEBIT_UNDER_WAY", params: { by } },
    SUCCEEDED: { code: "DEBIT_SUCCEEDED", params: { until: arrivedOn && addDays(arrivedOn, 20) } },
    FAILED: { code: "DEBIT_FAILED", params: {} },
    RETURNED: { code: "FUNDING_RETURNED", params: {} },
    CANCELED: { code: "FUNDING_CANCELED", params: {} },
  };
  return [steps[funding.status]];
}

/** A funding with all that belongs to it. */
export function detail(ledger: FakeLedger, fundingId: string): FundingDetail {
  const { funding, events, documents } = find(ledger, fundingId);
  const bank = ledger.bankDetails.find((it) => it.currency === funding.amount.currency) ?? null;
  return copy({
    ...funding,
    events,
    documents,
    transactions: ledger.transactions.filter((it) => it.recordId === fundingId),
    nextStep: english(nextStep(funding)),
    nextStepParts: nextStep(funding),
    sellerBank: funding.method === "EFT" ? bank : null,
    sealed: null,
    sealedParts: [],
  });
}

/** The funding history, the newest first. */
export function list(ledger: FakeLedger, query: FundingQuery): Page<Funding> {
  const text = (query.search ?? "").toLowerCase();
  const rows = ledger.fundings
    .map((it) => it.funding)
    .filter((it) => isOneOf(query.statuses, it.status) && isBetween(it.requestedOn, query.from, query.to) && isAsked(query, it.amount, it.seller))
    .filter((it) => !query.methods?.length || (it.method === "EFT" ? query.methods.includes("EFT") : false) || ledger.methods.some((method) => query.methods?.includes(method.id) && method.label === it.methodLabel))
    .filter((it) => `${it.id} ${it.reference} ${it.amount.value} ${it.methodLabel}`.toLowerCase().includes(text));
  const byDay = ordered(rows, (it) => it.id, query.direction ?? "DESCENDING");
  return page(query.sort === "AMOUNT" ? ordered(byDay, (it) => minorOf(it.amount), query.direction ?? "DESCENDING") : byDay, query.limit, query.after);
}

function change(ledger: FakeLedger, record: FundingRecord, alreadyRecorded = false): FundingChange {
  const settlement = alreadyRecorded ? { payments: [], unpaid: [], paused: null } : settle(ledger);
  markUse(ledger);
  return copy({ ...record.funding, alreadyRecorded, settlement, warning: null, warningParts: [] });
}

function need(record: FundingRecord, action: FundingAction, what: string): void {
  if (!record.funding.actions.includes(action)) {
    refuse("WRONG_STATUS", `${record.funding.id} is ${record.funding.status.toLowerCase().replaceAll("_", " ")}: it can't be ${what}.`);
  }
}

/** Records that a transfer arrived. */
export function recordReceipt(ledger: FakeLedger, request: RecordReceipt): FundingChange {
  const record = find(ledger, request.fundingId);
  const { funding } = record;
  if (request.requestId && repeated(ledger, request.requestId, request)) {
    return change(ledger, record, true);
  }
  need(record, "RECORD_RECEIPT", "received");
  const minor = typedAmount(request.amount, "amount");
  if (!isDate(request.date) || request.date > ledger.info.today || request.date < funding.requestedOn) {
    refuseFields([{ field: "date", message: `Choose a date from ${funding.requestedOn} to ${ledger.info.today}.` }]);
  }
  receive(ledger, record, minor, { from: "assets:bank", what: "TRANSFER_RECEIVED", date: request.date, evidence: request.evidence });
  if (request.requestId) {
    remember(ledger, request.requestId, request, funding.id);
  }
  return change(ledger, record);
}

/** Credits an EFT funding with what arrived for it (R11). */
export function receive(ledger: FakeLedger, record: FundingRecord, minor: bigint, how: { from: string; what: What; date: string; evidence: string | null; line?: string }): void {
  const { funding } = record;
  need(record, "RECORD_RECEIPT", "received");
  const currency = funding.amount.currency;
  const received = minorOf(funding.received) + minor;
  const over = received - minorOf(funding.amount);
  funding.received = money(received, currency);
  funding.excess = over > 0n ? money(over, currency) : null;
  funding.status = over >= 0n ? "RECEIVED" : "PARTIALLY_RECEIVED";
  funding.arrivedOn = over >= 0n ? how.date : null;
  funding.overdue = false;
  postFunding(ledger, funding, minor, "assets:advance pay", how.from, how.what, "FUNDING", how.date);
  event(ledger, record, "RECEIPT", { amount: minor, evidence: "OWNERS_WORD", text: how.evidence, date: how.date, line: how.line });
}

/** Records that a bank debit went through. */
export function succeed(ledger: FakeLedger, request: FundingOutcome, evidence: EvidenceKind = "OWNERS_WORD", line?: string): FundingChange {
  const record = find(ledger, request.fundingId);
  const { funding } = record;
  need(record, "MARK_SUCCEEDED", "marked as succeeded");
  const date = request.date ?? ledger.info.today;
  funding.status = "SUCCEEDED";
  funding.received = funding.amount;
  funding.arrivedOn = date;
  funding.overdue = false;
  postFunding(ledger, funding, minorOf(funding.amount), "assets:advance pay", "assets:in transit", "FUNDING_DEBIT_SUCCEEDED", "FUNDING", date);
  event(ledger, record, "SUCCEEDED", { amount: minorOf(funding.amount), evidence, text: request.evidence, date, line });
  return change(ledger, record);
}

/** Records that a bank debit was refused. */
export function fail(ledger: FakeLedger, request: FundingOutcome): FundingChange {
  const record = find(ledger, request.fundingId);
  const { funding } = record;
  need(record, "MARK_FAILED", "marked as failed");
  funding.status = "FAILED";
  setReturnCode(funding, request.returnCode);
  postFunding(ledger, funding, minorOf(funding.amount), "assets:bank", "assets:in transit", "FUNDING_DEBIT_REFUSED", "RETURN");
  event(ledger, record, "FAILED", { evidence: "OWNERS_WORD", text: request.evidence, date: request.date ?? undefined, code: request.returnCode });
  return change(ledger, record);
}

/** Records that money was taken back (R13). */
export function takeBack(ledger: FakeLedger, request: FundingOutcome, line?: string): FundingChange {
  const record = find(ledger, request.fundingId);
  const { funding } = record;
  need(record, "MARK_RETURNED", "returned");
  if (funding.method !== "EFT" && !request.returnCode && line === undefined) {
    refuseFields([{ field: "returnCode", message: "Choose the return code that the bank gave." }]);
  }
  const amount = minorOf(funding.received);
  funding.status = "RETURNED";
  funding.received = money(0n, funding.amount.currency);
  setReturnCode(funding, request.returnCode);
  postFunding(ledger, funding, amount, "assets:bank", "assets:advance pay", funding.method === "EFT" ? "TRANSFER_RETURNED" : "FUNDING_DEBIT_RETURNED", "RETURN", request.date ?? undefined);
  event(ledger, record, "RETURNED", { amount, evidence: "OWNERS_WORD", text: request.evidence, date: request.date ?? undefined, code: request.returnCode, line });
  return change(ledger, record);
}

/** Records what a statement line shows of a funding. */
export function byStatement(ledger: FakeLedger, fundingId: string, effect: MatchEffect, line: StatementLine): FundingChange {
  const record = find(ledger, fundingId);
  const outcome = { fundingId, date: line.bookedOn, returnCode: line.returnCode, evidence: null };
  switch (effect) {
    case "RECEIPT":
      receive(ledger, record, minorOf(line.amount), { from: "assets:bank", what: "TRANSFER_RECEIVED", date: line.bookedOn, evidence: null, line: line.id });
      return change(ledger, record);
    case "SUCCESS":
      return succeed(ledger, outcome, "OWNERS_WORD", line.id);
    case "RETURN":
      return takeBack(ledger, outcome, line.id);
  }
}

/** A funding as it stands, where nothing was recorded. */
export function unchanged(ledger: FakeLedger, fundingId: string): FundingChange {
  return change(ledger, find(ledger, fundingId), true);
}

function setReturnCode(funding: Funding, code: string | null): void {
  funding.returnCode = code;
  funding.returnMeaning = RETURN_CODES.find((it) => it.code === code)?.meaning ?? null;
}

/** Calls an EFT funding off. */
export function cancel(ledger: FakeLedger, fundingId: string): FundingChange {
  const record = find(ledger, fundingId);
  need(record, "CANCEL", "canceled");
  record.funding.status = "CANCELED";
  event(ledger, record, "CANCELED", { evidence: "OWNERS_WORD" });
  return change(ledger, record);
}

/** At least nothing. */
const most = (minor: bigint) => (minor > 0n ? minor : 0n);

/** What Advance Pay paid in a month, on average over the last six whole ones. */
function usualMonth(ledger: FakeLedger, currency: Currency) {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const now = month(ledger.info.today);
  const past = ledger.payments.filter((it) => it.source === "ADVANCE_PAY" && it.amount.currency === currency && month(it.date) < now && month(it.date) >= now - 6);
  const paid = past.reduce((total, it) => total + minorOf(it.amount), 0n);
  const monthsSeen = Math.max(0, ...past.map((it) => now - month(it.date)));
  return paid > 0n ? { perMonth: money((paid + BigInt(monthsSeen) - 1n) / BigInt(monthsSeen), currency), monthsSeen } : null;
}

/** What adding funds would mean. */
export function options(ledger: FakeLedger, query: FundingOptionsQuery): FundingOptions {
  const { seller, sellerName: name, today } = ledger.info;
  const currency = query.currency ?? ledger.info.currency;
  const held = advancePayBalance(ledger, seller, currency);
  const open = openInvoices(ledger).filter((it) => it.amount.currency === currency && it.chargeType !== "MARKETPLACE");
  const sum = (until: string) => open.filter((it) => it.dueOn <= until).reduce((total, it) => total + minorOf(it.outstanding), 0n);
  const beyond = (needed: bigint) => (needed > held ? needed - held : 0n);
  const soon = sum(addDays(today, 30));
  const last = ledger.fundings.map((it) => it.funding).filter((it) => it.amount.currency === currency).at(-1);
  const suggestions: FundingOptions["suggestions"] = [
    { kind: "DUE_SOON" as const, amount: money(beyond(soon), currency) },
    { kind: "ALL_OPEN" as const, amount: money(beyond(sum("9999-12-31")), currency) },
    ...(last ? [{ kind: "LAST_FUNDING" as const, amount: last.amount }] : []),
  ].filter((it) => minorOf(it.amount) > 0n);
  const arrival = (first: number, last: number) => {
    const expectedFrom = addBusinessDays(today, first);
    const before = sum(addDays(expectedFrom, -1));
    return { expectedFrom, expectedBy: addBusinessDays(today, last), dueBefore: money(before, currency), uncoveredBefore: money(beyond(before), currency) };
  };
  const sellerBank = ledger.bankDetails.find((it) => it.currency === currency) ?? null;
  const eft = { via: "eft", method: "EFT" as const, label: "Electronic funds transfer", labelParts: { code: "ELECTRONIC_FUNDS_TRANSFER" as const, params: {} }, refusal: null, refusalParts: [], largest: money(99_999_999_999n, currency), ...arrival(1, 2), ...unprintableTransfer(ledger.info, sellerBank) };
  const banks = ledger.methods
    .filter((it) => it.kind === "US_BANK_ACCOUNT")
    .map((it) => ({ it, refusalParts: bankRefusal(ledger, it, currency) }))
    .map(({ it, refusalParts }) => ({ via: it.id, method: "US_ACH_BANK_ACCOUNT" as const, label: it.label, labelParts: it.labelParts, refusal: englishIfAny(refusalParts), refusalParts, largest: money(9_999_999_999n, currency), ...arrival(3, 5), ...unprintableAccount(ledger.info) }));
  const waiting = ledger.fundings.filter((it) => ["AWAITING_TRANSFER", "PROCESSING", "PARTIALLY_RECEIVED"].includes(it.funding.status) && it.funding.amount.currency === currency);
  const typed = query.amount ?? "";
  const minor = toMinor(typed);
  const valid = minor !== null && minor > 0n;
  const amountProblemParts = typed !== "" && !valid ? [amountRefusal(typed)] : [];
  const onTheWay = waiting.reduce((total, it) => total + minorOf(it.funding.amount) - minorOf(it.funding.received), 0n);
  const months = query.months ?? 3;
  const usual = usualMonth(ledger, currency);
  const unused = most(held + onTheWay + (minor ?? 0n) - sum("9999-12-31"));
  const lastsMonths = usual && Number((unused + minorOf(usual.perMonth) - 1n) / minorOf(usual.perMonth));
  return copy({
    seller,
    sellerName: name,
    currencies: seller === "AWS_INC" ? (["USD"] as Currency[]) : (["EUR", "USD", "GBP"] as Currency[]),
    currency,
    balance: money(held, currency),
    waiting: money(onTheWay, currency),
    smallest: money(1n, currency),
    dueSoon: money(soon, currency),
    dueSoonDays: 30,
    usualUse: usual && { ...usual, months, amount: money(most(minorOf(usual.perMonth) * BigInt(months) - held - onTheWay), currency) },
    suggestions,
    methods: [eft, ...banks],
    sellerBank,
    preview: valid ? { amount: money(minor, currency), balanceAfter: money(held + minor, currency), ...coverage(open, held + minor), unused: money(unused, currency), lastsMonths, moreThanUsed: unused > 0n && (lastsMonths === null || lastsMonths > 12) } : null,
    amountProblem: englishIfAny(amountProblemParts),
    amountProblemParts,
  });
}
