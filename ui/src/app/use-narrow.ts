import { useSyncExternalStore } from "react";

const narrow = () => window.matchMedia("(max-width: 688px)");

function subscribe(changed: () => void): () => void {
  const media = narrow();
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether the window is narrow at this moment, which a render may not know yet. */
export const isNarrow = (): boolean => narrow().matches;

/** Whether the window is so narrow, or its page zoomed so far, that the navigation lies over the page instead of beside it: Cloudscape's own breakpoint. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}
