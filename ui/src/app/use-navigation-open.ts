import { useCallback, useState } from "react";

import { isNarrow, useNarrow } from "./use-narrow";
import { useRemembered } from "./use-remembered";

/** Whether the navigation is open. Beside the page that is remembered; over it, it is closed until it is asked for, and again once it has led on. */
export function useNavigationOpen(): { open: boolean; change: (open: boolean) => void; leave: () => void } {
  const over = useNarrow();
  const [beside, setBeside] = useRemembered("navigation-open", true);
  const [asked, setAsked] = useState(false);
  const leave = useCallback(() => setAsked(false), []);
  // AppLayout closes it of itself when the window becomes narrow, maybe before `over` says so: only what the owner chose is remembered.
  const change = useCallback((open: boolean) => (isNarrow() ? setAsked(open) : setBeside(open)), [setBeside]);
  return { open: over ? asked : beside, change, leave };
}
