import { t } from "../../../i18n";

const says = t.verification.head;

/** The hexadecimal digits of a SHA-256 hash. */
const DIGITS = 64;

/** A hash in groups of eight, so that it can be compared by eye. */
export function grouped(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, "$1 ");
}

/** What is wrong with a head that was typed; nothing where none was. Blanks do no harm. */
export function headProblem(typed: string): string | undefined {
  const digits = typed.replace(/\s/g, "");
  if (digits === "") {
    return undefined;
  }
  if (!/^[0-9a-f]+$/i.test(digits)) {
    return says.badLetters;
  }
  return digits.length === DIGITS ? undefined : says.bad(digits.length);
}
