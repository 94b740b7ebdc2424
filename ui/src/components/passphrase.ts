import { t } from "../i18n";

const says = t.security.passphrase;

/** The fewest characters of a new passphrase, and the fewest different ones, as the backend asks for them. */
const FEWEST_CHARACTERS = 12;
const FEWEST_DIFFERENT = 5;

/** From here on a passphrase of random words is not guessed by trying. */
const GOOD_CHARACTERS = 24;

/** How a new passphrase looks by its length: no more can be told of it. */
export interface Strength {
  type: "error" | "warning" | "success";
  text: string;
}

function lengthOf(passphrase: string): number {
  return [...passphrase].length;
}

/** What a new passphrase is worth, as far as its length and its characters tell; `null` while nothing is typed. */
export function strengthOf(passphrase: string): Strength | null {
  const length = lengthOf(passphrase);
  if (length === 0) {
    return null;
  }
  if (length < FEWEST_CHARACTERS) {
    return { type: "error", text: says.strength.short(length) };
  }
  if (new Set(passphrase).size < FEWEST_DIFFERENT) {
    return { type: "error", text: says.strength.uniform };
  }
  return length < GOOD_CHARACTERS ? { type: "warning", text: says.strength.fair } : { type: "success", text: says.strength.good };
}

/** A new passphrase as it is typed, twice. */
export interface NewPassphrase {
  passphrase: string;
  again: string;
}

/** What is wrong with a new passphrase, by field. */
export function passphraseProblems({ passphrase, again }: NewPassphrase): Partial<NewPassphrase> {
  const length = lengthOf(passphrase);
  if (length === 0) {
    return { passphrase: says.missing };
  }
  if (length < FEWEST_CHARACTERS) {
    return { passphrase: says.short(length) };
  }
  if (new Set(passphrase).size < FEWEST_DIFFERENT) {
    return { passphrase: says.uniform };
  }
  return passphrase === again ? {} : { again: says.differs };
}
