/** The fake's sentences: as the real backend's, English text with its parts beside it. */
import { IntlMessageFormat } from "intl-messageformat";

import type { Money, Sentence } from "../bindings";
import { SENTENCES, type SentenceCode } from "../sentences";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const oneOf = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** Words that lead to a page are words. */
const plain = (inside: string[]) => inside.join("");

function filling(kind: string | undefined, value: unknown): string | number {
  if (value === null) {
    return "none";
  }
  switch (kind) {
    case "money": {
      const { currency, value: decimal } = value as Money;
      return `${currency} ${decimal.replace(/\B(?=(\d{3})+\.)/g, ",")}`;
    }
    case "day":
      return day.format(new Date(`${value as string}T00:00:00Z`));
    case "month":
      return month.format(new Date(`${value as string}-01T00:00:00Z`));
    case "one of":
      return oneOf.format(value as string[]);
    case "words":
      return english([value as Sentence]);
    case "list":
      return list.format((value as Sentence[]).map((it) => english([it])));
    case "quoted":
      return `"${value as string}"`;
    default:
      return value as string | number;
  }
}

/** Sentences in English, as the real backend writes them. */
export function english(sentences: readonly Sentence[]): string {
  const said = sentences.map((sentence) => {
    const { code, params } = sentence as { code: SentenceCode; params: Record<string, unknown> };
    const kinds: Record<string, string> = SENTENCES[code].gaps;
    const gaps = Object.entries(params).map(([name, value]) => [name, filling(kinds[name], value)]);
    return String(new IntlMessageFormat(SENTENCES[code].english, "en-US").format({ balance: plain, methods: plain, ...(Object.fromEntries(gaps) as Record<string, string | number>) }));
  });
  return said.join(" ");
}

/** Sentences in English; `null` where there are none. */
export function englishIfAny(sentences: readonly Sentence[]): string | null {
  return sentences.length > 0 ? english(sentences) : null;
}
