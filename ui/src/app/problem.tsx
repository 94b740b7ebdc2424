import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type Startup } from "../backend/bindings";
import { useSwitch, type Read } from "../backend/query";
import { t } from "../i18n";
import styles from "./problem.module.css";

/** Why the ledger could not be opened, and what can be done about it. */
export function Problem({ startup }: { startup: Read<Startup> }) {
  const sample = useSwitch(() => commands.openSample());
  const problem = startup.error ?? startup.data?.problem;
  const failure = sample.error;
  return (
    <main className={styles.page}>
      <Container
        header={<Header variant="h1">{startup.error ? t.frame.problem.startFailed : t.frame.problem.title}</Header>}
        footer={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="primary" onClick={() => void startup.refetch()} loading={startup.isFetching && !sample.isPending}>
              {t.frame.problem.tryAgain}
            </Button>
            <Button onClick={() => sample.mutate()} loading={sample.isPending}>
              {t.frame.problem.lookAround}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="m">
          <Alert type="error">{problem?.message}</Alert>
          <Box color="text-body-secondary">{t.frame.problem.unchanged}</Box>
          {failure && <Alert type="error">{failure.message}</Alert>}
        </SpaceBetween>
      </Container>
    </main>
  );
}
