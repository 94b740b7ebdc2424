import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";

import type { ImportResult } from "../../backend/bindings";
import { columnDefinitions } from "../../components/data-table";
import { FocusOnShow } from "../../components/focus-on-show";
import { useDialog } from "../../components/use-dialog";
import { useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import { PAID_COLUMNS, UNPAID_COLUMNS } from "./columns";
import { RowsTable } from "./rows-table";
import { UndoModal } from "./undo-modal";

const texts = t.importInvoices.result;

/** What an import did: added, known, left out, and what was paid at once with why. */
export function Result({ result, json, onAgain }: { result: ImportResult; json: boolean; onAgain: () => void }) {
  const { open, start, close } = useDialog<string>();
  const { importId } = result;
  const navigate = useNavigate();
  const { payments, unpaid } = result.settlement;
  return (
    <SpaceBetween size="l">
      <FocusOnShow>
        <Alert type="success" header={texts.title}>
          {texts.added(result.added)}
        </Alert>
      </FocusOnShow>
      <Container
        header={
          <Header
            variant="h2"
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                {importId !== null && result.added > 0 && <Button onClick={() => start(importId)}>{texts.undo.action}</Button>}
                <Button onClick={onAgain}>{texts.again}</Button>
                <Button variant="primary" onClick={() => void navigate("/payments?tab=due")}>
                  {texts.toPayments}
                </Button>
              </SpaceBetween>
            }
          >
            {texts.summary}
          </Header>
        }
      >
        <KeyValuePairs
          columns={4}
          items={[
            { label: t.importInvoices.preview.read, value: result.read },
            { label: texts.addedLabel, value: result.added },
            { label: texts.known, value: result.alreadyKnown },
            { label: texts.review, value: result.needsReview.length },
          ]}
        />
      </Container>
      {result.needsReview.length > 0 && <RowsTable rows={result.needsReview} json={json} title={texts.reviewTitle} description={texts.reviewText} filterable={false} />}
      <Table
        header={
          <Header variant="h2" counter={`(${String(payments.length)})`}>
            {texts.paidTitle}
          </Header>
        }
        items={payments}
        columnDefinitions={columnDefinitions(PAID_COLUMNS)}
        trackBy="id"
        wrapLines
        ariaLabels={{ tableLabel: texts.paidTitle }}
        empty={<Box color="text-body-secondary">{texts.paidNone}</Box>}
      />
      {unpaid.length > 0 && (
        <Table
          header={
            <Header variant="h2" counter={`(${String(unpaid.length)})`}>
              {texts.unpaidTitle}
            </Header>
          }
          items={unpaid}
          columnDefinitions={columnDefinitions(UNPAID_COLUMNS)}
          trackBy="invoiceId"
          wrapLines
          ariaLabels={{ tableLabel: texts.unpaidTitle }}
        />
      )}
      {open !== null && <UndoModal id={open} count={result.added} onDone={onAgain} onCancel={close} />}
    </SpaceBetween>
  );
}
