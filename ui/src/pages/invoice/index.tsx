import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type ChargedTo, type InvoiceDetail } from "../../backend/bindings";
import { useLedger, useRead } from "../../backend/query";
import { useChangeMethod, type ChangeMethod } from "../../components/change-method";
import { useCompletePayment, type CompletePayment } from "../../components/complete-payment";
import { CopyText } from "../../components/copy-text";
import { DateText, relativeDueDay } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { QueryState } from "../../components/query-state";
import { recordAddress } from "../../components/record-address";
import { useParams } from "../../components/routing";
import { SaidText } from "../../components/said-text";
import { InvoiceStatusIndicator } from "../../components/status";
import { RecordPostings } from "../../components/transactions";
import { useUnappliedActions, type Source, type UnappliedActions } from "../../components/unapplied-actions";
import { WillBePaidByText } from "../../components/will-be-paid-by";
import { say, t } from "../../i18n";
import { isZero } from "../../money";
import { Attachments } from "./attachments";
import { Parts } from "./parts";
import { PaymentsTable } from "./payments-table";

const LIST = { text: t.common.lists.invoices, href: "/payments?tab=invoices" };

/** One invoice or credit memo with all that belongs to it. */
export default function InvoicePage() {
  const { id = "" } = useParams();
  const detail = useRead(["invoice", id], () => commands.getInvoice(id));
  const payment = useCompletePayment();
  const method = useChangeMethod(payment);
  const unapplied = useUnappliedActions();
  return (
    <Page
      title={titleOf(detail.data, id)}
      help={<PageHelp {...t.invoice.help} />}
      section="/payments"
      breadcrumbs={[{ text: t.payments.title, href: "/payments" }]}
      info={detail.data && <InvoiceStatusIndicator status={detail.data.status} />}
      actions={detail.data && <Actions invoice={detail.data} payment={payment} unapplied={unapplied} />}
    >
      <QueryState query={detail} loading={t.invoice.loading} list={LIST}>
        {(invoice) => <Content invoice={invoice} payment={payment} method={method} />}
      </QueryState>
      {payment.dialog}
      {method.dialog}
      {unapplied.dialog}
    </Page>
  );
}

function titleOf(invoice: InvoiceDetail | undefined, id: string): string {
  const number = invoice?.invoiceNumber ?? id;
  return invoice?.type === "CREDIT_MEMO" ? t.invoice.creditMemoTitle(number) : t.invoice.invoiceTitle(number);
}

/** An invoice is paid; a credit memo pays. Neither where nothing is left of it. */
function Actions({ invoice, payment, unapplied }: { invoice: InvoiceDetail; payment: CompletePayment; unapplied: UnappliedActions }) {
  if (isZero(invoice.outstanding)) {
    return null;
  }
  if (invoice.type === "INVOICE") {
    return (
      <Button variant="primary" onClick={() => payment.start(invoice)}>
        {t.invoice.completePayment}
      </Button>
    );
  }
  const { id, seller, sellerName, invoiceNumber, outstanding } = invoice;
  const source: Source = { kind: "CREDIT_MEMO", id, name: t.unappliedCash.creditMemo(invoiceNumber), seller, sellerName, remaining: outstanding };
  return <Button onClick={() => unapplied.start("apply", source)}>{t.invoice.apply}</Button>;
}

function Content({ invoice, payment, method }: { invoice: InvoiceDetail; payment: CompletePayment; method: ChangeMethod }) {
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{t.invoice.parts.title}</Header>}>
        <Parts invoice={invoice} />
      </Container>
      <Alert type="info" header={t.invoice.why}>
        <SaidText said={invoice.explanationParts} />
      </Alert>
      <Container header={<Header variant="h2">{t.invoice.details.title}</Header>}>
        <Details invoice={invoice} onChangeMethod={() => method.start(invoice)} />
      </Container>
      <PaymentsTable invoice={invoice} onRetry={(refused) => payment.start(invoice, refused)} />
      <Attachments invoice={invoice} />
      <Container header={<Header variant="h2">{t.invoice.postings}</Header>}>
        <RecordPostings transactions={invoice.transactions} />
      </Container>
    </SpaceBetween>
  );
}

function Details({ invoice, onChangeMethod }: { invoice: InvoiceDetail; onChangeMethod: () => void }) {
  const texts = t.invoice.details;
  const memo = invoice.type === "CREDIT_MEMO";
  const none = t.common.noValue;
  const items: KeyValuePairsProps.Item[] = [
    { label: memo ? texts.creditNumber : texts.number, value: <CopyText text={invoice.invoiceNumber} what={memo ? texts.creditNumber : texts.number} /> },
    { label: texts.record, value: invoice.id },
    { label: texts.seller, value: <bdi>{invoice.sellerName}</bdi> },
    { label: texts.issuedOn, value: <DateText date={invoice.issuedOn} /> },
    ...(memo ? [] : [{ label: texts.dueOn, value: <DueDay invoice={invoice} /> }]),
    { label: memo ? texts.appliedOn : texts.paidOn, value: invoice.paidOn === null ? none : <DateText date={invoice.paidOn} /> },
    { label: texts.recordedOn, value: <DateText date={invoice.recordedOn} /> },
    { label: texts.chargeType, value: t.invoice.chargeTypes[invoice.chargeType] },
    { label: texts.purchaseOrder, value: invoice.purchaseOrder ?? none },
    { label: texts.billingPeriod, value: invoice.billingPeriod ?? none },
    ...(invoice.willBePaidBy === "NOT_OPEN" ? [] : [{ label: texts.willBePaidBy, value: <WillBePaidByText paidBy={invoice.willBePaidBy} /> }]),
    ...(invoice.chargedTo === null ? [] : [{ label: texts.chargedTo, value: <Charged chargedTo={invoice.chargedTo} onChange={onChangeMethod} /> }]),
  ];
  return <KeyValuePairs columns={4} minColumnWidth={180} items={items} />;
}

/** What is charged for all that Advance Pay does not pay, and the way to change it. */
function Charged({ chargedTo, onChange }: { chargedTo: ChargedTo; onChange: () => void }) {
  return (
    <SpaceBetween size="xxxs">
      <PageLink to={recordAddress(chargedTo.methodId)}>{say(chargedTo.labelParts)}</PageLink>
      <Button variant="inline-link" ariaLabel={t.changeMethod.open} onClick={onChange}>
        {t.changeMethod.change}
      </Button>
    </SpaceBetween>
  );
}

function DueDay({ invoice }: { invoice: InvoiceDetail }) {
  const ledger = useLedger();
  const open = invoice.status === "DUE" || invoice.status === "PAST_DUE";
  return (
    <>
      <DateText date={invoice.dueOn} />
      {open && ledger.data && (
        <Box variant="small" display="block" color={invoice.status === "PAST_DUE" ? "text-status-error" : "text-body-secondary"}>
          {relativeDueDay(invoice.dueOn, ledger.data.today)}
        </Box>
      )}
    </>
  );
}
