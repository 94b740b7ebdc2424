import type { InvoiceStatus } from "../../backend/bindings";
import { choiceFilter, AMOUNT_FILTERS, amountQuery } from "../../components/data-table/common-filters";
import { chosen, type DataFilter, type FilterValues } from "../../components/data-table";
import { t } from "../../i18n";

const labels = t.payments.due.columns;

/** What a list of invoices can be restricted by, where they can have these statuses. */
export function invoiceFilters(statuses: readonly InvoiceStatus[]): readonly DataFilter[] {
  return [
    choiceFilter("status", labels.status, statuses, t.status.invoice),
    ...AMOUNT_FILTERS,
    { kind: "days", id: "due", label: labels.due, from: "from", to: "to" },
    { kind: "text", id: "po", label: labels.purchaseOrder },
  ];
}

/** The part of a query that these filters are. */
export function invoiceQuery(statuses: readonly InvoiceStatus[], values: FilterValues) {
  return { statuses: chosen(statuses, values.status), ...amountQuery(values), dueFrom: values.from ?? null, dueTo: values.to ?? null, purchaseOrder: values.po ?? null };
}
