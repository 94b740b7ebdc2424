/** The language of the pages. English first; another one is a catalogue of the same shape and a locale here. */

/** The BCP 47 tag that words and plurals follow. */
export const LOCALE = "en-US";

const plurals = new Intl.PluralRules(LOCALE);
const numbers = new Intl.NumberFormat(LOCALE);

/** A count with its noun: `plural(3, { one: "invoice", other: "invoices" })` gives "3 invoices". */
export function plural(count: number, forms: { one: string; other: string }): string {
  const form = plurals.select(count) === "one" ? forms.one : forms.other;
  return `${numbers.format(count)} ${form}`;
}
