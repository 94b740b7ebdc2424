import { commands, type DocumentLanguage } from "../../backend/bindings";
import { useDownload } from "../use-download";

/** Saves a funding's document to the Downloads folder, in the language that it is in unless another one is asked for; `running` is the funding whose document is being saved. */
export function useDocumentDownload(): { download: (fundingId: string, language?: DocumentLanguage) => Promise<void>; running: string | null } {
  const { download, running } = useDownload();
  return { download: (fundingId, language) => download(fundingId, () => commands.downloadDocument({ document: "FUNDING_DOCUMENT", fundingId, language: language ?? null })), running };
}
