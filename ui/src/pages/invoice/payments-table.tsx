import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Header from "@cloudscape-design/components/header";
import Table from "@cloudscape-design/components/table";
import { useState } from "react";

import type { InvoiceDetail, InvoicePayment } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { columnDefinitions, type DataColumn } from "../../components/data-table";
import { EmptyState } from "../../components/empty-state";
import { t } from "../../i18n";
import { ChargeModal, type ChargeAnswer } from "./charge-modal";
import { CREDIT_COLUMNS, PAYMENT_COLUMNS } from "./columns";

const texts = t.invoice.payments;

const ANSWERS: readonly ChargeAnswer[] = ["succeeded", "failed"];

/** A charge whose answer the owner may know; nothing else of a payment is in anybody's hands. */
const isOpenCharge = (payment: InvoicePayment): boolean => payment.source === "PAYMENT_METHOD" && payment.status === "PROCESSING";

function actionsColumn(start: (payment: InvoicePayment, answer: ChargeAnswer) => void): DataColumn<InvoicePayment> {
  return {
    id: "actions",
    label: texts.actions,
    cell: (payment) =>
      isOpenCharge(payment) && (
        <ButtonDropdown
          variant="inline-icon"
          expandToViewport
          ariaLabel={texts.actionsLabel(payment.id)}
          items={ANSWERS.map((answer) => ({ id: answer, text: t.invoice.charge[answer].action }))}
          onItemClick={({ detail }) => {
            const answer = ANSWERS.find((known) => known === detail.id);
            if (answer !== undefined) {
              start(payment, answer);
            }
          }}
        />
      ),
  };
}

/** An invoice's payments with the balance due after each; of a credit memo, the invoices that it paid. */
export function PaymentsTable({ invoice }: { invoice: InvoiceDetail }) {
  const ledger = useLedger();
  const [open, setOpen] = useState<{ payment: InvoicePayment; answer: ChargeAnswer } | null>(null);
  const memo = invoice.type === "CREDIT_MEMO";
  const title = memo ? texts.creditTitle : texts.title;
  const columns = memo ? CREDIT_COLUMNS : PAYMENT_COLUMNS;
  const actions = invoice.payments.some(isOpenCharge) ? [actionsColumn((payment, answer) => setOpen({ payment, answer }))] : [];
  return (
    <>
      <Table<InvoicePayment>
        header={
          <Header variant="h2" counter={`(${String(invoice.payments.length)})`}>
            {title}
          </Header>
        }
        items={invoice.payments}
        columnDefinitions={columnDefinitions([...columns, ...actions])}
        trackBy="id"
        wrapLines
        ariaLabels={{ tableLabel: title }}
        empty={memo ? <EmptyState title={texts.creditEmpty} text={texts.creditEmptyText} /> : <EmptyState title={texts.empty} text={texts.emptyText} />}
      />
      {open && ledger.data && <ChargeModal {...open} today={ledger.data.today} onClose={() => setOpen(null)} />}
    </>
  );
}
