import { useState } from "react";

import { commands, type ImportResult } from "../../backend/bindings";
import { useChange } from "../../backend/query";
import { FileChoice, useFileDrop, useFilePreview } from "../../components/file-drop";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import { Preview } from "./preview";
import { Result } from "./result";

/** Takes in an invoice file: choose or drop, see what will happen, import, see what happened. */
export default function ImportInvoicesPage() {
  const navigate = useNavigate();
  const [result, setResult] = useState<ImportResult | null>(null);
  const run = useChange(commands.importInvoices);
  const clear = (): void => {
    setResult(null);
    run.reset();
  };
  const file = useFilePreview({ kind: "INVOICES", choose: commands.chooseInvoiceFile, preview: commands.previewInvoices, busy: run.isPending, onRead: clear });
  const over = useFileDrop(file.read);
  const { preview } = file;

  const startAgain = (): void => {
    file.forget();
    clear();
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
      ) : preview && !file.columns && !file.reading && !over ? (
        <Preview
          preview={preview}
          running={run.isPending}
          error={run.error}
          onImport={importFile}
          onCancel={() => void navigate("/payments")}
          onChoose={file.choose}
          onChangeColumns={() => file.changeColumns(preview.path)}
        />
      ) : (
        <FileChoice words={t.importInvoices} file={file} over={over} />
      )}
    </Page>
  );
}
