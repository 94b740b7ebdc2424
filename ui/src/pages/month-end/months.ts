/** Months, `YYYY-MM`, and the lines that are copied. */
import type { RollForwardMonth } from "../../backend/bindings";
import { formatMonth, t } from "../../i18n";

const MONTHS_OF_A_YEAR = 12;

/** The month some months before that of a civil date. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const counted = year * MONTHS_OF_A_YEAR + month - 1 - months;
  return `${String(Math.floor(counted / MONTHS_OF_A_YEAR)).padStart(4, "0")}-${String((counted % MONTHS_OF_A_YEAR) + 1).padStart(2, "0")}`;
}

/** The last day of the month before that of a civil date. */
export function lastMonthsEnd(date: string): string {
  const day = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

/** One Advance Pay balance with its months, the oldest first. */
export interface BalanceMonths {
  key: string;
  name: string;
  months: RollForwardMonth[];
}

/** The rows of each seller and currency together. */
export function byBalance(rows: readonly RollForwardMonth[]): BalanceMonths[] {
  const balances = new Map<string, BalanceMonths>();
  for (const row of rows) {
    const key = `${row.seller}/${row.currency}`;
    const balance = balances.get(key) ?? { key, name: t.monthEnd.months.balance(row.sellerName, row.currency), months: [] };
    balance.months.push(row);
    balances.set(key, balance);
  }
  return [...balances.values()];
}

/** A balance's months as lines with tabs: plain decimals, which a spreadsheet takes as numbers. */
export function linesOf({ name, months }: BalanceMonths): string {
  const { columns } = t.monthEnd.months;
  const heads = [columns.month, columns.opening, columns.funded, columns.applied, columns.returned, columns.closing];
  const rows = months.map((it) => [formatMonth(`${it.month}-01`), it.opening.value, it.funded.value, it.applied.value, it.returned.value, it.closing.value]);
  return [[name], heads, ...rows].map((cells) => cells.join("\t")).join("\n");
}
