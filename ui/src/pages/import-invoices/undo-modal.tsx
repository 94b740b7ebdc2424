import { commands } from "../../backend/bindings";
import { useChange } from "../../backend/query";
import { ConfirmModal } from "../../components/confirm-modal";
import { useFlash } from "../../components/flash";
import { t } from "../../i18n";

const texts = t.importInvoices.result.undo;

/** Asks before an import is undone; says that counter-postings do it. */
export function UndoModal({ id, count, onDone, onCancel }: { id: string; count: number; onDone: () => void; onCancel: () => void }) {
  const flash = useFlash();
  const undo = useChange(commands.undoImport);
  const run = (): void =>
    undo.mutate(id, {
      onSuccess: ({ canceled }) => {
        flash({ type: "success", header: texts.done, content: texts.doneText(canceled) });
        onDone();
      },
    });
  return (
    <ConfirmModal title={texts.title} action={texts.action} running={undo.isPending} error={undo.error} onConfirm={run} onCancel={onCancel}>
      {texts.text(count)}
    </ConfirmModal>
  );
}
