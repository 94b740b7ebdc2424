import type { Money as Amount } from "../backend/bindings";
import { formatMoney } from "../i18n";
import { isNegative } from "../money";
import styles from "./money.module.css";

/** An amount in tabular figures with its currency; a deficit in red, with its minus sign. */
export function Money({ money, size = "normal" }: { money: Amount; size?: "normal" | "large" }) {
  const classes = [styles.money, isNegative(money) && styles.negative, size === "large" && styles.large];
  return <span className={classes.filter(Boolean).join(" ")}>{formatMoney(money)}</span>;
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
