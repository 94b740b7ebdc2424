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

function withIsolatedGaps(node: unknown): unknown {
  if (typeof node === "function") {
    return isolated(node as Fill);
  }
  if (typeof node !== "object" || node === null || Array.isArray(node)) {
    return node;
  }
  return Object.fromEntries(Object.entries(node).map(([key, it]) => [key, withIsolatedGaps(it)]));
}

/** A catalogue for a page from right to left: `····1234` or a path in a sentence keeps its own order, where it would be torn apart otherwise. */
export function fromRightToLeft(texts: Catalogue): Catalogue {
  return withIsolatedGaps(texts) as Catalogue;
}
