import Alert from "@cloudscape-design/components/alert";
import Container from "@cloudscape-design/components/container";
import Grid from "@cloudscape-design/components/grid";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type StatementLineDetail } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { EmptyState } from "../../components/empty-state";
import { KeepFocus } from "../../components/keep-focus";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { QueryState } from "../../components/query-state";
import { useParams } from "../../components/routing";
import { StatementMatch, useDecisions, type Decisions } from "../../components/statement-match";
import { StatementLineStatusIndicator } from "../../components/status";
import { t } from "../../i18n";
import { Facts, Source } from "./facts";

const says = t.reconcile.line;

const HALVES = [{ colspan: { default: 12, s: 6 } }, { colspan: { default: 12, s: 6 } }];

/** One movement of a bank statement: what the bank says, where it came from, and what it stands for. */
export default function StatementLinePage() {
  const { id = "" } = useParams();
  const detail = useRead(["statement-line", id], () => commands.getStatementLine(id));
  const decisions = useDecisions();
  return (
    <Page
      title={says.title(id)}
      help={<PageHelp {...says.help} />}
      section="/reconcile"
      breadcrumbs={[{ text: t.reconcile.title, href: "/reconcile?tab=lines" }]}
      info={detail.data && <StatementLineStatusIndicator line={detail.data} />}
    >
      <QueryState query={detail} loading={says.loading} list={{ text: t.common.lists.statementLines, href: "/reconcile?tab=lines" }}>
        {(line) => <Content line={line} decisions={decisions} />}
      </QueryState>
      {decisions.dialog}
    </Page>
  );
}

function Content({ line, decisions }: { line: StatementLineDetail; decisions: Decisions }) {
  return (
    <SpaceBetween size="l">
      {line.withdrawn && (
        <Alert type="warning" header={says.withdrawn}>
          {says.withdrawnText}
        </Alert>
      )}
      <Grid gridDefinition={HALVES}>
        <Container header={<Header variant="h2">{says.facts}</Header>} fitHeight>
          <Facts line={line} />
        </Container>
        <Container header={<Header variant="h2">{says.source}</Header>} fitHeight>
          <Source line={line} />
        </Container>
      </Grid>
      <KeepFocus of={line.matches.map(({ id, status }) => `${id} ${status}`).join()}>
        <SpaceBetween size="m">
          <Header variant="h2" counter={`(${String(line.matches.length)})`}>
            {says.matches}
          </Header>
          {line.matches.length === 0 && (
            <Container>
              <EmptyState title={says.noMatches} text={says.noMatchesText} />
            </Container>
          )}
          {line.matches.map((match) => (
            <StatementMatch key={match.id} match={match} decisions={decisions} on="line" />
          ))}
        </SpaceBetween>
      </KeepFocus>
    </SpaceBetween>
  );
}
