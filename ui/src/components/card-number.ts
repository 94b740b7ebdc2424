/** Fewest digits that are taken for a card number, however they are separated. */
const WHOLE = 12;

/** Fewest digits of a run that is one if its check digit fits. */
const CHECKED = 10;

/** Whether digits pass the check of ISO/IEC 7812-1, annex B. */
function passesCheck(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, sign, place) => {
    const digit = Number(sign) * (place % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

/** Whether a text holds what could be a whole card number; the backend refuses the same. */
export function looksLikeCardNumber(text: string): boolean {
  if (text.replace(/\D/g, "").length >= WHOLE) {
    return true;
  }
  const runs = text.split(/[^\d .-]/).map((run) => run.replace(/\D/g, ""));
  return runs.some((run) => run.length >= CHECKED && passesCheck(run));
}
