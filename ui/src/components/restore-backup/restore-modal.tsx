import Box from "@cloudscape-design/components/box";
import { useState } from "react";

import { commands, type BackupInfo, type RestoredLedger } from "../../backend/bindings";
import { toBackendError } from "../../backend/host";
import { useSwitch } from "../../backend/query";
import { formatDate, t } from "../../i18n";
import { FormModal } from "../funding-actions/form-modal";
import { PassphraseField } from "../passphrase-fields";

const says = t.backup.restore;

/** What is to be restored: a daily backup, or a file that the owner chose. */
export type Chosen = { kind: "daily"; backup: BackupInfo } | { kind: "file"; path: string };

/** Says what restoring means, asks for the passphrase where one is needed, and restores. Then the program starts anew. */
export function RestoreModal({
  chosen,
  first,
  onDone,
  onDismiss,
}: {
  chosen: Chosen;
  /** Whether there is no ledger yet, whose place it would take. */
  first: boolean;
  onDone: (restored: RestoredLedger) => void;
  onDismiss: () => void;
}) {
  const [passphrase, setPassphrase] = useState("");
  const path = chosen.kind === "daily" ? chosen.backup.path : chosen.path;
  // A refused restore has closed the ledger: it is opened again before anything else is asked of it.
  const restore = useSwitch((typed: string) => commands.restoreBackup(path, typed === "" ? null : typed), { reopen: true });
  const code = restore.error?.code;
  const wanted = code === "PASSPHRASE_NEEDED" || code === "PASSPHRASE_WRONG";
  const [asked, setAsked] = useState(chosen.kind === "file");
  const problem = code === "PASSPHRASE_NEEDED" ? says.needed : code === "PASSPHRASE_WRONG" ? says.wrong : undefined;
  const submit = async (): Promise<void> => {
    try {
      // By then this dialog may be gone with the page that it stood on: other pages are open.
      onDone(await restore.mutateAsync(passphrase));
    } catch (reason) {
      setAsked((before) => before || toBackendError(reason).code === "PASSPHRASE_NEEDED");
    }
  };
  return (
    <FormModal
      title={says.modalTitle}
      action={says.submit}
      running={restore.isPending}
      problem={restore.error && !wanted ? restore.error.message : null}
      problemTitle={says.failed}
      found={null}
      refused={restore.error}
      onSubmit={() => void submit()}
      onDismiss={onDismiss}
    >
      <div>
        <Box variant="p">{chosen.kind === "daily" ? says.fromDaily(formatDate(chosen.backup.madeOn), chosen.backup.transactions) : says.fromFile}</Box>
        <Box variant="code">{path}</Box>
        <Box variant="p">{says.missing}</Box>
        {!first && <Box variant="p">{says.kept}</Box>}
        <Box variant="p">{says.checked}</Box>
      </div>
      {asked && (
        <PassphraseField
          label={says.passphrase}
          hint={chosen.kind === "daily" ? says.dailyPassphraseHint : says.passphraseHint}
          value={passphrase}
          problem={problem}
          autoFocus
          onChange={setPassphrase}
        />
      )}
    </FormModal>
  );
}
