import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { useFlash } from "../../../components/flash";
import { UnlockModal } from "../../../components/unlock-modal";
import { useChange, useStartup } from "../../../backend/query";
import { t } from "../../../i18n";
import { commands, type KeyInfo } from "../../../backend/bindings";
import type { Lock } from "./use-lock";

const says = t.security.lock;

/** Why the encrypted fields can't be read, and what can be done about it here. */
export function LockedAlert({ info, lock }: { info: KeyInfo; lock: Lock }) {
  const [unlocking, setUnlocking] = useState(false);
  const startup = useStartup();
  const flash = useFlash();
  const chooseFile = useChange(commands.chooseKeyFile);
  const byPassphrase = info.location === "PASSPHRASE";
  const inFile = info.location === "FILE";
  const choose = async (): Promise<void> => {
    try {
      if (await chooseFile.mutateAsync(undefined)) {
        flash({ type: "success", id: "unlocked", content: says.fileChosen });
      }
    } catch {
      // The mutation keeps the refusal; the alert shows it.
    }
  };
  const action = byPassphrase ? (
    <Button iconName="unlocked" onClick={() => setUnlocking(true)}>
      {says.unlock}
    </Button>
  ) : (
    <SpaceBetween direction="horizontal" size="xs">
      {inFile && (
        <Button onClick={() => void choose()} loading={chooseFile.isPending}>
          {says.chooseFile}
        </Button>
      )}
      <Button onClick={lock.retry} loading={lock.retrying}>
        {says.retry}
      </Button>
    </SpaceBetween>
  );
  return (
    <>
      <Alert type="warning" header={says.title} action={action}>
        <Box color="inherit">{byPassphrase ? says.PASSPHRASE_NEEDED : (chooseFile.error ?? lock.error)?.message}</Box>
        {!byPassphrase && <Box color="inherit">{inFile ? says.fileHint(info.keyFile ?? startup.data?.newKeyFile ?? "") : says.keyringHint}</Box>}
      </Alert>
      {unlocking && <UnlockModal onClose={() => setUnlocking(false)} />}
    </>
  );
}
