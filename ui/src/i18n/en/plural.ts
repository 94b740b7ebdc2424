import { pluralIn } from "../plural";

const phrase = pluralIn<"one" | "other">("en-US");

/** A count with its noun: `plural(3, { one: "invoice", other: "invoices" })` gives "3 invoices". */
export function plural(count: number, forms: { one: string; other: string }): string {
  return phrase(count, { one: `# ${forms.one}`, other: `# ${forms.other}` });
}
