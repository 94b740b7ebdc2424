import StatusIndicator from "@cloudscape-design/components/status-indicator";

import type { Money as Amount } from "../backend/bindings";
import { formatMoney, t } from "../i18n";
import { isNegative } from "../money";
import styles from "./money.module.css";

/**
 * An amount in tabular figures with its currency; a deficit (R13) in red, with its minus sign and in words. `named` says that the
 * words beside it call it a deficit already.
 */
export function Money({ money, size = "normal", named = false }: { money: Amount; size?: "normal" | "large"; named?: boolean }) {
  const classes = [styles.money, isNegative(money) && styles.negative, size === "large" && styles.large];
  const amount = <span className={classes.filter(Boolean).join(" ")}>{formatMoney(money)}</span>;
  return isNegative(money) && !named ? (
    <>
      {amount} <StatusIndicator type="error">{t.common.deficit}</StatusIndicator>
    </>
  ) : (
    amount
  );
}

/** Several amounts, one below the other; `empty` where there is none. */
export function Moneys({ moneys, empty = null }: { moneys: readonly Amount[]; empty?: React.ReactNode }) {
  if (moneys.length === 0) {
    return empty;
  }
  return moneys.map((money) => (
    <div key={money.currency}>
      <Money money={money} />
    </div>
  ));
}
