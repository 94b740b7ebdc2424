import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import DatePicker from "@cloudscape-design/components/date-picker";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type BalancesOn, type Currency, type Money as Amount } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useRead } from "../../backend/query";
import { civilDay, isDay } from "../../components/civil-day";
import { EmptyState } from "../../components/empty-state";
import { Money } from "../../components/money";
import { QueryState } from "../../components/query-state";
import { formatDate, t } from "../../i18n";
import { lastMonthsEnd } from "./months";

const texts = t.monthEnd.asOf;

interface Figure {
  label: string;
  amount: Amount;
}

/** What the account was in one currency. */
interface Position {
  currency: Currency;
  figures: Figure[];
}

function positionsOf(balances: BalancesOn): Position[] {
  const { advancePay, creditMemos, unappliedCash } = balances.unappliedFunds;
  return balances.outstanding.map(({ currency }) => {
    const of = (amounts: readonly Amount[]): Amount => amounts.find((it) => it.currency === currency) ?? { currency, value: "0.00" };
    return {
      currency,
      figures: [
        { label: texts.outstanding, amount: of(balances.outstanding) },
        { label: texts.pastDue, amount: of(balances.pastDue) },
        ...advancePay.filter((it) => it.currency === currency).map((it) => ({ label: texts.advancePay(t.payments.sellers[it.seller]), amount: it })),
        { label: texts.creditMemos, amount: of(creditMemos) },
        { label: texts.unappliedCash, amount: of(unappliedCash) },
        { label: texts.total, amount: of(balances.totalUnapplied) },
      ],
    };
  });
}

function linesOf(day: string, positions: readonly Position[]): string {
  const rows = positions.flatMap(({ currency, figures }) => figures.map(({ label, amount }) => [label, currency, amount.value]));
  return [[texts.title, formatDate(day)], ...rows].map((cells) => cells.join("\t")).join("\n");
}

/** The account as of the end of a day of the owner's choice; at first the end of last month. */
export function AsOfDay({ today }: { today: string }) {
  const [day, setDay] = useState(() => lastMonthsEnd(today));
  const ready = isDay(day);
  const read = useRead(["balances-on", day], () => commands.balancesOn(day), { enabled: ready });
  const failure = splitFailure(read.error, ["date"]);
  const refused = failure.fields.date;
  const positions = read.data ? positionsOf(read.data) : [];
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={texts.description}
          actions={
            positions.length > 0 && (
              <CopyToClipboard variant="button" textToCopy={linesOf(day, positions)} copyButtonText={t.monthEnd.copy} copyButtonAriaLabel={t.monthEnd.copyTable(texts.name(formatDate(day)))} copySuccessText={t.common.copied} copyErrorText={t.common.copyFailed} />
            )
          }
        >
          {texts.title}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <FormField label={texts.day} constraintText={texts.hint} errorText={ready ? refused : texts.incomplete}>
          <DatePicker
            value={day}
            format="iso"
            inputFormat="iso"
            placeholder="YYYY-MM-DD"
            isDateEnabled={(date) => civilDay(date) <= today}
            openCalendarAriaLabel={() => texts.openDay}
            onChange={({ detail }) => setDay(detail.value)}
          />
        </FormField>
        {ready && refused === undefined && (
          <QueryState query={read} loading={texts.loading}>
            {() => <Positions positions={positions} />}
          </QueryState>
        )}
      </SpaceBetween>
    </Container>
  );
}

function Positions({ positions }: { positions: readonly Position[] }) {
  if (positions.length === 0) {
    return <EmptyState title={texts.empty} text={texts.emptyText} />;
  }
  return (
    <SpaceBetween size="l">
      {positions.map(({ currency, figures }) => (
        <SpaceBetween key={currency} size="xs">
          {positions.length > 1 && <Box variant="h3">{texts.inCurrency(currency)}</Box>}
          <KeyValuePairs columns={3} minColumnWidth={180} ariaLabel={texts.inCurrency(currency)} items={figures.map(({ label, amount }) => ({ label, value: <Money money={amount} /> }))} />
        </SpaceBetween>
      ))}
    </SpaceBetween>
  );
}
