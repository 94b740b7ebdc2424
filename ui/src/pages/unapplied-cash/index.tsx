import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Grid from "@cloudscape-design/components/grid";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type CashEvidence, type UnappliedCashDetail } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { DateText } from "../../components/date-text";
import { Money } from "../../components/money";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { QueryState } from "../../components/query-state";
import { useParams } from "../../components/routing";
import { SaidText } from "../../components/said-text";
import { UnappliedStatusIndicator } from "../../components/status";
import { RecordPostings } from "../../components/transactions";
import { actionsOf, useUnappliedActions, type Source, type UnappliedActions } from "../../components/unapplied-actions";
import { formatInstant, t } from "../../i18n";
import { isZero, subtract } from "../../money";

const texts = t.unappliedCash;

const HALVES = [{ colspan: { default: 12, s: 6 } }, { colspan: { default: 12, s: 6 } }];

const LIST = { text: t.common.lists.unappliedFunds, href: "/payments?tab=unapplied" };

/** Unapplied cash with its evidence, what can be done with it next, and its postings. */
export default function UnappliedCashPage() {
  const { id = "" } = useParams();
  const detail = useRead(["unapplied-cash", id], () => commands.getUnappliedCash(id));
  const actions = useUnappliedActions();
  return (
    <Page
      title={texts.title(id)}
      help={<PageHelp {...texts.help} />}
      section="/payments"
      breadcrumbs={[{ text: t.payments.title, href: "/payments?tab=unapplied" }]}
      info={detail.data && <UnappliedStatusIndicator status={detail.data.status} />}
      actions={detail.data && <Actions cash={detail.data} actions={actions} />}
    >
      <QueryState query={detail} loading={texts.loading} list={LIST}>
        {(cash) => <Content cash={cash} />}
      </QueryState>
      {actions.dialog}
    </Page>
  );
}

/** What can be done, the likeliest last, where the eye looks for it. */
function Actions({ cash, actions }: { cash: UnappliedCashDetail; actions: UnappliedActions }) {
  if (isZero(cash.remaining)) {
    return null;
  }
  const { id, seller, sellerName, remaining } = cash;
  const source: Source = { kind: "UNAPPLIED_CASH", id, name: id, seller, sellerName, remaining };
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {actionsOf(source)
        .toReversed()
        .map((action) => (
          <Button key={action} variant={action === "tie" ? "primary" : "normal"} onClick={() => actions.start(action, source)}>
            {texts.actions[action]}
          </Button>
        ))}
    </SpaceBetween>
  );
}

function Content({ cash }: { cash: UnappliedCashDetail }) {
  return (
    <SpaceBetween size="l">
      <Alert type="info" header={texts.next}>
        <SaidText said={cash.nextStepParts} />
      </Alert>
      <Grid gridDefinition={HALVES}>
        <Container header={<Header variant="h2">{texts.details.title}</Header>} fitHeight>
          <Details cash={cash} />
        </Container>
        <Container header={<Header variant="h2">{texts.evidence.title}</Header>} fitHeight>
          <SpaceBetween size="m">
            <Evidence label={texts.evidence.receipt} evidence={cash.receipt} />
            {cash.return !== null && <Evidence label={texts.evidence.takenBack} evidence={cash.return} />}
          </SpaceBetween>
        </Container>
      </Grid>
      <Container header={<Header variant="h2">{texts.postings}</Header>}>
        <RecordPostings transactions={cash.transactions} />
      </Container>
    </SpaceBetween>
  );
}

function Details({ cash }: { cash: UnappliedCashDetail }) {
  const labels = texts.details;
  return (
    <KeyValuePairs
      columns={2}
      items={[
        { label: labels.amount, value: <Money money={cash.amount} /> },
        { label: labels.remaining, value: <Money money={cash.remaining} /> },
        { label: cash.returnedOn === null ? labels.used : labels.usedOrReturned, value: <Money money={subtract(cash.amount, cash.remaining)} /> },
        { label: labels.seller, value: <bdi>{cash.sellerName}</bdi> },
        { label: labels.receivedOn, value: <DateText date={cash.receivedOn} /> },
        ...(cash.returnedOn === null ? [] : [{ label: labels.returnedOn, value: <DateText date={cash.returnedOn} /> }]),
        { label: labels.description, value: <bdi>{cash.description ?? t.common.noValue}</bdi> },
      ]}
    />
  );
}

function Evidence({ label, evidence }: { label: string; evidence: CashEvidence }) {
  const words = t.funding.timeline;
  return (
    <div>
      <Box variant="awsui-key-label">{label}</Box>
      <div>{words.evidence[evidence.evidence]}</div>
      <div>{evidence.evidenceText === null ? texts.evidence.noWords : words.evidenceText(evidence.evidenceText)}</div>
      <Box variant="small" color="text-body-secondary">
        {words.recorded(evidence.recordedBy, formatInstant(evidence.recordedAt))}
      </Box>
    </div>
  );
}
