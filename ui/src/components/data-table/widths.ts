/** How wide a column is before anyone makes it wider: no word in it breaks within itself, whatever the language. */

/** What of a column says how wide it is. */
export interface Width {
  label: string;
  minWidth?: number;
  width?: number;
  /** What its cells say, where that is one of a few texts: the column is wide enough for the longest word of them. */
  said?: readonly string[];
  /** Whether an icon stands before what its cells say. */
  icon?: boolean;
  /** Whether its header has the arrow that sorts. */
  sort?: string;
}

/** A column that says nothing else is this wide, in pixels: an amount of seven digits with its currency fits. */
const USUAL_WIDTH = 135;

/** What Cloudscape leaves free at both sides of a cell, with the handle. */
const PADDING = 44;
const ICON = 22;
const ARROW = 26;

const SIZE = 14;
/** A letter without a canvas to measure it: of Open Sans, on average. */
const LETTER = { "400": 7.8, "700": 8.4 } as const;

type Weight = keyof typeof LETTER;

const canvas = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");

function widthOf(word: string, weight: Weight): number {
  if (canvas === null) {
    return word.length * LETTER[weight];
  }
  canvas.font = `${weight} ${SIZE}px "Open Sans", sans-serif`;
  return canvas.measureText(word).width;
}

/** Scripts that have no blanks between words; their lines break nearly anywhere. */
const BREAKS_ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function longestWord(text: string, weight: Weight): number {
  const words = text.split(/[\s-]/).filter((word) => !BREAKS_ANYWHERE.test(word));
  return Math.max(0, ...words.map((word) => widthOf(word, weight)));
}

const known = new Map<string, number>();

/** In pixels. What a column asks for, or more where its longest word needs that. */
export function usualWidth({ label, minWidth, width, said = [], icon = false, sort }: Width): number {
  const key = JSON.stringify([label, minWidth, width, said, icon, sort]);
  let found = known.get(key);
  if (found === undefined) {
    const header = longestWord(label, "700") + (sort === undefined ? 0 : ARROW);
    const cells = Math.max(0, ...said.map((text) => longestWord(text, "400"))) + (icon ? ICON : 0);
    found = Math.ceil(Math.max(width ?? minWidth ?? USUAL_WIDTH, Math.max(header, cells) + PADDING));
    known.set(key, found);
  }
  return found;
}
