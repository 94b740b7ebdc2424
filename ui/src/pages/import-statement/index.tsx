import { useState } from "react";

import { commands, type StatementFormat, type StatementImport, type StatementPreview } from "../../backend/bindings";
import { toBackendError, type BackendError } from "../../backend/host";
import { useChange } from "../../backend/query";
import { FileDrop, useFileDrop } from "../../components/file-drop";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import { Preview } from "./preview";
import { Result } from "./result";

const says = t.importStatement;

const CRUMBS = [{ text: t.reconcile.title, href: "/reconcile" }];

/** A file that was read, or why it could not be. */
interface Read {
  reading: boolean;
  preview: StatementPreview | null;
  unreadable: BackendError | null;
}

const NOTHING: Read = { reading: false, preview: null, unreadable: null };

/** Takes in a bank statement: choose or drop, see what will happen, import, see what happened. */
export default function ImportStatementPage() {
  const navigate = useNavigate();
  const [{ reading, preview, unreadable }, setRead] = useState<Read>(NOTHING);
  const [done, setDone] = useState<{ result: StatementImport; format: StatementFormat } | null>(null);
  const run = useChange(commands.importStatement);

  const read = async (ask: () => Promise<StatementPreview | null>): Promise<void> => {
    if (reading || run.isPending) {
      return;
    }
    setRead((before) => ({ ...before, reading: true }));
    try {
      const next = await ask();
      // The dialog was canceled: what was shown before stays.
      if (next === null) {
        setRead((before) => ({ ...before, reading: false }));
        return;
      }
      setRead({ ...NOTHING, preview: next });
      run.reset();
    } catch (reason) {
      setRead({ ...NOTHING, unreadable: toBackendError(reason) });
    }
    setDone(null);
  };
  const choose = (): void => void read(commands.chooseStatementFile);
  const over = useFileDrop((path) => void read(() => commands.previewStatement(path)));

  const startAgain = (): void => {
    setRead(NOTHING);
    setDone(null);
    run.reset();
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
      ) : preview && !reading && !over ? (
        <Preview
          key={preview.sha256}
          preview={preview}
          running={run.isPending}
          error={run.error}
          onImport={(applyExact) => importFile(preview, applyExact)}
          onCancel={() => void navigate("/reconcile")}
          onChoose={choose}
        />
      ) : (
        <FileDrop words={says} over={over} reading={reading} error={unreadable} onChoose={choose} />
      )}
    </Page>
  );
}
