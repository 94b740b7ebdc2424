import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import { useState } from "react";

import { UnlockModal } from "../../../components/unlock-modal";
import { useStartup } from "../../../backend/query";
import { t } from "../../../i18n";
import type { KeyInfo } from "../../../backend/bindings";
import type { Lock } from "./use-lock";

const says = t.security.lock;

/** Why the encrypted fields can't be read, and what can be done about it here. */
export function LockedAlert({ info, lock }: { info: KeyInfo; lock: Lock }) {
  const [unlocking, setUnlocking] = useState(false);
  const startup = useStartup();
  const byPassphrase = info.location === "PASSPHRASE";
  const action = byPassphrase ? (
    <Button iconName="unlocked" onClick={() => setUnlocking(true)}>
      {says.unlock}
    </Button>
  ) : (
    <Button onClick={lock.retry} loading={lock.retrying}>
      {says.retry}
    </Button>
  );
  return (
    <>
      <Alert type="warning" header={says.title} action={action}>
        <Box color="inherit">{byPassphrase ? says.PASSPHRASE_NEEDED : lock.error?.message}</Box>
        {!byPassphrase && <Box color="inherit">{info.location === "FILE" ? says.fileHint(info.keyFile ?? startup.data?.newKeyFile ?? "") : says.keyringHint}</Box>}
      </Alert>
      {unlocking && <UnlockModal onClose={() => setUnlocking(false)} />}
    </>
  );
}
