/** Lists of the fake ledger as spreadsheets. */
import type { ListQuery, SavedList } from "../bindings";
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
