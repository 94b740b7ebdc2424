import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { LANGUAGES } from "./languages";
import { RETURN_MEANINGS } from "./return-codes";

const source = readFileSync(join(import.meta.dirname, "../../../src-tauri/crates/billing-core/src/return_code.rs"), "utf8");

/** The backend's codes with their English sentences. */
const ENGLISH = [...source.matchAll(/^ {4}\("(R\d\d)", "(.+)"\),$/gm)].map(([, code = "", meaning = ""]) => [code, meaning] as const);

test("the backend's codes are found in its source", () => {
  expect(ENGLISH.length).toBe(Number(/static CODES: \[.*; (\d+)\]/.exec(source)?.[1]));
});

test("every language but English has its own sentences", () => {
  const others = LANGUAGES.filter((it) => it.texts !== null && it.code !== "en").map((it) => it.code);
  expect(Object.keys(RETURN_MEANINGS).sort()).toEqual(others.sort());
});

// Each is complete to the compiler: one that has the backend's codes shows that the compiler knows no others.
describe.each(Object.entries(RETURN_MEANINGS))("%s", (_, load) => {
  test("says what each code of the backend means, and no other code, each in a sentence of its own", async () => {
    const own = Object.entries((await load!()).returnMeanings);
    expect(own.map(([code]) => code)).toEqual(ENGLISH.map(([code]) => code));
    expect(new Set(own.map(([, meaning]) => meaning)).size).toBe(own.length);
    for (const [index, [code, meaning]] of own.entries()) {
      expect([code, meaning === meaning.trim(), meaning === "", meaning === ENGLISH[index]?.[1]]).toEqual([code, true, false, false]);
    }
  });
});

describe("in a language", () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.resetModules());

  async function inLanguage(language: string) {
    const { startLanguage } = await import("./language");
    await startLanguage(language);
    return import("./index");
  }

  test("a code is said with its meaning, as the language writes it", async () => {
    expect((await inLanguage("de")).formatReturnCode("R01", "Insufficient funds")).toBe("R01: Das Konto war nicht gedeckt.");
    vi.resetModules();
    expect((await inLanguage("zh-CN")).formatReturnCode("R01", "Insufficient funds")).toBe("R01：账户余额不足。");
    vi.resetModules();
    expect((await inLanguage("ar")).formatReturnCode("R01", "Insufficient funds")).toBe("\u2068R01\u2069: \u2068لم يكن في الحساب رصيد كافٍ.\u2069");
  });

  test("English is the backend's", async () => {
    expect((await inLanguage("en")).meaningOfReturnCode("R01", "Insufficient funds")).toBe("Insufficient funds");
  });

  test("a code that is not known here is said as the backend says it", async () => {
    const { formatReturnCode, meaningOfReturnCode } = await inLanguage("de");
    expect(meaningOfReturnCode("R99", "Said by a newer backend")).toBe("Said by a newer backend");
    expect(meaningOfReturnCode("constructor", "Said by a newer backend")).toBe("Said by a newer backend");
    expect(formatReturnCode("R99", null)).toBe("R99");
  });
});
