import { useState, type ReactNode } from "react";

import { commands, type Match, type MatchChange } from "../../backend/bindings";
import type { BackendError } from "../../backend/host";
import { useChange } from "../../backend/query";
import { t } from "../../i18n";
import { ConfirmModal } from "../confirm-modal";
import { useFlash } from "../flash";
import { SettlementText } from "../settlement-result";
import { useDialog } from "../use-dialog";

const says = t.reconcile.match;

/** Ways to decide on matches, and how the decisions stand. */
export interface Decisions {
  confirm: (match: Match) => void;
  /** Asks first: a rejected match can't be confirmed later. */
  reject: (match: Match) => void;
  /** The match that is being confirmed. */
  running: string | null;
  /** Why a match was not confirmed. */
  refusalOf: (match: Match) => BackendError | null;
  /** The dialog that is open; a page renders it once. */
  dialog: ReactNode;
}

/** Confirms and rejects matches. A confirmed one says what was paid at once from what arrived (R9). */
export function useDecisions(): Decisions {
  const flash = useFlash();
  const confirming = useChange(commands.confirmMatch);
  const [refusal, setRefusal] = useState<{ id: string; error: BackendError } | null>(null);
  const { open, start, close } = useDialog<Match>();

  const decided = ({ line, fundingId, status, alreadyDecided, funding }: MatchChange): void => {
    const done = status === "CONFIRMED" ? says.confirmedFlash : says.rejectedFlash;
    flash({
      type: alreadyDecided ? "info" : "success",
      header: alreadyDecided ? says.already(line.id, fundingId) : done(line.id, fundingId),
      content: funding && <SettlementText settlement={funding.settlement} />,
    });
  };
  const confirm = ({ id }: Match): void => {
    if (confirming.isPending) {
      return;
    }
    setRefusal(null);
    confirming.mutate(id, { onSuccess: decided, onError: (error) => setRefusal({ id, error }) });
  };
  const rejected = (change: MatchChange): void => {
    decided(change);
    close();
  };
  return {
    confirm,
    reject: start,
    running: confirming.isPending ? confirming.variables : null,
    refusalOf: ({ id }) => (refusal?.id === id ? refusal.error : null),
    dialog: open && <RejectModal match={open} onDone={rejected} onCancel={close} />,
  };
}

function RejectModal({ match, onDone, onCancel }: { match: Match; onDone: (change: MatchChange) => void; onCancel: () => void }) {
  const rejecting = useChange(commands.rejectMatch);
  return (
    <ConfirmModal
      title={says.rejectTitle(match.line.id, match.fundingId)}
      action={says.reject}
      running={rejecting.isPending}
      error={rejecting.error}
      onConfirm={() => rejecting.mutate(match.id, { onSuccess: onDone })}
      onCancel={onCancel}
    >
      {says.rejectText}
    </ConfirmModal>
  );
}
