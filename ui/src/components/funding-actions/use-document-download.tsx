import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands } from "../../backend/bindings";
import { toBackendError } from "../../backend/host";
import { t } from "../../i18n";
import { useFlash } from "../flash";
import { RefusalText } from "../refusal-text";

/** Saves a funding's document to the Downloads folder and says so, with ways to open it. */
export function useDocumentDownload(): { download: (fundingId: string) => Promise<void>; running: string | null } {
  const flash = useFlash();
  const [running, setRunning] = useState<string | null>(null);

  const handOver = async (action: (path: string) => Promise<unknown>, path: string): Promise<void> => {
    try {
      await action(path);
    } catch (reason) {
      flash({ type: "error", header: t.funding.saved.openFailed, content: toBackendError(reason).message });
    }
  };

  const download = async (fundingId: string): Promise<void> => {
    if (running !== null) {
      return;
    }
    setRunning(fundingId);
    try {
      const saved = await commands.downloadFundingDocument(fundingId);
      flash({
        type: "success",
        id: `saved-${fundingId}`,
        header: t.funding.saved.title,
        content: saved.path,
        action: (
          <SpaceBetween direction="horizontal" size="xs">
            <Button onClick={() => void handOver(commands.openDocument, saved.path)}>{t.funding.saved.open}</Button>
            <Button onClick={() => void handOver(commands.showInFolder, saved.path)}>{t.funding.saved.show}</Button>
          </SpaceBetween>
        ),
      });
    } catch (reason) {
      flash({ type: "error", id: `saved-${fundingId}`, header: t.funding.saved.failed, content: <RefusalText error={toBackendError(reason)} /> });
    } finally {
      setRunning(null);
    }
  };

  return { download, running };
}
