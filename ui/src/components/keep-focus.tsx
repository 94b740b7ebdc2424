import { useEffect, useRef, type ReactNode } from "react";

import styles from "./focus-on-show.module.css";

/** Takes the focus, where the page is scrolled to, when a change of `of` took away what had it: whoever works by keyboard goes on from here. */
export function KeepFocus({ of, children }: { of: string; children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  const before = useRef(of);
  useEffect(() => {
    if (before.current !== of && document.activeElement === document.body) {
      content.current?.focus({ preventScroll: true });
    }
    before.current = of;
  }, [of]);
  return (
    <div ref={content} tabIndex={-1} className={styles.content}>
      {children}
    </div>
  );
}
