import type { PropertyFilterProps } from "@cloudscape-design/components/property-filter";

import { typedAmount } from "../../i18n";
import { fitting, type DataFilter, type FilterValues } from "./filters";

type Token = PropertyFilterProps.Token;

/** From here on, or up to there: how a bound is said. */
const FROM = ">=";
const TO = "<=";

function token(propertyKey: string, operator: string, value: unknown): Token {
  return { propertyKey, operator, value };
}

function bounds(filter: DataFilter, values: FilterValues, from: string, to: string): Token[] {
  return [
    ...(values[from] === undefined ? [] : [token(filter.id, FROM, values[from])]),
    ...(values[to] === undefined ? [] : [token(filter.id, TO, values[to])]),
  ];
}

/** What restricts the list, as the tokens that show it. */
export function tokensOf(filters: readonly DataFilter[], values: FilterValues): Token[] {
  return filters.flatMap((filter) => {
    switch (filter.kind) {
      case "days":
        return bounds(filter, values, filter.from, filter.to);
      case "amounts":
        return bounds(filter, values, filter.min, filter.max);
      case "choice":
        return values[filter.id] === undefined ? [] : [token(filter.id, "=", values[filter.id]?.split(","))];
      case "text":
        return values[filter.id] === undefined ? [] : [token(filter.id, ":", values[filter.id])];
    }
  });
}

/** Where a token's value stands in the address. */
function idOf(filter: DataFilter, operator: string): string {
  switch (filter.kind) {
    case "days":
      return operator === FROM ? filter.from : filter.to;
    case "amounts":
      return operator === FROM ? filter.min : filter.max;
    default:
      return filter.id;
  }
}

/** What these tokens restrict the list to. Of two that say the same thing, the later one counts; choices add up. */
export function valuesOf(filters: readonly DataFilter[], tokens: readonly Token[]): FilterValues {
  const given = new Map<string, string>();
  for (const { propertyKey, operator, value } of tokens) {
    const filter = filters.find((it) => it.id === propertyKey);
    if (filter === undefined) {
      continue;
    }
    const id = idOf(filter, operator);
    const said = Array.isArray(value) ? value.join(",") : String(value ?? "");
    const text = filter.kind === "amounts" ? typedAmount(said) : said;
    const before = given.get(id);
    given.set(id, filter.kind === "choice" && before !== undefined ? `${before},${text}` : text);
  }
  return fitting(filters, (id) => given.get(id));
}
