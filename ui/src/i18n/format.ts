/** Money and dates as people read them. */
import type { Currency, Money } from "../backend/bindings";
import { amountMarks, readAmount } from "./amount";
import { activeLanguage } from "./language";

const { locale, code, direction } = activeLanguage().language;

/** An amount in a sentence from right to left keeps its own order: the marks (U+2066, U+2069) are not seen. */
const kept = (text: string): string => (direction === "rtl" ? `\u2066${text}\u2069` : text);

const money = new Map<string, Intl.NumberFormat>();

/** `USD 25,000.00`. The decimal goes to Intl as text, so that no digit is lost on the way. */
export function formatMoney(amount: Money): string {
  let format = money.get(amount.currency);
  if (!format) {
    // Spanish and Italian leave 9120,75 ungrouped, which would stand unevenly above 20.223,60.
    format = new Intl.NumberFormat(locale, { style: "currency", currency: amount.currency, currencyDisplay: "code", useGrouping: "always" });
    money.set(amount.currency, format);
  }
  return kept(format.format(amount.value as Intl.StringNumericLiteral));
}

/** Several amounts in one line: `USD 25,000.00, EUR 10.00`. */
export function formatMoneys(amounts: readonly Money[]): string {
  return list.format(amounts.map(formatMoney));
}

const marks = amountMarks(locale);
const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });

/** What was typed as an amount, as the decimal that the backend takes; what is no amount in this language goes to it as it is, to be refused there. */
export function typedAmount(text: string): string {
  return readAmount(text, marks) ?? text.trim();
}

/** How an amount was understood that was typed with more than digits, `= USD 25,000.00`; nothing for what needs no such answer. */
export function understoodAmount(text: string, currency: Currency | null): string | undefined {
  const value = /^\d*$/.test(text.trim()) ? null : readAmount(text, marks);
  if (value === null) {
    return undefined;
  }
  return `= ${currency === null ? kept(amount.format(value as Intl.StringNumericLiteral)) : formatMoney({ currency, value })}`;
}

/** An amount as it was typed, or as an address holds it, without a currency: `25,000.00`; what is no amount stays as it is. */
export function formatTypedAmount(text: string): string {
  const value = readAmount(text, marks);
  return value === null ? text : kept(amount.format(value as Intl.StringNumericLiteral));
}

const plainAmount = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, useGrouping: false });

/** An example of what can be typed as an amount: `25000.00`, "25000,00" in German. Thousands need not be set apart. */
export function exampleAmount(whole: number): string {
  return plainAmount.format(whole);
}

const list = new Intl.ListFormat(locale, { type: "conjunction" });

/** "a, b, and c". */
export function formatList(items: readonly string[]): string {
  return list.format(items);
}

const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
const time = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23", timeZone: "UTC" } as const;
const clock = new Intl.DateTimeFormat(locale, time);
const dateAndTime = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", ...time });

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/**
 * A civil date, `2026-03-12`, with its month in letters and the parts in the language's order: "12. März 2026", "2026年3月12日". English has
 * more than one order; "12 Mar 2026" is understood by all who read it.
 */
export function formatDate(civil: string): string {
  const day = midnight(civil);
  if (Number.isNaN(day.getTime())) {
    return civil;
  }
  return code === "en" ? `${day.getUTCDate()} ${month.format(day)} ${day.getUTCFullYear()}` : date.format(day);
}

/** A civil date within a sentence that stands in a narrow place: no line breaks within it. */
export function formatDateWhole(civil: string): string {
  return formatDate(civil).replaceAll(" ", "\u00a0");
}

/** A civil date with its weekday: "Thursday, 12 Mar 2026 (UTC)". */
export function formatDateLong(civil: string): string {
  const day = midnight(civil);
  return Number.isNaN(day.getTime()) ? civil : `${weekday.format(day)}, ${formatDate(civil)} (UTC)`;
}

/** An instant, RFC 3339, as "12 Mar 2026, 14:03:20 UTC"; date and time stand together as the language writes them: "2026年3月12日 14:03:20 UTC". */
export function formatInstant(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) {
    return instant;
  }
  return code === "en" ? `${formatDate(dateOf(instant))}, ${clock.format(moment)} UTC` : `${dateAndTime.format(moment)} UTC`;
}

/** The civil date of an instant, in UTC. */
export function dateOf(instant: string): string {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime()) ? instant : moment.toISOString().slice(0, 10);
}

/** Days from one civil date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000);
}

/** The civil date some days after another. */
export function addDays(date: string, days: number): string {
  const day = midnight(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const monthAndYear = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });

/** The month of a civil date: "Mar 2026". */
export function formatMonth(date: string): string {
  return monthAndYear.format(midnight(date));
}

const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });

/** A number for a chart's axis: "25K". */
export function formatCompact(value: number): string {
  return compact.format(value);
}

const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });

/** A part of a whole: 0.75 as "75%". */
export function formatPercent(part: number): string {
  return kept(percent.format(part));
}

/** A creditor reference grouped in fours, as ISO 11649 prints it. */
export function formatReference(reference: string): string {
  return reference.replace(/(.{4})(?=.)/g, "$1 ");
}

const UNITS = ["byte", "kilobyte", "megabyte"] as const;

/** The size of a file, "1.4 MB", in powers of a thousand. */
export function formatBytes(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const format = new Intl.NumberFormat(locale, { style: "unit", unit: UNITS[power], unitDisplay: power === 0 ? "long" : "short", maximumFractionDigits: 1 });
  return kept(format.format(bytes / 1_000 ** power));
}
