/** What restricts lists of the fake, and puts them in order. */
import { toMinor } from "../../money";
import type { Currency, Money, Seller, SortDirection } from "../bindings";
import { minorOf, money } from "./model";

/** A restriction by amount, as every query of amounts has it. */
interface AmountQuery {
  sellers?: Seller[];
  currencies?: Currency[];
  minAmount?: string | null;
  maxAmount?: string | null;
}

/** Whether nothing is asked for, or one of these is. */
export function isOneOf<T>(asked: readonly T[] | undefined, value: T): boolean {
  return !asked?.length || asked.includes(value);
}

/** Whether a day is one of these. */
export function isBetween(day: string, from: string | null | undefined, to: string | null | undefined): boolean {
  return (!from || day >= from) && (!to || day <= to);
}

/** Whether an amount, of this seller, is asked for. */
export function isAsked(query: AmountQuery, amount: Money, seller: Seller): boolean {
  const minor = minorOf(amount);
  const [least, most] = [query.minAmount, query.maxAmount].map((bound) => (bound ? toMinor(bound) : null));
  return isOneOf(query.sellers, seller) && isOneOf(query.currencies, amount.currency) && (least == null || minor >= least) && (most == null || minor <= most);
}

/** What rows are in order of: text, or an amount. */
type Key = string | bigint;

/** The rows in order of their keys; rows with equal ones keep their order. */
export function ordered<T>(rows: readonly T[], key: (row: T) => Key, direction: SortDirection): T[] {
  const sign = direction === "DESCENDING" ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    return one < other ? -sign : one > other ? sign : 0;
  });
}

/** All of a list, and what it adds up to. */
export function totalsOf<T>(rows: readonly T[], amount: (row: T) => Money | null, part: (row: T) => Money | null) {
  const sums = (of: (row: T) => Money | null): Money[] => {
    const byCurrency = new Map<Currency, bigint>();
    for (const money of rows.map(of)) {
      if (money) {
        byCurrency.set(money.currency, (byCurrency.get(money.currency) ?? 0n) + minorOf(money));
      }
    }
    return [...byCurrency].map(([currency, minor]) => money(minor, currency));
  };
  return { rows: rows.length, more: false, amounts: sums(amount), parts: sums(part) };
}

