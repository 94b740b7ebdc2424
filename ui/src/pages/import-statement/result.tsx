import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";

import type { Match, StatementFormat, StatementImport } from "../../backend/bindings";
import { columnDefinitions } from "../../components/data-table";
import { FileRows } from "../../components/file-rows";
import { FocusOnShow } from "../../components/focus-on-show";
import { useNavigate } from "../../components/routing";
import { SettlementTables } from "../../components/settlement-result/tables";
import { useDialog } from "../../components/use-dialog";
import { say, t } from "../../i18n";
import { CONFIRMED_COLUMNS, rowColumns } from "./columns";
import { UndoModal } from "./undo-modal";

const says = t.importStatement.result;
/** What is said of every import alike. */
const common = t.importInvoices.result;

/** What an import did: added, known, left out, confirmed and paid at once; and how many matches wait for a decision. */
export function Result({ result, format, onAgain }: { result: StatementImport; format: StatementFormat; onAgain: () => void }) {
  const { open, start, close } = useDialog<string>();
  const confirmed = result.matches.filter(({ status }) => status === "CONFIRMED");
  const { settlement } = result;
  return (
    <SpaceBetween size="l">
      <FocusOnShow>
        <Alert type="success" header={common.title}>
          {says.added(result.added)}
        </Alert>
      </FocusOnShow>
      {settlement.paused !== null && <Alert type="warning">{say(settlement.paused.reasonParts)}</Alert>}
      <Summary result={result} confirmed={confirmed} onUndo={start} onAgain={onAgain} />
      {result.needsReview.length > 0 && <FileRows rows={result.needsReview} columns={rowColumns(format)} title={common.reviewTitle} description={common.reviewText} filterable={false} />}
      <Table
        header={
          <Header variant="h2" counter={`(${String(confirmed.length)})`}>
            {says.confirmedTitle}
          </Header>
        }
        items={confirmed}
        columnDefinitions={columnDefinitions(CONFIRMED_COLUMNS)}
        trackBy="id"
        wrapLines
        ariaLabels={{ tableLabel: says.confirmedTitle }}
        empty={<Box color="text-body-secondary">{says.confirmedNone}</Box>}
      />
      {confirmed.length > 0 && <SettlementTables settlement={settlement} />}
      {open !== null && <UndoModal id={open} count={result.added} onDone={onAgain} onCancel={close} />}
    </SpaceBetween>
  );
}

/** The counts, and where to go on from here. */
function Summary({ result, confirmed, onUndo, onAgain }: { result: StatementImport; confirmed: readonly Match[]; onUndo: (importId: string) => void; onAgain: () => void }) {
  const navigate = useNavigate();
  const { importId } = result;
  const waiting = result.matches.filter(({ status }) => status === "SUGGESTED").length;
  const tied = confirmed.some(({ line }) => line.importId === importId);
  const actions = (
    <SpaceBetween direction="horizontal" size="xs">
      {importId !== null && result.added > 0 && (
        <Button disabled={tied} disabledReason={says.tied} onClick={() => onUndo(importId)}>
          {common.undo.action}
        </Button>
      )}
      <Button onClick={onAgain}>{common.again}</Button>
      <Button variant="primary" onClick={() => void navigate(waiting > 0 ? "/reconcile" : "/reconcile?tab=lines")}>
        {waiting > 0 ? says.toDecide(waiting) : says.toLines}
      </Button>
    </SpaceBetween>
  );
  return (
    <Container
      header={
        <Header variant="h2" actions={actions}>
          {common.summary}
        </Header>
      }
    >
      <KeyValuePairs
        columns={4}
        minColumnWidth={130}
        items={[
          { label: t.importInvoices.preview.read, value: result.read },
          { label: common.addedLabel, value: result.added },
          { label: common.known, value: result.alreadyKnown },
          { label: common.review, value: result.needsReview.length },
          { label: says.confirmed, value: result.confirmed },
          { label: says.waiting, value: waiting },
        ]}
      />
    </Container>
  );
}
