import Badge from "@cloudscape-design/components/badge";
import Box from "@cloudscape-design/components/box";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";

import type { Notice, NoticeKind } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { DateText, relativeDay } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { Money } from "../../components/money";
import { recordAddress } from "../../components/record-address";
import { formatMoney, t } from "../../i18n";

const texts = t.notices;

const TYPES: Record<NoticeKind, StatusIndicatorProps.Type> = {
  PAST_DUE: "error",
  CHARGE_REFUSED: "error",
  CHARGE_OVERDUE: "warning",
  FUNDING_RETURNED: "error",
  FUNDING_FAILED: "error",
  FUNDING_OVERDUE: "warning",
  FUNDING_ARRIVED: "success",
  AUTOMATIC_PAYMENTS: "success",
};

/** Where a notice leads: to its record, or to the list of them. */
function addressOf({ kind, recordId, date }: Notice): string {
  if (recordId !== null) {
    return recordAddress(recordId);
  }
  return kind === "PAST_DUE" ? "/payments?tab=due&status=PAST_DUE" : `/payments?tab=transactions&type=PAYMENT&from=${date}&to=${date}`;
}

/** Columns of the notifications; `seen` are the keys of those that are not new. */
export function noticeColumns(seen: ReadonlySet<string>, today: string | null): DataColumn<Notice>[] {
  const labels = texts.columns;
  return [
    { id: "date", label: labels.date, cell: (it) => <Day date={it.date} today={today} />, minWidth: 120 },
    { id: "what", label: labels.what, cell: (it) => <What notice={it} isNew={!seen.has(it.key)} />, rowHeader: true, minWidth: 320 },
    { id: "amount", label: labels.amount, cell: (it) => <Money money={it.amount} />, amount: true },
    { id: "link", label: labels.link, cell: (it) => <PageLink to={addressOf(it)}>{it.recordLabel ?? texts.links[it.kind === "PAST_DUE" ? "pastDue" : "payments"]}</PageLink> },
  ];
}

function Day({ date, today }: { date: string; today: string | null }) {
  return (
    <>
      <DateText date={date} />
      {today !== null && (
        <Box variant="small" display="block" color="text-body-secondary">
          {relativeDay(date, today)}
        </Box>
      )}
    </>
  );
}

function What({ notice, isNew }: { notice: Notice; isNew: boolean }) {
  const sentence = texts.kinds[notice.kind](notice.count, formatMoney(notice.amount), notice.recordLabel ?? "");
  return (
    <SpaceBetween direction="horizontal" size="xs" alignItems="center">
      <StatusIndicator type={TYPES[notice.kind]}>{sentence}</StatusIndicator>
      {isNew && <Badge color="blue">{texts.isNew}</Badge>}
      {notice.open && <Badge color="severity-medium">{texts.isOpen}</Badge>}
    </SpaceBetween>
  );
}
