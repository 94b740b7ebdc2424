import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";

import type { ImportOutcome, StatementPreview } from "../../backend/bindings";
import type { BackendError } from "../../backend/host";
import { CopyText } from "../../components/copy-text";
import { FileRows } from "../../components/file-rows";
import { FocusOnShow } from "../../components/focus-on-show";
import { Moneys } from "../../components/money";
import { RefusalText } from "../../components/refusal-text";
import { ImportOutcomeIndicator } from "../../components/status";
import { formatDate, t } from "../../i18n";
import { rowColumns } from "./columns";

const says = t.importStatement;
/** What is said of every file alike. */
const common = t.importInvoices.preview;

function countsOf(preview: StatementPreview): [ImportOutcome, number][] {
  return [
    ["NEW", preview.new],
    ["ALREADY_KNOWN", preview.alreadyKnown],
    ["REFUSED", preview.refused],
  ];
}

function periodOf({ bookedFrom, bookedTo }: StatementPreview): string {
  return bookedFrom === null || bookedTo === null ? t.common.noValue : common.periodRange(formatDate(bookedFrom), formatDate(bookedTo));
}

interface PreviewProps {
  preview: StatementPreview;
  running: boolean;
  error: BackendError | null;
  onImport: (applyExact: boolean) => void;
  onCancel: () => void;
  onChoose: () => void;
  onChangeColumns: () => void;
}

/** What an import would do with each line, before anything is written. */
export function Preview({ preview, running, error, onImport, onCancel, onChoose, onChangeColumns }: PreviewProps) {
  const [applyExact, setApplyExact] = useState(false);
  return (
    <SpaceBetween size="l">
      <FocusOnShow>
        <Container
          header={
            <Header variant="h2" actions={preview.format === "CSV" && <Button disabled={running} onClick={onChangeColumns}>{t.matchColumns.change}</Button>}>
              {common.title}
            </Header>
          }
        >
          <SpaceBetween size="m">
            <Facts preview={preview} />
            {preview.refused > 0 && <Alert type="warning">{says.refusedNote}</Alert>}
          </SpaceBetween>
        </Container>
      </FocusOnShow>
      <FileRows rows={preview.rows} columns={rowColumns(preview.format)} title={common.rows} description={preview.rowsLeftOut > 0 ? common.leftOut(preview.rowsLeftOut) : undefined} filterable={preview.refused > 0} />
      {error && (
        <Alert type="error" header={common.failed} action={error.code === "FILE_CHANGED" ? <Button onClick={onChoose}>{t.importInvoices.chooseAnother}</Button> : undefined}>
          <RefusalText error={error} />
        </Alert>
      )}
      {preview.new > 0 && (
        <Checkbox checked={applyExact} disabled={running} description={says.applyExactText} onChange={({ detail }) => setApplyExact(detail.checked)}>
          {says.applyExact}
        </Checkbox>
      )}
      {running && <StatusIndicator type="loading">{says.running}</StatusIndicator>}
      <Box float="right">
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="link" disabled={running} onClick={onCancel}>
            {common.cancel}
          </Button>
          <Button disabled={running} onClick={onChoose}>
            {t.importInvoices.chooseAnother}
          </Button>
          <Button variant="primary" loading={running} disabled={preview.new === 0} disabledReason={says.noneNew} onClick={() => onImport(applyExact)}>
            {preview.new === 0 ? t.reconcile.importStatement : says.action(preview.new)}
          </Button>
        </SpaceBetween>
      </Box>
    </SpaceBetween>
  );
}

function Facts({ preview }: { preview: StatementPreview }) {
  return (
    <KeyValuePairs
      columns={4}
      minColumnWidth={170}
      items={[
        { label: common.file, value: <CopyText text={preview.path} display={preview.fileName} what={common.file} /> },
        { label: common.format, value: says.formats[preview.format] },
        { label: says.accounts, value: preview.accounts.length === 0 ? t.common.noValue : preview.accounts.map((account) => <div key={account}><bdi>{`····${account}`}</bdi></div>) },
        { label: says.period, value: periodOf(preview) },
        { label: common.read, value: preview.read },
        {
          label: common.counts,
          value: countsOf(preview).map(([outcome, count]) => (
            <div key={outcome}>
              {count} <ImportOutcomeIndicator outcome={outcome} />
            </div>
          )),
        },
        { label: says.newCredits, value: <Moneys moneys={preview.newCreditsTotal} empty={common.nothing} /> },
        { label: says.newDebits, value: <Moneys moneys={preview.newDebitsTotal} empty={common.nothing} /> },
        ...(preview.columnsMapped ? [{ label: t.matchColumns.columns, value: t.matchColumns.matched }] : []),
        ...(preview.ignoredColumns.length > 0 ? [{ label: common.ignored, value: preview.ignoredColumns.join(", ") }] : []),
      ]}
    />
  );
}
