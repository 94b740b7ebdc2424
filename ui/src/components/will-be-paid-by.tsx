import type { StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";

import type { WillBePaidBy } from "../backend/bindings";
import { t } from "../i18n";
import { StatusWords } from "./status-words";

const KINDS: Record<WillBePaidBy, StatusIndicatorProps.Type | null> = {
  ADVANCE_PAY: "success",
  DEFAULT_METHOD: "info",
  BOTH: "info",
  NOBODY: "warning",
  NOT_OPEN: null,
};

/** Who will pay an invoice when it falls due, as things stand. */
export function WillBePaidByText({ paidBy }: { paidBy: WillBePaidBy }) {
  const kind = KINDS[paidBy];
  const text = t.invoice.willBePaidBy[paidBy];
  return kind === null ? text : <StatusWords type={kind}>{text}</StatusWords>;
}
