import { useEffect, useRef, useState } from "react";

/** A dialog that may be open, what it is about, and where the focus goes back to. */
export interface Dialog<T> {
  /** What the open dialog is about; `null` while none is open. */
  open: T | null;
  start: (subject: T) => void;
  close: () => void;
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
  const closed = open === null;
  useEffect(() => {
    // The page has shown by now what the dialog changed.
    if (closed && opener.current instanceof HTMLElement) {
      if (opener.current.isConnected) {
        opener.current.focus();
      } else {
        focusHeading();
      }
      opener.current = null;
    }
  }, [closed]);
  return {
    open,
    start: (subject) => {
      opener.current = document.activeElement;
      setOpen(subject);
    },
    close: () => setOpen(null),
  };
}
