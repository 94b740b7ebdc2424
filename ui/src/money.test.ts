import { expect, test } from "vitest";

import { add, compare, fromMinor, isNegative, isZero, subtract, toMinor } from "./money";
import { formatDate, formatInstant, formatMoney } from "./i18n";
import { relativeDay, relativeDueDay } from "./components/date-text";

const usd = (value: string) => ({ currency: "USD" as const, value });

test.each([
  ["0", 0n],
  ["25000.00", 2500000n],
  ["-0.05", -5n],
  ["7.5", 750n],
  ["9007199254740993.01", 900719925474099301n],
  ["", null],
  ["1,000.00", null],
  ["1.000", null],
  ["NaN", null],
  ["1e3", null],
])("toMinor(%j) is %s", (text, minor) => {
  expect(toMinor(text)).toBe(minor);
});

test.each([
  [0n, "0.00"],
  [-5n, "-0.05"],
  [2500050n, "25000.50"],
])("fromMinor(%s) is %s", (minor, text) => {
  expect(fromMinor(minor)).toBe(text);
});

test("sums are exact where floats are not, and currencies never mix", () => {
  expect(add(usd("0.10"), usd("0.20")).value).toBe("0.30");
  expect(subtract(usd("1.00"), usd("1.01")).value).toBe("-0.01");
  expect(compare(usd("2.00"), usd("10.00"))).toBe(-1);
  expect(isZero(usd("0.00"))).toBe(true);
  expect(isNegative(usd("-0.01"))).toBe(true);
  expect(() => add(usd("1.00"), { currency: "EUR", value: "1.00" })).toThrow(/never mix/);
});

test("money and dates read the same everywhere", () => {
  expect(formatMoney(usd("9007199254740993.01")).replace(/\s/g, " ")).toBe("USD 9,007,199,254,740,993.01");
  expect(formatMoney(usd("-5.00")).replace(/\s/g, " ")).toBe("-USD 5.00");
  expect(formatDate("2026-09-03")).toBe("3 Sep 2026");
  expect(formatInstant("2026-03-12T09:05:00Z")).toBe("12 Mar 2026, 09:05:00 UTC");
});

test.each([
  ["2026-03-12", "today", "due today"],
  ["2026-03-13", "tomorrow", "tomorrow"],
  ["2026-03-17", "in 5 days", "in 5 days"],
  ["2026-03-11", "yesterday", "1 day past due"],
  ["2026-03-09", "3 days ago", "3 days past due"],
])("%s is %s, or %s", (date, day, due) => {
  expect(relativeDay(date, "2026-03-12")).toBe(day);
  expect(relativeDueDay(date, "2026-03-12")).toBe(due);
});
