import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type AccountSummary, type Currency, type Money as Amount, type NextAutomaticPayment, type Seller } from "../../backend/bindings";
import { useRead, type Read } from "../../backend/query";
import { DateText } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { Money } from "../../components/money";
import { QueryState } from "../../components/query-state";
import { StatusWords } from "../../components/status-words";
import { formatDate, formatMoney, t } from "../../i18n";
import { isZero } from "../../money";

/** The figures above the tabs. */
export function useAccountSummary(): Read<AccountSummary> {
  return useRead(["account-summary"], commands.accountSummary);
}

function inCurrency(amounts: readonly Amount[], currency: Currency): Amount {
  return amounts.find((amount) => amount.currency === currency) ?? { currency, value: "0.00" };
}

function currenciesOf(summary: AccountSummary): Currency[] {
  const named = [
    ...summary.outstanding.map((amount) => amount.currency),
    ...summary.totalUnapplied.map((amount) => amount.currency),
    ...summary.nextAutomaticPayments.map((next) => next.amount.currency),
  ];
  return [...new Set(named)];
}

/** What is outstanding, what could pay it, and what happens next, for each currency. */
export function SummaryContainer({ summary }: { summary: Read<AccountSummary> }) {
  return (
    <Container header={<Header variant="h2" description={summary.data && t.payments.summary.today(formatDate(summary.data.today))}>{t.payments.summary.title}</Header>}>
      <QueryState query={summary} loading={t.payments.summary.loading}>
        {(data) => <Figures summary={data} />}
      </QueryState>
    </Container>
  );
}

function Figures({ summary }: { summary: AccountSummary }) {
  const currencies = currenciesOf(summary);
  return (
    <SpaceBetween size="l">
      {currencies.map((currency) => (
        <SpaceBetween key={currency} size="xs">
          {currencies.length > 1 && <Box variant="h3">{t.payments.summary.currency(currency)}</Box>}
          <KeyValuePairs columns={3} minColumnWidth={220} ariaLabel={t.payments.summary.currency(currency)} items={figuresOf(summary, currency)} />
        </SpaceBetween>
      ))}
      {currencies.length === 0 && <Box color="text-body-secondary">{t.payments.due.emptyText}</Box>}
    </SpaceBetween>
  );
}

function figuresOf(summary: AccountSummary, currency: Currency): KeyValuePairsProps.Item[] {
  const texts = t.payments.summary;
  const pastDue = inCurrency(summary.pastDue, currency);
  return [
    {
      label: texts.outstanding,
      value: (
        <SpaceBetween size="xxs">
          <Money money={inCurrency(summary.outstanding, currency)} size="large" />
          {isZero(pastDue) ? (
            <StatusWords type="success">{texts.nothingPastDue}</StatusWords>
          ) : (
            <StatusWords type="error">{texts.pastDue(formatMoney(pastDue))}</StatusWords>
          )}
        </SpaceBetween>
      ),
    },
    { label: texts.unapplied, value: <UnappliedParts summary={summary} currency={currency} /> },
    { label: texts.next, value: <NextPayments payments={summary.nextAutomaticPayments.filter((next) => next.amount.currency === currency)} /> },
  ];
}

function UnappliedParts({ summary, currency }: { summary: AccountSummary; currency: Currency }) {
  const texts = t.payments.summary;
  const { advancePay, creditMemos, unappliedCash } = summary.unappliedFunds;
  const balances = advancePay.filter((balance) => balance.currency === currency);
  const parts = [
    { label: texts.creditMemos, amount: inCurrency(creditMemos, currency) },
    { label: texts.unappliedCash, amount: inCurrency(unappliedCash, currency) },
  ].filter((part) => !isZero(part.amount));
  return (
    <SpaceBetween size="xxs">
      <Money money={inCurrency(summary.totalUnapplied, currency)} size="large" />
      {balances.map((balance) => (
        <div key={balance.seller}>
          <PageLink to="/payments?tab=advance-pay">{texts.advancePay(sellerName(balance.seller))}</PageLink> <Money money={balance} />
        </div>
      ))}
      {parts.map((part) => (
        <div key={part.label}>
          <PageLink to="/payments?tab=unapplied">{part.label}</PageLink> <Money money={part.amount} />
        </div>
      ))}
    </SpaceBetween>
  );
}

/** How pages name a seller where only its code came along. */
export function sellerName(seller: Seller): string {
  return t.payments.sellers[seller];
}

function NextPayments({ payments }: { payments: readonly NextAutomaticPayment[] }) {
  const texts = t.payments.summary;
  if (payments.length === 0) {
    return <Box color="text-body-secondary">{texts.nextNone}</Box>;
  }
  return (
    <SpaceBetween size="s">
      {payments.map((next) => (
        <SpaceBetween key={next.seller} size="xxs">
          <Money money={next.amount} size="large" />
          <div>
            <DateText date={next.dueOn} /> · {texts.invoices(next.invoices)}
            {payments.length > 1 && ` · ${sellerName(next.seller)}`}
          </div>
          <Coverage next={next} />
        </SpaceBetween>
      ))}
    </SpaceBetween>
  );
}

function Coverage({ next }: { next: NextAutomaticPayment }) {
  const texts = t.payments.summary;
  if (!isZero(next.uncovered)) {
    return <StatusWords type="warning">{texts.uncovered(formatMoney(next.uncovered))}</StatusWords>;
  }
  switch (next.paidBy) {
    case "DEFAULT_METHOD":
      return <StatusWords type="info">{texts.coveredByDefault}</StatusWords>;
    case "BOTH":
      return <StatusWords type="info">{texts.coveredByBoth}</StatusWords>;
    default:
      return <StatusWords type="success">{texts.coveredByAdvancePay}</StatusWords>;
  }
}
