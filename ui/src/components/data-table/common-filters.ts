import type { Currency, Seller } from "../../backend/bindings";
import { t } from "../../i18n";
import { chosen, type DataFilter, type FilterValues } from "./filters";

const SELLERS: readonly Seller[] = ["AWS_INC", "AWS_EUROPE"];
const CURRENCIES: readonly Currency[] = ["USD", "EUR", "GBP"];

const texts = t.dataTable.filters;

/** Whose amounts a list shows, in which currency, and how large: what every list of amounts can be restricted by. */
export const AMOUNT_FILTERS: readonly DataFilter[] = [
  { kind: "choice", id: "seller", label: texts.seller, options: SELLERS.map((value) => ({ value, label: t.payments.sellers[value] })) },
  { kind: "choice", id: "currency", label: texts.currency, options: CURRENCIES.map((value) => ({ value, label: value })) },
  { kind: "amounts", id: "amount", label: texts.amount, min: "min", max: "max" },
];

/** The part of a query that these filters are. */
export function amountQuery({ seller, currency, min, max }: FilterValues) {
  return { sellers: chosen(SELLERS, seller), currencies: chosen(CURRENCIES, currency), minAmount: min ?? null, maxAmount: max ?? null };
}

/** A choice of values that have words. */
export function choiceFilter<V extends string>(id: string, label: string, values: readonly V[], words: Readonly<Record<V, string>>): DataFilter {
  return { kind: "choice", id, label, options: values.map((value) => ({ value, label: words[value] })) };
}
