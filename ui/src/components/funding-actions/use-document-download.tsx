import { commands } from "../../backend/bindings";
import { useDownload } from "../use-download";

/** Saves a funding's document to the Downloads folder; `running` is the funding whose document is being saved. */
export function useDocumentDownload(): { download: (fundingId: string) => Promise<void>; running: string | null } {
  const { download, running } = useDownload();
  return { download: (fundingId) => download(fundingId, () => commands.downloadDocument({ document: "FUNDING_DOCUMENT", fundingId })), running };
}
