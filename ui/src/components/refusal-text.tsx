import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import { useState } from "react";

import type { ApiError } from "../backend/bindings";
import { t } from "../i18n";
import { PageLink } from "./link";
import { isLocked } from "./locked";
import { UnlockModal } from "./unlock-modal";

const says = t.security.lock;

/** A refusal in words. Where the ledger's key is not at hand, with a way to unlock it: here if a passphrase does it, so that nothing typed is lost. */
export function RefusalText({ error }: { error: Pick<ApiError, "code" | "field" | "message"> }) {
  const [unlocking, setUnlocking] = useState(false);
  if (!isLocked(error)) {
    return error.message;
  }
  const byPassphrase = error.code === "PASSPHRASE_NEEDED";
  return (
    <>
      {byPassphrase ? says.PASSPHRASE_NEEDED : error.message}
      <Box margin={{ top: "xxs" }}>
        {byPassphrase ? (
          <Button variant="inline-link" formAction="none" iconName="unlocked" onClick={() => setUnlocking(true)}>
            {says.unlock}
          </Button>
        ) : (
          <PageLink to="/settings?tab=security">{says.toSecurity}</PageLink>
        )}
      </Box>
      {unlocking && <UnlockModal onClose={() => setUnlocking(false)} />}
    </>
  );
}
