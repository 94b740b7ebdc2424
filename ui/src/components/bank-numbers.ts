/** Checks of bank numbers as they are typed. The backend checks them again; this only says it sooner. */
import { t } from "../i18n";

const says = t.paymentMethods.checks;

/** Text without the blanks that people type to group digits. */
export function compact(text: string): string {
  return text.replace(/[\s-]/g, "");
}

/** What is wrong with an ABA routing number: nine digits whose weighted sum is a multiple of ten. */
export function routingProblem(text: string): string | null {
  const number = text.trim();
  if (number === "") {
    return says.routingMissing;
  }
  if (!/^\d+$/.test(number)) {
    return says.routingDigits;
  }
  if (number.length !== 9) {
    return says.routingLength(number.length);
  }
  const weights = [3, 7, 1];
  const sum = [...number].reduce((total, digit, place) => total + Number(digit) * (weights[place % 3] ?? 0), 0);
  return sum % 10 === 0 && sum > 0 ? null : says.routingChecksum;
}

/** What is wrong with an account number: 1 to 17 digits. The message never repeats it. */
export function accountProblem(text: string): string | null {
  const number = text.trim();
  if (number === "") {
    return says.accountMissing;
  }
  if (!/^\d+$/.test(number)) {
    return says.accountDigits;
  }
  return number.length > 17 ? says.accountLength(number.length) : null;
}

/** What is wrong with a federal tax ID: nine digits, with or without the hyphen. */
export function taxIdProblem(text: string): string | null {
  return /^\d{2}-?\d{7}$/.test(text.trim()) ? null : says.taxId;
}

/** What is wrong with the number of a driver's licence or state ID. */
export function idNumberProblem(text: string): string | null {
  return /^[A-Za-z0-9 *-]{1,24}$/.test(text.trim()) && compact(text) !== "" ? null : says.idNumber;
}

/** What is wrong with an IBAN: its shape, or its mod-97 check digits (ISO 13616). */
export function ibanProblem(text: string): string | null {
  const iban = compact(text).toUpperCase();
  if (iban === "") {
    return says.ibanMissing;
  }
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) {
    return says.iban;
  }
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => parseInt(sign, 36).toString()).join("");
  return BigInt(digits) % 97n === 1n ? null : says.iban;
}

/** What is wrong with a BIC (ISO 9362): eight or eleven characters. */
export function bicProblem(text: string): string | null {
  const bic = compact(text).toUpperCase();
  if (bic === "") {
    return says.bicMissing;
  }
  return /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic) ? null : says.bic;
}
