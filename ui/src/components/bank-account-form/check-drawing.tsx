import { t } from "../../i18n";
import styles from "./check-drawing.module.css";

const says = t.paymentMethods.form;

/** An upright bar of the symbols around the numbers; few fonts have them, so they are drawn. */
const bar = (x: number, y: number, width: number, height: number): string => `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h-${String(width)}z`;

/** The sign on both sides of a routing number. */
const transit = (x: number): string => `${bar(x, 147, 3, 13)} ${bar(x + 5, 147, 4, 4)} ${bar(x + 5, 156, 4, 4)}`;

/** The sign behind an account number. */
const onUs = (x: number): string => `${bar(x, 152, 3, 8)} ${bar(x + 5, 147, 3, 8)} ${bar(x + 10, 147, 3, 8)}`;

/** A drawing of a check that shows where the routing number and the account number stand. Sample numbers. */
export function CheckDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 540 216" role="img" aria-label={says.checkAlt}>
      <rect className={styles.paper} x="1" y="1" width="538" height="182" rx="8" />
      <text className={styles.words} x="22" y="32">
        Example Corp
      </text>
      <text className={styles.words} x="22" y="48">
        100 Main Street, Springfield
      </text>
      <text className={styles.words} x="500" y="32" textAnchor="end">
        1001
      </text>
      <line className={styles.line} x1="22" y1="86" x2="400" y2="86" />
      <rect className={styles.line} x="416" y="66" width="102" height="24" fill="none" />
      <text className={styles.words} x="424" y="83">
        $
      </text>
      <line className={styles.line} x1="22" y1="116" x2="518" y2="116" />
      <path className={styles.symbols} d={`${transit(30)} ${transit(140)} ${onUs(336)}`} />
      <text className={styles.digits} x="43" y="160">
        021000021
      </text>
      <text className={styles.digits} x="208" y="160">
        000123456789
      </text>
      <text className={styles.faint} x="420" y="160">
        1001
      </text>
      <rect className={styles.mark} x="22" y="140" width="136" height="28" rx="5" />
      <rect className={styles.mark} x="200" y="140" width="156" height="28" rx="5" />
      <path className={styles.mark} d="M90 168 V196 M278 168 V196" />
      <text className={styles.label} x="90" y="211" textAnchor="middle">
        {says.routing}
      </text>
      <text className={styles.label} x="278" y="211" textAnchor="middle">
        {says.accountNumber}
      </text>
    </svg>
  );
}
