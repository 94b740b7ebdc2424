import type { LedgerInfo } from "../backend/bindings";
import { ClockModal } from "./clock-modal";
import { Palette } from "./palette";
import type { Choice } from "./palette/choices";
import { visit } from "./places";
import type { Shortcut } from "./shortcuts/registry";
import { ShortcutSheet } from "./shortcuts/sheet";
import { afterClosing, type FrameState } from "./use-frame-actions";

/** The frame's own dialog, if one is open. */
export function FrameDialogs({
  frame: { actions, dialog },
  ledger,
  shortcuts,
  single,
  onSingle,
}: {
  frame: FrameState;
  ledger: LedgerInfo;
  shortcuts: readonly Shortcut[];
  single: boolean;
  onSingle: (on: boolean) => void;
}) {
  const choose = ({ place, address }: Choice): void =>
    afterClosing(dialog, () => {
      if (place) {
        visit(place, actions);
      } else if (address !== undefined) {
        actions.go(address);
      }
    });
  switch (dialog.open) {
    case "find":
      return <Palette ledger={ledger} onChoose={choose} onClose={dialog.close} />;
    case "shortcuts":
      return <ShortcutSheet shortcuts={shortcuts} single={single} onSingle={onSingle} onClose={dialog.close} />;
    case "date":
      return <ClockModal today={ledger.today} onClose={dialog.close} />;
    case null:
      return null;
  }
}
