/** The two sides of a match: what the bank wrote, and what is known of the funding. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

import { commands, type FundingDetail, type Match, type StatementLine } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { formatReference, t } from "../../i18n";
import { isNegative, isZero, subtract } from "../../money";
import { CopyText } from "../copy-text";
import { DateText } from "../date-text";
import { FundingStatusText } from "../funding-status";
import { PageLink } from "../link";
import { Money } from "../money";
import styles from "./statement-match.module.css";

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

/** What a side is, with the way to its page. */
function SideTitle({ text, id, to }: { text: string; id: string; to: string }) {
  return (
    <div className={styles.side}>
      <Box variant="h4" tagOverride="h3">
        {text}
      </Box>
      <PageLink to={to}>{id}</PageLink>
    </div>
  );
}

/** What the bank wrote, as far as it is needed to compare it. */
export function LineSide({ line }: { line: StatementLine }) {
  const items: KeyValuePairsProps.Item[] = [
    { label: labels.amount, value: <DirectedAmount line={line} /> },
    { label: labels.bookedOn, value: <DateText date={line.bookedOn} /> },
    { label: labels.counterparty, value: <bdi>{line.counterparty ?? t.common.noValue}</bdi> },
    { label: labels.description, value: <bdi>{line.description ?? line.reference ?? t.common.noValue}</bdi> },
  ];
  return (
    <div>
      <SideTitle text={says.line} id={line.id} to={`/reconcile/lines/${line.id}`} />
      <KeyValuePairs columns={2} minColumnWidth={180} items={items} />
    </div>
  );
}

/** What is awaited of a funding; where nothing is any more, what has arrived. */
function awaited(funding: FundingDetail, { effect }: Match): KeyValuePairsProps.Item {
  const rest = subtract(funding.amount, funding.received);
  return effect === "RETURN" || isNegative(rest) || isZero(rest) ? { label: says.arrived, value: <Money money={funding.received} /> } : { label: says.awaited, value: <Money money={rest} /> };
}

/** The funding, read for itself: a match names it only. */
export function FundingSide({ match }: { match: Match }) {
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
      <SideTitle text={says.funding} id={id} to={`/fundings/${id}`} />
      <SpaceBetween size="s">
        <KeyValuePairs
          columns={2}
          minColumnWidth={180}
          items={[
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
