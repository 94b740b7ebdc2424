/** Lists of the fake ledger as spreadsheets. */
import type { JournalExport, JournalFormat, ListQuery, SavedList } from "../bindings";
import * as fundings from "./fundings";
import * as invoices from "./invoices";
import type { FakeLedger } from "./model";

const WHOLE = { limit: 1_000_000, after: null };

function rowsOf(ledger: FakeLedger, list: ListQuery): unknown[] {
  switch (list.list) {
    case "INVOICES":
      return invoices.list(ledger, { ...list, ...WHOLE }).items;
    case "FUNDINGS":
      return fundings.list(ledger, { ...list, ...WHOLE }).items;
    case "TRANSACTIONS":
      return invoices.transactions(ledger, { ...list, ...WHOLE }).items;
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
