import type { ReactNode } from "react";

import { commands, type Funding, type FundingAction, type FundingChange } from "../../backend/bindings";
import { useChange, useLedger } from "../../backend/query";
import { formatMoney, say, t } from "../../i18n";
import { ConfirmModal } from "../confirm-modal";
import { useFlash } from "../flash";
import { SettlementText } from "../settlement-result";
import { useDialog } from "../use-dialog";
import { OutcomeModal, type Outcome } from "./outcome-modal";
import { ReceiptModal } from "./receipt-modal";
import { useDocumentDownload } from "./use-document-download";

export { useDocumentDownload } from "./use-document-download";

const OUTCOMES: Partial<Record<FundingAction, Outcome>> = { MARK_SUCCEEDED: "succeeded", MARK_FAILED: "failed", MARK_RETURNED: "returned" };

/** Ways to act on a funding, from its page and from the history alike. */
export interface FundingActions {
  /** Starts an action: a dialog, or the download at once. */
  start: (action: FundingAction, funding: Funding) => void;
  /** The dialog that is open; a page renders it once. */
  dialog: ReactNode;
  /** The funding whose document is being saved. */
  downloading: string | null;
}

/** Says what a change did, and what it paid at once (R9). */
function doneText(action: FundingAction, change: FundingChange): string {
  const texts = t.funding.modal;
  if (change.alreadyRecorded) {
    return texts.already(change.id);
  }
  switch (action) {
    case "RECORD_RECEIPT":
      return texts.receipt.done(formatMoney(change.received), change.id);
    case "MARK_SUCCEEDED":
      return texts.succeeded.done(change.id);
    case "MARK_FAILED":
      return texts.failed.done(change.id);
    case "MARK_RETURNED":
      return texts.returned.done(change.id);
    default:
      return texts.cancelFunding.done(change.id);
  }
}

/** What was unusual about a change, and what it paid at once. */
function DoneContent({ change }: { change: FundingChange }) {
  return (
    <>
      {change.warning !== null && <div>{say(change.warningParts)}</div>}
      <SettlementText settlement={change.settlement} />
    </>
  );
}

/** The actions of fundings, with their dialogs. */
export function useFundingActions(): FundingActions {
  const flash = useFlash();
  const ledger = useLedger();
  const { download, running } = useDocumentDownload();
  const { open, start: show, close } = useDialog<{ action: FundingAction; funding: Funding }>();

  const start = (action: FundingAction, funding: Funding): void => {
    if (action === "DOWNLOAD_DOCUMENT") {
      void download(funding.id);
      return;
    }
    show({ action, funding });
  };
  const done = (change: FundingChange): void => {
    if (open) {
      const type = change.warning !== null ? "warning" : change.alreadyRecorded ? "info" : "success";
      flash({ type, header: doneText(open.action, change), content: <DoneContent change={change} /> });
    }
    close();
  };

  return { start, downloading: running, dialog: open && ledger.data && <Dialog {...open} today={ledger.data.today} onDone={done} onDismiss={close} /> };
}

function Dialog(props: { action: FundingAction; funding: Funding; today: string; onDone: (change: FundingChange) => void; onDismiss: () => void }) {
  if (props.action === "RECORD_RECEIPT") {
    return <ReceiptModal {...props} />;
  }
  const outcome = OUTCOMES[props.action];
  return outcome ? <OutcomeModal {...props} outcome={outcome} /> : <CancelModal {...props} />;
}

function CancelModal({ funding, onDone, onDismiss }: { funding: Funding; onDone: (change: FundingChange) => void; onDismiss: () => void }) {
  const texts = t.funding.modal.cancelFunding;
  const cancel = useChange(commands.cancelFunding);
  return (
    <ConfirmModal
      title={texts.title(funding.id)}
      action={texts.action}
      dismiss={texts.keep}
      running={cancel.isPending}
      error={cancel.error}
      onConfirm={() => cancel.mutate(funding.id, { onSuccess: onDone })}
      onCancel={onDismiss}
    >
      {texts.text(formatMoney(funding.amount), funding.reference)}
    </ConfirmModal>
  );
}
