import { useEffect, useRef, type ReactNode } from "react";

import styles from "./focus-on-show.module.css";

/**
 * Takes the focus and brings the page's top into sight when it appears: for what comes after an action, whose button is gone by then.
 * With `inPlace` the page stays where it is scrolled to.
 */
export function FocusOnShow({ inPlace = false, children }: { inPlace?: boolean; children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!inPlace) {
      window.scrollTo(0, 0);
    }
    content.current?.focus({ preventScroll: true });
  }, [inPlace]);
  return (
    <div ref={content} tabIndex={-1} className={styles.content}>
      {children}
    </div>
  );
}
