import type { Catalogue } from "../catalogue";
import { addFunds } from "./add-funds";
import { advancePay } from "./advance-pay";
import { auditLog } from "./audit-log";
import { automaticPayments } from "./automatic-payments";
import { backup } from "./backup";
import { changeMethod } from "./change-method";
import { clockPause } from "./clock-pause";
import { common } from "./common";
import { completePayment } from "./complete-payment";
import { damage } from "./damage";
import { dataTable } from "./data-table";
import { document } from "./document";
import { documents } from "./documents";
import { download } from "./download";
import { firstStart } from "./first-start";
import { frame } from "./frame";
import { funding } from "./funding";
import { importInvoices } from "./import-invoices";
import { importStatement } from "./import-statement";
import { invoice } from "./invoice";
import { matchColumns } from "./match-columns";
import { monthEnd } from "./month-end";
import { notices } from "./notices";
import { palette } from "./palette";
import { payment } from "./payment";
import { paymentMethods } from "./payment-methods";
import { paymentOrder } from "./payment-order";
import { payments } from "./payments";
import { reconcile } from "./reconcile";
import { security } from "./security";
import { sellerBank } from "./seller-bank";
import { settings } from "./settings";
import { shortcuts } from "./shortcuts";
import { status } from "./status";
import { unappliedCash } from "./unapplied-cash";
import { verification } from "./verification";

const texts: Catalogue = {
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
  document,
  documents,
  download,
  firstStart,
  frame,
  funding,
  importInvoices,
  importStatement,
  invoice,
  matchColumns,
  monthEnd,
  notices,
  palette,
  payment,
  paymentMethods,
  paymentOrder,
  payments,
  reconcile,
  security,
  sellerBank,
  settings,
  shortcuts,
  status,
  unappliedCash,
  verification,
};

export default texts;
