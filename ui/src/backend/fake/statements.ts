/** Bank statements of the fake ledger: previewed, imported, undone; and the fundings that their lines stand for. */
import type {
  Funding,
  ImportStatement,
  Match,
  MatchChange,
  MatchEffect,
  MatchQuery,
  MatchStatus,
  Page,
  Sentence,
  Settlement,
  StatementImport,
  StatementLine,
  StatementLineDetail,
  StatementLineQuery,
  StatementPreview,
  StatementRow,
  UndoneStatement,
} from "../bindings";
import { isMapped } from "./columns";
import * as fundings from "./fundings";
import { addDays, copy, id, instant, minorOf, money, page, refuse, type FakeLedger, type MatchRecord } from "./model";
import { isBetween, isOneOf, ordered } from "./narrow";
import { english } from "./said";

/** What a bank wrote of a movement. */
export type Movement = Pick<StatementLine, "bookedOn" | "creditDebit" | "amount" | "counterparty" | "description">;

const ACCOUNT = "1234";

function refuseWith(code: "NOT_FOUND" | "WRONG_STATUS", sentence: Sentence): never {
  return refuse(code, english([sentence]), null, [], [sentence]);
}

/** A line by its ID. */
function findLine(ledger: FakeLedger, lineId: string): StatementLine {
  return ledger.lines.find((it) => it.id === lineId) ?? refuseWith("NOT_FOUND", { code: "NOT_FOUND", params: { what: "STATEMENT_LINE", id: lineId } });
}

function findMatch(ledger: FakeLedger, matchId: string): MatchRecord {
  return ledger.matches.find((it) => it.id === matchId) ?? refuseWith("NOT_FOUND", { code: "NOT_FOUND", params: { what: "MATCH", id: matchId } });
}

function shown(ledger: FakeLedger, { lineId, ...match }: MatchRecord): Match {
  return copy({ ...match, line: findLine(ledger, lineId) });
}

/** A page of the lines, by the day of booking, the latest first. */
export function list(ledger: FakeLedger, query: StatementLineQuery): Page<StatementLine> {
  const text = (query.search ?? "").toLowerCase();
  const rows = ledger.lines
    .filter((it) => !it.withdrawn && isOneOf(query.statuses, it.status) && isOneOf(query.creditDebit, it.creditDebit) && isBetween(it.bookedOn, query.from, query.to))
    .filter((it) => `${it.id} ${it.amount.value} ${it.counterparty ?? ""} ${it.reference ?? ""} ${it.description ?? ""}`.toLowerCase().includes(text));
  return page(ordered(rows, (it) => `${it.bookedOn} ${it.id}`, query.direction ?? "DESCENDING"), query.limit, query.after);
}

/** A line with its file and its matches. */
export function detail(ledger: FakeLedger, lineId: string): StatementLineDetail {
  const line = findLine(ledger, lineId);
  const file = ledger.statementFiles.find((it) => it.id === line.importId);
  const { fileName, format, sha256, importedAt } = file ?? refuseWith("NOT_FOUND", { code: "NOT_FOUND", params: { what: "STATEMENT", id: line.importId } });
  return copy({ ...line, fileName, format, sha256, importedAt, matches: matches(ledger, { lineId, limit: 500 }).items });
}

/** A page of the matches, the newest first. */
export function matches(ledger: FakeLedger, query: MatchQuery): Page<Match> {
  const rows = ledger.matches.filter((it) => isOneOf(query.statuses, it.status) && (!query.lineId || it.lineId === query.lineId) && (!query.fundingId || it.fundingId === query.fundingId));
  return page(rows.toReversed().map((it) => shown(ledger, it)), query.limit, query.after);
}

type Suggestion = Pick<MatchRecord, "effect" | "confidence" | "reasonParts">;

/** What a line may stand for of a funding; the real rules are Rust's. */
function suggestionFor(line: StatementLine, funding: Funding): Suggestion | null {
  const arrived = minorOf(funding.received);
  const rest = minorOf(funding.amount) - arrived;
  const waits = ["AWAITING_TRANSFER", "PARTIALLY_RECEIVED", "PROCESSING"].includes(funding.status);
  const effect: MatchEffect = line.creditDebit === "CREDIT" ? "RETURN" : funding.method === "EFT" ? "RECEIPT" : "SUCCESS";
  const moved = minorOf(line.amount);
  const equal = moved === (effect === "RETURN" ? arrived : rest);
  const text = `${line.reference ?? ""} ${line.description ?? ""}`.replaceAll(" ", "");
  const quoted = text.includes(funding.reference);
  const cut = !quoted && text.includes(funding.reference.slice(0, 10));
  const late = effect === "RETURN" && line.bookedOn > addDays(funding.arrivedOn ?? funding.requestedOn, 60);
  if ((effect === "RETURN" ? arrived === 0n || late : !waits) || line.bookedOn < funding.requestedOn || !(equal || (quoted && effect === "RECEIPT"))) {
    return null;
  }
  const seller = line.counterparty?.includes("AWS") ?? false;
  const reasons: (Sentence | false)[] = [
    quoted && { code: "REFERENCE_QUOTED", params: { reference: funding.reference } },
    cut && { code: "REFERENCE_CUT_SHORT", params: { reference: funding.reference } },
    equal && { code: "AMOUNT_EQUAL", params: { effect } },
    moved < rest && !equal && { code: "AMOUNT_SHORT", params: {} },
    moved > rest && !equal && { code: "AMOUNT_OVER", params: {} },
    seller && { code: "SELLER_NAMED", params: { seller: funding.sellerName } },
    effect === "SUCCESS" && { code: "SAME_ACCOUNT", params: {} },
    (effect === "RETURN" || line.bookedOn <= funding.expectedBy) && { code: "IN_TIME", params: { effect } },
  ];
  const confidence = quoted && equal ? "EXACT" : quoted || cut || seller ? "LIKELY" : "POSSIBLE";
  return { effect, confidence, reasonParts: reasons.filter((it) => it !== false) };
}

function suggest(ledger: FakeLedger, line: StatementLine): void {
  for (const { funding } of ledger.fundings) {
    const found = suggestionFor(line, funding);
    if (found) {
      const { id: fundingId, reference: fundingReference } = funding;
      const reasons = found.reasonParts.map((it) => english([it]));
      ledger.matches.push({ id: id("MATCH", ledger.matches.length + 1), lineId: line.id, fundingId, fundingReference, ...found, reasons, status: "SUGGESTED", suggestedAt: instant(ledger), decidedBy: null, decidedAt: null });
      line.status = "SUGGESTED";
    }
  }
}

function decide(ledger: FakeLedger, match: MatchRecord, status: MatchStatus, by: string): void {
  Object.assign(match, { status, decidedBy: by, decidedAt: instant(ledger) });
  const line = findLine(ledger, match.lineId);
  const waits = ledger.matches.some((it) => it.lineId === line.id && it.status === "SUGGESTED");
  line.status = line.fundingId !== null ? "MATCHED" : waits ? "SUGGESTED" : "UNMATCHED";
}

/** Rejects what does not fit any more. */
function reconsider(ledger: FakeLedger): void {
  for (const match of ledger.matches.filter((it) => it.status === "SUGGESTED")) {
    const line = findLine(ledger, match.lineId);
    const now = suggestionFor(line, fundings.find(ledger, match.fundingId).funding);
    if (line.fundingId !== null || line.withdrawn || now === null) {
      decide(ledger, match, "REJECTED", "Advance Pay Console");
    } else {
      Object.assign(match, now, { reasons: now.reasonParts.map((it) => english([it])) });
    }
  }
}

/** Records what a match says of its funding. */
export function confirm(ledger: FakeLedger, matchId: string): MatchChange {
  const match = findMatch(ledger, matchId);
  if (match.status === "REJECTED") {
    return refuseWith("WRONG_STATUS", { code: "MATCH_REJECTED", params: { id: matchId } });
  }
  if (match.status === "CONFIRMED") {
    return { ...shown(ledger, match), alreadyDecided: true, funding: fundings.unchanged(ledger, match.fundingId) };
  }
  const line = findLine(ledger, match.lineId);
  const funding = fundings.byStatement(ledger, match.fundingId, match.effect, line);
  line.fundingId = match.fundingId;
  decide(ledger, match, "CONFIRMED", "owner");
  reconsider(ledger);
  return { ...shown(ledger, match), alreadyDecided: false, funding };
}

/** Rejects a match. */
export function reject(ledger: FakeLedger, matchId: string): MatchChange {
  const match = findMatch(ledger, matchId);
  const { status, fundingId } = match;
  if (status === "CONFIRMED") {
    return refuseWith("WRONG_STATUS", { code: "MATCH_CONFIRMED", params: { id: matchId, funding: fundingId } });
  }
  if (status === "SUGGESTED") {
    decide(ledger, match, "REJECTED", "owner");
  }
  return { ...shown(ledger, match), alreadyDecided: status === "REJECTED", funding: null };
}

function same(line: StatementLine, row: Movement): boolean {
  return !line.withdrawn && line.bookedOn === row.bookedOn && line.amount.value === row.amount.value && line.description === row.description;
}

/** What the one statement file that the fake knows says: one known line where the sample is open, and new ones. */
function movements(ledger: FakeLedger): Movement[] {
  const { today, currency } = ledger.info;
  const known = ledger.lines.filter((it) => it.importId === "STM-000001").slice(0, 1);
  const waiting = ledger.fundings.map((it) => it.funding).findLast((it) => it.method === "EFT");
  return [
    ...known,
    { bookedOn: today, creditDebit: "DEBIT", amount: { currency, value: "31.50" }, counterparty: "Sample Bank", description: "Account fee" },
    { bookedOn: today, creditDebit: "CREDIT", amount: { currency, value: "1250.00" }, counterparty: "Example Customer", description: "Payment of 555-0142" },
    { bookedOn: today, creditDebit: "DEBIT", amount: { currency, value: "12500.00" }, counterparty: "Sample Seller Receivables", description: `Wire ${waiting?.reference.slice(0, 12) ?? "without a reference"}` },
  ];
}

/** What an import of the fake's file would do. */
export function preview(ledger: FakeLedger, path: string): StatementPreview {
  if (!/\.(xml|csv)$/i.test(path)) {
    refuse("FILE_UNREADABLE", `${path} is no bank statement: it is neither camt.053 nor CSV with a header.`);
  }
  const columnsMapped = isMapped(ledger, { path, kind: "STATEMENT" });
  const rows = movements(ledger).map((it, place): StatementRow => {
    const known = ledger.lines.some((line) => same(line, it));
    const reasonParts: Sentence[] = known ? [{ code: "ROW_KNOWN", params: {} }] : [];
    const { bookedOn, creditDebit, amount, counterparty, description } = it;
    return { line: place + 2, asWritten: null, bookedOn, creditDebit, amount, counterparty, description, outcome: known ? "ALREADY_KNOWN" : "NEW", field: null, reason: known ? english(reasonParts) : null, reasonParts };
  });
  const refused: StatementRow = { line: rows.length + 2, asWritten: "2026-02-30,-40.00,USD,Card fee", bookedOn: null, creditDebit: null, amount: null, counterparty: null, description: null, outcome: "REFUSED", field: "booked_on", reason: "2026-02-30 is no date. Write it as YYYY-MM-DD.", reasonParts: [] };
  const fresh = rows.filter((it) => it.outcome === "NEW");
  const total = (way: StatementRow["creditDebit"]) => fresh.filter((it) => it.creditDebit === way).reduce((sum, it) => sum + (it.amount ? minorOf(it.amount) : 0n), 0n);
  const days = rows.map((it) => it.bookedOn ?? "").sort();
  return {
    path,
    fileName: path.split("/").at(-1) ?? path,
    sha256: "4d7e".repeat(16),
    format: path.endsWith("xml") ? "CAMT_053" : "CSV",
    accounts: [ACCOUNT],
    bookedFrom: days[0] ?? null,
    bookedTo: days.at(-1) ?? null,
    read: rows.length + 1,
    new: fresh.length,
    alreadyKnown: rows.length - fresh.length,
    refused: 1,
    newCreditsTotal: fresh.length > 0 ? [money(total("CREDIT"), ledger.info.currency)] : [],
    newDebitsTotal: fresh.length > 0 ? [money(total("DEBIT"), ledger.info.currency)] : [],
    columnsMapped,
    ignoredColumns: path.endsWith("csv") ? ["branch"] : [],
    rows: [refused, ...rows],
    rowsLeftOut: 0,
  };
}

/** Adds movements as one statement, and suggests what they stand for. */
export function takeIn(ledger: FakeLedger, file: { fileName: string; format: string; sha256: string }, rows: readonly Movement[]): string {
  const importId = id("STM", ledger.statementFiles.length + 1);
  ledger.statementFiles.push({ id: importId, importedAt: instant(ledger), ...file });
  rows.forEach(({ bookedOn, creditDebit, amount, counterparty, description }, place) => {
    const lineId = id("LINE", ledger.lines.length + 1);
    const line: StatementLine = {
      id: lineId,
      importId,
      place: place + 1,
      accountLastFour: ACCOUNT,
      bookedOn,
      valueOn: bookedOn,
      creditDebit,
      amount,
      counterparty,
      reference: null,
      bankReference: `SB-${bookedOn.replaceAll("-", "")}-${String(place + 1).padStart(3, "0")}`,
      description,
      returnCode: null,
      status: "UNMATCHED",
      fundingId: null,
      withdrawn: false,
    };
    ledger.lines.push(line);
    suggest(ledger, line);
  });
  return importId;
}

/** Imports the fake's file. */
export function importFile(ledger: FakeLedger, request: ImportStatement): StatementImport {
  const { rows, fileName, format, sha256, read, alreadyKnown } = preview(ledger, request.path);
  const fresh = movements(ledger).filter((it) => !ledger.lines.some((line) => same(line, it)));
  const before = ledger.matches.length;
  const importId = fresh.length > 0 ? takeIn(ledger, { fileName, format, sha256 }, fresh) : null;
  const suggested = ledger.matches.slice(before);
  const exact = request.applyExact ? ledger.matches.filter((it) => it.status === "SUGGESTED" && it.confidence === "EXACT") : [];
  const settlement: Settlement = { payments: [], unpaid: [], paused: null };
  for (const { id: matchId } of exact) {
    const settled = confirm(ledger, matchId).funding?.settlement;
    settlement.payments.push(...(settled?.payments ?? []));
    settlement.unpaid = settled?.unpaid ?? [];
  }
  const all = [...suggested, ...exact.filter((it) => !suggested.includes(it))];
  return { importId, read, added: fresh.length, alreadyKnown, needsReview: rows.filter((it) => it.outcome === "REFUSED"), matches: all.map((it) => shown(ledger, it)), confirmed: exact.length, settlement };
}

/** Withdraws the lines of an import, while none of them is evidence of anything. */
export function undo(ledger: FakeLedger, importId: string): UndoneStatement {
  const lines = ledger.lines.filter((it) => it.importId === importId);
  if (lines.length === 0) {
    refuseWith("NOT_FOUND", { code: "NOT_FOUND", params: { what: "STATEMENT", id: importId } });
  }
  const tied = lines.find((it) => it.fundingId !== null);
  if (tied) {
    refuseWith("WRONG_STATUS", { code: "STATEMENT_NOT_UNDONE", params: { import: importId, line: tied.id, funding: tied.fundingId ?? "" } });
  }
  const alreadyUndone = lines.every((it) => it.withdrawn);
  lines.forEach((it) => (it.withdrawn = true));
  reconsider(ledger);
  return { importId, withdrawn: lines.length, alreadyUndone };
}
