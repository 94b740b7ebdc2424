import { Fragment } from "react";

import { PageLink } from "./link";
import { recordAddress } from "./record-address";

/** Words of a sentence, and the page that they lead to. */
export interface LinkedWords {
  words: string;
  to: string;
}

/** The ids that sentences name records by. */
const IDS = /\b(?:FND|INV|LINE|PAY|PM|UC)-\d{6,}\b/;

/** A sentence in which each id, and each of the given words at their first place, is a link. */
export function LinkedText({ text, links = [] }: { text: string; links?: readonly LinkedWords[] }) {
  return partsOf(text, links).map(({ words, to }, place) => <Fragment key={place}>{to === null ? words : <PageLink to={to}>{words}</PageLink>}</Fragment>);
}

interface Part {
  words: string;
  to: string | null;
}

/** Cuts a sentence at what comes first in it, then what follows it. */
function partsOf(text: string, links: readonly LinkedWords[]): Part[] {
  const id = IDS.exec(text);
  const found = [
    ...links.filter(({ words }) => words !== "").map((link) => ({ ...link, at: text.indexOf(link.words), left: links.filter((other) => other !== link) })),
    ...(id ? [{ words: id[0], to: recordAddress(id[0]), at: id.index, left: links }] : []),
  ].filter(({ at }) => at >= 0);
  // Of two that begin together the longer one is meant.
  const first = found.sort((a, b) => a.at - b.at || b.words.length - a.words.length)[0];
  if (first === undefined) {
    return [{ words: text, to: null }];
  }
  const before = { words: text.slice(0, first.at), to: null };
  return [before, { words: first.words, to: first.to }, ...partsOf(text.slice(first.at + first.words.length), first.left)].filter(({ words }) => words !== "");
}
