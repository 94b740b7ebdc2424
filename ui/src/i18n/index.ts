/** Every string of the pages, by page: `t.payments.title`. A string with gaps is a function of what fills them. */
import { addFunds } from "./en/add-funds";
import { advancePay } from "./en/advance-pay";
import { auditLog } from "./en/audit-log";
import { automaticPayments } from "./en/automatic-payments";
import { backup } from "./en/backup";
import { common } from "./en/common";
import { damage } from "./en/damage";
import { dataTable } from "./en/data-table";
import { firstStart } from "./en/first-start";
import { frame } from "./en/frame";
import { funding } from "./en/funding";
import { importInvoices } from "./en/import-invoices";
import { invoice } from "./en/invoice";
import { paymentMethods } from "./en/payment-methods";
import { payments } from "./en/payments";
import { security } from "./en/security";
import { sellerBank } from "./en/seller-bank";
import { settings } from "./en/settings";
import { status } from "./en/status";
import { verification } from "./en/verification";

export * from "./format";
export { LOCALE, plural } from "./locale";

/** The strings in the language of the pages. */
export const t = {
  addFunds,
  advancePay,
  auditLog,
  automaticPayments,
  backup,
  common,
  damage,
  dataTable,
  firstStart,
  frame,
  funding,
  importInvoices,
  invoice,
  paymentMethods,
  payments,
  security,
  sellerBank,
  settings,
  status,
  verification,
};
