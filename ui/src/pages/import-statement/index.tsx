import { useState } from "react";

import { commands, type StatementFormat, type StatementImport, type StatementPreview } from "../../backend/bindings";
import { useChange } from "../../backend/query";
import { FileChoice, useFileDrop, useFilePreview } from "../../components/file-drop";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import { Preview } from "./preview";
import { Result } from "./result";

const says = t.importStatement;

const CRUMBS = [{ text: t.reconcile.title, href: "/reconcile" }];

/** Takes in a bank statement: choose or drop, see what will happen, import, see what happened. */
export default function ImportStatementPage() {
  const navigate = useNavigate();
  const [done, setDone] = useState<{ result: StatementImport; format: StatementFormat } | null>(null);
  const run = useChange(commands.importStatement);
  const clear = (): void => {
    setDone(null);
    run.reset();
  };
  const file = useFilePreview({ kind: "STATEMENT", choose: commands.chooseStatementFile, preview: commands.previewStatement, busy: run.isPending, onRead: clear });
  const over = useFileDrop(file.read);
  const { preview, reading } = file;

  const startAgain = (): void => {
    file.forget();
    clear();
  };
  const importFile = (of: StatementPreview, applyExact: boolean): void => {
    if (!run.isPending) {
      run.mutate({ path: of.path, sha256: of.sha256, applyExact }, { onSuccess: (result) => setDone({ result, format: of.format }) });
    }
  };

  return (
    <Page title={t.reconcile.importStatement} description={says.description} help={<PageHelp {...says.help} />} section="/reconcile" breadcrumbs={CRUMBS}>
      {done && !reading && !over ? (
        <Result result={done.result} format={done.format} onAgain={startAgain} />
      ) : preview && !file.columns && !reading && !over ? (
        <Preview
          key={preview.sha256}
          preview={preview}
          running={run.isPending}
          error={run.error}
          onImport={(applyExact) => importFile(preview, applyExact)}
          onCancel={() => void navigate("/reconcile")}
          onChoose={file.choose}
          onChangeColumns={() => file.changeColumns(preview.path)}
        />
      ) : (
        <FileChoice words={says} file={file} over={over} />
      )}
    </Page>
  );
}
