/** Every string of the pages, by page: `t.payments.title`. A string with gaps is a function of what fills them. */
import type { Money } from "../backend/bindings";
import { formatMoney } from "./format";
import { activeLanguage } from "./language";

export * from "./format";
export { kept, say, sayOr } from "./say";
export { searchText } from "./search-text";

/** The strings in the language of the pages. */
export const t = activeLanguage().texts;

/** What an ACH return code means; what the backend says of it in English where the code is not known here. */
export function meaningOfReturnCode(code: string, english: string): string {
  return activeLanguage().returnMeanings.get(code) ?? english;
}

/** An ACH return code with its meaning, `R01: The account did not hold enough money.`; alone where the backend knows none. */
export function formatReturnCode(code: string, english: string | null): string {
  return english === null ? code : t.common.returnCode(code, meaningOfReturnCode(code, english));
}

/** A balance in a sentence: `USD 25,000.00`, or "a deficit of USD 3,000.00" (R13). */
export function formatBalance(balance: Money): string {
  return balance.value.startsWith("-") ? t.common.deficitOf(formatMoney({ ...balance, value: balance.value.replace("-", "") })) : formatMoney(balance);
}
