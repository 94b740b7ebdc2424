import { commands } from "../../backend/bindings";
import { useChange } from "../../backend/query";
import { ConfirmModal } from "../../components/confirm-modal";
import { useFlash } from "../../components/flash";
import { t } from "../../i18n";

const says = t.importStatement.result;
const common = t.importInvoices.result.undo;

/** Asks before the lines of an import are withdrawn. */
export function UndoModal({ id, count, onDone, onCancel }: { id: string; count: number; onDone: () => void; onCancel: () => void }) {
  const flash = useFlash();
  const undo = useChange(commands.undoStatement);
  const run = (): void =>
    undo.mutate(id, {
      onSuccess: ({ withdrawn }) => {
        flash({ type: "success", header: common.done, content: says.undone(withdrawn) });
        onDone();
      },
    });
  return (
    <ConfirmModal title={common.title} action={common.action} running={undo.isPending} error={undo.error} onConfirm={run} onCancel={onCancel}>
      {says.undoText(count)}
    </ConfirmModal>
  );
}
