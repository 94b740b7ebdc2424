import { lazy } from "react";
import { Navigate, createHashRouter, createMemoryRouter, type RouteObject } from "react-router";

import { Crash } from "./crash";
import { Gate } from "./gate";
import { NotFound } from "./not-found";

const Payments = lazy(() => import("../pages/payments"));
const AdvancePay = lazy(() => import("../pages/advance-pay"));
const AddFunds = lazy(() => import("../pages/add-funds"));
const Funding = lazy(() => import("../pages/funding"));
const Document = lazy(() => import("../pages/document"));
const Documents = lazy(() => import("../pages/documents"));
const ImportStatement = lazy(() => import("../pages/import-statement"));
const Invoice = lazy(() => import("../pages/invoice"));
const ImportInvoices = lazy(() => import("../pages/import-invoices"));
const Notifications = lazy(() => import("../pages/notifications"));
const Payment = lazy(() => import("../pages/payment"));
const PaymentMethod = lazy(() => import("../pages/payment-methods/detail"));
const PaymentMethods = lazy(() => import("../pages/payment-methods"));
const AddCard = lazy(() => import("../pages/payment-methods/add-card"));
const AddPaymentMethod = lazy(() => import("../pages/payment-methods/add"));
const EditPaymentMethod = lazy(() => import("../pages/payment-methods/edit"));
const MonthEnd = lazy(() => import("../pages/month-end"));
const AuditLog = lazy(() => import("../pages/audit-log"));
const Reconcile = lazy(() => import("../pages/reconcile"));
const Settings = lazy(() => import("../pages/settings"));
const StatementLine = lazy(() => import("../pages/statement-line"));
const UnappliedCash = lazy(() => import("../pages/unapplied-cash"));

/** Every page with its address. */
export const routes: RouteObject[] = [
  {
    path: "/",
    element: <Gate />,
    errorElement: <Crash />,
    children: [
      {
        // Without an address of its own: a page that fails leaves the frame around it standing.
        errorElement: <Crash />,
        children: [
          { index: true, element: <Navigate to="/payments" replace /> },
          { path: "set-up", element: <Navigate to="/payments" replace /> },
          { path: "payments", element: <Payments /> },
          { path: "payments/month-end", element: <MonthEnd /> },
          { path: "payments/unapplied-cash/:id", element: <UnappliedCash /> },
          { path: "payments/:id", element: <Payment /> },
          { path: "advance-pay", element: <AdvancePay /> },
          { path: "advance-pay/add-funds", element: <AddFunds /> },
          { path: "fundings/:id", element: <Funding /> },
          { path: "invoices/import", element: <ImportInvoices /> },
          { path: "invoices/:id", element: <Invoice /> },
          { path: "notifications", element: <Notifications /> },
          { path: "payment-methods", element: <PaymentMethods /> },
          { path: "payment-methods/add", element: <AddPaymentMethod /> },
          { path: "payment-methods/add-card", element: <AddCard /> },
          { path: "payment-methods/:id", element: <PaymentMethod /> },
          { path: "payment-methods/:id/edit", element: <EditPaymentMethod /> },
          { path: "reconcile", element: <Reconcile /> },
          { path: "reconcile/import", element: <ImportStatement /> },
          { path: "reconcile/lines/:id", element: <StatementLine /> },
          { path: "documents", element: <Documents /> },
          { path: "documents/:number", element: <Document /> },
          { path: "settings", element: <Settings /> },
          { path: "settings/audit-log", element: <AuditLog /> },
          { path: "*", element: <NotFound /> },
        ],
      },
    ],
  },
];

/** A router of this program. */
export type AppRouter = ReturnType<typeof createHashRouter>;

/** The window's router: addresses live in the hash, so that one file serves them all. */
export function createRouter(): AppRouter {
  return createHashRouter(routes);
}

/** A router for tests, at an address. */
export function createTestRouter(address: string): AppRouter {
  return createMemoryRouter(routes, { initialEntries: [address] });
}
