import { useEffect, useRef, useState } from "react";

/** A dialog that may be open, what it is about, and where the focus goes back to. */
export interface Dialog<T> {
  /** What the open dialog is about; `null` while none is open. */
  open: T | null;
  start: (subject: T) => void;
  close: () => void;
  /** Closes it after what it was started from is about to go: the page's heading gets the focus. */
  closeToHeading: () => void;
}

/** What comes first on every page, for when the focus has nowhere else to go. */
export function focusHeading(): void {
  const heading = document.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}

/** One dialog at a time. Closing it gives the focus back to what it was started from, or to the page's heading if that is gone. */
export function useDialog<T>(): Dialog<T> {
  const [open, setOpen] = useState<T | null>(null);
  const opener = useRef<Element | null>(null);
  const gone = useRef(false);
  const closed = open === null;
  useEffect(() => {
    // The page has shown by now what the dialog changed.
    if (closed && opener.current instanceof HTMLElement) {
      if (opener.current.isConnected && !gone.current) {
        opener.current.focus();
      } else {
        focusHeading();
      }
      opener.current = null;
      gone.current = false;
    }
  }, [closed]);
  const close = (): void => setOpen(null);
  return {
    open,
    start: (subject) => {
      opener.current = document.activeElement;
      setOpen(subject);
    },
    close,
    closeToHeading: () => {
      gone.current = true;
      close();
    },
  };
}
