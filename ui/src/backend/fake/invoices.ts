/** Invoices and credit memos of the fake ledger, and invoice files. */
import type { AddInvoice, Attachment, ImportInvoices, ImportPreview, ImportResult, ImportRow, Invoice, InvoiceDetail, InvoiceQuery, Page, Seller, Sentence, Transaction, TransactionQuery, UndoneImport } from "../bindings";
import { isMapped } from "./columns";
import { addDays, copy, defaultMethod, id, minorOf, money, page, post, refuse, refuseFields, sellerName, typedAmount, type FakeLedger } from "./model";
import { isAsked, isBetween, isOneOf, ordered } from "./narrow";
import { chargedTo } from "./payments";
import { english, englishIfAny } from "./said";
import { forecast, gaps, methodFor, refreshStatus, settle } from "./settle";

/** Records an invoice or credit memo. */
export function add(ledger: FakeLedger, request: AddInvoice): Invoice {
  if (ledger.invoices.some((it) => it.invoiceNumber === request.invoiceNumber)) {
    refuseFields([{ field: "invoiceNumber", message: `${request.invoiceNumber} is in the ledger already.` }]);
  }
  const type = request.type ?? "INVOICE";
  const seller = request.seller ?? ledger.info.seller;
  const currency = (request.currency as Invoice["amount"]["currency"] | null) ?? ledger.info.currency;
  const minor = typedAmount(request.amount, "amount");
  const zero = money(0n, currency);
  const invoice: Invoice = {
    id: id("INV", ledger.invoices.length + 1),
    invoiceNumber: request.invoiceNumber,
    type,
    seller,
    sellerName: sellerName(seller),
    issuedOn: request.issuedOn,
    dueOn: request.dueOn ?? request.issuedOn,
    status: "DUE",
    amount: money(minor, currency),
    outstanding: money(minor, currency),
    processing: zero,
    settled: zero,
    canceled: zero,
    chargeType: request.chargeType ?? "USAGE",
    purchaseOrder: request.purchaseOrder,
    billingPeriod: request.billingPeriod,
    willBePaidBy: "NOT_OPEN",
    recordedOn: ledger.info.today,
    paidOn: null,
  };
  ledger.invoices.push(invoice);
  const memo = type === "CREDIT_MEMO";
  post(ledger, {
    type,
    recordId: invoice.id,
    recordLabel: invoice.invoiceNumber,
    description: { code: memo ? "CREDIT_MEMO_RECORDED" : "INVOICE_RECORDED", params: { label: invoice.invoiceNumber } },
    amount: minor,
    currency,
    seller,
    debit: memo ? "assets:credit memos" : "expenses:cloud usage",
    credit: memo ? "expenses:cloud usage" : "liabilities:invoices",
    method: null,
  });
  refreshStatus(ledger, invoice);
  forecast(ledger);
  return copy(invoice);
}

/** Invoices and credit memos. */
export function list(ledger: FakeLedger, query: InvoiceQuery): Page<Invoice> {
  forecast(ledger);
  const text = (query.search ?? "").toLowerCase();
  const rows = ledger.invoices
    .filter((it) => !query.type || it.type === query.type)
    .filter((it) => isOneOf(query.statuses, it.status) && isAsked(query, it.amount, it.seller) && isBetween(it.dueOn, query.dueFrom, query.dueTo))
    .filter((it) => (it.purchaseOrder ?? "").toLowerCase().includes((query.purchaseOrder ?? "").toLowerCase()))
    .filter((it) => !query.openOnly || minorOf(it.outstanding) + minorOf(it.processing) > 0n)
    .filter((it) => `${it.id} ${it.invoiceNumber} ${it.purchaseOrder ?? ""} ${it.billingPeriod ?? ""} ${it.amount.value}`.toLowerCase().includes(text));
  const keys = { DUE_DATE: (it: Invoice) => it.dueOn, AMOUNT: (it: Invoice) => minorOf(it.amount), NUMBER: (it: Invoice) => it.invoiceNumber };
  const sort = query.sort ?? "DUE_DATE";
  return page(ordered(rows, keys[sort], query.direction ?? (sort === "AMOUNT" ? "DESCENDING" : "ASCENDING")), query.limit, query.after);
}

function explain(ledger: FakeLedger, invoice: Invoice): Sentence[] {
  const payments = ledger.payments.filter((it) => it.invoiceId === invoice.id);
  return [...payments.flatMap((it) => it.explanationParts), ...outlook(ledger, invoice)];
}

/** What is expected of an invoice or credit memo with something left. */
function outlook(ledger: FakeLedger, invoice: Invoice): Sentence[] {
  const { invoiceNumber: number, sellerName: seller, dueOn: due, outstanding: open } = invoice;
  if (minorOf(open) === 0n) {
    return [];
  }
  if (invoice.type === "CREDIT_MEMO") {
    return [{ code: "MEMO_LEFT", params: { amount: open, number, seller, currency: open.currency } }];
  }
  const method = methodFor(ledger, invoice) ?? defaultMethod(ledger);
  switch (invoice.willBePaidBy) {
    case "ADVANCE_PAY":
      return [{ code: "WILL_BE_PAID_FROM_ADVANCE_PAY", params: { number, due, open, seller } }];
    case "DEFAULT_METHOD":
      return [{ code: "WILL_BE_CHARGED", params: { number, due, open, method: method.labelParts } }];
    case "BOTH":
      return [{ code: "WILL_BE_PAID_BY_BOTH", params: { number, due, open, method: method.labelParts } }];
    case "NOT_OPEN":
      return [];
    case "NOBODY": {
      const amount = money(forecast(ledger).get(invoice.id) ?? 0n, open.currency);
      const said: Sentence = invoice.status === "PAST_DUE" ? { code: "UNPAID", params: { ...gaps(invoice, method), amount } } : { code: "WILL_NOT_BE_PAID", params: { ...gaps(invoice, method), amount, open } };
      return [said, { code: "ADD_FUNDS_TO_PAY", params: {} }];
    }
  }
}

/** An invoice or credit memo with all that belongs to it. */
export function detail(ledger: FakeLedger, invoiceId: string): InvoiceDetail {
  forecast(ledger);
  const invoice = ledger.invoices.find((it) => it.id === invoiceId) ?? refuse("NOT_FOUND", `There is no invoice ${invoiceId} in this ledger.`);
  const payments = ledger.payments.filter((it) => (invoice.type === "CREDIT_MEMO" ? it.sourceId === invoice.id : it.invoiceId === invoiceId));
  const explanation = explain(ledger, invoice);
  return copy({ ...invoice, explanation: english(explanation), explanationParts: explanation, chargedTo: chargedTo(ledger, invoice), payments, transactions: ledger.transactions.filter((it) => it.recordId === invoiceId), attachments: ledger.attachments.filter((it) => it.invoiceId === invoiceId) });
}

/** Attaches the one PDF that the fake's dialog knows. */
export function attach(ledger: FakeLedger, invoiceId: string): Attachment {
  const { invoiceNumber } = detail(ledger, invoiceId);
  const sha256 = "5a".repeat(32);
  const known = ledger.attachments.find((it) => it.invoiceId === invoiceId && it.sha256 === sha256);
  const attached = known ?? { id: id("ATT", ledger.attachments.length + 1), invoiceId, fileName: `${invoiceNumber}.pdf`, sizeBytes: 84_213, sha256, attachedAt: `${ledger.info.today}T12:00:00Z` };
  if (!known) {
    ledger.attachments.push(attached);
  }
  return copy(attached);
}

/** One attached file. */
export function attachment(ledger: FakeLedger, attachmentId: string): Attachment {
  return copy(ledger.attachments.find((it) => it.id === attachmentId) ?? refuse("NOT_FOUND", `There is no attached file ${attachmentId} in this ledger.`));
}

/** Removes an attached file. */
export function removeAttachment(ledger: FakeLedger, attachmentId: string): Attachment {
  const removed = attachment(ledger, attachmentId);
  ledger.attachments = ledger.attachments.filter((it) => it.id !== attachmentId);
  return removed;
}

function sellerOf(ledger: FakeLedger, it: Transaction): Seller {
  const record = ledger.invoices.find((invoice) => invoice.id === it.recordId) ?? ledger.fundings.find(({ funding }) => funding.id === it.recordId)?.funding;
  return record?.seller ?? ledger.info.seller;
}

/** The payment that a transaction carries out, and where it, else its record, stands now. */
function standing(ledger: FakeLedger, it: Transaction): Pick<Transaction, "paymentId" | "status"> {
  const payment = ledger.payments.find((known) => known.id === it.paymentId);
  if (payment) {
    return { paymentId: payment.id, status: { of: "PAYMENT", is: payment.status } };
  }
  const funding = ledger.fundings.find((known) => known.funding.id === it.recordId)?.funding;
  const invoice = ledger.invoices.find((known) => known.id === it.recordId);
  return { paymentId: null, status: funding ? { of: "FUNDING", is: funding.status } : invoice ? { of: "INVOICE", is: invoice.status } : null };
}

/** The record, the newest first unless asked otherwise. */
export function transactions(ledger: FakeLedger, query: TransactionQuery): Page<Transaction> {
  const text = (query.search ?? "").toLowerCase();
  const rows = ledger.transactions
    .filter((it) => isOneOf(query.types, it.type) && isBetween(it.date, query.from, query.to) && isAsked(query, it.amount, sellerOf(ledger, it)))
    .filter((it) => !query.methods?.length || ledger.methods.some((method) => query.methods?.includes(method.id) && method.label === it.methodLabel))
    .filter((it) => `${it.id} ${it.recordId} ${it.recordLabel} ${it.amount.value}`.toLowerCase().includes(text))
    .map((it) => ({ ...it, ...standing(ledger, it) }));
  const direction = query.direction ?? "DESCENDING";
  const posted = ordered(rows, (it) => it.id, direction);
  const byDay = ordered(posted, (it) => it.date, direction);
  const orders = { RECORDED: posted, DATE: byDay, AMOUNT: ordered(byDay, (it) => minorOf(it.amount), direction) };
  return page(orders[query.sort ?? "DATE"], query.limit, query.after);
}

/** The rows of the one invoice file that the fake knows. */
function fileRows(ledger: FakeLedger): ImportRow[] {
  const { today, seller, currency } = ledger.info;
  const known = ledger.invoices.find((it) => it.type === "INVOICE");
  const row = (line: number, invoiceNumber: string, value: string, days: number): ImportRow => {
    const earlier = ledger.invoices.find((it) => it.invoiceNumber === invoiceNumber);
    const reasonParts: Sentence[] = earlier ? [{ code: "ROW_KNOWN", params: {} }] : [];
    return {
      line,
      invoiceNumber,
      type: "INVOICE",
      seller,
      issuedOn: today,
      dueOn: addDays(today, days),
      amount: { currency, value },
      outcome: earlier ? "ALREADY_KNOWN" : "NEW",
      field: null,
      reason: englishIfAny(reasonParts),
      reasonParts,
    };
  };
  const changed: ImportRow[] = [];
  if (known) {
    const difference: Sentence = { code: "AMOUNT_DIFFERS", params: { there: known.amount, here: { currency, value: "1.00" } } };
    const reasonParts: Sentence[] = [{ code: "ROW_DIFFERS", params: { difference } }];
    changed.push({ ...row(5, known.invoiceNumber, "1.00", 10), issuedOn: known.issuedOn, dueOn: known.dueOn, outcome: "CHANGED", field: "amount", reason: english(reasonParts), reasonParts });
  }
  const refused: ImportRow = { ...row(6, "INV-2026-0999", "0.00", 10), type: null, seller: null, issuedOn: null, dueOn: null, amount: null, outcome: "REFUSED", field: "due_on", reason: "The due date 2026-02-30 is no date. Write it as YYYY-MM-DD.", reasonParts: [] };
  return [refused, ...changed, row(2, "INV-2026-0901", "1250.00", 14), row(3, "INV-2026-0902", "310.40", 30), row(4, "INV-2026-0903", "4999.99", 45)];
}

/** What an import of the fake's file would do. */
export function preview(ledger: FakeLedger, path: string): ImportPreview {
  if (!/\.(csv|json)$/i.test(path)) {
    refuse("FILE_UNREADABLE", `${path} is no invoice file: it is neither CSV with a header nor JSON as ListInvoiceSummaries prints it.`);
  }
  const columnsMapped = isMapped(ledger, { path, kind: "INVOICES" });
  const rows = fileRows(ledger);
  const count = (outcome: ImportRow["outcome"]) => rows.filter((it) => it.outcome === outcome).length;
  const fresh = rows.filter((it) => it.outcome === "NEW");
  const total = fresh.reduce((sum, it) => sum + (it.amount ? minorOf(it.amount) : 0n), 0n);
  return {
    path,
    fileName: path.split("/").at(-1) ?? path,
    sha256: "9f2c".repeat(16),
    format: path.endsWith("json") ? "AWS_JSON" : "CSV",
    issuedFrom: ledger.info.today,
    issuedTo: ledger.info.today,
    read: rows.length,
    new: fresh.length,
    alreadyKnown: count("ALREADY_KNOWN"),
    changed: count("CHANGED"),
    refused: count("REFUSED"),
    newInvoicesTotal: fresh.length > 0 ? [money(total, ledger.info.currency)] : [],
    newCreditMemosTotal: [],
    columnsMapped,
    ignoredColumns: ["comment"],
    rows,
    rowsLeftOut: 0,
  };
}

/** Imports the fake's file. */
export function importFile(ledger: FakeLedger, request: ImportInvoices): ImportResult {
  const rows = preview(ledger, request.path).rows;
  const fresh = rows.filter((it) => it.outcome === "NEW");
  for (const row of fresh) {
    add(ledger, { invoiceNumber: row.invoiceNumber, type: row.type, seller: row.seller, issuedOn: row.issuedOn ?? ledger.info.today, dueOn: row.dueOn, currency: row.amount?.currency ?? null, amount: row.amount?.value ?? "", chargeType: null, purchaseOrder: null, billingPeriod: null });
  }
  const importId = fresh.length > 0 ? id("IMP", ledger.imports.size + 1) : null;
  if (importId !== null) {
    ledger.imports.set(importId, ledger.invoices.filter((it) => fresh.some((row) => row.invoiceNumber === it.invoiceNumber)));
  }
  return {
    importId,
    read: rows.length,
    added: fresh.length,
    alreadyKnown: rows.filter((it) => it.outcome === "ALREADY_KNOWN").length,
    needsReview: rows.filter((it) => it.outcome === "CHANGED" || it.outcome === "REFUSED"),
    settlement: request.settle ? settle(ledger) : { payments: [], unpaid: [], paused: null },
  };
}

/** Cancels what an import recorded, while nothing depends on it. */
export function undoImport(ledger: FakeLedger, importId: string): UndoneImport {
  const imported = ledger.imports.get(importId) ?? refuse("NOT_FOUND", `There is no import ${importId} in this ledger.`);
  const open = imported.filter((it) => it.status !== "CANCELED");
  const used = open.find((it) => it.outstanding.value !== it.amount.value);
  if (used) {
    refuse("WRONG_STATUS", `${importId} can't be undone any more: something was paid or charged for ${used.invoiceNumber}.`);
  }
  for (const invoice of open) {
    const { seller } = invoice;
    const { currency } = invoice.amount;
    Object.assign(invoice, { outstanding: money(0n, currency), canceled: invoice.amount, status: "CANCELED" });
    post(ledger, { type: "ADJUSTMENT", recordId: invoice.id, recordLabel: invoice.invoiceNumber, description: { code: "INVOICE_WITHDRAWN", params: { label: invoice.invoiceNumber } }, amount: minorOf(invoice.amount), currency, seller, debit: "liabilities:invoices", credit: "expenses:cloud usage", method: null });
  }
  return { importId, canceled: imported.length, alreadyUndone: open.length === 0 };
}
