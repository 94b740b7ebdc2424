import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands } from "../backend/bindings";
import { toBackendError } from "../backend/host";
import { t } from "../i18n";
import { useFlash } from "./flash";
import { RefusalText } from "./refusal-text";

/** A file that Rust saved to the Downloads folder. */
export interface SavedFile {
  path: string;
  /** What is said of it, if not its path alone. */
  text?: string;
  /** The message's heading, if not that it was saved. */
  title?: string;
  /** Whether only programs read it: then there is no use in opening it. */
  forMachines?: boolean;
}

/** Says that a file was saved, with ways to open it. The message of a second time takes the place of the first one of the same `id`. */
export function useSavedFlash(): (id: string, file: SavedFile) => void {
  const flash = useFlash();
  const handOver = async (action: (path: string) => Promise<unknown>, path: string): Promise<void> => {
    try {
      await action(path);
    } catch (reason) {
      flash({ type: "error", header: t.download.openFailed, content: toBackendError(reason).message });
    }
  };
  return (id, { path, text, title, forMachines = false }) =>
    flash({
      type: "success",
      id: `saved-${id}`,
      header: title ?? t.download.title,
      content: text ?? path,
      action: (
        <SpaceBetween direction="horizontal" size="xs">
          {!forMachines && <Button onClick={() => void handOver(commands.openDocument, path)}>{t.download.open}</Button>}
          <Button onClick={() => void handOver(commands.showInFolder, path)}>{t.download.show}</Button>
        </SpaceBetween>
      ),
    });
}

/**
 * Saves a file to the Downloads folder and says so, with ways to open it. `id` names what is saved: it is `running` meanwhile, and the
 * message of a second time takes the place of the first.
 */
export function useDownload(): { download: (id: string, save: () => Promise<SavedFile>) => Promise<void>; running: string | null } {
  const flash = useFlash();
  const sayThatSaved = useSavedFlash();
  const [running, setRunning] = useState<string | null>(null);

  const download = async (id: string, save: () => Promise<SavedFile>): Promise<void> => {
    if (running !== null) {
      return;
    }
    setRunning(id);
    try {
      sayThatSaved(id, await save());
    } catch (reason) {
      if (toBackendError(reason).code === "CANCELED") {
        flash({ type: "info", id: `saved-${id}`, header: t.download.canceled, content: t.download.canceledText });
        return;
      }
      flash({ type: "error", id: `saved-${id}`, header: t.download.failed, content: <RefusalText error={toBackendError(reason)} /> });
    } finally {
      setRunning(null);
    }
  };

  return { download, running };
}
