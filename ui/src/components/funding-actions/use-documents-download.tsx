import { useState } from "react";

import { commands, type Funding } from "../../backend/bindings";
import { toBackendError } from "../../backend/host";
import { t } from "../../i18n";
import { useFlash } from "../flash";
import { RefusalText } from "../refusal-text";
import { useDocumentDownload } from "./use-document-download";

/** Saves the documents of several fundings to the Downloads folder, one after the other, and says how many were. */
export function useDocumentsDownload(): { download: (fundings: readonly Funding[]) => Promise<void>; running: boolean } {
  const flash = useFlash();
  const one = useDocumentDownload();
  const [running, setRunning] = useState(false);
  const download = async (fundings: readonly Funding[]): Promise<void> => {
    const [only] = fundings;
    if (fundings.length === 1 && only) {
      return one.download(only.id);
    }
    setRunning(true);
    const saved: string[] = [];
    try {
      for (const funding of fundings) {
        saved.push((await commands.downloadDocument({ document: "FUNDING_DOCUMENT", fundingId: funding.id })).path);
      }
      flash({ type: "success", id: "saved-documents", header: t.download.title, content: t.download.documents(saved.length, saved.at(-1) ?? "") });
    } catch (reason) {
      const header = saved.length === 0 ? t.download.failed : t.download.someFailed(saved.length, fundings.length);
      flash({ type: "error", id: "saved-documents", header, content: <RefusalText error={toBackendError(reason)} /> });
    } finally {
      setRunning(false);
    }
  };
  return { download, running: running || one.running !== null };
}
