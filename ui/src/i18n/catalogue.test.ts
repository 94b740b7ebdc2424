import { describe, expect, test } from "vitest";

import { fromRightToLeft } from "./catalogue";
import { english } from "./en";
import { LANGUAGES } from "./languages";
import { pluralIn } from "./plural";

/** Every string's place, `payments.due.title`, with the string. */
function leaves(node: unknown, place = ""): [string, unknown][] {
  return typeof node === "object" && node !== null && !Array.isArray(node)
    ? Object.entries(node).flatMap(([key, it]) => leaves(it, place === "" ? key : `${place}.${key}`))
    : [[place, node]];
}

const TRANSLATED = LANGUAGES.filter((it) => it.texts !== null && it.code !== "en");

describe.each(TRANSLATED.map((it) => [it.code, it] as const))("%s", (_, language) => {
  test("says everything that English says, and nothing else", async () => {
    const own = leaves((await language.texts?.())?.default).map(([place]) => place);
    const wanted = leaves(english).map(([place]) => place);
    expect({ missing: wanted.filter((it) => !own.includes(it)), left: own.filter((it) => !wanted.includes(it)) }).toEqual({ missing: [], left: [] });
  });

  test("says it in the same form: as many paragraphs, as many gaps, every gap filled", async () => {
    const own = Object.fromEntries(leaves((await language.texts?.())?.default));
    for (const [place, said] of leaves(english)) {
      const words = own[place];
      expect([place, typeof words, Array.isArray(words) ? words.length : 0]).toEqual([place, typeof said, Array.isArray(said) ? said.length : 0]);
      if (typeof said === "function") {
        // Numbers stand for texts, too: three digits are written alike in all languages, and are no plural form that goes without one.
        const gaps = Array.from({ length: said.length }, (_gap, number) => 111 + number);
        const filled = String((said as (...gaps: number[]) => unknown)(...gaps));
        const ownFilled = String((words as (...gaps: number[]) => unknown)(...gaps));
        expect([place, gaps.filter((gap) => ownFilled.includes(String(gap)))]).toEqual([place, gaps.filter((gap) => filled.includes(String(gap)))]);
      }
    }
  });
});

test("from right to left what fills a gap is kept apart", () => {
  expect(fromRightToLeft(english).funding.title("FND-000001")).toBe("Funding \u2068FND-000001\u2069");
});

test("from right to left a gap that is left empty stays empty, so that a string can leave out what it would say of it", () => {
  const { ADD_FUNDS } = fromRightToLeft(english).advancePay.nextStep.text;
  expect(ADD_FUNDS("USD 5.00", "")).toBe(english.advancePay.nextStep.text.ADD_FUNDS("\u2068USD 5.00\u2069", ""));
});

test("counts follow the language's own forms", () => {
  const arabic = pluralIn<"zero" | "one" | "two" | "few" | "many">("ar-u-nu-latn");
  const forms = { zero: "لا فواتير", one: "فاتورة واحدة", two: "فاتورتان", few: "# فواتير", many: "# فاتورة", other: "# فاتورة" };
  expect([0, 1, 2, 3, 11, 100].map((count) => arabic(count, forms))).toEqual(["لا فواتير", "فاتورة واحدة", "فاتورتان", "3 فواتير", "11 فاتورة", "100 فاتورة"]);
  const french = pluralIn<"one">("fr-FR");
  expect([0, 1, 2, 1_000_000].map((count) => french(count, { one: "# facture", other: "# factures" }))).toEqual(["0 facture", "1 facture", "2 factures", "1\u202F000\u202F000 factures"]);
});
