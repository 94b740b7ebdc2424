import Box from "@cloudscape-design/components/box";
import Steps, { type StepsProps } from "@cloudscape-design/components/steps";

import type { FundingDetail, FundingEvent, FundingEventKind } from "../../backend/bindings";
import { PageLink } from "../../components/link";
import { recordAddress } from "../../components/record-address";
import { formatDate, formatInstant, formatMoney, t } from "../../i18n";

const texts = t.funding.timeline;

const KINDS: Record<FundingEventKind, StepsProps.Status> = {
  REQUESTED: "success",
  DOCUMENT_ISSUED: "success",
  RECEIPT: "success",
  SUCCEEDED: "success",
  FAILED: "error",
  RETURNED: "error",
  CANCELED: "stopped",
};

function stepOf(event: FundingEvent): StepsProps.Step {
  const amount = event.amount === null ? "" : ` · ${formatMoney(event.amount)}`;
  return {
    status: KINDS[event.kind],
    header: `${texts.kinds[event.kind]}${amount}`,
    details: (
      <Box color="text-body-secondary">
        <div>
          {formatDate(event.date)}
          {event.returnCode !== null && ` · ${texts.returnCode(event.returnCode)}`}
        </div>
        <div>
          {texts.evidence[event.evidence]}
          {event.statementLine !== null && (
            <>
              {" · "}
              <PageLink to={recordAddress(event.statementLine)}>{event.statementLine}</PageLink>
            </>
          )}
        </div>
        {event.evidenceText !== null && <div>{event.evidence === "OWNERS_WORD" ? texts.evidenceText(event.evidenceText) : event.evidenceText}</div>}
        <Box variant="small" color="text-body-secondary">
          {texts.recorded(event.recordedBy, formatInstant(event.recordedAt))}
        </Box>
      </Box>
    ),
  };
}

/** What is still to come, where something is. */
function expectedStep(funding: FundingDetail): StepsProps.Step[] {
  const waits = funding.status === "AWAITING_TRANSFER" || funding.status === "PARTIALLY_RECEIVED" || funding.status === "PROCESSING";
  if (!waits) {
    return [];
  }
  const details =
    funding.status === "PROCESSING" ? texts.expectedBank(formatDate(funding.expectedFrom), formatDate(funding.expectedBy)) : texts.expectedEft(formatDate(funding.expectedBy));
  return [
    {
      status: funding.overdue ? "warning" : "pending",
      header: funding.overdue ? `${texts.expected} · ${t.funding.overdue}` : texts.expected,
      details: <Box color="text-body-secondary">{details}</Box>,
    },
  ];
}

/** A funding's steps, each with its date and how it is known (R21), and the one that is awaited. */
export function Timeline({ funding }: { funding: FundingDetail }) {
  return <Steps ariaLabel={texts.label} steps={[...funding.events.map(stepOf), ...expectedStep(funding)]} />;
}
