import Box from "@cloudscape-design/components/box";
import Header, { type HeaderProps } from "@cloudscape-design/components/header";
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

/** What is added up: a list, and the key that names it. It is asked once its rows are there, so that they need not wait for it. */
export interface Summed {
  key: readonly unknown[];
  list: ListQuery | null;
  rowsAreThere: boolean;
}

/** How many rows match a list, and what they add up to. Only what shows it reads it: the rows need not be drawn again when it comes. */
function useTotals({ key, list, rowsAreThere }: Summed): UseQueryResult<ListTotals, BackendError> {
  return useQuery<ListTotals, BackendError>({
    queryKey: ["totals", ...key, list],
    queryFn: () => (list === null ? Promise.reject(new Error("no list")) : commands.listTotals(list)),
    enabled: list !== null && rowsAreThere,
  });
}

/** The header of a list with how many rows match, once they were counted; until then how many there are in all, if that is known. */
export function CountedHeader({ of, count, children, ...header }: Omit<HeaderProps, "counter" | "variant"> & { of: Summed; count: number | null | undefined }) {
  const { data } = useTotals(of);
  const counter = data ? t.dataTable.counter(data.rows, data.more) : count === undefined || count === null ? undefined : t.dataTable.counter(count, false);
  return (
    <Header {...header} variant="h2" counter={counter}>
      {children}
    </Header>
  );
}

/** The line beneath the rows. It is there before its sums are, so that nothing jumps when they come. */
export function TotalsLine({ of, labels }: { of: Summed; labels: TotalLabels | undefined }) {
  const { data, error } = useTotals(of);
  return (
    <Box color={data ? "inherit" : "text-status-inactive"} variant="span">
      <span aria-live="polite">{error ? texts.failed : data ? sentence(data, labels) : texts.working}</span>
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
