import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Table from "@cloudscape-design/components/table";

import { commands, type Verification } from "../../backend/bindings";
import { useTask } from "../../backend/query";
import { EmptyState } from "../../components/empty-state";
import { t } from "../../i18n";
import { invariantColumns } from "./columns";

const says = t.settings.verify;

/** Checks every invariant of the ledger on request, and lists what it found. */
export function VerifyTab() {
  const verify = useTask(() => commands.verifyLedger());
  const run = (
    <Button variant="primary" loading={verify.isPending} onClick={() => verify.mutate()}>
      {verify.data ? says.again : says.run}
    </Button>
  );
  return (
    <Container
      header={
        <Header variant="h2" description={says.description} actions={run}>
          {says.title}
        </Header>
      }
    >
      <div aria-live="polite">
        <SpaceBetween size="m">
          {verify.isPending && <StatusIndicator type="loading">{says.running}</StatusIndicator>}
          {verify.error && (
            <Alert type="error" header={t.common.loadFailed}>
              {verify.error.message}
            </Alert>
          )}
          {verify.data ? <Result result={verify.data} /> : !verify.isPending && <EmptyState title={says.nothing} text={says.nothingText} />}
        </SpaceBetween>
      </div>
    </Container>
  );
}

function Result({ result }: { result: Verification }) {
  const read = says.read(result.transactions, result.entries);
  return (
    <SpaceBetween size="m">
      {result.ok ? (
        <Alert type="success" header={says.passed}>
          {read}
        </Alert>
      ) : (
        <Alert type="error" header={says.failed}>
          {read} {says.failedText}
        </Alert>
      )}
      <Table
        variant="embedded"
        items={result.invariants}
        columnDefinitions={invariantColumns}
        trackBy={(it) => String(it.number)}
        wrapLines
        ariaLabels={{ tableLabel: says.table }}
      />
    </SpaceBetween>
  );
}
