/** What people type to find a record, as the backend writes it. */
import { typedAmount } from "./format";

const REFERENCE = /^RF\d\d[\dA-Z\s]*$/i;

/** What may be an amount, with its currency before or behind it; one that is being typed may end in a point or comma. */
const AMOUNT = /^(?:[A-Z]{3}|[$€£])?\s*(\d[\d.,\s]*?)[.,]?(?:\s[A-Z]{3}|\s?[$€£])?$/i;

/** The unseen marks of direction, which come along when something is copied from a page from right to left. */
const MARKS = /[\u061C\u200E\u200F\u2066-\u2069]/g;

const DECIMAL = /^\d+(?:\.\d{1,2})?$/;

/** What is typed as the backend writes it: a reference without its spaces, an amount without its currency, as a plain decimal. */
export function searchText(typed: string): string {
  const text = typed.replace(MARKS, "").trim();
  if (REFERENCE.test(text)) {
    return text.replace(/\s/g, "");
  }
  const figures = AMOUNT.exec(text)?.[1] ?? "";
  // Digits alone may be of a number or an id, and keep the zeros that they begin with.
  const amount = /^\d+$/.test(figures) ? figures : typedAmount(figures);
  return DECIMAL.test(amount) ? amount : text;
}
