import type { AuditEntry } from "../../backend/bindings";
import { recordAddress } from "../../components/record-address";
import { formatDate, t } from "../../i18n";

const { records } = t.auditLog;

/** A value that an entry sets, or kept from before. */
function valueOf({ changes }: AuditEntry, field: string): string | null {
  const change = changes.find((it) => it.field === field);
  return change?.new ?? change?.old ?? null;
}

/** Which record an entry is about, in words: the one account, a payment method by its id, a step by its funding, a match by its statement line. */
export function recordName(entry: AuditEntry): string {
  const name = records[entry.record];
  switch (entry.record) {
    case "ACCOUNT":
    case "KEY":
    case "REGISTRATION":
      return name;
    case "FUNDING_STEP":
      return `${name} ${valueOf(entry, "funding") ?? ""}`.trim();
    case "STATEMENT_MATCH":
      return `${name} ${valueOf(entry, "statementLine") ?? ""}`.trim();
    case "SETTLED_DAY":
      return `${name} ${formatDate(entry.recordId.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"))}`;
    default:
      return `${name} ${entry.recordId}`;
  }
}

/** The page that shows the record, where there is one. */
export function pageOf(entry: AuditEntry): string | null {
  switch (entry.record) {
    case "ACCOUNT":
      return "/settings?tab=account";
    case "KEY":
      return "/settings?tab=security";
    case "SELLER_BANK":
      return "/settings?tab=seller";
    case "PAYMENT_METHOD":
      return "/payment-methods";
    case "REGISTRATION":
      return "/advance-pay";
    case "FUNDING":
      return `/fundings/${entry.recordId}`;
    case "ATTACHMENT": {
      const invoice = valueOf(entry, "invoice");
      return invoice === null ? null : `/invoices/${invoice}`;
    }
    case "UNAPPLIED_CASH":
      return `/payments/unapplied-cash/${entry.recordId}`;
    case "STATEMENT_MATCH": {
      const line = valueOf(entry, "statementLine");
      return line === null ? null : recordAddress(line);
    }
    case "FUNDING_STEP":
    case "DOCUMENT": {
      const funding = valueOf(entry, "funding");
      return funding === null ? null : `/fundings/${funding}`;
    }
    default:
      return null;
  }
}
