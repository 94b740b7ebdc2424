import type { StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";

import type { FundingStatus, InvoiceStatus, PaymentMethodStatus, PaymentStatus, UnappliedCashStatus, UnappliedFundStatus } from "../backend/bindings";
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
