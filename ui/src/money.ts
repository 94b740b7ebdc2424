/**
 * Exact arithmetic on decimal strings. Amounts cross the wire as `{ currency, value }`; they are never turned into floats.
 */
import type { Currency, Money } from "./backend/bindings";

/** Decimal places of every currency that the ledger knows. */
const PLACES = 2;

/** Hundredths of a well-formed decimal such as `-25000.5`; `null` for anything else. */
export function toMinor(value: string): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(value.trim());
  if (!match) {
    return null;
  }
  const digits = BigInt((match[2] ?? "0") + (match[3] ?? "").padEnd(PLACES, "0"));
  return match[1] === "-" ? -digits : digits;
}

/** The decimal string of hundredths: `2500050n` gives `25000.50`. */
export function fromMinor(minor: bigint): string {
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(PLACES + 1, "0");
  return `${sign}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
}

function minor(value: string): bigint {
  const result = toMinor(value);
  if (result === null) {
    throw new RangeError(`not an amount: ${value}`);
  }
  return result;
}

function sameCurrency(a: Money, b: Money): Currency {
  if (a.currency !== b.currency) {
    throw new RangeError(`${a.currency} and ${b.currency} never mix`);
  }
  return a.currency;
}

/** The sum of two amounts in one currency. */
export function add(a: Money, b: Money): Money {
  return { currency: sameCurrency(a, b), value: fromMinor(minor(a.value) + minor(b.value)) };
}

/** The first amount less the second, in one currency. */
export function subtract(a: Money, b: Money): Money {
  return { currency: sameCurrency(a, b), value: fromMinor(minor(a.value) - minor(b.value)) };
}

/** Negative, zero or positive as the first amount is less than, equal to or more than the second. */
export function compare(a: Money, b: Money): number {
  sameCurrency(a, b);
  const difference = minor(a.value) - minor(b.value);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether an amount is zero. */
export function isZero(money: Money): boolean {
  return minor(money.value) === 0n;
}

/** Whether an amount is below zero. */
export function isNegative(money: Money): boolean {
  return minor(money.value) < 0n;
}
