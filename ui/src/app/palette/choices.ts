/** What the palette offers for a text: of each group the best few. */
import type { Place } from "../places";

/** The most choices of one group. */
export const MOST = 5;

/** A row of the palette. */
export interface Choice {
  /** Unlike that of any other row. */
  id: string;
  text: string;
  /** What else tells it apart. */
  detail?: string;
  /** An amount, as it is shown. */
  amount?: string;
  keys?: readonly string[];
  /** A page or an action; without it the choice is a record with an address. */
  place?: Place;
  address?: string;
}

/** A page or an action as a row. */
export function choiceOf(place: Place): Choice {
  return { id: place.id, text: place.text, keys: place.keys, place };
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** How well a place answers a text, 0 the best; `null` if not at all: each word of the text begins a word of it. */
function rank(place: Place, typed: string): number | null {
  const title = plain(place.text);
  const all = ` ${title} ${plain(place.words)}`;
  if (!typed.split(/\s+/).every((word) => all.includes(` ${word}`))) {
    return null;
  }
  return title.startsWith(typed) ? 0 : ` ${title}`.includes(` ${typed}`) ? 1 : 2;
}

/** The places of a group that answer a text, the best first; the first ones of the group where nothing is typed. */
export function matching(places: readonly Place[], group: Place["group"], text: string): Choice[] {
  const typed = plain(text.trim());
  return places
    .filter((place) => place.group === group)
    .map((place) => ({ place, at: rank(place, typed) }))
    .filter((it) => it.at !== null)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .slice(0, MOST)
    .map((it) => choiceOf(it.place));
}
