import { useEffect, useRef } from "react";
import { useHref, useLocation, useNavigationType } from "react-router";

/** A page that is come back to shows its links within this time, or the focus stays where it is. */
const PATIENCE_MS = 3_000;

/** Gives the focus back to the link that a page was left by when its owner comes back to it, unless something else has it by then. */
export function useReturnFocus(): void {
  const location = useLocation();
  const type = useNavigationType();
  const href = useHref(location);
  const left = useRef({ key: location.key, by: new Map<string, string>() });
  useEffect(() => {
    const { key, by } = left.current;
    if (location.key === key) {
      return;
    }
    left.current.key = location.key;
    if (type === "PUSH") {
      by.set(key, href);
    }
    const followed = type === "POP" ? by.get(location.key) : undefined;
    return followed === undefined ? undefined : focusLink(followed);
  }, [location.key, type, href]);
}

/** Focuses the link to an address in the page, as soon as it is there; the function that it gives stops waiting. */
function focusLink(href: string): () => void {
  const find = (): boolean => {
    const link = [...document.querySelectorAll("main a")].find((it): it is HTMLAnchorElement => it instanceof HTMLAnchorElement && it.getAttribute("href") === href);
    if (link && document.activeElement === document.body) {
      link.focus();
    }
    return link !== undefined;
  };
  const watch = new MutationObserver(() => find() && stop());
  const patience = setTimeout(() => stop(), PATIENCE_MS);
  const stop = (): void => {
    watch.disconnect();
    clearTimeout(patience);
  };
  if (find()) {
    stop();
  } else {
    watch.observe(document.body, { childList: true, subtree: true });
  }
  return stop;
}
