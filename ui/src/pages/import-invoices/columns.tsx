import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";

import type { AutomaticPayment, ImportOutcome, ImportRow, UnpaidInvoice } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { Money } from "../../components/money";
import { say, sayOr, t } from "../../i18n";

const none = t.common.noValue;

const KINDS: Record<ImportOutcome, StatusIndicatorProps.Type> = { NEW: "success", ALREADY_KNOWN: "info", CHANGED: "warning", REFUSED: "error" };

/** What an import does with a row. */
export function OutcomeText({ outcome }: { outcome: ImportOutcome }) {
  return <StatusIndicator type={KINDS[outcome]} wrapText={false}>{t.importInvoices.preview.outcomes[outcome]}</StatusIndicator>;
}

/** Rows of an invoice file; of JSON `line` counts records. */
export function rowColumns(json: boolean): DataColumn<ImportRow>[] {
  const labels = t.importInvoices.preview.columns;
  return [
    { id: "line", label: json ? labels.record : labels.line, cell: (it) => it.line, amount: true },
    { id: "number", label: labels.number, cell: (it) => it.invoiceNumber || none, rowHeader: true, minWidth: 140 },
    { id: "outcome", label: labels.outcome, cell: (it) => <OutcomeText outcome={it.outcome} /> },
    { id: "type", label: labels.type, cell: (it) => (it.type === null ? none : t.importInvoices.preview.types[it.type]) },
    { id: "due", label: labels.dueOn, cell: (it) => (it.dueOn === null ? none : <DateText date={it.dueOn} />) },
    { id: "amount", label: labels.amount, cell: (it) => (it.amount === null ? none : <Money money={it.amount} />), amount: true },
    { id: "reason", label: labels.reason, cell: (it) => (it.reason === null ? none : t.importInvoices.preview.reason(it.field, sayOr(it.reasonParts, it.reason))), minWidth: 220 },
    { id: "seller", label: labels.seller, cell: (it) => (it.seller === null ? none : t.payments.sellers[it.seller]) },
    { id: "issued", label: labels.issuedOn, cell: (it) => (it.issuedOn === null ? none : <DateText date={it.issuedOn} />) },
  ];
}

/** What was paid at once, each with why (R20). */
export const PAID_COLUMNS: readonly DataColumn<AutomaticPayment>[] = [
  {
    id: "invoice",
    label: t.importInvoices.result.columns.invoice,
    cell: (it) => <PageLink to={`/invoices/${it.invoiceId}`}>{it.invoiceNumber}</PageLink>,
    rowHeader: true,
  },
  { id: "source", label: t.importInvoices.result.columns.source, cell: (it) => say(it.sourceLabelParts) },
  { id: "amount", label: t.importInvoices.result.columns.amount, cell: (it) => <Money money={it.amount} />, amount: true },
  { id: "after", label: t.importInvoices.result.columns.balanceAfter, cell: (it) => (it.balanceAfter === null ? none : <Money money={it.balanceAfter} />), amount: true },
  { id: "why", label: t.importInvoices.result.columns.why, cell: (it) => {say(it.explanationParts)}, minWidth: 280 },
];

/** What is due and stays unpaid, each with why (R20). */
export const UNPAID_COLUMNS: readonly DataColumn<UnpaidInvoice>[] = [
  {
    id: "invoice",
    label: t.importInvoices.result.columns.invoice,
    cell: (it) => <PageLink to={`/invoices/${it.invoiceId}`}>{it.invoiceNumber}</PageLink>,
    rowHeader: true,
  },
  { id: "outstanding", label: t.importInvoices.result.columns.outstanding, cell: (it) => <Money money={it.outstanding} />, amount: true },
  { id: "reason", label: t.importInvoices.result.columns.reason, cell: (it) => {say(it.reasonParts)}, minWidth: 280 },
];
