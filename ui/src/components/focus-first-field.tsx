import { useEffect, type RefObject } from "react";

/** What is typed in or chosen from; of a group of which one is chosen, the chosen one. */
const FIELD = "input:enabled:not([type=radio]), input[type=radio]:checked:enabled, textarea:enabled, button[aria-haspopup=listbox]:enabled";

/**
 * Gives a dialog's first field the focus when the dialog has opened; it stands within `inside`. Cloudscape's Modal gives the focus to its
 * own close button after each field has appeared, so that `autoFocus` comes too early: a blank that is typed would close the dialog.
 */
export function FocusFirstField({ inside }: { inside: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    // The Modal's effect comes after this one, in the same turn.
    queueMicrotask(() => {
      const field = inside.current?.querySelector(FIELD);
      if (field instanceof HTMLElement) {
        field.focus();
      }
    });
  }, [inside]);
  return null;
}
