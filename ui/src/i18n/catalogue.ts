/** The shape of a language's strings, and how they are put in the place of the English ones. */
import type { english } from "./en";

/** All strings of the pages. */
export type Catalogue = typeof english;

type Part<T> = T extends string ? string : T extends (...args: never[]) => unknown ? T : T extends readonly unknown[] ? T : { [K in keyof T]?: Part<T[K]> };

/** The strings of one language for one page. What is missing is shown in English; catalogue.test.ts lists it. */
export type Texts<Page extends keyof Catalogue> = Part<Catalogue[Page]>;

/** A language's strings. */
export type Translation = Part<Catalogue>;

/** Changes a string with gaps on its way to the page; `fill` gives it with its gaps filled. */
export type WithGaps = (fill: (...gaps: unknown[]) => unknown) => (...gaps: unknown[]) => unknown;

type Node = string | ((...gaps: unknown[]) => unknown) | readonly string[] | { [key: string]: Node };

function isBranch(node: Node | undefined): node is { [key: string]: Node } {
  return typeof node === "object" && !Array.isArray(node);
}

function merged(base: Node, over: Node | undefined, withGaps: WithGaps): Node {
  if (isBranch(base)) {
    const own = isBranch(over) ? over : {};
    return Object.fromEntries(Object.entries(base).map(([key, node]) => [key, merged(node, own[key], withGaps)]));
  }
  const node = over ?? base;
  return typeof node === "function" ? withGaps(node) : node;
}

/** English with a language's strings in its place. */
export function translated(base: Catalogue, translation: Translation, withGaps: WithGaps): Catalogue {
  return merged(base as Node, translation as Node, withGaps) as Catalogue;
}

/**
 * Keeps what fills a gap apart from a sentence that runs from right to left: `····1234` or a path would be torn apart by it otherwise. The
 * marks (U+2068, U+2069) are not seen.
 */
export const isolated: WithGaps =
  (fill) =>
  (...gaps) =>
    fill(...gaps.map((gap) => (typeof gap === "string" ? `\u2068${gap}\u2069` : gap)));
