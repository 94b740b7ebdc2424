import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";

import type { ImportResult } from "../../backend/bindings";
import { FileRows } from "../../components/file-rows";
import { FocusOnShow } from "../../components/focus-on-show";
import { useNavigate } from "../../components/routing";
import { SettlementTables } from "../../components/settlement-result/tables";
import { useDialog } from "../../components/use-dialog";
import { t } from "../../i18n";
import { rowColumns } from "./columns";
import { UndoModal } from "./undo-modal";

const texts = t.importInvoices.result;

/** What an import did: added, known, left out, and what was paid at once with why. */
export function Result({ result, json, onAgain }: { result: ImportResult; json: boolean; onAgain: () => void }) {
  const { open, start, close } = useDialog<string>();
  const { importId } = result;
  const navigate = useNavigate();
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
      {result.needsReview.length > 0 && <FileRows rows={result.needsReview} columns={rowColumns(json)} title={texts.reviewTitle} description={texts.reviewText} filterable={false} />}
      <SettlementTables settlement={result.settlement} />
      {open !== null && <UndoModal id={open} count={result.added} onDone={onAgain} onCancel={close} />}
    </SpaceBetween>
  );
}
