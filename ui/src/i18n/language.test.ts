import { afterEach, expect, test } from "vitest";

import { activeLanguage, chosenLanguage, startLanguage, systemLanguage } from "./language";
import { LANGUAGES } from "./languages";

afterEach(() => startLanguage("en"));

test("each language's dates, numbers, lists and Cloudscape strings are there, in Latin digits and the Gregorian calendar", async () => {
  for (const { code, locale, messages } of LANGUAGES) {
    const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date("2026-03-12"));
    expect([code, date]).toEqual([code, expect.stringMatching(/2026/)]);
    expect([code, date]).toEqual([code, expect.stringMatching(/12/)]);
    expect([code, Intl.getCanonicalLocales(code).length, new Intl.NumberFormat(locale).format(7)]).toEqual([code, 1, "7"]);
    const strings = await messages?.();
    expect(strings === undefined || Object.keys(strings.default).length > 0).toBe(true);
  }
});

test.each([
  [["en-GB"], "en"],
  [["C", "en-US"], "en"],
  [["xx"], "en"],
  [[], "en"],
])("who reads %j is shown %s", (wanted, code) => {
  expect(systemLanguage(wanted).code).toBe(code);
});

test("a choice that is not offered is the system's language", () => {
  localStorage.setItem("language", "tlh");
  expect(chosenLanguage()).toBe("system");
});

test("the language and its direction are the document's", async () => {
  await startLanguage("en-XB");
  expect([document.documentElement.lang, document.documentElement.dir, activeLanguage().language.direction]).toEqual(["en-XB", "rtl", "rtl"]);
  await startLanguage("en");
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["en", "ltr"]);
});

test("what Cloudscape lacks in a language is shown in English", async () => {
  await startLanguage("th");
  const table = activeLanguage().messages.map((it) => it["cloudscape-design-components"]?.["th"]?.["table"] ?? {});
  expect(table.map((it) => "ariaLabels.sortAscending" in it)).toEqual([true, false]);
  expect(table.map((it) => "ariaLabels.resizerRoleDescription" in it)).toEqual([true, true]);
});
