import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Grid from "@cloudscape-design/components/grid";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type FundingAction, type FundingDetail, type FundingStatus } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { useFundingActions, type FundingActions } from "../../components/funding-actions";
import { FundingStatusText } from "../../components/funding-status";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { awaitsTransfer, usePaymentOrder, type PaymentOrder } from "../../components/payment-order";
import { QueryState } from "../../components/query-state";
import { useParams } from "../../components/routing";
import { SaidText } from "../../components/said-text";
import { SellerBankFields } from "../../components/seller-bank-fields";
import { RecordPostings } from "../../components/transactions";
import { sayOr, t } from "../../i18n";
import { Details } from "./details";
import { Documents } from "./documents";
import { Matches } from "./matches";
import { Timeline } from "./timeline";

const HALVES = [{ colspan: { default: 12, s: 6 } }, { colspan: { default: 12, s: 6 } }];

/** What a funding waits for; the others have nothing that is done next. */
const PRIMARY: Partial<Record<FundingStatus, FundingAction>> = {
  AWAITING_TRANSFER: "RECORD_RECEIPT",
  PARTIALLY_RECEIVED: "RECORD_RECEIPT",
  PROCESSING: "MARK_SUCCEEDED",
};

const LIST = { text: t.common.lists.fundings, href: "/advance-pay" };

/** One funding with all that belongs to it. */
export default function FundingPage() {
  const { id = "" } = useParams();
  const detail = useRead(["funding", id], () => commands.getFunding(id));
  const actions = useFundingActions();
  const order = usePaymentOrder();
  return (
    <Page
      title={t.funding.title(id)}
      help={<PageHelp {...t.funding.help} />}
      section="/advance-pay"
      breadcrumbs={[{ text: t.advancePay.title, href: "/advance-pay" }]}
      info={detail.data && <FundingStatusText funding={detail.data} />}
      actions={detail.data && <ActionButtons funding={detail.data} actions={actions} />}
    >
      <QueryState query={detail} loading={t.funding.loading} list={LIST}>
        {(funding) => <Content funding={funding} order={order} />}
      </QueryState>
      {actions.dialog}
      {order.dialog}
    </Page>
  );
}

function ActionButtons({ funding, actions }: { funding: FundingDetail; actions: FundingActions }) {
  const primary = PRIMARY[funding.status];
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {funding.actions.toReversed().map((action) => (
        <Button
          key={action}
          variant={action === primary ? "primary" : "normal"}
          iconName={action === "DOWNLOAD_DOCUMENT" ? "download" : undefined}
          loading={action === "DOWNLOAD_DOCUMENT" && actions.downloading === funding.id}
          onClick={() => actions.start(action, funding)}
        >
          {t.funding.actionLabels[action]}
        </Button>
      ))}
    </SpaceBetween>
  );
}

function Content({ funding, order }: { funding: FundingDetail; order: PaymentOrder }) {
  return (
    <SpaceBetween size="l">
      <div>
        <Alert type={funding.overdue ? "warning" : "info"} header={t.funding.next}>
          <SaidText said={funding.nextStepParts} />
        </Alert>
        <Matches fundingId={funding.id} />
      </div>
      {funding.sealed !== null && (
        <Alert type="warning" header={t.funding.sealed}>
          {sayOr(funding.sealedParts, funding.sealed)}
        </Alert>
      )}
      <Grid gridDefinition={HALVES}>
        <Container header={<Header variant="h2">{t.funding.details.title}</Header>} fitHeight>
          <Details funding={funding} />
        </Container>
        <Container header={<Header variant="h2">{t.funding.timeline.title}</Header>} fitHeight>
          <Timeline funding={funding} />
        </Container>
      </Grid>
      {funding.sellerBank !== null && (
        <Container
          header={
            <Header variant="h2" actions={awaitsTransfer(funding) && <Button onClick={() => order.start(funding)}>{t.paymentOrder.action}</Button>}>
              {t.funding.sendTo}
            </Header>
          }
        >
          <SellerBankFields details={funding.sellerBank} />
        </Container>
      )}
      <Documents funding={funding} />
      <Container header={<Header variant="h2">{t.funding.postings}</Header>}>
        <RecordPostings transactions={funding.transactions} />
      </Container>
    </SpaceBetween>
  );
}
