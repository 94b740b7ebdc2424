import type { BalancePoint } from "../../backend/bindings";
import { addDays, daysBetween } from "../../i18n";
import { fromMinor, toMinor } from "../../money";

/** One step of the chart: a day, or a month. Amounts are decimals. */
export interface BalanceBucket {
  /** The day, or the first day of the month. */
  start: string;
  /** The balance at its end. */
  balance: string;
  funded: string;
  deducted: string;
}

/** A history that is shorter than this shows each day with a change, a longer one its months. */
const DAYS_SHOWN_SINGLY = 45;

/** Months that still have room beside each other. */
const MONTHS_SHOWN = 18;

const minor = (value: string): bigint => toMinor(value) ?? 0n;

/** Whether a history is shown by month; it reaches up to the ledger's day. */
export function byMonth(history: readonly BalancePoint[], today: string): boolean {
  const first = history[0];
  return first !== undefined && daysBetween(first.date, today) > DAYS_SHOWN_SINGLY;
}

function monthAfter(month: string): string {
  return addDays(`${month}-01`, 31).slice(0, 7);
}

function monthly(history: readonly BalancePoint[], today: string): BalanceBucket[] {
  const buckets: BalanceBucket[] = [];
  const points = [...history];
  let balance = "0.00";
  const last = today.slice(0, 7);
  for (let month = history[0]?.date.slice(0, 7) ?? ""; month !== "" && month <= last; month = monthAfter(month)) {
    let funded = 0n;
    let deducted = 0n;
    for (let point = points[0]; point?.date.startsWith(month); point = points[0]) {
      funded += minor(point.funded);
      deducted += minor(point.deducted);
      balance = point.balance;
      points.shift();
    }
    buckets.push({ start: `${month}-01`, balance, funded: fromMinor(funded), deducted: fromMinor(deducted) });
  }
  return buckets.slice(-MONTHS_SHOWN);
}

/** The history in steps that fit a chart; a month without a change keeps the balance of the one before. */
export function balanceBuckets(history: readonly BalancePoint[], today: string): BalanceBucket[] {
  return byMonth(history, today) ? monthly(history, today) : history.map(({ date, ...amounts }) => ({ start: date, ...amounts }));
}
