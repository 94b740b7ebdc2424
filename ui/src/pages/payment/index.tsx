import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";

import { commands, type PaymentDetail } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { ANSWERS, isOpenCharge, useChargeAnswers, type ChargeAnswers } from "../../components/charge-answer";
import { useCompletePayment, type CompletePayment } from "../../components/complete-payment";
import { columnDefinitions } from "../../components/data-table";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { QueryState } from "../../components/query-state";
import { recordAddress } from "../../components/record-address";
import { useParams } from "../../components/routing";
import { SaidText } from "../../components/said-text";
import { PaymentStatusIndicator } from "../../components/status";
import { RecordPostings } from "../../components/transactions";
import { t } from "../../i18n";
import { isZero } from "../../money";
import { INVOICE_COLUMNS } from "./columns";
import { Details, Evidence } from "./details";

const texts = t.payment;

const INVOICE_DEFINITIONS = columnDefinitions(INVOICE_COLUMNS);

const LIST = { text: t.common.lists.payments, href: "/payments?tab=transactions" };

/** One payment: what it paid, out of what, what was left of both, and how it is known. */
export default function PaymentPage() {
  const { id = "" } = useParams();
  const detail = useRead(["payment", id], () => commands.getPayment(id));
  const answers = useChargeAnswers();
  const completion = useCompletePayment();
  return (
    <Page
      title={texts.title(id)}
      help={<PageHelp {...texts.help} />}
      section="/payments"
      breadcrumbs={[{ text: t.payments.title, href: "/payments?tab=transactions" }]}
      info={detail.data && <PaymentStatusIndicator status={detail.data.status} />}
      actions={detail.data && <Actions payment={detail.data} answers={answers} completion={completion} />}
    >
      <QueryState query={detail} loading={texts.loading} list={LIST}>
        {(payment) => <Content payment={payment} />}
      </QueryState>
      {answers.dialog}
      {completion.dialog}
    </Page>
  );
}

/** An open charge is answered; a refused one is tried again while its invoice still asks for something. */
function Actions({ payment, answers, completion }: { payment: PaymentDetail; answers: ChargeAnswers; completion: CompletePayment }) {
  if (isOpenCharge(payment)) {
    return (
      <SpaceBetween direction="horizontal" size="xs">
        {ANSWERS.toReversed().map((answer) => (
          <Button key={answer} variant={answer === "succeeded" ? "primary" : "normal"} onClick={() => answers.start(payment, answer)}>
            {t.invoice.charge[answer].action}
          </Button>
        ))}
      </SpaceBetween>
    );
  }
  if (payment.status === "FAILED" && !isZero(payment.invoice.outstanding)) {
    return (
      <Button variant="primary" onClick={() => completion.start(payment.invoice, payment)}>
        {t.invoice.payments.retry}
      </Button>
    );
  }
  return null;
}

function Content({ payment }: { payment: PaymentDetail }) {
  return (
    <SpaceBetween size="l">
      <Alert type={payment.status === "FAILED" ? "warning" : "info"} header={t.invoice.why}>
        <SaidText said={payment.explanationParts} links={{ number: recordAddress(payment.invoiceId) }} />
      </Alert>
      <Table<PaymentDetail>
        header={
          <Header variant="h2" counter="(1)">
            {texts.invoices.title}
          </Header>
        }
        items={[payment]}
        columnDefinitions={INVOICE_DEFINITIONS}
        trackBy="id"
        wrapLines
        ariaLabels={{ tableLabel: texts.invoices.title }}
      />
      <Container header={<Header variant="h2">{texts.details.title}</Header>}>
        <Details payment={payment} />
      </Container>
      <Container header={<Header variant="h2">{texts.evidence.title}</Header>}>
        <Evidence payment={payment} />
      </Container>
      <Container header={<Header variant="h2">{t.invoice.postings}</Header>}>
        <RecordPostings transactions={payment.transactions} />
      </Container>
    </SpaceBetween>
  );
}
