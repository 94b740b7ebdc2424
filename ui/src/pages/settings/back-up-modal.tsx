import Box from "@cloudscape-design/components/box";
import { useState } from "react";

import { commands, type SavedBackup } from "../../backend/bindings";
import { useLongTask } from "../../backend/long-task";
import { FormModal } from "../../components/funding-actions/form-modal";
import { LongWork } from "../../components/long-work";
import { passphraseProblems, type NewPassphrase } from "../../components/passphrase";
import { NewPassphraseFields } from "../../components/passphrase-fields";
import { t } from "../../i18n";

const says = t.backup.save;

/** Asks for the passphrase of a backup; then the system asks for its file. */
export function BackUpModal({ onDone, onDismiss }: { onDone: (saved: SavedBackup) => void; onDismiss: () => void }) {
  const [typed, setTyped] = useState<NewPassphrase>({ passphrase: "", again: "" });
  const [problems, setProblems] = useState<Partial<NewPassphrase>>({});
  const save = useLongTask((task, passphrase: string) => commands.backUp(task, passphrase));
  const stopped = save.error?.code === "CANCELED";
  // The backend refuses a passphrase that is soon guessed without naming a field: there is only one.
  const weak = save.error?.code === "INVALID_INPUT" ? save.error.message : undefined;
  const submit = (): void => {
    const found = passphraseProblems(typed);
    setProblems(found);
    if (Object.keys(found).length === 0) {
      save.mutate(typed.passphrase, { onSuccess: (saved) => saved !== null && onDone(saved) });
    }
  };
  return (
    <FormModal
      title={says.modalTitle}
      action={says.submit}
      running={save.isPending}
      problem={stopped ? says.stopped : save.error && weak === undefined ? save.error.message : save.data === null ? says.canceled : null}
      problemTitle={says.failed}
      found={problems}
      refused={save.error}
      onSubmit={submit}
      onDismiss={onDismiss}
    >
      <Box>{says.modalText}</Box>
      <NewPassphraseFields
        value={typed}
        problems={weak === undefined ? problems : { passphrase: weak }}
        onChange={(value) => {
          setTyped(value);
          setProblems({});
          save.reset();
        }}
      />
      {save.percent !== null && save.isPending && <LongWork task={save} label={says.running} text={says.runningText} />}
    </FormModal>
  );
}
