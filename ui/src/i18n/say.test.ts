import { IntlMessageFormat } from "intl-messageformat";
import { afterEach, describe, expect, test, vi } from "vitest";

import { english } from "../backend/fake/said";
import type { Sentence } from "../backend/bindings";
import { SENTENCES, type SentenceCode } from "../backend/sentences";
import { TRANSLATED } from "./sentences";

/** What a translation may leave out: beside its field a message need not name the field, and a kind of record reads otherwise elsewhere. */
const MAY_BE_LEFT_OUT = ["field", "what"];

/** The gaps and tags of a template, those in its choices, too. */
function gapsOf(template: string): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(walk);
    } else if (typeof node === "object" && node !== null) {
      const { type, value, options, children } = node as { type?: number; value?: unknown; options?: Record<string, { value: unknown }>; children?: unknown };
      if (type !== 0 && typeof value === "string") {
        names.add(value);
      }
      Object.values(options ?? {}).forEach((option) => walk(option.value));
      walk(children);
    }
  };
  walk(new IntlMessageFormat(template, "en").getAst());
  return [...names].filter((name) => !MAY_BE_LEFT_OUT.includes(name)).sort();
}

/** The wordings of a choice, by its gap. */
function choicesOf(template: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [, gap = "", wordings = ""] of template.matchAll(/\{(\w+), select, ([^]*)/g)) {
    found[gap] = [...wordings.matchAll(/(\b[A-Z_]{3,}) \{/g)].map(([, name = ""]) => name);
  }
  return found;
}

const codes = Object.keys(SENTENCES) as SentenceCode[];

describe.each(Object.entries(TRANSLATED))("%s", (_, load) => {
  test("fills the gaps that English fills, and leads to the same pages", async () => {
    const own = (await load!()).sentences;
    for (const code of codes) {
      expect([code, gapsOf(own[code])]).toEqual([code, gapsOf(SENTENCES[code].english)]);
    }
  });
});

/** Something for every gap of a sentence. */
function example(code: SentenceCode, choice: string | null): Sentence {
  const values: Record<string, unknown> = {
    text: "EX-1",
    quoted: "12,5",
    id: "FND-000001",
    money: { currency: "USD", value: "1234567.50" },
    day: "2026-03-12",
    count: 3,
    month: "2026-03",
    "one of": ["USD", "EUR", "GBP"],
    choice: choice ?? "other",
    words: { code: "CREDIT_MEMO", params: { number: "EX-CM-1", id: "INV-000009" } },
    list: ["FND-000001", "PAY-000002", "PAY-000003"].map((id) => ({ code: "USE", params: { id, amount: { currency: "USD", value: "10.00" } } })),
  };
  const params = Object.fromEntries(Object.entries(SENTENCES[code].gaps).map(([name, kind]) => [name, values[kind as string]]));
  return { code, params } as unknown as Sentence;
}

test("in English the window says what the backend says", async () => {
  const { say } = await import("./say");
  for (const code of codes) {
    for (const choice of [null, ...new Set(Object.values(choicesOf(SENTENCES[code].english)).flat())]) {
      const sentence = example(code, choice);
      expect(say(sentence).replace(/\u00A0/g, " ")).toBe(english([sentence]));
    }
  }
});

describe("in another language", () => {
  afterEach(() => vi.resetModules());

  const paid: Sentence = {
    code: "PAID_FROM_ADVANCE_PAY",
    params: {
      number: "EX-1",
      late: "no",
      due: "2026-03-12",
      amount: { currency: "USD", value: "4200.00" },
      seller: "AWS Inc.",
      on: "2026-03-12",
      left: { currency: "USD", value: "800.00" },
      rest: null,
    },
  };

  async function piecesIn(language: string) {
    vi.resetModules();
    const { startLanguage } = await import("./language");
    await startLanguage(language);
    return (await import("./say")).piecesOf([paid]);
  }

  test("German says it with its own dates and amounts, and the balance leads to its page", async () => {
    const pieces = await piecesIn("de");
    expect(pieces.map(({ text }) => text).join("").replace(/\u00A0/g, " ")).toBe(
      "EX-1 wurde am 12. März 2026 fällig; daher wurden am 12. März 2026 4.200,00 USD aus dem Advance-Pay-Guthaben bei AWS Inc. entnommen. Danach enthielt es 800,00 USD.",
    );
    expect(pieces.filter(({ page }) => page !== undefined)).toEqual([{ text: "Advance-Pay-Guthaben", page: "balance" }]);
  });

  test("months and words to choose from are written as the language does", async () => {
    vi.resetModules();
    const { startLanguage } = await import("./language");
    await startLanguage("de");
    const { say } = await import("./say");
    expect(say({ code: "MONTHS_TURNED", params: { from: "2026-03", to: "2026-01" } })).toMatch(/März 2026.*Jan\. 2026/);
    expect(say({ code: "CARD_EXPIRED", params: { month: "2026-02" } })).toContain("Ende Feb. 2026 abgelaufen");
    expect(say({ code: "CURRENCY_REFUSED", params: { seller: "AWS Europe", currencies: ["USD", "EUR", "GBP"], given: "JPY" } })).toContain("USD, EUR oder GBP");
  });

  test.each([
    ["ja", "USD、EUR、または GBP"],
    ["zh-CN", "USD、EUR 或 GBP"],
    ["ar", "\u2068USD\u2069 أو \u2068EUR\u2069 أو \u2068GBP\u2069"],
  ])("words to choose from keep apart from the letters around them: %s", async (language, words) => {
    vi.resetModules();
    const { startLanguage } = await import("./language");
    await startLanguage(language);
    const { say } = await import("./say");
    expect(say({ code: "CURRENCY_REFUSED", params: { seller: "AWS Europe", currencies: ["USD", "EUR", "GBP"], given: "JPY" } })).toContain(words);
  });

  test.each([
    ["2026-03-08", "scadeva l’8 mar 2026; perciò l’8 mar 2026"],
    ["2026-03-11", "scadeva l’11 mar 2026; perciò l’11 mar 2026"],
    ["2026-03-18", "scadeva il 18 mar 2026; perciò il 18 mar 2026"],
  ])("Italian elides its articles before 8 and 11, %s", async (on, words) => {
    vi.resetModules();
    const { startLanguage } = await import("./language");
    await startLanguage("it");
    const { say } = await import("./say");
    expect(say({ ...paid, params: { ...paid.params, due: on, on } } as Sentence)).toContain(words);
    const { t, formatDate, formatDateWhole } = await import("./index");
    for (const day of [formatDate(on), formatDateWhole(on)]) {
      expect(t.addFunds.method.by(day)).toMatch(/^atteso entro (il 18|l’8|l’11)\smar\s2026$/);
    }
  });

  test("Arabic keeps the dots before an account's last digits, and English text in its own direction", async () => {
    vi.resetModules();
    const { startLanguage } = await import("./language");
    await startLanguage("ar");
    const { say, sayOr } = await import("./say");
    expect(say({ code: "US_BANK_ACCOUNT", params: { digits: "1234" } } as Sentence)).toContain("\u2066····\u20681234\u2069\u2069");
    expect(sayOr([], "FND-000001 is canceled.")).toBe("\u2068FND-000001 is canceled.\u2069");
  });

  test("Arabic keeps what fills a gap apart", async () => {
    const pieces = await piecesIn("ar");
    expect(pieces.find(({ gap }) => gap === "number")?.text).toBe("\u2068EX-1\u2069");
    expect(pieces.find(({ gap }) => gap === "left")?.text).toMatch(/^\u2066.*800\.00.*\u2069$/);
  });
});
