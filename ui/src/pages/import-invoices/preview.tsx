import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";

import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

import type { ImportOutcome, ImportPreview } from "../../backend/bindings";
import type { BackendError } from "../../backend/host";
import { CopyText } from "../../components/copy-text";
import { FileRows } from "../../components/file-rows";
import { FocusOnShow } from "../../components/focus-on-show";
import { Moneys } from "../../components/money";
import { ImportOutcomeIndicator } from "../../components/status";
import { formatDate, t } from "../../i18n";
import { rowColumns } from "./columns";

const texts = t.importInvoices.preview;

function countsOf(preview: ImportPreview): [ImportOutcome, number][] {
  return [
    ["NEW", preview.new],
    ["ALREADY_KNOWN", preview.alreadyKnown],
    ["CHANGED", preview.changed],
    ["REFUSED", preview.refused],
  ];
}

function periodOf({ issuedFrom, issuedTo }: ImportPreview): string {
  return issuedFrom === null || issuedTo === null ? t.common.noValue : texts.periodRange(formatDate(issuedFrom), formatDate(issuedTo));
}

/** What an import would do with each row, before anything is written. */
export function Preview({
  preview,
  running,
  error,
  onImport,
  onCancel,
  onChoose,
  onChangeColumns,
}: {
  preview: ImportPreview;
  running: boolean;
  error: BackendError | null;
  onImport: () => void;
  onCancel: () => void;
  onChoose: () => void;
  onChangeColumns: () => void;
}) {
  const left = preview.changed + preview.refused;
  return (
    <SpaceBetween size="l">
      <FocusOnShow>
        <Container
          header={
            <Header variant="h2" actions={preview.format === "CSV" && <Button disabled={running} onClick={onChangeColumns}>{t.matchColumns.change}</Button>}>
              {texts.title}
            </Header>
          }
        >
          <SpaceBetween size="m">
            <Facts preview={preview} />
            {left > 0 && <Alert type="warning">{texts.changedNote}</Alert>}
          </SpaceBetween>
        </Container>
      </FocusOnShow>
      <FileRows rows={preview.rows} columns={rowColumns(preview.format === "AWS_JSON")} title={texts.rows} description={preview.rowsLeftOut > 0 ? texts.leftOut(preview.rowsLeftOut) : undefined} filterable={left > 0} />
      {error && (
        <Alert type="error" header={texts.failed} action={error.code === "FILE_CHANGED" ? <Button onClick={onChoose}>{t.importInvoices.chooseAnother}</Button> : undefined}>
          {error.message}
        </Alert>
      )}
      {running && <StatusIndicator type="loading">{texts.running}</StatusIndicator>}
      <Box float="right">
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="link" disabled={running} onClick={onCancel}>
            {texts.cancel}
          </Button>
          <Button disabled={running} onClick={onChoose}>
            {t.importInvoices.chooseAnother}
          </Button>
          <Button variant="primary" loading={running} disabled={preview.new === 0} disabledReason={texts.noneNew} onClick={onImport}>
            {preview.new === 0 ? texts.actionNone : texts.action(preview.new)}
          </Button>
        </SpaceBetween>
      </Box>
    </SpaceBetween>
  );
}

function Facts({ preview }: { preview: ImportPreview }) {
  return (
    <KeyValuePairs
      columns={4}
      minColumnWidth={170}
      items={[
        { label: texts.file, value: <CopyText text={preview.path} display={preview.fileName} what={texts.file} /> },
        { label: texts.format, value: texts.formats[preview.format] },
        { label: texts.period, value: periodOf(preview) },
        { label: texts.read, value: preview.read },
        {
          label: texts.counts,
          value: countsOf(preview).map(([outcome, count]) => (
            <div key={outcome}>
              {count} <ImportOutcomeIndicator outcome={outcome} />
            </div>
          )),
        },
        { label: texts.newTotal, value: <Moneys moneys={preview.newInvoicesTotal} empty={texts.nothing} /> },
        { label: texts.newCredits, value: <Moneys moneys={preview.newCreditMemosTotal} empty={texts.nothing} /> },
        ...(preview.columnsMapped ? [{ label: t.matchColumns.columns, value: t.matchColumns.matched }] : []),
        ...(preview.ignoredColumns.length > 0 ? [{ label: texts.ignored, value: preview.ignoredColumns.join(", ") }] : []),
      ]}
    />
  );
}
