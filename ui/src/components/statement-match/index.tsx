import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";

import type { Match } from "../../backend/bindings";
import { formatDate, formatInstant, formatMoney, t } from "../../i18n";
import { RefusalText } from "../refusal-text";
import { SaidText } from "../said-text";
import { ConfidenceIndicator, MatchStatusIndicator } from "../status";
import { FundingSide, LineSide } from "./sides";
import styles from "./statement-match.module.css";
import type { Decisions } from "./use-decisions";

export { DirectedAmount } from "./sides";
export { useDecisions, type Decisions } from "./use-decisions";

const says = t.reconcile.match;

/**
 * A statement line beside the funding that it may stand for: what speaks for it, and what confirming it records. `on` is the page that
 * shows it, and needs no link to itself; `choice` marks it for what is done with several.
 */
export function StatementMatch({ match, decisions, on, choice }: { match: Match; decisions: Decisions; on: "reconcile" | "line" | "funding"; choice?: ReactNode }) {
  const { line, fundingId, status } = match;
  const refusal = decisions.refusalOf(match);
  const running = decisions.running === match.id;
  return (
    <Container>
      <SpaceBetween size="m">
        <div className={styles.title}>
          {choice}
          <ConfidenceIndicator confidence={match.confidence} />
          {status !== "SUGGESTED" && <MatchStatusIndicator status={status} />}
        </div>
        <div className={styles.card}>
          {on !== "line" && <LineSide line={line} />}
          {on !== "funding" && <FundingSide match={match} />}
          <div className={on === "reconcile" ? styles.apart : styles.stack}>
            <Reasons match={match} />
            <Outcome match={match} />
          </div>
        </div>
        {refusal && (
          <Alert type="error" header={says.refused}>
            <RefusalText error={refusal} />
          </Alert>
        )}
        {status === "SUGGESTED" && (
          <SpaceBetween direction="horizontal" size="xs">
            <Button ariaLabel={says.confirmLabel(line.id, fundingId)} iconName="check" loading={running} disabled={decisions.running !== null && !running} onClick={() => decisions.confirm(match)}>
              {says.confirm}
            </Button>
            <Button ariaLabel={says.rejectLabel(line.id, fundingId)} variant="link" disabled={decisions.running !== null} onClick={() => decisions.reject(match)}>
              {says.reject}
            </Button>
          </SpaceBetween>
        )}
      </SpaceBetween>
    </Container>
  );
}

/** What speaks for the match, or has to be known of it. */
function Reasons({ match }: { match: Match }) {
  return (
    <div>
      <Box variant="h4" tagOverride="h3" padding={{ bottom: "xs" }}>{says.reasons}</Box>
      <ul className={styles.reasons}>
        {match.reasonParts.map((reason) => (
          <li key={reason.code}>
            <SaidText said={[reason]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What confirming records of the funding; once decided, who did it and when. */
function Outcome({ match }: { match: Match }) {
  const { status, effect, line, fundingId, decidedBy, decidedAt } = match;
  const recorded = says.effects[effect](formatMoney(line.amount), fundingId, formatDate(line.bookedOn));
  const by = status === "CONFIRMED" ? says.confirmedBy : says.rejectedBy;
  return (
    <div>
      {status === "SUGGESTED" && (
        <>
          <Box variant="h4" tagOverride="h3" padding={{ bottom: "xs" }}>{says.effect}</Box>
          <div>{recorded}</div>
        </>
      )}
      <Box variant="small" color="text-body-secondary">
        {decidedBy !== null && decidedAt !== null ? by(decidedBy, formatInstant(decidedAt)) : says.suggested(formatInstant(match.suggestedAt))}
      </Box>
    </div>
  );
}
