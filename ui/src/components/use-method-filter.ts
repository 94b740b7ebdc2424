import { commands } from "../backend/bindings";
import { useRead } from "../backend/query";
import { say } from "../i18n";
import type { DataFilter } from "./data-table";

/** A filter by payment method, once the methods are known. `others` are ways that are no payment method of the account. */
export function useMethodFilter(label: string, others: readonly { value: string; label: string }[], bankAccountsOnly: boolean): readonly DataFilter[] {
  const methods = useRead(["payment-methods"], commands.listPaymentMethods);
  const usable = (methods.data?.items ?? []).filter((method) => !bankAccountsOnly || method.kind === "US_BANK_ACCOUNT");
  return [{ kind: "choice", id: "method", label, options: [...others, ...usable.map((method) => ({ value: method.id, label: say(method.labelParts) }))] }];
}
