import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { KeepFocus } from "../../components/keep-focus";
import { LoadFailure } from "../../components/query-state";
import { StatementMatch, useDecisions } from "../../components/statement-match";
import { t } from "../../i18n";

/** Statement lines that may stand for a step of this funding, and wait for a decision. */
export function Matches({ fundingId }: { fundingId: string }) {
  const read = useRead(["matches", "funding", fundingId], () => commands.listMatches({ statuses: ["SUGGESTED"], fundingId, limit: 100 }));
  const decisions = useDecisions();
  const matches = read.data?.items ?? [];
  return (
    <KeepFocus of={matches.map(({ id }) => id).join()}>
      {(read.error !== null || matches.length > 0) && (
        <Box margin={{ top: "l" }}>
          <SpaceBetween size="m">
            {read.error && <LoadFailure query={read} />}
            {matches.length > 0 && (
              <Header variant="h2" counter={`(${String(matches.length)})`}>
                {t.funding.matches}
              </Header>
            )}
            {matches.map((match) => (
              <StatementMatch key={match.id} match={match} decisions={decisions} on="funding" />
            ))}
          </SpaceBetween>
        </Box>
      )}
      {decisions.dialog}
    </KeepFocus>
  );
}
