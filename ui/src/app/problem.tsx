import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Flashbar from "@cloudscape-design/components/flashbar";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type ErrorCode, type Startup } from "../backend/bindings";
import { toBackendError } from "../backend/host";
import { useSwitch, type Read } from "../backend/query";
import { CopyText } from "../components/copy-text";
import { useFlashItems } from "../components/flash";
import { useRestore } from "../components/restore-backup";
import { t } from "../i18n";
import { Damage } from "./damage";
import styles from "./problem.module.css";

const says = t.damage;

/** What is examined at once: nothing but the file itself can be the cause. */
const DAMAGED: readonly ErrorCode[] = ["LEDGER_DAMAGED", "NOT_A_LEDGER"];

/** What may be the file's fault, or the disk's: examined if the owner wants it. */
const DOUBTFUL: readonly ErrorCode[] = ["STORAGE_FAILED"];

/** Why the ledger could not be opened, what is left of it, and what can be done about it. No amount is shown: none could be trusted. */
export function Problem({ startup }: { startup: Read<Startup> }) {
  const sample = useSwitch(() => commands.openSample());
  const restore = useRestore();
  const flashes = useFlashItems("");
  const found = startup.data?.problem;
  const problem = startup.error ?? (found && toBackendError(found));
  const damaged = problem !== null && problem !== undefined && startup.error === null && DAMAGED.includes(problem.code);
  const doubtful = problem !== null && problem !== undefined && startup.error === null && DOUBTFUL.includes(problem.code);
  const [wanted, setWanted] = useState(false);
  const path = startup.data?.newLedgerPath;
  return (
    <main className={styles.page}>
      <SpaceBetween size="l">
        {flashes.length > 0 && <Flashbar items={flashes} />}
        <Container
          header={<Header variant="h1">{startup.error ? says.startFailed : says.title}</Header>}
          footer={
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant={damaged ? "normal" : "primary"} onClick={() => void startup.refetch()} loading={startup.isFetching && !sample.isPending}>
                {says.tryAgain}
              </Button>
              {doubtful && !wanted && <Button onClick={() => setWanted(true)}>{says.examine}</Button>}
              <Button onClick={() => sample.mutate()} loading={sample.isPending}>
                {says.lookAround}
              </Button>
            </SpaceBetween>
          }
        >
          <SpaceBetween size="m">
            <Alert type="error">{problem?.message}</Alert>
            {path && (
              <div>
                <Box variant="awsui-key-label">{says.ledger}</Box>
                <CopyText text={path} what={says.ledger} />
              </div>
            )}
            <Box color="text-body-secondary">
              {says.unchanged} {damaged && says.noTotals}
            </Box>
            {sample.error && <Alert type="error">{sample.error.message}</Alert>}
          </SpaceBetween>
        </Container>
        {(damaged || (doubtful && wanted)) && <Damage restore={restore} />}
      </SpaceBetween>
      {restore.dialog}
    </main>
  );
}
