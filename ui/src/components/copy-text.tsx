import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";

import { t } from "../i18n";
import styles from "./copy-text.module.css";

/** As many characters of an id stand on one line, however narrow its column is. */
const LONGEST_WHOLE = 24;

const isWhole = (shown: string): boolean => shown.length <= LONGEST_WHOLE && !/\s/.test(shown);

/** An id, a reference or another text to be quoted exactly, with its copy button. `what` names it: "reference". */
export function CopyText({ text, what, display }: { text: string; what: string; display?: string }) {
  return (
    <span className={isWhole(display ?? text) ? styles.whole : undefined}>
      <CopyToClipboard
        variant="inline"
        textToCopy={text}
        textToDisplay={<span className={styles.text}>{display ?? text}</span>}
        copyButtonAriaLabel={t.common.copy(what)}
        copySuccessText={t.common.copied}
        copyErrorText={t.common.copyFailed}
      />
    </span>
  );
}
