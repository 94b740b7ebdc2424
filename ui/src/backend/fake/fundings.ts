/** Fundings of the fake ledger: requested, received, failed, returned, canceled. */
import type {
  AddFunds,
  Currency,
  DocumentInfo,
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
  Page,
  RecordReceipt,
  ReturnCode,
  SavedDocument,
} from "../bindings";
import { toMinor } from "../../money";
import {
  addBusinessDays,
  addDays,
  advancePayBalance,
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
import { coverage } from "./overview";
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

function event(ledger: FakeLedger, record: FundingRecord, kind: FundingEventKind, change: { amount?: bigint; evidence?: EvidenceKind; text?: string | null; date?: string; code?: string | null } = {}) {
  const evidence = change.evidence ?? "PROGRAM";
  record.events.push({
    kind,
    date: change.date ?? ledger.info.today,
    amount: change.amount === undefined ? null : money(change.amount, record.funding.amount.currency),
    evidence,
    evidenceText: change.text ?? null,
    recordedBy: evidence === "OWNERS_WORD" ? "owner" : "Advance Pay Console",
    recordedAt: instant(ledger),
    returnCode: change.code ?? null,
  });
  record.funding.actions = actions(record.funding);
}

function issueDocument(ledger: FakeLedger, record: FundingRecord): void {
  const count = ledger.fundings.reduce((sum, it) => sum + it.documents.length, 0) + 1;
  const number = id("DOC", count);
  const sha256 = [...Array(8).keys()].map((part) => ((count * 2654435761 + part * 40503 * 65537) >>> 0).toString(16).padStart(8, "0")).join("");
  const document: DocumentInfo = { number, issuedOn: ledger.info.today, sha256, fileName: `Funding document ${record.funding.id}.pdf` };
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
  const refusal = bankRefusal(ledger, method.status === "INVALID", currency);
  return refusal ? refuse("METHOD_NOT_USABLE", refusal, "via") : method;
}

function bankRefusal(ledger: FakeLedger, invalid: boolean, currency: Currency): string | null {
  if (ledger.info.seller !== "AWS_INC") {
    return `A bank account can only fund AWS Inc.; this account buys from ${ledger.info.sellerName}.`;
  }
  if (currency !== "USD") {
    return "A bank account can only fund US dollars.";
  }
  return invalid ? "The bank said that this account can't be debited." : null;
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
    postFunding(ledger, funding, minor, "assets:in transit", "assets:bank", "Bank debit started");
    markUse(ledger);
  } else {
    issueDocument(ledger, record);
  }
  remember(ledger, request.requestId, request, funding.id);
  return detail(ledger, funding.id);
}

function postFunding(ledger: FakeLedger, funding: Funding, amount: bigint, debit: string, credit: string, what: string, type: "FUNDING" | "RETURN" = "FUNDING", date?: string) {
  const { id: recordId, seller, methodLabel } = funding;
  const description = `${what}: ${recordId} by ${methodLabel}.`;
  post(ledger, { type, recordId, recordLabel: funding.reference, description, amount, currency: funding.amount.currency, seller, debit, credit, methodLabel, date });
}

/** Marks which bank accounts are in use, and why they can't be removed (R14). */
export function markUse(ledger: FakeLedger): void {
  for (const method of ledger.methods) {
    const users = ledger.fundings.filter((it) => it.funding.methodId === method.id && it.funding.status === "PROCESSING").map((it) => `Funding ${it.funding.id} is processing`);
    const charges = ledger.payments.filter((it) => it.status === "PROCESSING" && it.sourceLabel === method.label).map((it) => `Payment of ${it.invoiceNumber} is processing`);
    method.usedBy = [...users, ...charges, ...(method.id === ledger.registration?.defaultMethodId ? ["Marketplace invoices"] : [])];
    const busy = users.length + charges.length > 0;
    const expired = method.card !== null && method.card.expires < ledger.info.today.slice(0, 7);
    if (expired) {
      method.unusable = `${method.label} expired at the end of ${method.card?.expires ?? ""}.`;
    }
    if (method.status !== "INVALID") {
      method.status = expired ? "EXPIRED" : busy ? "IN_USE" : "ACTIVE";
    }
    method.removalRefusal =
      method.kind === "WIRE_TRANSFER"
        ? "Wire transfer is always there."
        : busy
          ? `${method.label} is in use: ${[...users, ...charges].join(", ")}. Remove it once that is done.`
          : method.isDefault
            ? `${method.label} is the default payment method. Set another one as default first.`
            : null;
  }
}

/** A funding by its id. */
export function find(ledger: FakeLedger, fundingId: string): FundingRecord {
  const record = ledger.fundings.find((it) => it.funding.id === fundingId);
  return record ?? refuse("NOT_FOUND", `There is no funding ${fundingId} in this ledger.`);
}

const NEXT: Record<FundingStatus, (it: Funding) => string> = {
  AWAITING_TRANSFER: (it) => `Send the wire with the reference ${it.reference}; it is expected by ${it.expectedBy}.`,
  PARTIALLY_RECEIVED: (it) => `Less than the amount arrived. The rest can still be sent with the reference ${it.reference}.`,
  RECEIVED: () => "Nothing: the funds pay eligible invoices on their due dates.",
  PROCESSING: (it) => `The bank answers between ${it.expectedFrom} and ${it.expectedBy}.`,
  SUCCEEDED: (it) => `Nothing; the bank can still return it until ${addDays(it.arrivedOn ?? it.expectedBy, 20)}.`,
  FAILED: () => "Nothing: the debit was refused and no money moved. Add funds again, perhaps another way.",
  RETURNED: () => "Add funds to cure the deficit, if there is one: automatic payment pauses until then.",
  CANCELED: () => "Nothing: it was called off before anything arrived.",
};

/** A funding with all that belongs to it. */
export function detail(ledger: FakeLedger, fundingId: string): FundingDetail {
  const { funding, events, documents } = find(ledger, fundingId);
  const bank = ledger.bankDetails.find((it) => it.currency === funding.amount.currency) ?? null;
  return copy({
    ...funding,
    events,
    documents,
    transactions: ledger.transactions.filter((it) => it.recordId === fundingId),
    nextStep: NEXT[funding.status](funding),
    sellerBank: funding.method === "EFT" ? bank : null,
    sealed: null,
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
  return copy({ ...record.funding, alreadyRecorded, settlement, warning: null });
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
  receive(ledger, record, minor, { from: "assets:bank", what: "Transfer received", date: request.date, evidence: request.evidence });
  if (request.requestId) {
    remember(ledger, request.requestId, request, funding.id);
  }
  return change(ledger, record);
}

/** Credits an EFT funding with what arrived for it (R11). */
export function receive(ledger: FakeLedger, record: FundingRecord, minor: bigint, how: { from: string; what: string; date: string; evidence: string | null }): void {
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
  event(ledger, record, "RECEIPT", { amount: minor, evidence: "OWNERS_WORD", text: how.evidence, date: how.date });
}

/** Records that a bank debit went through. */
export function succeed(ledger: FakeLedger, request: FundingOutcome, evidence: EvidenceKind = "OWNERS_WORD"): FundingChange {
  const record = find(ledger, request.fundingId);
  const { funding } = record;
  need(record, "MARK_SUCCEEDED", "marked as succeeded");
  const date = request.date ?? ledger.info.today;
  funding.status = "SUCCEEDED";
  funding.received = funding.amount;
  funding.arrivedOn = date;
  funding.overdue = false;
  postFunding(ledger, funding, minorOf(funding.amount), "assets:advance pay", "assets:in transit", "Bank debit went through", "FUNDING", date);
  event(ledger, record, "SUCCEEDED", { amount: minorOf(funding.amount), evidence, text: request.evidence, date });
  return change(ledger, record);
}

/** Records that a bank debit was refused. */
export function fail(ledger: FakeLedger, request: FundingOutcome): FundingChange {
  const record = find(ledger, request.fundingId);
  const { funding } = record;
  need(record, "MARK_FAILED", "marked as failed");
  funding.status = "FAILED";
  setReturnCode(funding, request.returnCode);
  postFunding(ledger, funding, minorOf(funding.amount), "assets:bank", "assets:in transit", "Bank debit refused", "RETURN");
  event(ledger, record, "FAILED", { evidence: "OWNERS_WORD", text: request.evidence, date: request.date ?? undefined, code: request.returnCode });
  return change(ledger, record);
}

/** Records that money was taken back (R13). */
export function takeBack(ledger: FakeLedger, request: FundingOutcome): FundingChange {
  const record = find(ledger, request.fundingId);
  const { funding } = record;
  need(record, "MARK_RETURNED", "returned");
  if (funding.method !== "EFT" && !request.returnCode) {
    refuseFields([{ field: "returnCode", message: "Choose the return code that the bank gave." }]);
  }
  const amount = minorOf(funding.received);
  funding.status = "RETURNED";
  funding.received = money(0n, funding.amount.currency);
  setReturnCode(funding, request.returnCode);
  postFunding(ledger, funding, amount, "assets:bank", "assets:advance pay", "Funds returned", "RETURN", request.date ?? undefined);
  event(ledger, record, "RETURNED", { amount, evidence: "OWNERS_WORD", text: request.evidence, date: request.date ?? undefined, code: request.returnCode });
  return change(ledger, record);
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

/** Pretends to save the newest document. */
export function download(ledger: FakeLedger, fundingId: string): SavedDocument {
  const document = find(ledger, fundingId).documents[0];
  return document ? { ...document, path: `/home/owner/Downloads/${document.fileName}` } : refuse("WRONG_STATUS", `${fundingId} has no document: the bank account is debited, there is nothing to send.`);
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
  const eft = { via: "eft", method: "EFT" as const, label: "Electronic funds transfer", refusal: null, largest: money(99_999_999_999n, currency), expectedFrom: addBusinessDays(today, 1), expectedBy: addBusinessDays(today, 2) };
  const banks = ledger.methods
    .filter((it) => it.kind === "US_BANK_ACCOUNT")
    .map((it) => ({ via: it.id, method: "US_ACH_BANK_ACCOUNT" as const, label: it.label, refusal: bankRefusal(ledger, it.status === "INVALID", currency), largest: money(9_999_999_999n, currency), expectedFrom: addBusinessDays(today, 3), expectedBy: addBusinessDays(today, 5) }));
  const waiting = ledger.fundings.filter((it) => ["AWAITING_TRANSFER", "PROCESSING", "PARTIALLY_RECEIVED"].includes(it.funding.status) && it.funding.amount.currency === currency);
  const typed = query.amount ?? "";
  const minor = toMinor(typed);
  const valid = minor !== null && minor > 0n;
  return copy({
    seller,
    sellerName: name,
    currencies: seller === "AWS_INC" ? (["USD"] as Currency[]) : (["EUR", "USD", "GBP"] as Currency[]),
    currency,
    balance: money(held, currency),
    waiting: money(waiting.reduce((total, it) => total + minorOf(it.funding.amount) - minorOf(it.funding.received), 0n), currency),
    smallest: money(1n, currency),
    dueSoon: money(soon, currency),
    dueSoonDays: 30,
    suggestions,
    methods: [eft, ...banks],
    sellerBank: ledger.bankDetails.find((it) => it.currency === currency) ?? null,
    preview: valid ? { amount: money(minor, currency), balanceAfter: money(held + minor, currency), ...coverage(open, held + minor) } : null,
    amountProblem: typed !== "" && !valid ? `"${typed}" is not an amount above zero. Write it like 25000.00, without separators.` : null,
  });
}
