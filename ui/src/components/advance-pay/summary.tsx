import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";

import type { AdvancePayBalance, AdvancePayOverview, Attention, Registration } from "../../backend/bindings";
import { DateText } from "../date-text";
import { Money } from "../money";
import { useNavigate } from "../routing";
import { formatDate, formatMoney, say, t } from "../../i18n";
import { isNegative, isZero } from "../../money";

const texts = t.advancePay.summary;

/** What waits for the owner, each with the way to the funding or the invoice that it is about. */
export function AttentionAlerts({ items }: { items: readonly Attention[] }) {
  const navigate = useNavigate();
  return (
    <SpaceBetween size="xs">
      {items.map((item) => (
        <Alert
          key={item.message}
          type="warning"
          statusIconAriaLabel={t.advancePay.attention.title}
          action={
            <Button onClick={() => void navigate(item.fundingId === null ? `/invoices/${item.invoiceId ?? ""}` : `/fundings/${item.fundingId}`)}>
              {item.fundingId === null ? t.advancePay.attention.viewInvoice : t.advancePay.attention.view}
            </Button>
          }
        >
          {say(item.messageParts)}
        </Alert>
      ))}
    </SpaceBetween>
  );
}

/** The balance per seller and currency, what is on its way, and how far it reaches. */
export function SummaryContainer({ overview, registration }: { overview: AdvancePayOverview; registration: Registration }) {
  const navigate = useNavigate();
  const addFunds = (
    <Button variant="primary" onClick={() => void navigate("/advance-pay/add-funds")}>
      {t.advancePay.addFunds}
    </Button>
  );
  const many = overview.balances.length > 1;
  return (
    <Container
      header={
        <Header variant="h2" actions={addFunds} description={texts.registered(formatDate(registration.registeredOn), say(registration.defaultMethodLabelParts))}>
          {texts.title}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {overview.balances.map((balance) => (
          <SpaceBetween key={`${balance.seller}:${balance.balance.currency}`} size="s">
            {many && <Box variant="h3">{texts.balanceOf(balance.sellerName, balance.balance.currency)}</Box>}
            {balance.paused !== null && (
              <Alert type="error" header={texts.paused}>
                {say(balance.pausedParts)}
              </Alert>
            )}
            <KeyValuePairs columns={4} minColumnWidth={180} ariaLabel={texts.balanceOf(balance.sellerName, balance.balance.currency)} items={figuresOf(balance, many)} />
          </SpaceBetween>
        ))}
        {overview.balances.length === 0 && <Box color="text-body-secondary">{texts.noChange}</Box>}
      </SpaceBetween>
    </Container>
  );
}

function figuresOf(balance: AdvancePayBalance, many: boolean): KeyValuePairsProps.Item[] {
  return [
    {
      label: isNegative(balance.balance) ? texts.deficit : texts.balance,
      value: (
        <>
          <Money money={balance.balance} size="large" named />
          {!many && <Box color="text-body-secondary"><bdi>{balance.sellerName}</bdi></Box>}
        </>
      ),
    },
    {
      label: texts.waiting,
      value:
        balance.waitingCount === 0 ? (
          texts.nothingWaiting
        ) : (
          <>
            <Money money={balance.waiting} />
            <Box color="text-body-secondary">{texts.waitingCount(balance.waitingCount)}</Box>
          </>
        ),
    },
    { label: texts.covers, value: <Covers balance={balance} /> },
    { label: texts.lastChange, value: balance.lastChangeOn === null ? texts.noChange : <DateText date={balance.lastChangeOn} /> },
  ];
}

function Covers({ balance }: { balance: AdvancePayBalance }) {
  const short = !isZero(balance.shortfall);
  if (balance.coversUntil === null && !short) {
    return texts.noOpen;
  }
  return (
    <>
      {balance.coversUntil === null ? texts.coversNone : <DateText date={balance.coversUntil} />}
      {balance.coversAll && <Box color="text-body-secondary">{texts.coversAll}</Box>}
      {short && <Box color="text-body-secondary">{texts.shortfall(formatMoney(balance.shortfall))}</Box>}
    </>
  );
}
