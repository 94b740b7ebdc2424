import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Header from "@cloudscape-design/components/header";
import Table from "@cloudscape-design/components/table";

import type { InvoiceDetail, InvoicePayment } from "../../backend/bindings";
import { ANSWERS, isOpenCharge, useChargeAnswers, type ChargeAnswer } from "../../components/charge-answer";
import { columnDefinitions, type DataColumn } from "../../components/data-table";
import { EmptyState } from "../../components/empty-state";
import { t } from "../../i18n";
import { isZero } from "../../money";
import { CREDIT_COLUMNS, PAYMENT_COLUMNS } from "./columns";

const texts = t.invoice.payments;

/** The charge that was refused last, where nothing was charged since and something is outstanding again. */
function refusedCharge(invoice: InvoiceDetail): InvoicePayment | undefined {
  const last = invoice.payments.findLast((payment) => payment.source === "PAYMENT_METHOD");
  return last?.status === "FAILED" && !isZero(invoice.outstanding) ? last : undefined;
}

interface RowActions {
  answer: (payment: InvoicePayment, answer: ChargeAnswer) => void;
  refused: InvoicePayment | undefined;
  retry: (payment: InvoicePayment) => void;
}

function actionsColumn(actions: RowActions): DataColumn<InvoicePayment> {
  return { id: "actions", label: texts.actions, cell: (payment) => <PaymentActions payment={payment} actions={actions} /> };
}

function PaymentActions({ payment, actions }: { payment: InvoicePayment; actions: RowActions }) {
  if (payment.id === actions.refused?.id) {
    return (
      <Button variant="inline-link" wrapText={false} ariaLabel={texts.retryLabel(payment.id)} onClick={() => actions.retry(payment)}>
        {texts.retry}
      </Button>
    );
  }
  return (
    isOpenCharge(payment) && (
      <ButtonDropdown
        variant="inline-icon"
        expandToViewport
        ariaLabel={texts.actionsLabel(payment.id)}
        items={ANSWERS.map((answer) => ({ id: answer, text: t.invoice.charge[answer].action }))}
        onItemClick={({ detail }) => {
          const answer = ANSWERS.find((known) => known === detail.id);
          if (answer !== undefined) {
            actions.answer(payment, answer);
          }
        }}
      />
    )
  );
}

/** An invoice's payments with the balance due after each; of a credit memo, the invoices that it paid. `onRetry` starts a refused charge again. */
export function PaymentsTable({ invoice, onRetry }: { invoice: InvoiceDetail; onRetry: (payment: InvoicePayment) => void }) {
  const answers = useChargeAnswers();
  const memo = invoice.type === "CREDIT_MEMO";
  const title = memo ? texts.creditTitle : texts.title;
  const columns = memo ? CREDIT_COLUMNS : PAYMENT_COLUMNS;
  const refused = memo ? undefined : refusedCharge(invoice);
  const acts = refused !== undefined || invoice.payments.some(isOpenCharge);
  const actions = acts ? [actionsColumn({ answer: answers.start, refused, retry: onRetry })] : [];
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
      {answers.dialog}
    </>
  );
}
