import type { BankAccountInput } from "../../backend/bindings";
import { t } from "../../i18n";
import { addressNames, addressProblems, fullAddress, type FullAddress } from "../address-fields";
import { accountProblem, idNumberProblem, routingProblem, taxIdProblem } from "../bank-numbers";
import type { Problems } from "../use-form";

const says = t.paymentMethods.checks;

/** A tag as it is typed. */
export interface Tag {
  key: string;
  value: string;
}

/** A US bank account as it is typed (R4). */
export interface BankAccountValues {
  ownership: "BUSINESS" | "PERSONAL";
  nameOnAccount: string;
  routingNumber: string;
  routingNumberAgain: string;
  accountNumber: string;
  accountNumberAgain: string;
  taxId: string;
  idNumber: string;
  idState: string;
  billingAddress: FullAddress;
  phone: string;
  tags: Tag[];
  setAsDefault: boolean;
}

/** The names of the form's fields on the wire. */
export const FIELDS = [
  "ownership",
  "nameOnAccount",
  "routingNumber",
  "routingNumberAgain",
  "accountNumber",
  "accountNumberAgain",
  "taxId",
  "idNumber",
  "idState",
  ...addressNames("billingAddress"),
  "phone",
  "tags",
  "setAsDefault",
];

/** Most tags that an account may have (R4). */
export const MOST_TAGS = 50;

/** An empty form. */
export function emptyAccount(): BankAccountValues {
  return {
    ownership: "BUSINESS",
    nameOnAccount: "",
    routingNumber: "",
    routingNumberAgain: "",
    accountNumber: "",
    accountNumberAgain: "",
    taxId: "",
    idNumber: "",
    idState: "",
    billingAddress: fullAddress(null),
    phone: "",
    tags: [],
    setAsDefault: false,
  };
}

/** What is wrong with the second entry of a number. */
function again(first: string, second: string, differ: string): string | null {
  if (second.trim() === "") {
    return says.again;
  }
  return first.trim() === second.trim() ? null : differ;
}

/** What is wrong with a tag's key among the others. */
export function tagProblem(tags: readonly Tag[], index: number): string | null {
  const key = tags[index]?.key.trim() ?? "";
  if (key === "") {
    return says.tagKeyMissing;
  }
  return tags.some((tag, other) => other < index && tag.key.trim() === key) ? says.tagKeyTwice : null;
}

/** What is wrong with the form, by field. */
export function check(values: BankAccountValues): Problems {
  const business = values.ownership === "BUSINESS";
  const found: Record<string, string | null> = {
    nameOnAccount: values.nameOnAccount.trim() === "" ? says.nameMissing : null,
    routingNumber: routingProblem(values.routingNumber),
    routingNumberAgain: again(values.routingNumber, values.routingNumberAgain, says.routingAgain),
    accountNumber: accountProblem(values.accountNumber),
    accountNumberAgain: again(values.accountNumber, values.accountNumberAgain, says.accountAgain),
    taxId: business ? taxIdProblem(values.taxId) : null,
    idNumber: business ? null : idNumberProblem(values.idNumber),
    idState: business || values.idState !== "" ? null : says.idState,
    tags: values.tags.map((_, index) => tagProblem(values.tags, index)).find((problem) => problem !== null) ?? null,
  };
  const wrong = Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== null);
  return { ...Object.fromEntries(wrong), ...addressProblems("billingAddress", values.billingAddress) };
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** What is sent. */
export function toInput(values: BankAccountValues): BankAccountInput {
  const business = values.ownership === "BUSINESS";
  return {
    ownership: values.ownership,
    nameOnAccount: values.nameOnAccount.trim(),
    routingNumber: values.routingNumber.trim(),
    routingNumberAgain: values.routingNumberAgain.trim(),
    accountNumber: values.accountNumber.trim(),
    accountNumberAgain: values.accountNumberAgain.trim(),
    taxId: business ? orNull(values.taxId) : null,
    idNumber: business ? null : orNull(values.idNumber),
    idState: business ? null : orNull(values.idState),
    billingAddress: values.billingAddress,
    phone: orNull(values.phone),
    tags: Object.fromEntries(values.tags.map(({ key, value }) => [key.trim(), value.trim()])),
  };
}
