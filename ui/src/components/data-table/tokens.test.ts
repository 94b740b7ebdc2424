import { expect, test } from "vitest";

import type { DataFilter } from "./filters";
import { tokensOf, valuesOf } from "./tokens";

const AMOUNTS: readonly DataFilter[] = [{ kind: "amounts", id: "amount", label: "Amount", min: "min", max: "max" }];

test.each([
  ["1,250.50", { min: "1250.50" }],
  ["1250", { min: "1250" }],
  ["1.250,50", {}],
  ["12.345", {}],
  ["many", {}],
])("an amount typed as %j restricts a list to %j", (value, restriction) => {
  const values = valuesOf(AMOUNTS, [{ propertyKey: "amount", operator: ">=", value }]);
  expect(values).toEqual(restriction);
  // What it says then is read as the same again, however often.
  expect(valuesOf(AMOUNTS, tokensOf(AMOUNTS, values))).toEqual(restriction);
});
