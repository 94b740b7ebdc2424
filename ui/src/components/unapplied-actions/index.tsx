import type { ReactNode } from "react";

import type { PaymentByHand, UnappliedCashChange } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { formatMoney, t } from "../../i18n";
import { useFlash } from "../flash";
import { SettlementText } from "../settlement-result";
import { useDialog } from "../use-dialog";
import { ApplyModal } from "./apply-modal";
import type { Source } from "./source";
import { TakeBackModal } from "./take-back-modal";
import { TieModal } from "./tie-modal";

export { sourceOf, type Source } from "./source";

/** What can be done with unapplied cash; a credit memo can only be applied. */
export type UnappliedAction = "tie" | "apply" | "takeBack";

/** The actions of a source, the likeliest first. */
export function actionsOf(source: Source): readonly UnappliedAction[] {
  return source.kind === "CREDIT_MEMO" ? ["apply"] : ["tie", "apply", "takeBack"];
}

/** Ways to act on unapplied cash and credit memos, from a list and from a page alike. */
export interface UnappliedActions {
  start: (action: UnappliedAction, source: Source) => void;
  /** The dialog that is open; a page renders it once. */
  dialog: ReactNode;
}

/** The actions of unapplied cash and credit memos, with their dialogs. */
export function useUnappliedActions(): UnappliedActions {
  const flash = useFlash();
  const ledger = useLedger();
  const { open, start, close } = useDialog<{ action: UnappliedAction; source: Source }>();
  const texts = t.unappliedCash;

  const applied = ({ alreadyRecorded, payment }: PaymentByHand): void => {
    const { invoiceNumber, amount, explanation } = payment;
    flash({ type: alreadyRecorded ? "info" : "success", header: alreadyRecorded ? texts.apply.already(invoiceNumber) : texts.apply.done(formatMoney(amount), invoiceNumber), content: explanation });
    close();
  };
  const tied = (change: UnappliedCashChange, funding: string): void => {
    const { alreadyRecorded, id, settlement } = change;
    flash({ type: alreadyRecorded ? "info" : "success", header: alreadyRecorded ? texts.tie.already(id) : texts.tie.done(id, funding), content: <SettlementText settlement={settlement} /> });
    close();
  };
  const takenBack = ({ alreadyRecorded, id }: UnappliedCashChange): void => {
    flash({ type: alreadyRecorded ? "info" : "success", header: alreadyRecorded ? texts.takeBack.already(id) : texts.takeBack.done(id) });
    close();
  };

  const dialog = (): ReactNode => {
    if (open === null || !ledger.data) {
      return null;
    }
    const { source } = open;
    switch (open.action) {
      case "tie":
        return <TieModal source={source} onDone={tied} onDismiss={close} />;
      case "apply":
        return <ApplyModal source={source} onDone={applied} onDismiss={close} />;
      case "takeBack":
        return <TakeBackModal source={source} today={ledger.data.today} onDone={takenBack} onDismiss={close} />;
    }
  };
  return { start: (action, source) => start({ action, source }), dialog: dialog() };
}
