import { useCallback, useState } from "react";

import { useNarrow } from "./use-narrow";
import { useRemembered } from "./use-remembered";

/** Whether the navigation is open. Beside the page that is remembered; over it, it is closed until it is asked for, and again once it has led on. */
export function useNavigationOpen(): { open: boolean; change: (open: boolean) => void; leave: () => void } {
  const over = useNarrow();
  const [beside, setBeside] = useRemembered("navigation-open", true);
  const [asked, setAsked] = useState(false);
  const leave = useCallback(() => setAsked(false), []);
  return { open: over ? asked : beside, change: over ? setAsked : setBeside, leave };
}
