import { expect, test } from "vitest";

import { add, compare, fromMinor, isNegative, isZero, subtract, toMinor } from "./money";
import { formatDate, formatDateWhole, formatInstant, formatMoney, formatTypedAmount, typedAmount, understoodAmount } from "./i18n";
import { amountMarks, readAmount } from "./i18n/amount";
import { LANGUAGES } from "./i18n/languages";
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
  expect(formatDateWhole("2026-09-03")).toBe("3\u00a0Sep\u00a02026");
  expect([formatTypedAmount("1250.5"), formatTypedAmount("many")]).toEqual(["1,250.50", "many"]);
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

const IN_ENGLISH = { decimal: ".", group: "," };
const IN_GERMAN = { decimal: ",", group: "." };
const IN_FRENCH = { decimal: ",", group: "\u202F" };

test.each([
  ["25000", "25000", "25000", "25000"],
  ["25000.00", "25000.00", "25000.00", "25000.00"],
  ["25000,00", null, "25000.00", "25000.00"],
  ["25,000.00", "25000.00", null, null],
  ["25.000,00", null, "25000.00", null],
  ["25 000,00", null, "25000.00", "25000.00"],
  ["25\u202F000,5", null, "25000.5", "25000.5"],
  ["25 000.5", "25000.5", null, null],
  ["1.000", null, "1000", null],
  ["1,000", "1000", null, null],
  ["1.000.000", null, "1000000", null],
  ["1.000,000", null, null, null],
  ["1,000.000", null, null, null],
  ["12.34", "12.34", "12.34", "12.34"],
  ["0.500", null, null, null],
  ["0,500", null, null, null],
  ["1.00.000", null, null, null],
  ["1.000 000", null, null, null],
  ["1000.000", null, null, null],
  ["1,00.00", null, null, null],
  ["25.00,00", null, null, null],
  [" 7 ", "7", "7", "7"],
  ["007", "7", "7", "7"],
  ["１２３４５", "12345", "12345", "12345"],
  ["\u0662\u0665\u066C\u0660\u0660\u0660\u066B\u0665", "25000.5", "25000.5", "25000.5"],
  ["\u06F1\u06F2", "12", "12", "12"],
  ["\u206625,000.00\u2069", "25000.00", null, null],
  ["-5", null, null, null],
  ["USD 5", null, null, null],
  ["1e3", null, null, null],
  [".5", null, null, null],
  ["5.", null, null, null],
  ["", null, null, null],
])("%j is typed for %j in English, %j in German, %j in French", (text, english, german, french) => {
  expect([IN_ENGLISH, IN_GERMAN, IN_FRENCH].map((marks) => readAmount(text, marks))).toEqual([english, german, french]);
});

test.each(LANGUAGES.map(({ code, locale }) => [code, locale]))("in %s an amount is read as it is written, and never taken for a thousandth or a thousandfold of it", (_, locale) => {
  const marks = amountMarks(locale);
  for (const value of ["0.05", "12.30", "999.99", "25000.00", "1234567.89"]) {
    const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value as Intl.StringNumericLiteral);
    expect([written, readAmount(written, marks)]).toEqual([written, value]);
    expect(readAmount(value, marks)).toBe(value);
  }
  expect([marks.group, marks.decimal].map((sign) => readAmount(`1${sign}000`, marks))).toEqual(["1000", null]);
});

test("what was typed goes to the backend as a decimal, and is said again where it was more than digits", () => {
  expect(["25,000.00", "1.000", "abc "].map(typedAmount)).toEqual(["25000.00", "1.000", "abc"]);
  const said = (text: string, currency: "USD" | null) => understoodAmount(text, currency)?.replace(/\s/g, " ");
  expect([said("25,000", "USD"), said("25000.5", "USD"), said("25,000", null)]).toEqual(["= USD 25,000.00", "= USD 25,000.50", "= 25,000.00"]);
  expect(["25000", "", "1.000", "abc"].map((text) => understoodAmount(text, "USD"))).toEqual([undefined, undefined, undefined, undefined]);
});
