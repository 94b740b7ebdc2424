/** Counts with their nouns, by the plural rules of one language. */

/** A phrase for each plural form of a language; `#` stands for the number. */
export type Forms<Category extends Intl.LDMLPluralRule> = Record<Category, string>;

/**
 * Counts in one language: `pluralIn<"one" | "other">("de")(3, { one: "# Rechnung", other: "# Rechnungen" })` gives "3 Rechnungen". A
 * language names the forms that it has; a missing one is a type error. Where a rule asks for one that is not named (French has its own
 * for millions, which reads the same after digits), `other` is taken.
 */
export function pluralIn<Category extends Intl.LDMLPluralRule>(locale: string): (count: number, forms: Forms<Category | "other">) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => {
    const named: Partial<Forms<Intl.LDMLPluralRule>> & { other: string } = forms;
    return (named[rules.select(count)] ?? named.other).replace("#", numbers.format(count));
  };
}
