import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";

import { commands, type AdvancePayOverview, type Attention, type Settlement } from "../backend/bindings";
import { useChange, useLedger, useRead, type Read } from "../backend/query";
import { formatDate, say, t } from "../i18n";
import { ConfirmModal } from "./confirm-modal";
import { useFlash } from "./flash";
import { SettlementText } from "./settlement-result";
import { useDialog } from "./use-dialog";

const texts = t.clockPause;

/** All that the Advance Pay page shows above its history. */
export function useAdvancePayOverview(): Read<AdvancePayOverview> {
  return useRead(["advance-pay"], commands.advancePayOverview);
}

/** Whether something that waits for the owner is the pause of R18: it alone is about no funding and no invoice. */
export function isClockPause(item: Attention): boolean {
  return item.fundingId === null && item.invoiceId === null;
}

/** The owner's word that the clock is right; then what is due is paid at once, as it would be within a minute. */
async function confirmClock(): Promise<Settlement> {
  await commands.confirmClock();
  return commands.settle();
}

/** Says why automatic payment pauses, and takes the owner's word that the clock is right (R18). Nothing while it does not pause. */
export function ClockPauseAlert() {
  const overview = useAdvancePayOverview();
  const dialog = useDialog<true>();
  const pause = overview.data?.attention.find(isClockPause);
  if (pause === undefined && dialog.open === null) {
    return null;
  }
  return (
    <>
      {pause !== undefined && (
        <Alert type="warning" header={texts.title} action={<Button onClick={() => dialog.start(true)}>{texts.action}</Button>}>
          {say(pause.messageParts)}
        </Alert>
      )}
      {dialog.open !== null && <ConfirmClock onClose={dialog.close} />}
    </>
  );
}

function ConfirmClock({ onClose }: { onClose: () => void }) {
  const flash = useFlash();
  const ledger = useLedger();
  const confirm = useChange(confirmClock);
  const run = () =>
    confirm.mutate(undefined, {
      onSuccess: (settlement) => {
        flash({ type: settlement.paused === null ? "success" : "warning", header: settlement.paused === null ? texts.done : texts.title, content: <SettlementText settlement={settlement} /> });
        onClose();
      },
    });
  return (
    <ConfirmModal title={texts.confirmTitle} action={texts.confirm} running={confirm.isPending} error={confirm.error} onConfirm={run} onCancel={onClose}>
      <Box variant="p">{ledger.data && texts.confirmText(formatDate(ledger.data.today))}</Box>
      <Box variant="p">{texts.wrongText}</Box>
    </ConfirmModal>
  );
}
