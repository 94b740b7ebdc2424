import { commands } from "../../backend/bindings";
import { useChange, useRead } from "../../backend/query";

/** Every payment method. */
export function usePaymentMethods() {
  return useRead(["payment-methods"], commands.listPaymentMethods);
}

/** Makes a method the default, by its id. */
export function useSetDefault() {
  return useChange(commands.setDefaultPaymentMethod);
}

/** Removes a method, by its id. */
export function useRemoval() {
  return useChange(commands.removePaymentMethod);
}

/** Changes a bank account's name, address and phone. */
export function useEditBankAccount() {
  return useChange(commands.editBankAccount);
}
