import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";

import styles from "./status-words.module.css";

/** A status of several words: in a narrow column it goes on in the next line, and no word is torn apart. */
export function StatusWords({ type, children }: { type: StatusIndicatorProps.Type; children: string }) {
  return (
    <StatusIndicator type={type}>
      <span className={styles.words}>{children}</span>
    </StatusIndicator>
  );
}
