import { commands, type DocumentRequest } from "../backend/bindings";
import { useChange } from "../backend/query";
import { t } from "../i18n";
import { useFlash } from "./flash";
import { RefusalText } from "./refusal-text";
import { useNavigate } from "./routing";

/** Opens the page of a document; one that is not there yet is issued first. */
export function useViewDocument(): { view: (request: DocumentRequest) => void; running: DocumentRequest["document"] | null } {
  const navigate = useNavigate();
  const flash = useFlash();
  const issue = useChange(commands.issueDocument);
  const view = (request: DocumentRequest): void =>
    issue.mutate(request, {
      onSuccess: ({ number }) => void navigate(`/documents/${number}`),
      onError: (error) => flash({ type: "error", id: "view-document", header: t.document.issueFailed, content: <RefusalText error={error} /> }),
    });
  return { view, running: issue.isPending ? issue.variables.document : null };
}
