import Box from "@cloudscape-design/components/box";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { commands, type ListQuery, type ListTotals } from "../../backend/bindings";
import { formatMoneys, t } from "../../i18n";
import type { BackendError } from "../../backend/host";

const texts = t.dataTable.totals;

/** How the sums of a list are called. */
export interface TotalLabels {
  amounts: string;
  /** What is outstanding, has arrived or is left, where the list has that. */
  parts?: string;
}

/** How many rows match a list, and what they add up to: asked once the rows are there, so that they need not wait for it. */
export function useTotals(key: readonly unknown[], list: ListQuery | null, rowsAreThere: boolean): UseQueryResult<ListTotals, BackendError> {
  return useQuery<ListTotals, BackendError>({
    queryKey: ["totals", ...key, list],
    queryFn: () => (list === null ? Promise.reject(new Error("no list")) : commands.listTotals(list)),
    enabled: list !== null && rowsAreThere,
  });
}

/** The line beneath the rows. It is there before its sums are, so that nothing jumps when they come. */
export function TotalsLine({ totals, labels }: { totals: UseQueryResult<ListTotals, BackendError>; labels: TotalLabels | undefined }) {
  return (
    <Box color={totals.data ? "inherit" : "text-status-inactive"} variant="span">
      <span aria-live="polite">{totals.error ? texts.failed : totals.data ? sentence(totals.data, labels) : texts.working}</span>
    </Box>
  );
}

function sentence({ rows, more, amounts, parts }: ListTotals, labels: TotalLabels | undefined): string {
  if (more) {
    return texts.more(rows);
  }
  const sums = [
    ...(labels && amounts.length > 0 ? [texts.of(labels.amounts, formatMoneys(amounts))] : []),
    ...(labels?.parts !== undefined && parts.length > 0 ? [texts.of(labels.parts, formatMoneys(parts))] : []),
  ];
  return [texts.rows(rows), ...sums].join(" · ");
}
