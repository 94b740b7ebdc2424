/**
 * The backend's sentences, in the language of the pages. On the wire they are English text and, beside it, their parts: which sentence
 * it is, and what fills its gaps. A language without a wording for a sentence shows the English one.
 */
import { IntlMessageFormat } from "intl-messageformat";

import type { Money, Sentence } from "../backend/bindings";
import { SENTENCES, type SentenceCode } from "../backend/sentences";
import { formatDate, formatMoney, formatMonth } from "./format";
import { activeLanguage } from "./language";

/** A piece of a sentence. */
export interface Piece {
  text: string;
  /** The gap that it fills. */
  gap?: string;
  /** The id of the record that it names. */
  record?: string;
  /** The page that these words lead to, by the name that templates give it. */
  page?: string;
}

/** A sentence as it arrives: its gaps are filled with what `SENTENCES` says of their kinds. */
interface Parts {
  code: SentenceCode;
  params: Record<string, unknown>;
}

const { language, sentences: own } = activeLanguage();
const { code, locale, direction, filled } = language;

/** English joins as the backend does: "a, b and c". */
const list = new Intl.ListFormat(code === "en" ? "en-GB" : locale, { type: "conjunction" });
const oneOf = new Intl.ListFormat(code === "en" ? "en-GB" : locale, { type: "disjunction" });

/** Japanese and Chinese have a space between their own letters and Latin ones: "USD 或 EUR". */
const spaced = (text: string): string =>
  /^(ja|zh)/.test(code) ? text.replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\p{Script=Han}\p{Script=Hiragana}])/gu, " ") : text;

/** From right to left, what fills a gap, or comes out of a file, keeps its own order: the marks (U+2068, U+2069) are not seen. */
export const kept = (text: string): string => (direction === "rtl" ? `\u2068${text}\u2069` : text);

/** English says amounts as the backend does, with the sign after the currency. */
function amount(value: Money): string {
  return code === "en" && value.value.startsWith("-") ? formatMoney({ ...value, value: value.value.slice(1) }).replace(/\s/, "$&-") : formatMoney(value);
}

const templates = new Map<SentenceCode, IntlMessageFormat>();

function template(of: SentenceCode): IntlMessageFormat {
  let found = templates.get(of);
  if (!found) {
    const wording = own[of];
    found = new IntlMessageFormat(wording ?? SENTENCES[of].english, wording === undefined ? "en-US" : locale);
    templates.set(of, found);
  }
  return found;
}

/** What a template gets for a gap: a piece to put in, or a word or number to choose a wording by. */
function filling(name: string, kind: string | undefined, value: unknown): Piece | string | number {
  if (value === null || value === undefined) {
    return "none";
  }
  switch (kind) {
    case "money":
      return { text: amount(value as Money), gap: name };
    case "day":
      return { text: kept(formatDate(value as string)), gap: name };
    case "month":
      return { text: kept(formatMonth(`${value as string}-01`)), gap: name };
    case "one of":
      return { text: spaced(oneOf.format((value as string[]).map(kept))), gap: name };
    case "id":
      return { text: kept(value as string), gap: name, record: value as string };
    case "quoted":
      return { text: kept(`"${value as string}"`), gap: name };
    case "words":
      return named(name, value as Sentence);
    case "list":
      return { text: spaced(list.format((value as Sentence[]).map((it) => say(it)))), gap: name };
    case "choice":
    case "count":
      return value as string | number;
    default:
      return { text: kept(value as string), gap: name };
  }
}

/** A sentence in a sentence: the name of a record is one piece, and leads to the record. */
function named(gap: string, sentence: Sentence): Piece {
  const { params } = sentence as Parts;
  const [only, ...more] = piecesOf([sentence]);
  const piece: Piece = { text: kept(say(sentence)), gap };
  if (typeof params["id"] === "string") {
    piece.record = params["id"];
  } else if (only?.page !== undefined && more.length === 0) {
    piece.page = only.page;
  }
  return piece;
}

const isPiece = (it: unknown): it is Piece => typeof it === "object" && it !== null && "text" in it;

/** The words of a template between `<page>` and `</page>`. */
const words = (page: string) => (inside: (string | Piece)[]): Piece => ({ text: inside.map((it) => (isPiece(it) ? it.text : it)).join(""), page });

/** The pages that templates lead to. */
const PAGES = { balance: words("balance"), methods: words("methods") };

/** Sentences one after the other, in pieces. */
export function piecesOf(sentences: readonly Sentence[]): Piece[] {
  return sentences.flatMap((sentence, place) => {
    const { code: of, params } = sentence as Parts;
    const kinds: Record<string, string> = SENTENCES[of].gaps;
    const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, filling(name, kinds[name], value)]));
    const pieces = template(of).formatToParts<Piece>({ ...PAGES, ...values }).map(({ value }) => (isPiece(value) ? value : { text: String(value) }));
    return place > 0 && BETWEEN !== "" ? [{ text: BETWEEN }, ...pieces] : pieces;
  }).map(beforeTheNext);
}

/** A piece with what the one after it makes of its words. */
function beforeTheNext(piece: Piece, place: number, all: readonly Piece[]): Piece {
  const next = all[place + 1]?.text ?? "";
  return filled && piece.gap === undefined ? { ...piece, text: filled(piece.text + next).slice(0, next === "" ? undefined : -next.length) } : piece;
}

/** What stands between two sentences: nothing in Japanese and Chinese. */
const BETWEEN = /^(ja|zh)/.test(code) ? "" : " ";

/** One or more sentences in the language of the pages. */
export function say(sentences: Sentence | readonly Sentence[]): string {
  return piecesOf("code" in sentences ? [sentences] : sentences)
    .map(({ text }) => text)
    .join("");
}

/** Whether a sentence, and each one in it, is known here: the backend may be newer than these pages. */
function known(sentence: Sentence): boolean {
  const { code: of, params } = sentence as Parts;
  const kinds: Record<string, string> | undefined = of in SENTENCES ? SENTENCES[of].gaps : undefined;
  const inside = (name: string, value: unknown) => (kinds?.[name] === "words" && value !== null ? [value as Sentence] : kinds?.[name] === "list" ? (value as Sentence[]) : []);
  return kinds !== undefined && Object.entries(params).every(([name, value]) => inside(name, value).every(known));
}

/** Sentences in the language of the pages; the English text, in its own direction, where there are none, or one that is not known here. */
export function sayOr(sentences: readonly Sentence[], english: string): string {
  return sentences.length > 0 && sentences.every(known) ? say(sentences) : english === "" ? english : kept(english);
}
