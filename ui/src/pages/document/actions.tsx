import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useEffect, useEffectEvent, useState } from "react";

import { commands } from "../../backend/bindings";
import { useTask } from "../../backend/query";
import { useFlash } from "../../components/flash";
import { RefusalText } from "../../components/refusal-text";
import { useDownload } from "../../components/use-download";
import { t } from "../../i18n";

const says = t.document;

/** Saves a document, shows where, and opens it where it is printed from. */
export function DocumentActions({ number }: { number: string }) {
  const flash = useFlash();
  const { download, running } = useDownload();
  const [path, setPath] = useState<string | null>(null);
  const save = async () => {
    const saved = await commands.downloadDocument({ document: "ISSUED", number });
    setPath(saved.path);
    return saved;
  };
  const opening = useTask(async () => {
    const saved = await save();
    await commands.openDocument(saved.path);
    return saved.path;
  });
  const showing = useTask(commands.showInFolder);
  const openInViewer = (): void =>
    opening.mutate(undefined, {
      onSuccess: (saved) => flash({ type: "success", id: "opened-document", header: says.opened, content: says.openedText(saved) }),
      onError: (error) => flash({ type: "error", id: "opened-document", header: says.openFailed, content: <RefusalText error={error} /> }),
    });
  usePrintKey(openInViewer);
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {path !== null && (
        <Button
          iconName="folder-open"
          loading={showing.isPending}
          onClick={() => showing.mutate(path, { onError: (error) => flash({ type: "error", id: "shown-document", header: t.download.openFailed, content: <RefusalText error={error} /> }) })}
        >
          {t.download.show}
        </Button>
      )}
      <Button iconName="external" loading={opening.isPending} onClick={openInViewer}>
        {says.openInViewer}
      </Button>
      <Button variant="primary" iconName="download" loading={running !== null} onClick={() => void download(number, save)}>
        {t.documents.download}
      </Button>
    </SpaceBetween>
  );
}

/** Ctrl+P, or Command+P, prints where the owner prints other documents. */
function usePrintKey(print: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() === "p" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && document.querySelector("[role=dialog]") === null) {
      event.preventDefault();
      print();
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
