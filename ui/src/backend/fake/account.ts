/** The account, its payment methods and its seller's bank details in the fake ledger. */
import type {
  AddBankAccount,
  BankAccountInput,
  ClockAdvance,
  ClockConfirmation,
  CreateLedger,
  EditAccount,
  EditBankAccount,
  LedgerInfo,
  Money,
  PaymentMethod,
  Register,
  Registration,
  SellerBankDetails,
  SellerBankInput,
  SellerChoice,
  SellerProfile,
  Sentence,
  SetSellerBank,
} from "../bindings";
import { succeed, markUse } from "./fundings";
import {
  addDays,
  advancePayBalance,
  copy,
  defaultMethod,
  id,
  instant,
  isDate,
  minorOf,
  money,
  post,
  refuse,
  refuseFields,
  remember,
  repeated,
  sellerName,
  type FakeLedger,
  type Wrong,
} from "./model";
import { unprintableAccount } from "./letters";
import { english } from "./said";
import { refreshStatus, settle } from "./settle";

/** Why a wire transfer is never removed. */
const ALWAYS_THERE: Sentence[] = [{ code: "WIRE_ALWAYS_THERE", params: {} }];

/** The sellers of record and their currencies (R2). */
export const SELLERS: SellerChoice[] = [
  { seller: "AWS_INC", name: "AWS Inc.", currencies: ["USD"] },
  { seller: "AWS_EUROPE", name: "AWS Europe", currencies: ["EUR", "USD", "GBP"] },
];

/** An empty ledger. */
export function create(request: CreateLedger, today: string, sample = false): FakeLedger {
  const problems: Wrong[] = [];
  if (!/^\d{12}$/.test(request.accountId)) {
    problems.push({ field: "accountId", message: `"${request.accountId}" is not an account ID: it has twelve digits.` });
  }
  if (request.accountName.trim() === "") {
    problems.push({ field: "accountName", message: "Enter the account's name." });
  }
  refuseFields(problems);
  const info: LedgerInfo = {
    path: sample ? "/home/owner/.local/share/advance-pay-console/sample.ledger" : "/home/owner/.local/share/advance-pay-console/account.ledger",
    accountId: request.accountId,
    accountName: request.accountName,
    payerAccount: request.payerAccount,
    billingAddress: request.billingAddress,
    seller: request.seller,
    sellerName: sellerName(request.seller),
    currency: request.currency ?? SELLERS.find((it) => it.seller === request.seller)?.currencies[0] ?? "USD",
    sample,
    simulated: request.simulatedDate !== null,
    today: request.simulatedDate ?? today,
    registered: false,
    keyLocation: request.keyInFile ? "FILE" : "KEYRING",
    keyFile: request.keyInFile ? "/home/owner/.local/share/advance-pay-console/account.key" : null,
    ...unprintableAccount(request),
  };
  const wire: PaymentMethod = { id: "PM-000001", kind: "WIRE_TRANSFER", label: "Wire transfer", labelParts: { code: "WIRE_TRANSFER", params: { id: "PM-000001" } }, status: "ACTIVE", isDefault: true, usedBy: [], usedByParts: [], removalRefusal: english(ALWAYS_THERE), removalRefusalParts: ALWAYS_THERE, addedOn: info.today, unusable: null, unusableParts: [], bankAccount: null, card: null };
  return { info, methods: [wire], registration: null, bankDetails: [], bankHistory: [], fundings: [], statements: [], cash: [], invoices: [], attachments: [], imports: new Map(),
    mappings: [],
    statementFiles: [],
    lines: [],
    matches: [], payments: [], transactions: [], balances: new Map(), pause: null, requests: new Map(), minutes: 0 };
}

/** What an unused balance keeps from being changed (R7). */
export function unusedBalance(ledger: FakeLedger): Money | null {
  const held = advancePayBalance(ledger, ledger.info.seller, ledger.info.currency);
  return held > 0n ? money(held, ledger.info.currency) : null;
}

/** Changes what may be changed about the account. */
export function edit(ledger: FakeLedger, request: EditAccount): LedgerInfo {
  const { info } = ledger;
  const unused = unusedBalance(ledger);
  const moved = request.seller !== info.seller ? "seller" : request.currency !== info.currency ? "currency" : null;
  if (moved && unused) {
    refuse("BALANCE_UNUSED", `${unused.currency} ${unused.value} of Advance Pay is unused: the ${moved} can't be changed before it is spent.`, moved);
  }
  if (request.accountName.trim() === "") {
    refuseFields([{ field: "accountName", message: "Enter the account's name." }]);
  }
  Object.assign(info, { accountName: request.accountName, billingAddress: request.billingAddress, seller: request.seller, sellerName: sellerName(request.seller), currency: request.currency, ...unprintableAccount(request) });
  return copy(info);
}

/** Whether the weighted sum of nine digits is a multiple of ten. */
function isRouting(number: string): boolean {
  const weights = [3, 7, 1];
  const sum = [...number].reduce((total, digit, place) => total + Number(digit) * (weights[place % 3] ?? 0), 0);
  return /^\d{9}$/.test(number) && sum % 10 === 0 && sum > 0;
}

/** Adds a US bank account (R4). */
export function addBank(ledger: FakeLedger, request: AddBankAccount): PaymentMethod {
  const earlier = repeated(ledger, request.requestId, request);
  if (earlier) {
    return method(ledger, earlier);
  }
  const account = request.account as Required<BankAccountInput>;
  const problems: Wrong[] = [];
  if (!isRouting(account.routingNumber)) {
    problems.push({ field: "routingNumber", message: `"${account.routingNumber}" is not a routing number: its check digit does not fit.` });
  }
  if (!/^\d{4,17}$/.test(account.accountNumber)) {
    problems.push({ field: "accountNumber", message: "A checking account number has 4 to 17 digits." });
  }
  refuseFields(problems);
  const business = account.ownership === "BUSINESS";
  const lastFour = account.accountNumber.slice(-4);
  const added: PaymentMethod = {
    id: id("PM", ledger.methods.length + 1),
    kind: "US_BANK_ACCOUNT",
    label: `US bank account ····${lastFour}`,
    labelParts: { code: "US_BANK_ACCOUNT", params: { digits: lastFour, id: id("PM", ledger.methods.length + 1) } },
    status: "ACTIVE",
    isDefault: false,
    usedBy: [],
    usedByParts: [],
    removalRefusal: null,
    removalRefusalParts: [],
    addedOn: ledger.info.today,
    unusable: null,
    unusableParts: [],
    card: null,
    bankAccount: {
      ownership: business ? "BUSINESS" : "PERSONAL",
      nameOnAccount: account.nameOnAccount,
      routingNumber: account.routingNumber,
      lastFour,
      idState: business ? null : account.idState,
      billingAddress: account.billingAddress,
      phone: account.phone,
      tags: account.tags,
    },
  };
  ledger.methods.push(added);
  if (request.setAsDefault) {
    setDefault(ledger, added.id);
  }
  markUse(ledger);
  remember(ledger, request.requestId, request, added.id);
  return copy(added);
}

/** A payment method by its id. */
export function method(ledger: FakeLedger, methodId: string): PaymentMethod {
  return ledger.methods.find((it) => it.id === methodId) ?? refuse("NOT_FOUND", `There is no payment method ${methodId} in this ledger.`);
}

/** Changes a bank account's name, address and phone. */
export function editBank(ledger: FakeLedger, request: EditBankAccount): PaymentMethod {
  const found = method(ledger, request.id);
  if (!found.bankAccount) {
    refuse("METHOD_NOT_USABLE", `${found.label} has nothing to edit.`);
  }
  const { nameOnAccount, billingAddress, phone } = request;
  Object.assign(found.bankAccount, { nameOnAccount, billingAddress, phone });
  return copy(found);
}

/** Makes a method the default (R7). */
export function setDefault(ledger: FakeLedger, methodId: string): PaymentMethod {
  const chosen = method(ledger, methodId);
  const unused = unusedBalance(ledger);
  if (unused && !chosen.isDefault) {
    refuse("BALANCE_UNUSED", `${unused.currency} ${unused.value} of Advance Pay is unused: the default payment method can't be changed before it is spent.`);
  }
  if (chosen.unusable !== null) {
    refuse("METHOD_NOT_USABLE", `${chosen.label} can't be the default: ${chosen.unusable}`);
  }
  for (const it of ledger.methods) {
    it.isDefault = it.id === methodId;
  }
  markUse(ledger);
  return copy(chosen);
}

/** Removes a method (R14). */
export function remove(ledger: FakeLedger, methodId: string): null {
  const found = method(ledger, methodId);
  if (found.removalRefusal) {
    refuse("METHOD_IN_USE", found.removalRefusal);
  }
  ledger.methods.splice(ledger.methods.indexOf(found), 1);
  return null;
}

/** Registers for Advance Pay (R1, R2). */
export function register(ledger: FakeLedger, request: Register): Registration {
  if (!request.acceptTerms) {
    refuse("TERMS_NOT_ACCEPTED", "Accept the terms to register.", "acceptTerms");
  }
  if (!ledger.info.payerAccount) {
    refuse("NOT_ELIGIBLE", "Only a payer (management) account may register.");
  }
  const chosen = defaultMethod(ledger);
  ledger.registration ??= {
    acceptedAt: instant(ledger),
    registeredOn: ledger.info.today,
    termsVersion: request.termsVersion,
    defaultMethodId: chosen.id,
    defaultMethodLabel: chosen.label,
    defaultMethodLabelParts: chosen.labelParts,
  };
  ledger.info.registered = true;
  return copy(ledger.registration);
}

/** The seller and where it receives money. */
export function profile(ledger: FakeLedger): SellerProfile {
  const { seller, sellerName: name } = ledger.info;
  const currencies = SELLERS.find((it) => it.seller === seller)?.currencies ?? [];
  return copy({ seller, name, currencies, bankDetails: ledger.bankDetails, history: ledger.bankHistory });
}

const lines = (address: Required<SellerBankInput>["beneficiaryAddress"]): string[] =>
  typeof address === "string" ? address.split("\n").map((line) => line.trim()).filter(Boolean) : Array.isArray(address) ? address : Object.values(address).filter(Boolean);

/** Saves the seller's bank details; a change of known ones is an alarm (R19). */
export function setSellerBank(ledger: FakeLedger, { details, confirmChange }: SetSellerBank): SellerProfile {
  const input = details as Required<SellerBankInput>;
  const problems: Wrong[] = [];
  for (const field of ["beneficiaryName", "bankName"] as const) {
    if (input[field].trim() === "") {
      problems.push({ field: `details.${field}`, message: "This is printed on the funding document: enter it." });
    }
  }
  if (input.routingNumber && !isRouting(input.routingNumber)) {
    problems.push({ field: "details.routingNumber", message: `"${input.routingNumber}" is not a routing number: its check digit does not fit.` });
  }
  refuseFields(problems);
  const currency = input.currency as SellerBankDetails["currency"];
  const next: SellerBankDetails = {
    seller: ledger.info.seller,
    sellerName: ledger.info.sellerName,
    currency,
    beneficiaryName: input.beneficiaryName,
    beneficiaryAddress: lines(input.beneficiaryAddress),
    bankName: input.bankName,
    bankAddress: lines(input.bankAddress),
    accountNumber: input.accountNumber,
    iban: input.iban,
    routingNumber: input.routingNumber,
    bic: input.bic,
    remittanceEmail: input.remittanceEmail,
    confirmedAt: "",
    supersededAt: null,
  };
  const known = ledger.bankDetails.find((it) => it.currency === currency);
  if (known) {
    const same = JSON.stringify({ ...known, confirmedAt: "" }) === JSON.stringify(next);
    if (same) {
      return profile(ledger);
    }
    if (!confirmChange) {
      refuse("SELLER_BANK_DETAILS_CHANGED", `These are not the bank details of ${next.sellerName} for ${currency} on record. Compare them, and confirm by calling a number that you already know.`);
    }
    ledger.bankDetails.splice(ledger.bankDetails.indexOf(known), 1);
    ledger.bankHistory.unshift({ ...known, supersededAt: instant(ledger) });
  }
  ledger.bankDetails.push({ ...next, confirmedAt: instant(ledger) });
  return profile(ledger);
}

/** Takes the owner's word that the clock is right (R18). */
export function confirmClock(ledger: FakeLedger): ClockConfirmation {
  const disregardedDays = ledger.pause ? 1 : 0;
  ledger.pause = null;
  return { today: ledger.info.today, disregardedDays };
}

/** Moves a sandbox's date, day by day, with what happens on the way. */
export function advance(ledger: FakeLedger, to: string): ClockAdvance {
  const { info } = ledger;
  if (!info.simulated) {
    refuse("NOT_SIMULATED", "Only a sandbox ledger has a simulated date.");
  }
  if (!isDate(to) || to <= info.today) {
    refuse("INVALID_INPUT", `${to} is not after ${info.today}: the date only moves forward.`, "to");
  }
  const result: ClockAdvance = { today: to, simulated: true, fundingsCompleted: [], chargesCompleted: [], payments: [], unpaid: [], paused: null };
  while (info.today < to) {
    info.today = addDays(info.today, 1);
    for (const { funding } of ledger.fundings.filter((it) => it.funding.status === "PROCESSING" && it.funding.expectedBy <= info.today)) {
      const { settlement } = succeed(ledger, { fundingId: funding.id, date: info.today, returnCode: null, evidence: null }, "SIMULATED_CLOCK");
      result.fundingsCompleted.push(funding.id);
      result.payments.push(...settlement.payments);
    }
    completeCharges(ledger, result.chargesCompleted);
    const settlement = settle(ledger);
    result.payments.push(...settlement.payments);
    result.unpaid = settlement.unpaid;
  }
  for (const { funding } of ledger.fundings) {
    funding.overdue = funding.status === "AWAITING_TRANSFER" && funding.expectedBy < info.today;
  }
  markUse(ledger);
  return copy(result);
}

function completeCharges(ledger: FakeLedger, completed: string[]): void {
  for (const payment of ledger.payments.filter((it) => it.status === "PROCESSING" && (it.expectedBy ?? "") <= ledger.info.today)) {
    answerCharge(ledger, payment.id, true);
    completed.push(payment.id);
  }
}

/** What the bank answered to a charge: it went through, or was refused and is outstanding again. Gives the invoice's id. */
export function answerCharge(ledger: FakeLedger, paymentId: string, succeeded: boolean, answer: { date?: string | null; returnCode?: string | null; evidence?: string | null } | null = null): string {
  const payment = ledger.payments.find((it) => it.id === paymentId && it.status === "PROCESSING");
  const invoice = ledger.invoices.find((it) => it.id === payment?.invoiceId);
  if (!payment || !invoice) {
    return refuse("WRONG_STATUS", `There is no charge ${paymentId} that waits for an answer.`);
  }
  const amount = minorOf(payment.amount);
  const { currency } = payment.amount;
  const to = succeeded ? "settled" : "outstanding";
  payment.status = succeeded ? "SUCCEEDED" : "FAILED";
  payment.expectedBy = null;
  payment.answeredOn = answer?.date ?? ledger.info.today;
  payment.returnCode = answer?.returnCode ?? null;
  payment.recordedBy = answer ? "owner" : "Simulated clock";
  payment.evidence = answer?.evidence ?? null;
  invoice.processing = money(minorOf(invoice.processing) - amount, currency);
  invoice[to] = money(minorOf(invoice[to]) + amount, currency);
  invoice.paidOn = succeeded && minorOf(invoice.outstanding) === 0n ? ledger.info.today : invoice.paidOn;
  post(ledger, {
    type: "PAYMENT",
    recordId: invoice.id,
    recordLabel: invoice.invoiceNumber,
    description: { code: succeeded ? "INVOICE_CHARGE_SUCCEEDED" : "INVOICE_CHARGE_REFUSED", params: { label: invoice.invoiceNumber, method: payment.sourceLabelParts } },
    amount,
    currency,
    seller: invoice.seller,
    debit: "assets:in transit",
    credit: succeeded ? "assets:bank" : "liabilities:invoices",
    method: payment.sourceLabelParts,
    paymentId,
  });
  refreshStatus(ledger, invoice);
  markUse(ledger);
  return invoice.id;
}
