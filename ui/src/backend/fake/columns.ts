/** Tables of the fake: how their columns are read, and what the owner said of them. */
import type { ColumnSource, FileColumn, FileColumns, FileColumnsQuery, FileKind, MapColumns, Sentence } from "../bindings";
import { copy, refuse, type FakeLedger } from "./model";
import { english } from "./said";

const OF_KIND: Record<FileKind, readonly FileColumn[]> = {
  INVOICES: ["invoice_number", "type", "seller", "issued_on", "due_on", "amount", "currency", "purchase_order", "charge_type", "billing_period"],
  STATEMENT: ["booked_on", "value_on", "amount", "credit_debit", "debit", "credit", "currency", "description", "counterparty", "reference", "bank_reference", "account"],
};

const REQUIRED: Record<FileKind, readonly FileColumn[]> = {
  INVOICES: ["invoice_number", "type", "seller", "issued_on", "due_on", "currency", "amount"],
  STATEMENT: ["booked_on", "amount", "currency"],
};

/** A table: its first line and the rows beneath it. */
interface Table {
  header: string[];
  samples: string[][];
}

/** The tables whose columns the program knows by name. */
const KNOWN: Record<FileKind, Table> = {
  INVOICES: {
    header: ["invoice_number", "type", "seller", "issued_on", "due_on", "currency", "amount", "comment"],
    samples: [
      ["INV-2026-0901", "INVOICE", "AWS Inc.", "2026-03-12", "2026-03-26", "USD", "1250.00", ""],
      ["INV-2026-0902", "INVOICE", "AWS Inc.", "2026-03-12", "2026-04-11", "USD", "310.40", ""],
    ],
  },
  STATEMENT: {
    header: ["booked_on", "amount", "currency", "description", "branch"],
    samples: [["2026-03-12", "-31.50", "USD", "Account fee", "Springfield"]],
  },
};

/** The tables whose columns have other names. */
const OTHER: Record<FileKind, Table> = {
  INVOICES: {
    header: ["Invoice no.", "Invoice date", "Due", "Total", "Seller", "Cost center", ""],
    samples: [
      ["INV-2026-0901", "3/12/2026", "3/26/2026", "1,250.00", "AWS Inc.", "4100", "open"],
      ["INV-2026-0902", "3/12/2026", "4/11/2026", "310.40", "AWS Inc.", "", "open"],
      ["INV-2026-0903", "3/12/2026", "4/26/2026", "4,999.99", "AWS Inc.", "4100", "open"],
    ],
  },
  STATEMENT: {
    header: ["Posting day", "Payee", "Purpose", "Paid out", "Paid in", "Account"],
    samples: [
      ["12.03.2026", "Sample Bank", "Account fee", "31,50", "", "····1234"],
      ["12.03.2026", "Example Customer", "Payment of 555-0142", "", "1.250,00", "····1234"],
    ],
  },
};

function unreadable(path: string, reason: Sentence): never {
  const messageParts: Sentence[] = [{ code: "FILE_UNREADABLE", params: { file: path.split("/").at(-1) ?? path, reason } }];
  return refuse("FILE_UNREADABLE", english(messageParts), null, [], messageParts);
}

/** Why rows can't be read from these columns. */
function problemOf(kind: FileKind, header: readonly string[], columns: readonly ColumnSource[]): Sentence | null {
  const isThere = (column: FileColumn) => columns.some((it) => it.column === column && (it.position !== null || it.value !== null));
  const hasSides = isThere("debit") && isThere("credit");
  const missing = REQUIRED[kind].filter((column) => !isThere(column) && !(column === "amount" && hasSides));
  const params = { missing: missing.length, columns: missing.map((name): Sentence => ({ code: "COLUMN", params: { name } })), found: header.filter((name) => name !== "").join(", "), more: null };
  if (missing.length === 0) {
    return null;
  }
  return kind === "INVOICES" ? { code: "COLUMNS_MISSING", params: { ...params, required: REQUIRED[kind].join(",") } } : { code: "STATEMENT_COLUMNS_MISSING", params };
}

/** How the columns of a file are read. */
export function columnsOf(ledger: FakeLedger, { path, kind }: FileColumnsQuery): FileColumns {
  if (!path.endsWith(".csv")) {
    return unreadable(path, { code: "NOT_A_TABLE", params: {} });
  }
  const table = (path.includes("other-columns") ? OTHER : KNOWN)[kind];
  const said = ledger.mappings.find((it) => it.kind === kind && it.header.join() === table.header.join());
  const byName = (column: FileColumn): ColumnSource => {
    const position = table.header.findIndex((name) => name.toLowerCase() === column);
    return { column, position: position === -1 ? null : position, value: null };
  };
  const columns = OF_KIND[kind].map((column) => (said ? (said.columns.find((it) => it.column === column) ?? { column, position: null, value: null }) : byName(column)));
  const problem = problemOf(kind, table.header, columns);
  return copy({
    path,
    fileName: path.split("/").at(-1) ?? path,
    kind,
    ...table,
    columns,
    dates: said?.dates ?? "YEAR_MONTH_DAY",
    decimals: said?.decimals ?? "POINT",
    mapped: said !== undefined,
    problem: problem && english([problem]),
    problemParts: problem ? [problem] : [],
  });
}

/** Whether a file is read as the owner said; refuses one whose columns are not known. */
export function isMapped(ledger: FakeLedger, query: FileColumnsQuery): boolean {
  if (!query.path.endsWith(".csv")) {
    return false;
  }
  const { mapped, problemParts } = columnsOf(ledger, query);
  const [problem] = problemParts;
  return problem ? unreadable(query.path, problem) : mapped;
}

/** Remembers how files with this first line are read. */
export function remember(ledger: FakeLedger, request: MapColumns): null {
  const problem = problemOf(request.kind, request.header, request.columns);
  if (problem) {
    unreadable(request.path, problem);
  }
  const isOther = (it: MapColumns) => it.kind !== request.kind || it.header.join() !== request.header.join();
  ledger.mappings = [...ledger.mappings.filter(isOther), copy(request)];
  return null;
}
