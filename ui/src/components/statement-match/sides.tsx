/** The two sides of a match: what the bank wrote, and what is known of the funding. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

import { commands, type FundingDetail, type Match, type StatementLine } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { formatReference, t } from "../../i18n";
import { isNegative, subtract } from "../../money";
import { CopyText } from "../copy-text";
import { DateText } from "../date-text";
import { FundingStatusText } from "../funding-status";
import { PageLink } from "../link";
import { Money } from "../money";

const says = t.reconcile.match;
const labels = t.reconcile.lines.columns;

/** An amount with the way that it went. */
export function DirectedAmount({ line }: { line: Pick<StatementLine, "amount" | "creditDebit"> }) {
  return (
    <>
      <Money money={line.amount} /> · {t.reconcile.directions[line.creditDebit]}
    </>
  );
}

/** What the bank wrote, as far as it is needed to compare it. */
export function LineSide({ line, linked }: { line: StatementLine; linked: boolean }) {
  const items: KeyValuePairsProps.Item[] = [
    { label: labels.amount, value: <DirectedAmount line={line} /> },
    { label: labels.bookedOn, value: <DateText date={line.bookedOn} /> },
    { label: labels.counterparty, value: <bdi>{line.counterparty ?? t.common.noValue}</bdi> },
    { label: labels.description, value: <bdi>{line.description ?? line.reference ?? t.common.noValue}</bdi> },
  ];
  return (
    <div>
      <Box variant="h4" tagOverride="h4" padding={{ bottom: "xs" }}>{says.line}</Box>
      <KeyValuePairs columns={2} minColumnWidth={120} items={[...(linked ? [{ label: says.lineName, value: <PageLink to={`/reconcile/lines/${line.id}`}>{line.id}</PageLink> }] : []), ...items]} />
    </div>
  );
}

/** What is awaited of a funding; where nothing is any more, what has arrived. */
function awaited(funding: FundingDetail, { effect }: Match): KeyValuePairsProps.Item {
  const rest = subtract(funding.amount, funding.received);
  return effect === "RETURN" || isNegative(rest) || rest.value === "0.00" ? { label: says.arrived, value: <Money money={funding.received} /> } : { label: says.awaited, value: <Money money={rest} /> };
}

/** The funding, read for itself: a match names it only. */
export function FundingSide({ match, linked }: { match: Match; linked: boolean }) {
  const { fundingId: id, fundingReference: reference } = match;
  const read = useRead(["funding", id], () => commands.getFunding(id));
  const items: KeyValuePairsProps.Item[] = read.data
    ? [
        { label: t.funding.details.amount, value: <Money money={read.data.amount} /> },
        awaited(read.data, match),
        { label: labels.status, value: <FundingStatusText funding={read.data} /> },
      ]
    : [];
  return (
    <div>
      <Box variant="h4" tagOverride="h4" padding={{ bottom: "xs" }}>{says.funding}</Box>
      <SpaceBetween size="s">
        <KeyValuePairs
          columns={2}
          minColumnWidth={120}
          items={[
            ...(linked ? [{ label: says.funding, value: <PageLink to={`/fundings/${id}`}>{id}</PageLink> }] : []),
            { label: t.funding.details.reference, value: <CopyText text={reference} display={formatReference(reference)} what={t.funding.referenceName} /> },
            ...items,
          ]}
        />
        {read.isPending && <StatusIndicator type="loading">{t.funding.loading}</StatusIndicator>}
        {read.error && (
          <div>
            <StatusIndicator type="error">{says.fundingFailed}</StatusIndicator>{" "}
            <Button variant="inline-link" onClick={() => void read.refetch()}>
              {t.common.retry}
            </Button>
          </div>
        )}
      </SpaceBetween>
    </div>
  );
}
