import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";

import styles from "./status-words.module.css";

/** A status of several words: in a narrow column it goes on in the next line, no word is torn apart, and the first one stays beside the icon. */
export function StatusWords({ type, children }: { type: StatusIndicatorProps.Type; children: string }) {
  return (
    <span className={styles.status}>
      <StatusIndicator type={type}>
        <span className={styles.words}>{children}</span>
      </StatusIndicator>
    </span>
  );
}
