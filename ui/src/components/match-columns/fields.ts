import type { Currency, FileColumn, FileKind } from "../../backend/bindings";
import { t } from "../../i18n";

const says = t.matchColumns;
const ofInvoice = t.importInvoices.preview;
const ofPayment = t.payments.due.columns;
const ofLine = t.reconcile.lines.columns;

const CURRENCIES: readonly Currency[] = ["USD", "EUR", "GBP"];

/** What each column is called in the language of the pages. */
export const LABELS: Record<FileColumn, string> = {
  invoice_number: ofInvoice.columns.number,
  type: ofInvoice.columns.type,
  seller: ofInvoice.columns.seller,
  issued_on: ofInvoice.columns.issuedOn,
  due_on: ofInvoice.columns.dueOn,
  purchase_order: ofPayment.purchaseOrder,
  charge_type: ofPayment.chargeType,
  billing_period: ofPayment.billingPeriod,
  booked_on: ofLine.bookedOn,
  value_on: ofLine.valueOn,
  amount: ofLine.amount,
  credit_debit: ofLine.direction,
  debit: t.reconcile.directions.DEBIT,
  credit: t.reconcile.directions.CREDIT,
  currency: t.sellerBank.currency,
  description: ofLine.description,
  counterparty: ofLine.counterparty,
  reference: ofLine.reference,
  bank_reference: ofLine.bankReference,
  account: ofLine.account,
};

/** The columns whose values are words, which can be the same in every row: each word, as a file writes it, with what it is called. */
export const WORDS: Partial<Record<FileColumn, Readonly<Record<string, string>>>> = {
  type: ofInvoice.types,
  seller: t.payments.sellers,
  currency: Object.fromEntries(CURRENCIES.map((code) => [code, code])),
  charge_type: t.invoice.chargeTypes,
};

/** The columns without which no row can be read. */
export const NEEDED: Record<FileKind, readonly FileColumn[]> = {
  INVOICES: ["invoice_number", "type", "seller", "issued_on", "due_on", "currency", "amount"],
  STATEMENT: ["booked_on", "currency"],
};

/** A statement has a column for each, or one for the amount. */
export const SIDES: readonly FileColumn[] = ["debit", "credit"];

/** Whether a column may be missing just like that: of the amount and the sides, a statement has the one or the others. */
export function isOptional(kind: FileKind, column: FileColumn): boolean {
  return !NEEDED[kind].includes(column) && column !== "amount" && !SIDES.includes(column);
}

/** What is said beneath the columns of a statement that say how much money went which way. */
export const HINTS: Partial<Record<FileColumn, string>> = {
  amount: says.amountHint,
  credit_debit: says.directionHint,
  debit: says.sideHint,
  credit: says.sideHint,
};
