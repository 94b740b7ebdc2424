import Box from "@cloudscape-design/components/box";
import { useState, type ReactNode } from "react";

import { commands, type BackupInfo, type RestoredLedger } from "../../backend/bindings";
import { useTask } from "../../backend/query";
import { dateOf, formatDate, t } from "../../i18n";
import { useFlash } from "../flash";
import { RestoreModal, type Chosen } from "./restore-modal";

const says = t.backup.restore;

/** Ways to restore, for a page with buttons of its own. */
export interface RestoreActions {
  /** Asks about restoring a daily backup. */
  daily: (backup: BackupInfo) => void;
  /** Lets the owner choose a file, then asks. */
  file: () => void;
  /** Whether the owner is choosing a file. */
  choosing: boolean;
  /** The dialog, to be rendered by the page. */
  dialog: ReactNode;
}

/** Restores the ledger from a backup, after asking; `first` where there is no ledger yet. What became of it is said above the page that opens then. */
export function useRestore({ first = false } = {}): RestoreActions {
  const flash = useFlash();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = useTask(() => commands.chooseBackup());
  const file = (): void =>
    choose.mutate(undefined, {
      onSuccess: (path) => path !== null && setChosen({ kind: "file", path }),
      onError: (error) => flash({ type: "error", header: says.failed, content: error.message }),
    });
  const done = (restored: RestoredLedger): void => {
    setChosen(null);
    flash({ type: restored.carriedKey ? "success" : "warning", id: "restored", header: says.done, content: <Report restored={restored} /> });
  };
  return {
    daily: (backup) => setChosen({ kind: "daily", backup }),
    file,
    choosing: choose.isPending,
    dialog: chosen && <RestoreModal chosen={chosen} first={first} onDone={done} onDismiss={() => setChosen(null)} />,
  };
}

function Report({ restored }: { restored: RestoredLedger }) {
  const { backup, replaced, keyFile, carriedKey } = restored;
  return (
    <>
      <Box color="inherit">{says.doneText(formatDate(dateOf(backup.madeAt)), backup.transactions)}</Box>
      {replaced !== null && <Box color="inherit">{says.replaced(replaced)}</Box>}
      {keyFile !== null && <Box color="inherit">{says.keyFile(keyFile)}</Box>}
      {!carriedKey && <Box color="inherit">{says.withoutKey}</Box>}
    </>
  );
}
