/** Every string of the pages, by page: `t.payments.title`. A string with gaps is a function of what fills them. */
import type { Money } from "../backend/bindings";
import { formatMoney } from "./format";
import { activeLanguage } from "./language";

export * from "./format";
export { say, sayOr } from "./say";

/** The strings in the language of the pages. */
export const t = activeLanguage().texts;

/** A balance in a sentence: `USD 25,000.00`, or "a deficit of USD 3,000.00" (R13). */
export function formatBalance(balance: Money): string {
  return balance.value.startsWith("-") ? t.common.deficitOf(formatMoney({ ...balance, value: balance.value.replace("-", "") })) : formatMoney(balance);
}
