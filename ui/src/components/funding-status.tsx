import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

import type { Funding } from "../backend/bindings";
import { t } from "../i18n";
import { FundingStatusIndicator } from "./status";

/** A funding's status, and beneath it that it should have arrived by now (R21). */
export function FundingStatusText({ funding }: { funding: Pick<Funding, "status" | "overdue"> }) {
  const status = <FundingStatusIndicator status={funding.status} />;
  return funding.overdue ? (
    <SpaceBetween size="xxxs">
      {status}
      <StatusIndicator type="warning" wrapText={false}>
        {t.funding.overdue}
      </StatusIndicator>
    </SpaceBetween>
  ) : (
    status
  );
}
