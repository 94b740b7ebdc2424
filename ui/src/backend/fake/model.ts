/** The in-memory ledger of the fake backend, and the few operations that everything in it is made of. */
import type {
  ApiError,
  Attachment,
  CashEvidence,
  Currency,
  DocumentInfo,
  ErrorCode,
  FieldProblem,
  Funding,
  FundingEvent,
  Invoice,
  InvoicePayment,
  LedgerInfo,
  MapColumns,
  Match,
  Money,
  Pause,
  PaymentMethod,
  Registration,
  Seller,
  SellerBankDetails,
  Sentence,
  StatementLine,
  Transaction,
  TransactionType,
  UnappliedCash,
} from "../bindings";
import { fromMinor, toMinor } from "../../money";
import { english } from "./said";

/** A funding with all that its page shows. */
export interface FundingRecord {
  funding: Funding;
  events: FundingEvent[];
  documents: DocumentInfo[];
}

/** Unapplied cash with all that its page shows. */
export interface CashRecord {
  cash: UnappliedCash;
  receipt: CashEvidence;
  takenBack: CashEvidence | null;
  /** Its postings, by their ids. */
  transactions: string[];
}

/** A payment with what only its own page shows. */
export interface PaymentRecord extends InvoicePayment {
  sourceLeft: Money | null;
  answeredOn: string | null;
  returnCode: string | null;
}

/** A match, which names its line. */
export type MatchRecord = Omit<Match, "line"> & { lineId: string };

/** An imported bank statement. */
export interface StatementFile {
  id: string;
  fileName: string;
  format: string;
  sha256: string;
  importedAt: string;
}

/** One ledger in memory. */
export interface FakeLedger {
  info: LedgerInfo;
  methods: PaymentMethod[];
  registration: Registration | null;
  bankDetails: SellerBankDetails[];
  bankHistory: SellerBankDetails[];
  fundings: FundingRecord[];
  /** Statements of account, the newest first. */
  statements: DocumentInfo[];
  cash: CashRecord[];
  invoices: Invoice[];
  /** What each import recorded, by its ID. */
  imports: Map<string, Invoice[]>;
  /** Imported bank statements, their lines, and what was suggested for these. */
  statementFiles: StatementFile[];
  lines: StatementLine[];
  matches: MatchRecord[];
  /** What the owner said of the columns of files. */
  mappings: MapColumns[];
  attachments: Attachment[];
  payments: PaymentRecord[];
  transactions: Transaction[];
  balances: Map<string, bigint>;
  /** Why automatic payment pauses (R18); a test sets it. */
  pause: Pause | null;
  /** Results by request id (R16). */
  requests: Map<string, { fingerprint: string; id: string }>;
  /** Instants within a day: each thing that happens comes a minute later. */
  minutes: number;
}

/** One thing wrong with one field; said in English only where it has no parts. */
export type Wrong = Omit<FieldProblem, "messageParts"> & Partial<Pick<FieldProblem, "messageParts">>;

/** Throws a refusal as the real backend answers it. */
export function refuse(code: ErrorCode, message: string, field: string | null = null, problems: Wrong[] = [], messageParts: Sentence[] = []): never {
  throw { code, message, messageParts, field, problems: problems.map((it) => ({ messageParts: [], ...it })) } satisfies ApiError;
}

/** Throws a refusal that names each wrong field, if there is any. */
export function refuseFields(problems: Wrong[]): void {
  const first = problems[0];
  if (first) {
    refuse("INVALID_INPUT", first.message, first.field, problems, first.messageParts);
  }
}

/** A copy that the pages may keep: what they got does not change under them. */
export function copy<T>(value: T): T {
  return structuredClone(value);
}

/** An amount from hundredths. */
export function money(minor: bigint, currency: Currency): Money {
  return { currency, value: fromMinor(minor) };
}

/** The hundredths of an amount of the ledger. */
export function minorOf(amount: Money): bigint {
  return toMinor(amount.value) ?? 0n;
}

/** What is wrong with a typed amount. */
export function amountRefusal(text: string): Sentence {
  if (text.trim() === "") {
    return { code: "AMOUNT_MISSING", params: {} };
  }
  const minor = toMinor(text);
  if (minor !== null) {
    return minor < 0n ? { code: "AMOUNT_NEGATIVE", params: { given: text } } : { code: "AMOUNT_ZERO", params: {} };
  }
  return { code: /^[\d.,' ]+$/.test(text) ? "AMOUNT_WITH_SEPARATORS" : "NOT_AN_AMOUNT", params: { given: text } };
}

/** The hundredths of a typed amount, or a refusal beside its field. */
export function typedAmount(text: string, field: string): bigint {
  const minor = toMinor(text);
  if (minor === null || minor <= 0n) {
    const messageParts = [amountRefusal(text)];
    refuseFields([{ field, message: english(messageParts), messageParts }]);
  }
  return minor ?? 0n;
}

/** `INV-000007` for the seventh. */
export function id(prefix: string, count: number): string {
  return `${prefix}-${String(count).padStart(6, "0")}`;
}

/** The present instant of a ledger; each call is a minute later than the one before. */
export function instant(ledger: FakeLedger, date = ledger.info.today): string {
  const minute = 9 * 60 + (ledger.minutes++ % 480);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${date}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00Z`;
}

/** The name of a seller. */
export function sellerName(seller: Seller): string {
  return seller === "AWS_INC" ? "AWS Inc." : "AWS Europe";
}

/** The balance of an account of the ledger, debits counting up. */
export function balance(ledger: FakeLedger, account: string, seller: Seller, currency: Currency): bigint {
  return ledger.balances.get(`${account}/${seller}/${currency}`) ?? 0n;
}

/** The unused prepaid funds of a seller and currency. */
export function advancePayBalance(ledger: FakeLedger, seller: Seller, currency: Currency): bigint {
  return balance(ledger, "assets:advance pay", seller, currency);
}

/** What a posting is about. */
export interface Posting {
  type: TransactionType;
  recordId: string;
  recordLabel: string;
  description: Sentence;
  amount: bigint;
  currency: Currency;
  seller: Seller;
  debit: string;
  credit: string;
  method: Sentence | null;
  paymentId?: string;
  date?: string;
}

/** Posts a balanced transaction. */
export function post(ledger: FakeLedger, posting: Posting): Transaction {
  const { seller, currency, amount } = posting;
  const move = (account: string, by: bigint): Money => {
    const key = `${account}/${seller}/${currency}`;
    const after = (ledger.balances.get(key) ?? 0n) + by;
    ledger.balances.set(key, after);
    return money(after, currency);
  };
  const value = money(amount, currency);
  const entries = [
    { account: posting.debit, debit: value, credit: null, balanceAfter: move(posting.debit, amount) },
    { account: posting.credit, debit: null, credit: value, balanceAfter: move(posting.credit, -amount) },
  ];
  const touches = [posting.debit, posting.credit].includes("assets:advance pay");
  const transaction: Transaction = {
    id: id("TX", ledger.transactions.length + 1),
    date: posting.date ?? ledger.info.today,
    recordedAt: instant(ledger),
    type: posting.type,
    recordId: posting.recordId,
    recordLabel: posting.recordLabel,
    description: english([posting.description]),
    descriptionParts: posting.description,
    amount: value,
    balanceAfter: touches ? money(advancePayBalance(ledger, seller, currency), currency) : null,
    methodLabel: posting.method && english([posting.method]),
    methodLabelParts: posting.method,
    paymentId: posting.paymentId ?? null,
    status: null,
    entries,
  };
  ledger.transactions.push(transaction);
  return transaction;
}

/** The civil date some days after another. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The civil date some business days after another; of the holidays the fake knows only weekends. */
export function addBusinessDays(date: string, days: number): string {
  let result = date;
  for (let left = days; left > 0; ) {
    result = addDays(result, 1);
    const weekday = new Date(`${result}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) {
      left -= 1;
    }
  }
  return result;
}

/** Whether a string is a civil date. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(new Date(`${text}T00:00:00Z`).getTime());
}

/** A page of rows after a cursor, which is the number of rows before it. */
export function page<T>(rows: T[], limit: number | null | undefined, after: string | null | undefined): { items: T[]; nextCursor: string | null } {
  const start = Number(after ?? 0);
  const end = start + (limit ?? 50);
  return { items: copy(rows.slice(start, end)), nextCursor: end < rows.length ? String(end) : null };
}

/** The default payment method; wire transfer until another is set. */
export function defaultMethod(ledger: FakeLedger): PaymentMethod {
  const found = ledger.methods.find((method) => method.isDefault) ?? ledger.methods[0];
  return found ?? refuse("NOT_FOUND", "This ledger has no payment method.");
}

/** The first result of a request that came before, unless its contents differ (R16). */
export function repeated(ledger: FakeLedger, requestId: string, request: unknown): string | null {
  const fingerprint = JSON.stringify(request);
  const earlier = ledger.requests.get(requestId);
  if (!earlier) {
    return null;
  }
  return earlier.fingerprint === fingerprint
    ? earlier.id
    : refuse("REQUEST_CONFLICT", `The request ${requestId} was made before with other contents. Start again with a new one.`);
}

/** Remembers the result of a request. */
export function remember(ledger: FakeLedger, requestId: string, request: unknown, resultId: string): void {
  ledger.requests.set(requestId, { fingerprint: JSON.stringify(request), id: resultId });
}
