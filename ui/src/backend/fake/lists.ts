/** Lists of the fake ledger: as spreadsheets, and what they add up to; its journals. */
import type { Invoice, JournalExport, JournalFormat, ListQuery, ListTotals, Money, Page, SavedList, UnappliedFund, UnappliedFundQuery } from "../bindings";
import * as documents from "./documents";
import * as fundings from "./fundings";
import * as invoices from "./invoices";
import * as keeping from "./keeping";
import { minorOf, money, page, type FakeLedger } from "./model";
import { isAsked, isBetween, isOneOf, ordered, totalsOf } from "./narrow";
import * as overview from "./overview";
import * as statements from "./statements";

/** What can pay invoices, and is not used up. */
export function unappliedFunds(ledger: FakeLedger, query: UnappliedFundQuery): Page<UnappliedFund> {
  const text = (query.search ?? "").toLowerCase();
  const rows = overview
    .unappliedFunds(ledger)
    .filter((it) => isOneOf(query.kinds, it.kind) && isOneOf(query.statuses, it.status) && isBetween(it.date, query.from, query.to) && isAsked(query, it.amount, it.seller))
    .filter((it) => `${it.id} ${it.reference}`.toLowerCase().includes(text));
  const keys = { DATE: (it: UnappliedFund) => it.date, AMOUNT: (it: UnappliedFund) => minorOf(it.amount), REMAINING: (it: UnappliedFund) => minorOf(it.remaining) };
  return page(query.sort ? ordered(rows, keys[query.sort], query.direction ?? "DESCENDING") : rows, 500, null);
}

const owed = (invoice: Invoice, amount: Money): Money => (invoice.type === "CREDIT_MEMO" ? money(-minorOf(amount), amount.currency) : amount);

/** How many rows match a list, and what they add up to. */
export function totals(ledger: FakeLedger, list: ListQuery): ListTotals {
  switch (list.list) {
    case "INVOICES":
      // A credit memo is owed to the account: it takes from what the invoices ask for.
      return totalsOf(invoices.list(ledger, { ...list, ...WHOLE }).items, (it) => owed(it, it.amount), (it) => owed(it, it.outstanding));
    case "FUNDINGS":
      return totalsOf(fundings.list(ledger, { ...list, ...WHOLE }).items, (it) => it.amount, (it) => it.received);
    case "TRANSACTIONS":
      return totalsOf(invoices.transactions(ledger, { ...list, ...WHOLE }).items, (it) => it.amount, () => null);
    case "UNAPPLIED_FUNDS":
      return totalsOf(unappliedFunds(ledger, list).items, (it) => it.amount, (it) => it.remaining);
    case "DOCUMENTS":
      return totalsOf(documents.list(ledger, { ...list, ...WHOLE }).items, () => null, () => null);
    case "STATEMENT_LINES":
      return totalsOf(statements.list(ledger, { ...list, ...WHOLE }).items, () => null, () => null);
    case "AUDIT_LOG":
      return totalsOf(keeping.auditLog(ledger, { ...list, ...WHOLE }).items, () => null, () => null);
  }
}

const WHOLE = { limit: 1_000_000, after: null };

function rowsOf(ledger: FakeLedger, list: ListQuery): unknown[] {
  switch (list.list) {
    case "INVOICES":
      return invoices.list(ledger, { ...list, ...WHOLE }).items;
    case "FUNDINGS":
      return fundings.list(ledger, { ...list, ...WHOLE }).items;
    case "TRANSACTIONS":
      return invoices.transactions(ledger, { ...list, ...WHOLE }).items;
    case "UNAPPLIED_FUNDS":
      return unappliedFunds(ledger, list).items;
    case "DOCUMENTS":
      return documents.list(ledger, { ...list, ...WHOLE }).items;
    case "STATEMENT_LINES":
      return statements.list(ledger, { ...list, ...WHOLE }).items;
    case "AUDIT_LOG":
      return keeping.auditLog(ledger, { ...list, ...WHOLE }).items;
  }
}

/** Saves all that matches. */
export function download(ledger: FakeLedger, list: ListQuery): SavedList {
  return { path: `/home/owner/Downloads/${list.list.toLowerCase()}-${ledger.info.today}.csv`, rows: rowsOf(ledger, list).length };
}

const EXTENSIONS: Record<JournalFormat, string> = { HLEDGER: "journal", BEANCOUNT: "beancount", CSV: "csv" };

/** Saves the whole record as a journal. */
export function journal(ledger: FakeLedger, format: JournalFormat): JournalExport {
  const { accountId, today } = ledger.info;
  const transactions = ledger.transactions.length;
  const path = `/home/owner/Downloads/ledger-${accountId}-${today}.${EXTENSIONS[format]}`;
  return { format, path, transactions, entries: 2 * transactions, sha256: "0".repeat(64) };
}
