import type { ImportRow } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { Money } from "../../components/money";
import { ImportOutcomeIndicator } from "../../components/status";
import { sayOr, t } from "../../i18n";

const none = t.common.noValue;

/** Rows of an invoice file; of JSON `line` counts records. */
export function rowColumns(json: boolean): DataColumn<ImportRow>[] {
  const labels = t.importInvoices.preview.columns;
  return [
    { id: "line", label: json ? labels.record : labels.line, cell: (it) => it.line, amount: true },
    { id: "number", label: labels.number, cell: (it) => it.invoiceNumber || none, rowHeader: true, minWidth: 140 },
    { id: "outcome", label: labels.outcome, cell: (it) => <ImportOutcomeIndicator outcome={it.outcome} /> },
    { id: "type", label: labels.type, cell: (it) => (it.type === null ? none : t.importInvoices.preview.types[it.type]) },
    { id: "due", label: labels.dueOn, cell: (it) => (it.dueOn === null ? none : <DateText date={it.dueOn} />) },
    { id: "amount", label: labels.amount, cell: (it) => (it.amount === null ? none : <Money money={it.amount} />), amount: true },
    { id: "reason", label: labels.reason, cell: (it) => (it.reason === null ? none : t.importInvoices.preview.reason(it.field, sayOr(it.reasonParts, it.reason))), minWidth: 220 },
    { id: "seller", label: labels.seller, cell: (it) => (it.seller === null ? none : t.payments.sellers[it.seller]) },
    { id: "issued", label: labels.issuedOn, cell: (it) => (it.issuedOn === null ? none : <DateText date={it.issuedOn} />) },
  ];
}
