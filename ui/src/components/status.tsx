import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";

import type { FundingStatus, ImportOutcome, InvoiceStatus, MatchConfidence, MatchStatus, PaymentMethodStatus, PaymentStatus, StatementLine, StatementLineStatus, UnappliedCashStatus, UnappliedFundStatus } from "../backend/bindings";
import { t } from "../i18n";
import { StatusWords } from "./status-words";

type Kinds<S extends string> = Record<S, StatusIndicatorProps.Type>;

const FUNDING: Kinds<FundingStatus> = {
  AWAITING_TRANSFER: "pending",
  PARTIALLY_RECEIVED: "warning",
  RECEIVED: "success",
  PROCESSING: "in-progress",
  SUCCEEDED: "success",
  FAILED: "error",
  RETURNED: "error",
  CANCELED: "stopped",
};

const INVOICE: Kinds<InvoiceStatus> = {
  DUE: "pending",
  PAST_DUE: "error",
  PROCESSING: "in-progress",
  PAID: "success",
  CANCELED: "stopped",
  UNAPPLIED: "pending",
  PARTIALLY_APPLIED: "in-progress",
  APPLIED: "success",
};

const METHOD: Kinds<PaymentMethodStatus> = { ACTIVE: "success", IN_USE: "in-progress", INVALID: "error", EXPIRED: "error" };

const PAYMENT: Kinds<PaymentStatus> = { SUCCEEDED: "success", PROCESSING: "in-progress", FAILED: "error" };

const UNAPPLIED: Kinds<UnappliedFundStatus | UnappliedCashStatus> = { UNAPPLIED: "pending", PARTIALLY_APPLIED: "in-progress", APPLIED: "success", RETURNED: "error" };

const LINE: Kinds<StatementLineStatus> = { UNMATCHED: "stopped", SUGGESTED: "pending", MATCHED: "success" };

const MATCH: Kinds<MatchStatus> = { SUGGESTED: "pending", CONFIRMED: "success", REJECTED: "stopped" };

const CONFIDENCE: Kinds<MatchConfidence> = { EXACT: "success", LIKELY: "info", POSSIBLE: "warning" };

const OUTCOME: Kinds<ImportOutcome> = { NEW: "success", ALREADY_KNOWN: "info", CHANGED: "warning", REFUSED: "error" };

/** A funding's status: word, icon and colour. */
export function FundingStatusIndicator({ status }: { status: FundingStatus }) {
  return <StatusWords type={FUNDING[status]}>{t.status.funding[status]}</StatusWords>;
}

/** An invoice's or a credit memo's status. */
export function InvoiceStatusIndicator({ status }: { status: InvoiceStatus }) {
  return <StatusWords type={INVOICE[status]}>{t.status.invoice[status]}</StatusWords>;
}

/** A payment method's status. */
export function PaymentMethodStatusIndicator({ status }: { status: PaymentMethodStatus }) {
  return <StatusWords type={METHOD[status]}>{t.status.method[status]}</StatusWords>;
}

/** A payment's status. */
export function PaymentStatusIndicator({ status }: { status: PaymentStatus }) {
  return <StatusWords type={PAYMENT[status]}>{t.status.payment[status]}</StatusWords>;
}

/** How much of unapplied funds is used, or what became of unapplied cash. */
export function UnappliedStatusIndicator({ status }: { status: UnappliedFundStatus | UnappliedCashStatus }) {
  return <StatusWords type={UNAPPLIED[status]}>{t.status.unapplied[status]}</StatusWords>;
}

/** Whether a statement line was tied to a funding; or that its import was undone. */
export function StatementLineStatusIndicator({ line }: { line: Pick<StatementLine, "status" | "withdrawn"> }) {
  return line.withdrawn ? <StatusWords type="stopped">{t.reconcile.line.withdrawn}</StatusWords> : <StatusWords type={LINE[line.status]}>{t.reconcile.lineStatuses[line.status]}</StatusWords>;
}

/** Where a match stands. */
export function MatchStatusIndicator({ status }: { status: MatchStatus }) {
  return <StatusWords type={MATCH[status]}>{t.reconcile.matchStatuses[status]}</StatusWords>;
}

/** How sure a match is. */
export function ConfidenceIndicator({ confidence }: { confidence: MatchConfidence }) {
  return <StatusWords type={CONFIDENCE[confidence]}>{t.reconcile.confidences[confidence]}</StatusWords>;
}

/** What an import does with a row. */
export function ImportOutcomeIndicator({ outcome }: { outcome: ImportOutcome }) {
  return (
    <StatusIndicator type={OUTCOME[outcome]} wrapText={false}>
      {t.importInvoices.preview.outcomes[outcome]}
    </StatusIndicator>
  );
}
