import { useState } from "react";

import { commands, type ImportPreview, type ImportResult } from "../../backend/bindings";
import { toBackendError, type BackendError } from "../../backend/host";
import { useChange } from "../../backend/query";
import { FileDrop, useFileDrop } from "../../components/file-drop";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import { Preview } from "./preview";
import { Result } from "./result";

/** Takes in an invoice file: choose or drop, see what will happen, import, see what happened. */
export default function ImportInvoicesPage() {
  const navigate = useNavigate();
  const [reading, setReading] = useState(false);
  const [unreadable, setUnreadable] = useState<BackendError | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const run = useChange(commands.importInvoices);

  const read = async (ask: () => Promise<ImportPreview | null>): Promise<void> => {
    if (reading || run.isPending) {
      return;
    }
    setReading(true);
    try {
      const next = await ask();
      // The dialog was canceled: what was shown before stays.
      if (next !== null) {
        setPreview(next);
        setResult(null);
        setUnreadable(null);
        run.reset();
      }
    } catch (reason) {
      setPreview(null);
      setResult(null);
      setUnreadable(toBackendError(reason));
    } finally {
      setReading(false);
    }
  };
  const choose = (): void => void read(commands.chooseInvoiceFile);
  const over = useFileDrop((path) => void read(() => commands.previewInvoices(path)));

  const startAgain = (): void => {
    setPreview(null);
    setResult(null);
    run.reset();
  };
  const importFile = (): void => {
    if (preview && !run.isPending) {
      run.mutate({ path: preview.path, sha256: preview.sha256, settle: true }, { onSuccess: setResult });
    }
  };

  return (
    <Page title={t.importInvoices.title} description={t.importInvoices.description} help={<PageHelp {...t.importInvoices.help} />} section="/payments" breadcrumbs={[{ text: t.payments.title, href: "/payments" }]}>
      {result && preview ? (
        <Result result={result} json={preview.format === "AWS_JSON"} onAgain={startAgain} />
      ) : preview && !reading && !over ? (
        <Preview preview={preview} running={run.isPending} error={run.error} onImport={importFile} onCancel={() => void navigate("/payments")} onChoose={choose} />
      ) : (
        <FileDrop words={t.importInvoices} over={over} reading={reading} error={unreadable} onChoose={choose} />
      )}
    </Page>
  );
}
