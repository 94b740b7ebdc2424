import Box from "@cloudscape-design/components/box";
import { useState } from "react";

import { commands } from "../backend/bindings";
import { useChange } from "../backend/query";
import { t } from "../i18n";
import { useFlash } from "./flash";
import { FormModal } from "./funding-actions/form-modal";
import { PassphraseField } from "./passphrase-fields";

const says = t.security.lock;

/** Asks for the passphrase that the ledger's key is under. All that needs the key is then read again. */
export function UnlockModal({ onClose }: { onClose: () => void }) {
  const flash = useFlash();
  const [passphrase, setPassphrase] = useState("");
  const [missing, setMissing] = useState<string>();
  const unlock = useChange(commands.unlockKey);
  const wrong = unlock.error?.code === "PASSPHRASE_WRONG";
  const submit = async (): Promise<void> => {
    setMissing(passphrase === "" ? says.missing : undefined);
    if (passphrase === "") {
      return;
    }
    try {
      await unlock.mutateAsync(passphrase);
      // By then the refusal that this dialog was opened from may be gone, and the dialog with it.
      flash({ type: "success", id: "unlocked", content: says.unlocked });
      onClose();
    } catch {
      // The mutation keeps the refusal; the dialog shows it.
    }
  };
  return (
    <FormModal
      title={says.unlock}
      action={says.unlock}
      running={unlock.isPending}
      problem={unlock.error && !wrong ? unlock.error.message : null}
      problemTitle={says.failed}
      found={missing}
      refused={unlock.error}
      onSubmit={() => void submit()}
      onDismiss={onClose}
    >
      <Box>{says.PASSPHRASE_NEEDED}</Box>
      <PassphraseField label={says.label} value={passphrase} problem={missing ?? (wrong ? says.wrong : undefined)} onChange={setPassphrase} />
    </FormModal>
  );
}
