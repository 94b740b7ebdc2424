import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";

import { t } from "../i18n";
import styles from "./copy-text.module.css";

/** An id, a reference or another text to be quoted exactly, with its copy button. `what` names it: "reference". */
export function CopyText({ text, what, display }: { text: string; what: string; display?: string }) {
  return (
    <CopyToClipboard
      variant="inline"
      textToCopy={text}
      textToDisplay={<span className={styles.text}>{display ?? text}</span>}
      copyButtonAriaLabel={t.common.copy(what)}
      copySuccessText={t.common.copied}
      copyErrorText={t.common.copyFailed}
    />
  );
}
