import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";

import type { SellerBankDetails } from "../backend/bindings";
import { t } from "../i18n";
import { CopyText } from "./copy-text";

/** One field of a bank's form, under the label that the form uses. */
export interface BankField {
  label: string;
  lines: readonly string[];
}

/** The receiving bank details in full, in the order in which a bank's form asks for them. */
export function bankFieldsOf(details: SellerBankDetails): BankField[] {
  const labels = t.addFunds.bank;
  const one = (label: string, value: string | null): BankField[] => (value === null || value === "" ? [] : [{ label, lines: [value] }]);
  const many = (label: string, lines: readonly string[]): BankField[] => (lines.length === 0 ? [] : [{ label, lines }]);
  return [
    ...one(labels.beneficiaryName, details.beneficiaryName),
    ...many(labels.beneficiaryAddress, details.beneficiaryAddress),
    ...one(labels.accountNumber, details.accountNumber),
    ...one(labels.iban, details.iban),
    ...one(labels.routingNumber, details.routingNumber),
    ...one(labels.bic, details.bic),
    ...one(labels.bankName, details.bankName),
    ...many(labels.bankAddress, details.bankAddress),
    ...one(labels.remittanceEmail, details.remittanceEmail),
  ];
}

/** The receiving bank details, each field with its copy button. */
export function SellerBankFields({ details, columns = 3 }: { details: SellerBankDetails; columns?: number }) {
  return (
    <KeyValuePairs
      columns={columns}
      minColumnWidth={200}
      items={bankFieldsOf(details).map(({ label, lines }) => ({ label, value: <CopyText text={lines.join(", ")} what={label} /> }))}
    />
  );
}
