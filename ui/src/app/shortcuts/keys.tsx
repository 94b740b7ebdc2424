import { Fragment } from "react";

import { t } from "../../i18n";
import styles from "./keys.module.css";
import { keyName } from "./registry";

/** The keys of a shortcut, in their order. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return keys.map((key, index) => (
    // A key may come twice; the order never changes.
    <Fragment key={index}>
      {index > 0 && <span className={styles.then}> {t.shortcuts.then} </span>}
      <kbd className={styles.key}>{keyName(key)}</kbd>
    </Fragment>
  ));
}
