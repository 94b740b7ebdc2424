/** Documents of the fake ledger: issued, listed, checked, packed. */
import type { DocumentArchive, DocumentCheck, DocumentInfo, DocumentQuery, DocumentRequest, Page, SavedDocument, Sentence } from "../bindings";
import { id, page, refuse, sellerName, type FakeLedger } from "./model";
import { paper } from "./paper";
import { isBetween, isOneOf, ordered } from "./narrow";
import { english } from "./said";

const DOWNLOADS = "/home/owner/Downloads";

function all(ledger: FakeLedger): DocumentInfo[] {
  return [...ledger.statements, ...ledger.fundings.flatMap((it) => it.documents)].sort((one, other) => other.number.localeCompare(one.number));
}

type New = Pick<DocumentInfo, "kind" | "fundingId" | "seller" | "currency" | "fileName"> & Partial<DocumentInfo>;

/** The next document, with numbers that look like what they stand for. */
export function issued(ledger: FakeLedger, document: New): DocumentInfo {
  const count = all(ledger).length + 1;
  const sha256 = [...Array(8).keys()].map((part) => ((count * 2654435761 + part * 40503 * 65537) >>> 0).toString(16).padStart(8, "0")).join("");
  const code = sha256.slice(0, 12).toUpperCase();
  return {
    number: id("DOC", count),
    language: "en",
    sellerName: sellerName(document.seller),
    periodFrom: null,
    periodTo: null,
    issuedOn: ledger.info.today,
    replaces: null,
    replacedBy: null,
    checkCode: `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`,
    sha256,
    ...document,
  };
}

/** A page of all documents. */
export function list(ledger: FakeLedger, query: DocumentQuery): Page<DocumentInfo> {
  const text = (query.search ?? "").toLowerCase();
  const referenceOf = (it: DocumentInfo) => ledger.fundings.find(({ funding }) => funding.id === it.fundingId)?.funding.reference ?? "";
  const matching = all(ledger)
    .filter((it) => isOneOf(query.kinds, it.kind) && isBetween(it.issuedOn, query.from, query.to))
    .filter((it) => `${it.number} ${it.fundingId ?? ""} ${referenceOf(it)} ${it.checkCode ?? ""} ${it.sha256}`.toLowerCase().includes(text));
  return page(ordered(matching, (it) => it.number, query.direction ?? "DESCENDING"), query.limit ?? 50, query.after ?? null);
}

/** One document. */
export function find(ledger: FakeLedger, number: string): DocumentInfo {
  return all(ledger).find((it) => it.number === number) ?? refuse("NOT_FOUND", `There is no document ${number} in this ledger.`);
}

/** A PDF that says what it stands for. */
export function content(ledger: FakeLedger, number: string): ArrayBuffer {
  const document = find(ledger, number);
  return paper([document.number, document.fileName, ledger.info.accountName, document.fundingId ?? `${document.periodFrom ?? ""} to ${document.periodTo ?? ""}`], document.kind === "STATEMENT" ? 3 : 1);
}

/** Issues a document, or gives the one that holds. */
export function issue(ledger: FakeLedger, request: DocumentRequest): DocumentInfo {
  if (request.document === "STATEMENT") {
    const { seller, currency } = ledger.info;
    const fileName = `Statement ${request.from} to ${request.to}.pdf`;
    const statement = issued(ledger, { kind: "STATEMENT", language: request.language ?? "en", fundingId: null, seller, currency, fileName, periodFrom: request.from, periodTo: request.to });
    ledger.statements.unshift(statement);
    return statement;
  }
  if (request.document === "ISSUED") {
    return find(ledger, request.number);
  }
  const record = ledger.fundings.find((it) => it.funding.id === request.fundingId);
  const newest = record?.documents.find((it) => it.language === (request.language ?? it.language));
  if (record === undefined || (record.documents.length === 0 && request.document === "FUNDING_DOCUMENT")) {
    return refuse("WRONG_STATUS", `${request.fundingId} has no document: the bank account is debited, there is nothing to send.`);
  }
  if (request.document === "FUNDING_DOCUMENT" && newest !== undefined) {
    return newest;
  }
  const { seller, amount } = record.funding;
  const document = issued(ledger, { kind: request.document, language: request.language ?? "en", fundingId: record.funding.id, seller, currency: amount.currency, fileName: `${request.document} ${record.funding.id}.pdf` });
  record.documents.unshift(document);
  return document;
}

/** Pretends to save a document. */
export function download(ledger: FakeLedger, request: DocumentRequest): SavedDocument {
  const document = issue(ledger, request);
  return { ...document, path: `${DOWNLOADS}/${document.fileName}` };
}

/** What must stand on a document. */
export function check(ledger: FakeLedger, code: string): DocumentCheck {
  const document = all(ledger).find((it) => it.checkCode === code.trim().toUpperCase());
  if (document === undefined) {
    return refuse("INVALID_INPUT", "No such document.", "code", [{ field: "code", message: `No document of this ledger has the check code ${code}. Do not pay by it.` }]);
  }
  const funding = ledger.fundings.find((it) => it.funding.id === document.fundingId)?.funding;
  const holds = document.replacedBy === null;
  const issued = { number: document.number, kind: document.kind, on: document.issuedOn };
  const verdict: Sentence =
    document.replacedBy === null
      ? { code: "DOCUMENT_HOLDS", params: issued }
      : { code: "DOCUMENT_OUTDATED", params: { ...issued, why: { code: "DOCUMENT_REPLACED", params: { newer: document.replacedBy } } } };
  return {
    document,
    holds,
    verdict: english([verdict]),
    verdictParts: verdict,
    payerName: ledger.info.accountName,
    accountId: ledger.info.accountId,
    amount: funding?.amount ?? null,
    reference: funding?.reference ?? null,
    sellerBank: null,
  };
}

/** Pretends to pack the documents. */
export function archive(ledger: FakeLedger, query: DocumentQuery): DocumentArchive {
  const documents = all(ledger).filter((it) => it.issuedOn >= (query.from ?? "") && it.issuedOn <= (query.to ?? "9999")).length;
  return { path: `${DOWNLOADS}/documents-${ledger.info.today}.zip`, documents, sha256: "5f2c81d3".repeat(8) };
}
