import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";

import type { AutomaticPayment, Settlement, UnpaidInvoice } from "../../backend/bindings";
import { say, t } from "../../i18n";
import { columnDefinitions, type DataColumn } from "../data-table";
import { PageLink } from "../link";
import { Money } from "../money";

const texts = t.importInvoices.result;
const labels = texts.columns;

/** What was paid at once, each with why (R20). */
const PAID_COLUMNS: readonly DataColumn<AutomaticPayment>[] = [
  { id: "invoice", label: labels.invoice, cell: (it) => <PageLink to={`/invoices/${it.invoiceId}`}>{it.invoiceNumber}</PageLink>, rowHeader: true },
  { id: "source", label: labels.source, cell: (it) => say(it.sourceLabelParts) },
  { id: "amount", label: labels.amount, cell: (it) => <Money money={it.amount} />, amount: true },
  { id: "after", label: labels.balanceAfter, cell: (it) => (it.balanceAfter === null ? t.common.noValue : <Money money={it.balanceAfter} />), amount: true },
  { id: "why", label: labels.why, cell: (it) => say(it.explanationParts), minWidth: 280 },
];

/** What is due and stays unpaid, each with why (R20). */
const UNPAID_COLUMNS: readonly DataColumn<UnpaidInvoice>[] = [
  { id: "invoice", label: labels.invoice, cell: (it) => <PageLink to={`/invoices/${it.invoiceId}`}>{it.invoiceNumber}</PageLink>, rowHeader: true },
  { id: "outstanding", label: labels.outstanding, cell: (it) => <Money money={it.outstanding} />, amount: true },
  { id: "reason", label: labels.reason, cell: (it) => say(it.reasonParts), minWidth: 280 },
];

/** What was paid at once, and what is due and stays unpaid, as tables. */
export function SettlementTables({ settlement: { payments, unpaid } }: { settlement: Settlement }) {
  return (
    <SpaceBetween size="l">
      <Table
        header={
          <Header variant="h2" counter={`(${String(payments.length)})`}>
            {texts.paidTitle}
          </Header>
        }
        items={payments}
        columnDefinitions={columnDefinitions(PAID_COLUMNS)}
        trackBy="id"
        wrapLines
        ariaLabels={{ tableLabel: texts.paidTitle }}
        empty={<Box color="text-body-secondary">{texts.paidNone}</Box>}
      />
      {unpaid.length > 0 && (
        <Table
          header={
            <Header variant="h2" counter={`(${String(unpaid.length)})`}>
              {texts.unpaidTitle}
            </Header>
          }
          items={unpaid}
          columnDefinitions={columnDefinitions(UNPAID_COLUMNS)}
          trackBy="invoiceId"
          wrapLines
          ariaLabels={{ tableLabel: texts.unpaidTitle }}
        />
      )}
    </SpaceBetween>
  );
}
