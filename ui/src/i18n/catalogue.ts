/** The shape of a language's strings, and how the gaps in them are filled from right to left. */
import type { english } from "./en";

/** All strings of the pages, in any language: those of English, in the same form. One that is missing is a type error. */
export type Catalogue = typeof english;

/** The strings of one language for one page. */
export type Texts<Page extends keyof Catalogue> = Catalogue[Page];

type Fill = (...gaps: unknown[]) => unknown;

/** Keeps what fills a gap apart from the sentence around it; the marks (U+2068, U+2069) are not seen. What is left empty stays so: a string may ask for that. */
const isolated =
  (fill: Fill): Fill =>
  (...gaps) =>
    fill(...gaps.map((gap) => (typeof gap === "string" && gap !== "" ? `\u2068${gap}\u2069` : gap)));

/** Changes what a filled string, or a list of them, says. */
const changed =
  (change: (text: string) => string) =>
  (fill: Fill): Fill =>
  (...gaps) => {
    const said = fill(...gaps);
    const one = (it: unknown) => (typeof it === "string" ? change(it) : it);
    return Array.isArray(said) ? said.map(one) : one(said);
  };

/** A catalogue, or a part of one, with another way to fill its strings. */
function refilled(node: unknown, way: (fill: Fill) => Fill): unknown {
  if (typeof node === "function") {
    return way(node as Fill);
  }
  if (typeof node !== "object" || node === null || Array.isArray(node)) {
    return node;
  }
  return Object.fromEntries(Object.entries(node).map(([key, it]) => [key, refilled(it, way)]));
}

/** A catalogue for a page from right to left: `····1234` or a path in a sentence keeps its own order, where it would be torn apart otherwise. */
export function fromRightToLeft(texts: Catalogue): Catalogue {
  return refilled(texts, isolated) as Catalogue;
}

/** A catalogue of a language in which what fills a gap changes the words before it, as an article before a number. */
export function withFilledTexts(texts: Catalogue, change: (text: string) => string): Catalogue {
  return refilled(texts, changed(change)) as Catalogue;
}
