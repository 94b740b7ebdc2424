import type { CardInput } from "../../backend/bindings";
import { t } from "../../i18n";
import { addressNames, addressProblems, fullAddress, type FullAddress } from "../address-fields";
import type { Problems } from "../use-form";

const says = t.paymentMethods.card.checks;

/** The brands that can be charged. */
export const BRANDS = ["Visa", "Mastercard", "American Express", "Discover", "Diners Club", "JCB", "UnionPay"] as const;

/** What the form of a card holds. */
export interface CardValues {
  brand: string;
  lastFour: string;
  /** As typed: `04/28`. */
  expires: string;
  nameOnCard: string;
  billingAddress: FullAddress;
  setAsDefault: boolean;
}

/** The fields' names on the wire. */
export const FIELDS = ["brand", "lastFour", "expires", "nameOnCard", ...addressNames("billingAddress"), "setAsDefault"];

/** An empty form. */
export function emptyCard(): CardValues {
  return { brand: "", lastFour: "", expires: "", nameOnCard: "", billingAddress: fullAddress(null), setAsDefault: false };
}

/** The month that was typed, `YYYY-MM`: `04/28`, `4/2028` and `2028-04` are the same; `null` for anything else. */
export function expiryMonth(typed: string): string | null {
  const text = typed.trim();
  const asOnCard = /^(\d{1,2})\s*[/-]\s*(\d{2}|\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})$/.exec(text);
  const [month, year] = iso ? [iso[2], iso[1]] : [asOnCard?.[1], asOnCard?.[2]];
  const number = Number(month);
  if (month === undefined || year === undefined || number < 1 || number > 12) {
    return null;
  }
  return `${year.padStart(4, "20")}-${month.padStart(2, "0")}`;
}

/** What is wrong with a card, by field. */
export function check(values: CardValues): Problems {
  const problems: Problems = addressProblems("billingAddress", values.billingAddress);
  if (values.brand === "") {
    problems.brand = says.brand;
  }
  if (!/^\d{4}$/.test(values.lastFour.trim())) {
    problems.lastFour = says.lastFour;
  }
  if (expiryMonth(values.expires) === null) {
    problems.expires = says.expires;
  }
  if (values.nameOnCard.trim() === "") {
    problems.nameOnCard = says.name;
  }
  return problems;
}

/** The values as the backend takes them. */
export function toInput(values: CardValues): CardInput {
  const { brand, lastFour, nameOnCard, billingAddress } = values;
  return { brand, lastFour: lastFour.trim(), expires: expiryMonth(values.expires) ?? "", nameOnCard: nameOnCard.trim(), billingAddress };
}
