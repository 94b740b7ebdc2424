import type { CreateLedger, Currency, Seller, Startup } from "../../backend/bindings";
import { addressNames, addressProblems, fullAddress, type FullAddress } from "../../components/address-fields";
import type { Problems } from "../../components/use-form";
import { t } from "../../i18n";

const says = t.firstStart.wizard;

/** The account as it is typed. */
export interface AccountValues {
  accountName: string;
  accountId: string;
  payerAccount: boolean;
  billingAddress: FullAddress;
  seller: Seller;
  currency: Currency;
  keyInFile: boolean;
}

/** The fields of each step, by their names on the wire: a refusal leads back to the step of its field. */
export const STEP_FIELDS: readonly string[][] = [
  ["accountName", "accountId", "payerAccount"],
  addressNames("billingAddress"),
  ["seller", "currency", "keyInFile"],
];

/** An empty account with the usual seller; the key in the keyring if there is one. */
export function initialAccount(startup: Startup): AccountValues {
  const usual = startup.sellers[0];
  return {
    accountName: "",
    accountId: "",
    payerAccount: true,
    billingAddress: fullAddress(null),
    seller: usual?.seller ?? "AWS_INC",
    currency: usual?.currencies[0] ?? "USD",
    keyInFile: !startup.keyringAvailable,
  };
}

/** Twelve digits; blanks and hyphens, as some invoices print them, are left out. */
function accountId(text: string): string {
  return text.replace(/[\s-]/g, "");
}

function accountIdProblem(text: string): string | null {
  const id = accountId(text);
  if (id === "") {
    return says.idMissing;
  }
  if (!/^\d+$/.test(id)) {
    return says.idDigits;
  }
  return id.length === 12 ? null : says.idBad(id.length);
}

/** What is wrong with a step. */
export function checkStep(step: number, values: AccountValues): Problems {
  if (step === 0) {
    const id = accountIdProblem(values.accountId);
    return {
      ...(values.accountName.trim() === "" && { accountName: says.nameMissing }),
      ...(id !== null && { accountId: id }),
    };
  }
  return step === 1 ? addressProblems("billingAddress", values.billingAddress) : {};
}

/** What is sent. */
export function toRequest(values: AccountValues): CreateLedger {
  return { ...values, accountName: values.accountName.trim(), accountId: accountId(values.accountId), simulatedDate: null };
}
