import { commands, type DocumentInfo, type Funding, type Invoice, type Page, type PaymentDetail, type PaymentMethod, type StatementLine, type Transaction, type UnappliedFund } from "../../backend/bindings";
import { toBackendError } from "../../backend/host";
import { useRead, type Read } from "../../backend/query";
import { useDebounced } from "../../components/data-table/use-debounced";
import { recordAddress } from "../../components/record-address";
import { formatDate, formatMoney, formatReference, say, searchText, t } from "../../i18n";
import { MOST, type Choice } from "./choices";

const SEARCH_DELAY_MS = 200;

/** Shorter, a text is in most records and tells none apart. */
export const SHORTEST = 3;

/** What each group of records is called. */
const LABELS = {
  invoices: t.palette.groups.invoices,
  fundings: t.palette.groups.fundings,
  payments: t.palette.groups.payments,
  cash: t.payments.summary.unappliedCash,
  documents: t.documents.title,
  lines: t.reconcile.lines.title,
  transactions: t.palette.groups.transactions,
};

type GroupId = keyof typeof LABELS;

/** One group of records: what was found, or how the search stands. */
export interface RecordGroup {
  id: GroupId;
  label: string;
  choices: Choice[];
  /** Whether there are more than are shown. */
  more: boolean;
  read: Read<Found>;
}

/** What a search gave. */
interface Found {
  choices: Choice[];
  more: boolean;
}

/** The records for a text, and whether the search for it is still under way. */
export interface Records {
  groups: RecordGroup[];
  searching: boolean;
}

/** Finds records once the typing pauses. Only answers to the text that stands there now count: to the reads each text is another question. */
export function useRecords(typed: string): Records {
  const text = searchText(typed);
  const settled = useDebounced(text, SEARCH_DELAY_MS);
  const long = text.length >= SHORTEST;
  const asked = long && settled === text;
  const options = { enabled: asked };
  const query = { search: text, limit: MOST };
  const invoices = useRead(["find", "invoices", text], async () => found(await commands.listInvoices(query), invoiceChoice), options);
  const fundings = useRead(["find", "fundings", text], async () => found(await commands.listFundings(query), fundingChoice), options);
  const transactions = useRead(["find", "transactions", text], async () => found(await commands.listTransactions(query), transactionChoice), options);
  const payments = useRead(["find", "payments", text], () => findPayments(text), options);
  const cash = useRead(["find", "cash", text], async () => found(await commands.listUnappliedFunds({ ...query, kinds: ["UNAPPLIED_CASH"] }), cashChoice), options);
  const documents = useRead(["find", "documents", text], () => findDocument(text), options);
  const lines = useRead(["find", "lines", text], async () => found(await commands.listStatementLines(query), lineChoice), options);
  const reads = { invoices, fundings, payments, cash, documents, lines, transactions };
  const groups = (Object.keys(LABELS) as GroupId[]).map((id) => group(id, reads[id], long));
  return { groups, searching: long && groups.some(({ read }) => read.data === undefined && (read.isFetching || !asked)) };
}

function found<T>(page: Page<T>, choice: (item: T) => Choice): Found {
  return { choices: page.items.slice(0, MOST).map(choice), more: page.nextCursor !== null };
}

function group(id: GroupId, read: Read<Found>, long: boolean): RecordGroup {
  return { id, label: LABELS[id], choices: long ? (read.data?.choices ?? []) : [], more: read.data?.more ?? false, read };
}

/** The id of a payment, as somebody types it. */
const PAYMENT_ID = /^PAY-\d+$/i;

/** The payment with this id, and the payment methods whose name or id has the text. */
async function findPayments(text: string): Promise<Found> {
  const { items } = await commands.listPaymentMethods();
  const methods = items.filter((it) => `${it.id} ${say(it.labelParts)}`.toLowerCase().includes(text.toLowerCase()));
  const payment = PAYMENT_ID.test(text) ? await commands.getPayment(text.toUpperCase()).catch(unlessNotFound) : null;
  return { choices: [...(payment ? [paymentChoice(payment)] : []), ...methods.slice(0, MOST).map(methodChoice)], more: methods.length > MOST };
}

/** The number of a document, as somebody types it. */
const DOCUMENT_NUMBER = /^DOC-\d+$/i;

/** The document with this number. */
async function findDocument(text: string): Promise<Found> {
  const document = DOCUMENT_NUMBER.test(text) ? await commands.getDocument(text.toUpperCase()).catch(unlessNotFound) : null;
  return { choices: document ? [documentChoice(document)] : [], more: false };
}

/** There may be no such record; any other failure is one. */
function unlessNotFound(reason: unknown): null {
  if (toBackendError(reason).code === "NOT_FOUND") {
    return null;
  }
  throw reason;
}

function paymentChoice(it: PaymentDetail): Choice {
  return { id: it.id, text: it.id, detail: `${it.invoiceNumber} · ${t.status.payment[it.status]} · ${formatDate(it.date)}`, amount: formatMoney(it.amount), address: recordAddress(it.id) };
}

function methodChoice(it: PaymentMethod): Choice {
  return { id: it.id, text: say(it.labelParts), detail: `${it.id} · ${t.status.method[it.status]}`, address: recordAddress(it.id) };
}

function invoiceChoice(it: Invoice): Choice {
  const day = it.type === "INVOICE" ? t.palette.due(formatDate(it.dueOn)) : t.palette.issued(formatDate(it.issuedOn));
  return { id: it.id, text: it.invoiceNumber, detail: `${it.id} · ${t.status.invoice[it.status]} · ${day}`, amount: formatMoney(it.amount), address: recordAddress(it.id) };
}

function fundingChoice(it: Funding): Choice {
  return { id: it.id, text: it.id, detail: `${formatReference(it.reference)} · ${t.status.funding[it.status]}`, amount: formatMoney(it.amount), address: recordAddress(it.id) };
}

/** Cash of which something is left; what is used up has its transactions. */
function cashChoice(it: UnappliedFund): Choice {
  return { id: it.id, text: it.id, detail: `${it.reference} · ${formatDate(it.date)}`, amount: formatMoney(it.remaining), address: recordAddress(it.id) };
}

function documentChoice(it: DocumentInfo): Choice {
  return { id: it.number, text: it.number, detail: `${t.documents.kinds[it.kind]} · ${formatDate(it.issuedOn)}`, address: recordAddress(it.number) };
}

function lineChoice(it: StatementLine): Choice {
  const about = [t.reconcile.directions[it.creditDebit], formatDate(it.bookedOn), it.counterparty].filter(Boolean).join(" · ");
  return { id: it.id, text: it.id, detail: about, amount: formatMoney(it.amount), address: recordAddress(it.id) };
}

/** A transaction has no page of its own: the page of its payment, or of its record, shows its postings. */
function transactionChoice(it: Transaction): Choice {
  return { id: it.id, text: `${it.id} · ${it.recordLabel}`, detail: `${formatDate(it.date)} · ${it.description}`, amount: formatMoney(it.amount), address: recordAddress(it.paymentId ?? it.recordId) };
}
