import Alert from "@cloudscape-design/components/alert";
import Badge from "@cloudscape-design/components/badge";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useNavigate } from "react-router";

import { commands } from "../backend/bindings";
import { toBackendError } from "../backend/host";
import { useSwitch } from "../backend/query";
import { useFlash } from "../components/flash";
import { t } from "../i18n";

/** Says on every page that the data is sample data, and leads to the owner's own account. */
export function SampleBanner() {
  const flash = useFlash();
  const navigate = useNavigate();
  const leave = useSwitch(() => commands.leaveSample());

  // The promise and not its callbacks: this banner is gone by the time that the other ledger is open.
  const setUp = async () => {
    try {
      const { ledger } = await leave.mutateAsync();
      if (ledger) {
        flash({ type: "info", content: t.frame.ownLedgerOpen(ledger.accountName) });
      }
      await navigate(ledger ? "/payments" : "/set-up");
    } catch (error) {
      flash({ type: "error", content: toBackendError(error).message });
    }
  };

  return (
    <Box margin={{ top: "s", bottom: "l" }}>
      <Alert
        type="info"
        action={
          <Button onClick={() => void setUp()} loading={leave.isPending}>
            {t.frame.setUp}
          </Button>
        }
      >
        <SpaceBetween direction="horizontal" size="xs">
          <Badge color="blue">{t.frame.sample}</Badge>
          <span>{t.frame.sampleBanner}</span>
        </SpaceBetween>
      </Alert>
    </Box>
  );
}
