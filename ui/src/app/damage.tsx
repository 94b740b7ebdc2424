import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Table from "@cloudscape-design/components/table";

import { commands, type BackupInfo, type DamageReport, type ReadableRows } from "../backend/bindings";
import { useRead } from "../backend/query";
import { columnDefinitions, type DataColumn } from "../components/data-table";
import { DateText } from "../components/date-text";
import { EmptyState } from "../components/empty-state";
import { QueryState } from "../components/query-state";
import type { RestoreActions } from "../components/restore-backup";
import { Working } from "../components/working";
import { formatDate, sayOr, t } from "../i18n";
import styles from "./problem.module.css";

const says = t.damage;

/** The most problems that the backend names. */
const MOST_PROBLEMS = 20;

/** What is left of a damaged ledger, and going back to a backup. */
export function Damage({ restore }: { restore: RestoreActions }) {
  const report = useRead(["damage"], commands.examineLedger);
  if (report.isPending) {
    return (
      <Container header={<Header variant="h2">{says.examination}</Header>}>
        <Working label={says.examiningLabel} text={says.examining} />
      </Container>
    );
  }
  return <QueryState query={report}>{(data) => <Report report={data} restore={restore} />}</QueryState>;
}

function Report({ report, restore }: { report: DamageReport; restore: RestoreActions }) {
  const lastGood = report.backups.find((it) => it.verified === true);
  const actions = (
    <SpaceBetween direction="horizontal" size="xs">
      <Button onClick={restore.file} loading={restore.choosing}>
        {says.fromFile}
      </Button>
      {lastGood && !report.whole && (
        <Button variant="primary" onClick={() => restore.daily(lastGood)}>
          {says.restoreLast}
        </Button>
      )}
    </SpaceBetween>
  );
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{says.examination}</Header>}>
        <SpaceBetween size="m">
          <Problems report={report} />
          <Table<ReadableRows>
            variant="borderless"
            header={
              <Header variant="h3" description={says.readableText}>
                {says.readable}
              </Header>
            }
            items={report.readable}
            columnDefinitions={READABLE}
            trackBy="what"
            wrapLines
            ariaLabels={{ tableLabel: says.readable }}
          />
        </SpaceBetween>
      </Container>
      <Table<BackupInfo>
        header={
          <Header variant="h2" description={says.backupsText} actions={actions}>
            {says.backups}
          </Header>
        }
        items={report.backups}
        columnDefinitions={columnDefinitions(backupColumns(restore))}
        trackBy="path"
        wrapLines
        ariaLabels={{ tableLabel: says.backups }}
        empty={<EmptyState title={says.noBackups} text={says.noBackupsText} />}
      />
    </SpaceBetween>
  );
}

function Problems({ report: { whole, problems } }: { report: DamageReport }) {
  if (whole) {
    return (
      <Alert type="info" header={says.whole}>
        {says.wholeText}
      </Alert>
    );
  }
  return (
    <Alert type="error" header={says.problems(problems.length, problems.length >= MOST_PROBLEMS)}>
      <ul className={styles.places}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Alert>
  );
}

const READABLE = columnDefinitions<ReadableRows>([
  { id: "what", label: says.what, cell: (it) => sayOr(it.whatParts, it.what), rowHeader: true },
  {
    id: "rows",
    label: says.rows,
    cell: (it) => (it.rows === null ? <StatusIndicator type="error">{says.unreadable}</StatusIndicator> : it.rows),
    amount: true,
  },
]);

function backupColumns(restore: RestoreActions): DataColumn<BackupInfo>[] {
  return [
    { id: "made", label: says.made, cell: (it) => <DateText date={it.madeOn} instant={it.madeAt} />, rowHeader: true },
    { id: "transactions", label: says.transactions, cell: (it) => it.transactions, amount: true },
    { id: "state", label: says.state, cell: (it) => <State verified={it.verified} /> },
    {
      id: "restore",
      label: says.restore,
      cell: (it) =>
        it.verified === false ? (
          <Box variant="span">{t.common.noValue}</Box>
        ) : (
          <Button variant="inline-link" ariaLabel={says.restoreOf(formatDate(it.madeOn))} onClick={() => restore.daily(it)}>
            {says.restore}
          </Button>
        ),
    },
  ];
}

function State({ verified }: { verified: boolean | null }) {
  if (verified === null) {
    return <StatusIndicator type="pending">{says.unchecked}</StatusIndicator>;
  }
  return verified ? <StatusIndicator type="success">{says.good}</StatusIndicator> : <StatusIndicator type="error">{says.bad}</StatusIndicator>;
}
