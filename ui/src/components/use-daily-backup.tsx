import { commands, type DailyBackup } from "../backend/bindings";
import type { BackendError } from "../backend/host";
import { useChange } from "../backend/query";
import { t } from "../i18n";
import { useFlash, type Flash } from "./flash";
import { RefusalText } from "./refusal-text";

const says = t.backup.daily;

/** Messages about the backup of the day: the latest takes the place of the one before. */
const ID = "daily-backup";

/** Making today's backup, and saying what came of it. */
export interface DailyBackupAction {
  run: () => void;
  running: boolean;
  /** Why the last attempt failed, for a page that shows it itself. */
  error: BackendError | null;
}

/** Makes today's backup. `aloud` says also that it is under way, and a refusal: for where no button and no page shows them. */
export function useDailyBackup({ aloud = false } = {}): DailyBackupAction {
  const flash = useFlash();
  const backUp = useChange(commands.dailyBackup);
  const run = (): void => {
    if (aloud) {
      flash({ type: "info", id: ID, content: says.running });
    }
    backUp.mutate(undefined, {
      onSuccess: (result) => flash({ id: ID, ...outcome(result) }),
      onError: (error) => aloud && flash({ type: "error", id: ID, header: says.failed, content: <RefusalText error={error} /> }),
    });
  };
  return { run, running: backUp.isPending, error: backUp.error };
}

function outcome({ made, removed, warning }: DailyBackup): Flash {
  if (made === null) {
    return { type: "info", content: says.already };
  }
  const content = (
    <>
      <div>{says.made(made.transactions)}</div>
      <div>{made.path}</div>
      {removed.length > 0 && <div>{says.removed(removed.length)}</div>}
      {warning !== null && <div>{warning}</div>}
    </>
  );
  return { type: warning === null ? "success" : "warning", header: warning === null ? undefined : says.warning, content };
}
