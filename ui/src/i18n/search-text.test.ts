import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { LANGUAGES } from "./languages";

/** What reads the language is loaded anew. */
async function searchIn(language: string) {
  vi.resetModules();
  const { startLanguage } = await import("./language");
  await startLanguage(language);
  const { exampleAmount, formatMoney, searchText } = await import(".");
  return { exampleAmount, formatMoney, searchText };
}

beforeEach(() => vi.resetModules());

afterEach(() => vi.resetModules());

test.each([
  ["25,000.00", "25000.00"],
  ["USD 25,000.00", "25000.00"],
  ["25,000.00 USD", "25000.00"],
  ["$1,250", "1250"],
  ["1250.", "1250"],
  ["1,25", "1,25"],
  ["000012", "000012"],
  ["EX-2026-0001", "EX-2026-0001"],
  ["12.03.2026", "12.03.2026"],
  ["RF18 5390 0754 7034", "RF18539007547034"],
  ["\u2068FND-000001\u2069", "FND-000001"],
])("in English %j is searched as %j", async (typed, searched) => {
  expect((await searchIn("en")).searchText(typed)).toBe(searched);
});

test.each(LANGUAGES.map((it) => it.code))("in %s an amount is found as it is shown there, as the hint shows it, and as a decimal", async (code) => {
  const { exampleAmount, formatMoney, searchText } = await searchIn(code);
  const shown = formatMoney({ currency: "USD", value: "25000.00" });
  expect([shown, exampleAmount(25_000), "25000.00"].map(searchText)).toEqual(["25000.00", "25000.00", "25000.00"]);
});

test("an example is written as the language writes amounts, without thousands set apart", async () => {
  expect((await searchIn("en")).exampleAmount(25_000)).toBe("25000.00");
  expect((await searchIn("de")).exampleAmount(25_000)).toBe("25000,00");
  expect((await searchIn("ar")).exampleAmount(25_000)).toBe("25000.00");
});
