import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Table from "@cloudscape-design/components/table";
import { useState } from "react";

import { commands, type BackupInfo, type LedgerInfo, type SavedBackup } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { CopyText } from "../../components/copy-text";
import { columnDefinitions, type DataColumn } from "../../components/data-table";
import { DateText, relativeDay } from "../../components/date-text";
import { EmptyState } from "../../components/empty-state";
import { useFlash } from "../../components/flash";
import { QueryState } from "../../components/query-state";
import { RefusalText } from "../../components/refusal-text";
import { useRestore } from "../../components/restore-backup";
import { useDailyBackup } from "../../components/use-daily-backup";
import { dateOf, daysBetween, formatDate, t } from "../../i18n";
import { BackUpModal } from "./back-up-modal";
import { JournalExport } from "./journal-export";

const says = t.backup;

/** A backup of today or yesterday is as new as one can be expected to be. */
const OLDEST_DAYS = 1;

/** Daily backups, a backup to keep elsewhere, and restoring. */
export function BackupTab({ info }: { info: LedgerInfo }) {
  if (info.sample) {
    return (
      <SpaceBetween size="l">
        <Alert type="info" header={says.sample.title}>
          {says.sample.text}
        </Alert>
        <JournalExport />
      </SpaceBetween>
    );
  }
  return <Backups info={info} />;
}

function Backups({ info }: { info: LedgerInfo }) {
  const restore = useRestore();
  return (
    <SpaceBetween size="l">
      <Daily info={info} onRestore={restore.daily} />
      <Save />
      <JournalExport />
      <Container
        header={
          <Header
            variant="h2"
            description={says.restore.text}
            actions={
              <Button onClick={restore.file} loading={restore.choosing}>
                {says.restore.choose}
              </Button>
            }
          >
            {says.restore.title}
          </Header>
        }
      >
        <Box color="text-body-secondary">{says.restore.kept}</Box>
      </Container>
      {restore.dialog}
    </SpaceBetween>
  );
}

function Daily({ info, onRestore }: { info: LedgerInfo; onRestore: (backup: BackupInfo) => void }) {
  const backups = useRead(["backups"], commands.listBackups);
  const backUp = useDailyBackup();
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={says.daily.description}
          actions={
            <Button variant="primary" onClick={backUp.run} loading={backUp.running}>
              {says.daily.now}
            </Button>
          }
        >
          {says.daily.title}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {info.keyLocation === "PASSPHRASE" && <Alert type="info">{says.daily.passphrase}</Alert>}
        {backUp.error && (
          <Alert type="error" header={says.daily.failed}>
            <RefusalText error={backUp.error} />
          </Alert>
        )}
        <QueryState query={backups} loading={says.daily.loading}>
          {(list) => (
            <SpaceBetween size="m">
              <KeyValuePairs
                columns={3}
                items={[
                  { label: says.daily.last, value: <Last backup={list[0]} /> },
                  { label: says.daily.contents, value: list[0] ? says.daily.transactions(list[0].transactions) : t.common.noValue },
                  { label: says.daily.folder, value: <CopyText text={`${info.path}.backups`} what={says.daily.folder} /> },
                ]}
              />
              <Table
                variant="borderless"
                items={list}
                columnDefinitions={columnDefinitions(columnsOf(onRestore))}
                trackBy="path"
                wrapLines
                ariaLabels={{ tableLabel: says.daily.table }}
                empty={<EmptyState title={says.daily.empty} text={says.daily.emptyText} />}
              />
            </SpaceBetween>
          )}
        </QueryState>
      </SpaceBetween>
    </Container>
  );
}

/** When the last backup was made. The day is the computer's, in a sandbox too. */
function Last({ backup }: { backup: BackupInfo | undefined }) {
  if (!backup) {
    return <StatusIndicator type="warning">{says.daily.none}</StatusIndicator>;
  }
  const today = dateOf(new Date().toISOString());
  const when = `${formatDate(backup.madeOn)}, ${relativeDay(backup.madeOn, today)}`;
  const old = daysBetween(backup.madeOn, today) > OLDEST_DAYS;
  return <StatusIndicator type={old ? "warning" : "success"}>{old ? says.daily.old(when) : when}</StatusIndicator>;
}

function columnsOf(onRestore: (backup: BackupInfo) => void): DataColumn<BackupInfo>[] {
  const { columns } = says.daily;
  return [
    { id: "made", label: columns.made, cell: (it) => <DateText date={it.madeOn} instant={it.madeAt} />, rowHeader: true },
    { id: "transactions", label: columns.transactions, cell: (it) => it.transactions, amount: true },
    { id: "file", label: columns.file, cell: (it) => <CopyText text={it.path} display={it.path.split(/[/\\]/).at(-1)} what={columns.file} /> },
    {
      id: "restore",
      label: columns.restore,
      cell: (it) => (
        <Button variant="inline-link" ariaLabel={says.daily.restoreOf(formatDate(it.madeOn))} onClick={() => onRestore(it)}>
          {says.daily.restore}
        </Button>
      ),
    },
  ];
}

function Save() {
  const flash = useFlash();
  const [open, setOpen] = useState(false);
  const done = ({ backup, carriesKey }: SavedBackup): void => {
    setOpen(false);
    const content = (
      <>
        <div>{says.save.doneText(backup.path, backup.transactions)}</div>
        {!carriesKey && <div>{says.save.withoutKey}</div>}
      </>
    );
    flash({ type: carriesKey ? "success" : "warning", id: "saved-backup", header: says.save.done, content });
  };
  return (
    <Container header={<Header variant="h2" actions={<Button onClick={() => setOpen(true)}>{says.save.action}</Button>}>{says.save.title}</Header>}>
      <Box color="text-body-secondary">{says.save.text}</Box>
      {open && <BackUpModal onDone={done} onDismiss={() => setOpen(false)} />}
    </Container>
  );
}
