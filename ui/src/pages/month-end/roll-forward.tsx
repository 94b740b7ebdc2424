import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import DatePicker from "@cloudscape-design/components/date-picker";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import { useState } from "react";

import { commands, type RollForwardMonth } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useRead } from "../../backend/query";
import { civilDay } from "../../components/civil-day";
import { columnDefinitions, type DataColumn } from "../../components/data-table";
import { EmptyState } from "../../components/empty-state";
import { Money } from "../../components/money";
import { QueryState } from "../../components/query-state";
import { formatMonth, t } from "../../i18n";
import { byBalance, linesOf, monthsBefore, type BalanceMonths } from "./months";

const texts = t.monthEnd.months;

const { columns: labels } = texts;

const COLUMNS = columnDefinitions<RollForwardMonth>([
  { id: "month", label: labels.month, cell: (it) => formatMonth(`${it.month}-01`), rowHeader: true },
  ...(["opening", "funded", "applied", "returned", "closing"] as const).map((id): DataColumn<RollForwardMonth> => ({ id, label: labels[id], cell: (it) => <Money money={it[id]} />, amount: true })),
]);

/** Months shown at first, this one included. */
const SHOWN = 12;

const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text);

/** How each Advance Pay balance went from month to month. */
export function RollForwardSection({ today }: { today: string }) {
  const [from, setFrom] = useState(() => monthsBefore(today, SHOWN - 1));
  const [to, setTo] = useState(() => monthsBefore(today, 0));
  const incomplete = (text: string) => (text === "" || isMonth(text) ? undefined : texts.incomplete);
  const ready = incomplete(from) === undefined && incomplete(to) === undefined;
  const read = useRead(["roll-forward", from, to], () => commands.rollForward({ from: from || null, to: to || null }), { enabled: ready, keepPrevious: true });
  const failure = splitFailure(read.error, ["from", "to"]);
  // A refusal that stands beside its field is no failure to load.
  const query = read.error && Object.keys(failure.fields).length > 0 ? { ...read, error: null, data: read.data ?? { months: [] } } : read;
  return (
    <Container header={<Header variant="h2" description={texts.description}>{texts.title}</Header>}>
      <SpaceBetween size="l">
        <SpaceBetween direction="horizontal" size="m">
          <MonthField label={texts.from} open={texts.openFrom} value={from} latest={today} error={incomplete(from) ?? failure.fields.from} onChange={setFrom} />
          <MonthField label={texts.to} open={texts.openTo} value={to} latest={today} error={incomplete(to) ?? failure.fields.to} onChange={setTo} />
        </SpaceBetween>
        <QueryState query={query} loading={texts.loading}>
          {({ months }) => <Balances balances={byBalance(months)} />}
        </QueryState>
      </SpaceBetween>
    </Container>
  );
}

function MonthField({ label, open, value, latest, error, onChange }: { label: string; open: string; value: string; latest: string; error: string | undefined; onChange: (month: string) => void }) {
  return (
    <FormField label={label} constraintText={texts.hint} errorText={error}>
      <DatePicker
        value={value}
        granularity="month"
        format="iso"
        inputFormat="iso"
        placeholder="YYYY-MM"
        isDateEnabled={(day) => civilDay(day).slice(0, 7) <= latest.slice(0, 7)}
        openCalendarAriaLabel={() => open}
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  );
}

function Balances({ balances }: { balances: readonly BalanceMonths[] }) {
  if (balances.length === 0) {
    return <EmptyState title={texts.empty} text={texts.emptyText} />;
  }
  return balances.map((balance) => (
    <Box key={balance.key} margin={{ bottom: "m" }}>
      <Table<RollForwardMonth>
        variant="embedded"
        contentDensity="compact"
        header={
          <Header variant="h3" actions={<CopyToClipboard variant="button" textToCopy={linesOf(balance)} copyButtonText={t.monthEnd.copy} copyButtonAriaLabel={t.monthEnd.copyTable(balance.name)} copySuccessText={t.common.copied} copyErrorText={t.common.copyFailed} />}>
            {balance.name}
          </Header>
        }
        items={balance.months}
        columnDefinitions={COLUMNS}
        trackBy="month"
        stickyColumns={{ first: 1, last: 1 }}
        ariaLabels={{ tableLabel: balance.name }}
      />
    </Box>
  ));
}
