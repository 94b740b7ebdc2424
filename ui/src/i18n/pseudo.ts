/**
 * Languages that nobody speaks, made of the English strings, for tests and for looking at pages while building: one twice as long and
 * accented, which shows what is cut off or not in the catalogue; one that runs from right to left. Never in the built window.
 */
import { SENTENCES } from "../backend/sentences";
import type { Catalogue } from "./catalogue";
import { english } from "./en";
import type { Language } from "./languages";
import type { Sentences } from "./sentences";

const ACCENTED: Record<string, string> = Object.fromEntries(
  [..."aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ"].reduce<[string, string][]>((pairs, sign, place, all) => (place % 2 === 0 ? [...pairs, [sign, all[place + 1] ?? sign]] : pairs), []),
);

/** Stand for gaps while the words around them are changed. */
const MARK = /\uE000(\d+)\uE001/g;

const accented = (text: string): string => text.replace(/[a-zA-Z]/g, (sign) => ACCENTED[sign] ?? sign);

/** `[Ádd fúñdš ······]`: all of it twice as long, and its ends seen. */
function long(text: string): string {
  return `[${accented(text)} ${"·".repeat(Math.max(1, text.replace(MARK, "").length - 3))}]`;
}

/** Letters that run from right to left, each word by itself. */
function mirrored(text: string): string {
  return text.replace(/[a-zA-Z]+/g, (word) => `\u202E${word}\u202C`);
}

function withGaps(fill: (...gaps: unknown[]) => unknown, change: (text: string) => string) {
  return (...gaps: unknown[]) => {
    const marks = gaps.map((gap, place) => (typeof gap === "string" ? `\uE000${String(place)}\uE001` : gap));
    const put = (text: string) => change(text).replace(MARK, (_, place: string) => String(gaps[Number(place)]));
    const result = fill(...marks);
    return Array.isArray(result) ? result.map((it) => put(String(it))) : put(String(result));
  };
}

function changed(node: unknown, change: (text: string) => string): unknown {
  if (typeof node === "string") {
    return change(node);
  }
  if (typeof node === "function") {
    return withGaps(node as (...gaps: unknown[]) => unknown, change);
  }
  if (Array.isArray(node)) {
    return node.map((it) => changed(it, change));
  }
  return Object.fromEntries(Object.entries(node as object).map(([key, it]) => [key, changed(it, change)]));
}

/** Where the brace that opens at `start` is closed: the place after it. */
function closing(template: string, start: number): number {
  let depth = 0;
  for (let place = start; place < template.length; place += 1) {
    depth += template[place] === "{" ? 1 : template[place] === "}" ? -1 : 0;
    if (depth === 0) {
      return place + 1;
    }
  }
  return template.length;
}

/** A gap, or a choice with its wordings changed: `{rest, select, none {} other {; {rest} was left}}`. */
function changedGap(gap: string, change: (text: string) => string): string {
  const head = /^\{\s*\w+\s*,\s*(?:select|plural)\s*,/.exec(gap)?.[0];
  if (head === undefined) {
    return gap;
  }
  let choice = head;
  for (let place = head.length; place < gap.length; ) {
    const end = gap[place] === "{" ? closing(gap, place) : place + 1;
    choice += gap[place] === "{" ? `{${changedTemplate(gap.slice(place + 1, end - 1), change)}}` : gap[place];
    place = end;
  }
  return choice;
}

/** A template of the backend's sentences with its words changed; its gaps, choices and names of pages stay. */
function changedTemplate(template: string, change: (text: string) => string): string {
  const kept: string[] = [];
  let words = "";
  for (let place = 0; place < template.length; ) {
    const sign = template[place];
    const end = sign === "{" ? closing(template, place) : sign === "<" ? template.indexOf(">", place) + 1 : place + 1;
    const part = template.slice(place, end);
    words += sign === "{" || sign === "<" ? `\uE000${String(kept.push(changedGap(part, change)) - 1)}\uE001` : part;
    place = end;
  }
  return (words.trim() === "" ? words : change(words)).replace(MARK, (_, place: string) => kept[Number(place)] ?? "");
}

function changedSentences(change: (text: string) => string): Sentences {
  return Object.fromEntries(Object.entries(SENTENCES).map(([code, it]) => [code, changedTemplate(it.english, change)])) as Sentences;
}

function pseudo(code: string, direction: Language["direction"], change: (text: string) => string): Language {
  const texts = () => Promise.resolve({ default: changed(english, change) as Catalogue });
  const sentences = () => Promise.resolve({ sentences: changedSentences(change) });
  return { code, name: code, locale: "en-US", components: "en-US", direction, texts, messages: null, sentences };
}

/** `en-XA` is long, `en-XB` runs from right to left. */
export function pseudoLanguage(code: string): Language | undefined {
  if (!import.meta.env.DEV) {
    return undefined;
  }
  return [pseudo("en-XA", "ltr", long), pseudo("en-XB", "rtl", mirrored)].find((it) => it.code === code);
}
