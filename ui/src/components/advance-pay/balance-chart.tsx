import Box from "@cloudscape-design/components/box";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import MixedLineBarChart, { type MixedLineBarChartProps } from "@cloudscape-design/components/mixed-line-bar-chart";
import Table from "@cloudscape-design/components/table";
import { useMemo } from "react";

import type { AdvancePayBalance, Currency } from "../../backend/bindings";
import { columnDefinitions, type DataColumn } from "../data-table";
import { EmptyState } from "../empty-state";
import { Money } from "../money";
import { formatBalance, formatCompact, formatDate, formatMoney, formatMonth, t } from "../../i18n";
import { balanceBuckets, byMonth, type BalanceBucket } from "./balance-buckets";

const texts = t.advancePay.chart;

/** Numbers for drawing only: every amount that is read comes from its decimal. */
const drawn = (value: string): number => Number(value);

function seriesOf(buckets: readonly BalanceBucket[], label: (bucket: BalanceBucket) => string, currency: Currency): MixedLineBarChartProps.ChartSeries<string>[] {
  const valueFormatter = (value: number): string => formatMoney({ currency, value: value.toFixed(2) });
  const data = (pick: (bucket: BalanceBucket) => string) => buckets.map((bucket) => ({ x: label(bucket), y: drawn(pick(bucket)) }));
  return [
    { type: "bar", title: texts.funded, data: data((bucket) => bucket.funded), valueFormatter },
    { type: "bar", title: texts.deducted, data: data((bucket) => bucket.deducted), valueFormatter },
    { type: "line", title: texts.balance, data: data((bucket) => bucket.balance), valueFormatter },
  ];
}

/** A round number above the highest value, so that the tallest bar does not touch the top. */
function domainOf(buckets: readonly BalanceBucket[]): [number, number] {
  const values = buckets.flatMap((bucket) => [drawn(bucket.balance), drawn(bucket.funded), drawn(bucket.deducted)]);
  const highest = Math.max(1, ...values);
  const lowest = Math.min(0, ...values);
  return [lowest * 1.1, highest * 1.1];
}

/** The balance of one seller and currency with what was funded and what was deducted. */
export function BalanceChart({ balance, today }: { balance: AdvancePayBalance; today: string }) {
  const { currency } = balance.balance;
  const buckets = useMemo(() => balanceBuckets(balance.history, today), [balance.history, today]);
  const label = byMonth(balance.history, today) ? (bucket: BalanceBucket) => formatMonth(bucket.start) : (bucket: BalanceBucket) => formatDate(bucket.start);
  const first = buckets[0];
  const last = buckets[buckets.length - 1];
  if (first === undefined || last === undefined) {
    return <EmptyState title={texts.empty} text={texts.emptyText} />;
  }
  return (
    <>
      <MixedLineBarChart
        series={seriesOf(buckets, label, currency)}
        xDomain={buckets.map(label)}
        yDomain={domainOf(buckets)}
        xScaleType="categorical"
        xTitle={byMonth(balance.history, today) ? texts.month : texts.day}
        yTitle={texts.y(currency)}
        yTickFormatter={formatCompact}
        height={220}
        hideFilter
        emphasizeBaselineAxis
        ariaLabel={texts.label(balance.sellerName, currency)}
        ariaDescription={texts.description(label(first), label(last), formatBalance(balance.balance))}
        i18nStrings={{ legendAriaLabel: texts.legend, chartAriaRoleDescription: texts.role, detailPopoverDismissAriaLabel: texts.dismiss }}
      />
      <Box margin={{ top: "s" }}>
        <ExpandableSection headerText={texts.asText}>
          <BalanceTable buckets={buckets} label={label} currency={currency} title={texts.label(balance.sellerName, currency)} />
        </ExpandableSection>
      </Box>
    </>
  );
}

function BalanceTable({ buckets, label, currency, title }: { buckets: readonly BalanceBucket[]; label: (bucket: BalanceBucket) => string; currency: Currency; title: string }) {
  const amount = (pick: (bucket: BalanceBucket) => string) =>
    function AmountCell(bucket: BalanceBucket) {
      return <Money money={{ currency, value: pick(bucket) }} />;
    };
  const columns: DataColumn<BalanceBucket>[] = [
    { id: "start", label: texts.x, cell: label, rowHeader: true },
    { id: "funded", label: texts.funded, cell: amount((bucket) => bucket.funded), amount: true },
    { id: "deducted", label: texts.deducted, cell: amount((bucket) => bucket.deducted), amount: true },
    { id: "balance", label: texts.balance, cell: amount((bucket) => bucket.balance), amount: true },
  ];
  return <Table variant="borderless" contentDensity="compact" items={buckets} columnDefinitions={columnDefinitions(columns)} ariaLabels={{ tableLabel: title }} />;
}
