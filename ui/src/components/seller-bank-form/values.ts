import type { Currency, SellerBankDetails, SellerBankInput } from "../../backend/bindings";
import { t } from "../../i18n";
import { accountProblem, bicProblem, compact, ibanProblem, routingProblem } from "../bank-numbers";
import type { Problems } from "../use-form";

const says = t.sellerBank.checks;

/** How the receiving account is named. */
export type AccountKind = "US" | "IBAN" | "SWIFT";

/** The seller's bank details as they are typed. */
export interface SellerBankValues {
  currency: Currency;
  beneficiaryName: string;
  beneficiaryAddress: string;
  bankName: string;
  bankAddress: string;
  kind: AccountKind;
  accountNumber: string;
  routingNumber: string;
  iban: string;
  bic: string;
  remittanceEmail: string;
}

/** The names of the form's fields on the wire. */
export const FIELDS = [
  "currency",
  "beneficiaryName",
  "beneficiaryAddress",
  "bankName",
  "bankAddress",
  "accountNumber",
  "routingNumber",
  "iban",
  "bic",
  "remittanceEmail",
];

/** The form for a currency, filled with the details on record if there are any. */
export function fromDetails(currency: Currency, details: SellerBankDetails | undefined): SellerBankValues {
  const usual: AccountKind = currency === "USD" ? "US" : "IBAN";
  const known: AccountKind = details?.iban ? "IBAN" : details?.routingNumber ? "US" : "SWIFT";
  return {
    currency,
    beneficiaryName: details?.beneficiaryName ?? "",
    beneficiaryAddress: details?.beneficiaryAddress.join("\n") ?? "",
    bankName: details?.bankName ?? "",
    bankAddress: details?.bankAddress.join("\n") ?? "",
    kind: details ? known : usual,
    accountNumber: details?.accountNumber ?? "",
    routingNumber: details?.routingNumber ?? "",
    iban: details?.iban ?? "",
    bic: details?.bic ?? "",
    remittanceEmail: details?.remittanceEmail ?? "",
  };
}

const missing = (text: string, message: string) => (text.trim() === "" ? message : null);

/** What is wrong with the form, by field. */
export function check(values: SellerBankValues): Problems {
  const { kind } = values;
  const email = values.remittanceEmail.trim();
  const found: Record<string, string | null> = {
    beneficiaryName: missing(values.beneficiaryName, says.beneficiaryName),
    beneficiaryAddress: missing(values.beneficiaryAddress, says.beneficiaryAddress),
    bankName: missing(values.bankName, says.bankName),
    bankAddress: missing(values.bankAddress, says.bankAddress),
    routingNumber: kind === "US" ? routingProblem(values.routingNumber) : null,
    accountNumber: kind === "IBAN" ? null : accountProblem(values.accountNumber),
    iban: kind === "IBAN" ? ibanProblem(values.iban) : null,
    bic: kind === "US" ? null : bicProblem(values.bic),
    remittanceEmail: email === "" || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? null : says.email,
  };
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** What is sent, every field of it. */
export type FullBankInput = Required<SellerBankInput>;

/** What is sent: only the numbers of the chosen kind. */
export function toInput(values: SellerBankValues): FullBankInput {
  const { kind } = values;
  const email = values.remittanceEmail.trim();
  return {
    currency: values.currency,
    beneficiaryName: values.beneficiaryName.trim(),
    beneficiaryAddress: values.beneficiaryAddress,
    bankName: values.bankName.trim(),
    bankAddress: values.bankAddress,
    accountNumber: kind === "IBAN" ? null : values.accountNumber.trim(),
    routingNumber: kind === "US" ? values.routingNumber.trim() : null,
    iban: kind === "IBAN" ? compact(values.iban).toUpperCase() : null,
    bic: kind === "US" ? null : compact(values.bic).toUpperCase(),
    remittanceEmail: email === "" ? null : email,
  };
}

/** One field of a comparison between what is on record and what was entered. */
export interface Difference {
  field: string;
  old: string;
  new: string;
  differs: boolean;
}

/** Old and new, field by field (R19). */
export function compareDetails(old: SellerBankDetails, input: FullBankInput): Difference[] {
  const label = t.sellerBank;
  const lines = (text: FullBankInput["bankAddress"]) =>
    (typeof text === "string" ? text.split("\n") : Array.isArray(text) ? text : Object.values(text)).map((line) => line?.trim()).filter(Boolean).join("\n");
  const row = (field: string, before: string | null, after: string | null): Difference => ({ field, old: before ?? "", new: after ?? "", differs: (before ?? "") !== (after ?? "") });
  return [
    row(label.beneficiaryName, old.beneficiaryName, input.beneficiaryName),
    row(label.beneficiaryAddress, old.beneficiaryAddress.join("\n"), lines(input.beneficiaryAddress)),
    row(label.routingNumber, old.routingNumber, input.routingNumber),
    row(label.accountNumber, old.accountNumber, input.accountNumber),
    row(label.iban, old.iban, input.iban),
    row(label.bic, old.bic, input.bic),
    row(label.bankName, old.bankName, input.bankName),
    row(label.bankAddress, old.bankAddress.join("\n"), lines(input.bankAddress)),
    row(label.remittanceEmail, old.remittanceEmail, input.remittanceEmail),
  ].filter(({ old: before, new: after }) => before !== "" || after !== "");
}
