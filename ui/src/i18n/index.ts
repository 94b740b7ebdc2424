/** Every string of the pages, by page: `t.payments.title`. A string with gaps is a function of what fills them. */
import type { Money } from "../backend/bindings";
import { addFunds } from "./en/add-funds";
import { advancePay } from "./en/advance-pay";
import { auditLog } from "./en/audit-log";
import { automaticPayments } from "./en/automatic-payments";
import { backup } from "./en/backup";
import { changeMethod } from "./en/change-method";
import { clockPause } from "./en/clock-pause";
import { common } from "./en/common";
import { completePayment } from "./en/complete-payment";
import { damage } from "./en/damage";
import { dataTable } from "./en/data-table";
import { download } from "./en/download";
import { firstStart } from "./en/first-start";
import { frame } from "./en/frame";
import { funding } from "./en/funding";
import { importInvoices } from "./en/import-invoices";
import { invoice } from "./en/invoice";
import { monthEnd } from "./en/month-end";
import { notices } from "./en/notices";
import { palette } from "./en/palette";
import { payment } from "./en/payment";
import { paymentMethods } from "./en/payment-methods";
import { payments } from "./en/payments";
import { security } from "./en/security";
import { sellerBank } from "./en/seller-bank";
import { settings } from "./en/settings";
import { shortcuts } from "./en/shortcuts";
import { status } from "./en/status";
import { unappliedCash } from "./en/unapplied-cash";
import { verification } from "./en/verification";
import { formatMoney } from "./format";

export * from "./format";
export { LOCALE, plural } from "./locale";

/** The strings in the language of the pages. */
export const t = {
  addFunds,
  advancePay,
  auditLog,
  automaticPayments,
  backup,
  changeMethod,
  clockPause,
  common,
  completePayment,
  damage,
  dataTable,
  download,
  firstStart,
  frame,
  funding,
  importInvoices,
  invoice,
  monthEnd,
  notices,
  palette,
  payment,
  paymentMethods,
  payments,
  security,
  sellerBank,
  settings,
  shortcuts,
  status,
  unappliedCash,
  verification,
};

/** A balance in a sentence: `USD 25,000.00`, or "a deficit of USD 3,000.00" (R13). */
export function formatBalance(balance: Money): string {
  return balance.value.startsWith("-") ? t.common.deficitOf(formatMoney({ ...balance, value: balance.value.replace("-", "") })) : formatMoney(balance);
}
