import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

import type { FundingOptions, FundingPreview, Money, UsualUse } from "../../backend/bindings";
import { formatDate, formatMoney, t } from "../../i18n";
import { isZero } from "../../money";

const texts = t.addFunds.advice;

/** What falls due before the money of each usable way can be there, and whether the balance covers it. */
export function DueBeforeArrival({ options }: { options: FundingOptions }) {
  const soonest = options.methods.filter((method) => method.refusal === null).sort((a, b) => (a.expectedFrom < b.expectedFrom ? -1 : 1))[0];
  if (soonest === undefined) {
    return null;
  }
  const day = formatDate(soonest.expectedFrom);
  if (isZero(soonest.dueBefore)) {
    return <Box color="text-body-secondary">{texts.nothingBefore(day)}</Box>;
  }
  return isZero(soonest.uncoveredBefore) ? (
    <StatusIndicator type="success">{texts.coveredBefore(formatMoney(soonest.dueBefore), day)}</StatusIndicator>
  ) : (
    <StatusIndicator type="warning">{texts.uncoveredBefore(formatMoney(soonest.dueBefore), day, formatMoney(soonest.uncoveredBefore))}</StatusIndicator>
  );
}

const MONTHS = [1, 2, 3, 6, 12] as const;

/** An amount that covers a chosen number of months, from what Advance Pay paid in the months before. */
export function MonthsField({ usual, months, onMonths, onTake }: { usual: UsualUse; months: number; onMonths: (months: number) => void; onTake: (amount: Money) => void }) {
  const options = MONTHS.map((number) => ({ value: String(number), label: texts.months(number) }));
  const covered = isZero(usual.amount);
  return (
    <FormField label={texts.cover} description={texts.usual(formatMoney(usual.perMonth), usual.monthsSeen)}>
      <SpaceBetween direction="horizontal" size="xs" alignItems="center">
        <Select
          ariaLabel={texts.cover}
          selectedOption={options.find((option) => option.value === String(months)) ?? null}
          options={options}
          onChange={({ detail }) => onMonths(Number(detail.selectedOption.value))}
        />
        {covered ? (
          <StatusIndicator type="success">{texts.coveredMonths(texts.months(usual.months))}</StatusIndicator>
        ) : (
          <Button formAction="none" onClick={() => onTake(usual.amount)}>
            {texts.take(formatMoney(usual.amount))}
          </Button>
        )}
      </SpaceBetween>
    </FormField>
  );
}

/** How long what open invoices leave unused would last; a warning where that is longer than anyone would want to be bound. */
export function UnusedNote({ preview }: { preview: FundingPreview }) {
  if (isZero(preview.unused)) {
    return null;
  }
  const unused = formatMoney(preview.unused);
  const lasts = preview.lastsMonths === null ? texts.unusedUnknown(unused) : texts.unused(unused, texts.months(preview.lastsMonths));
  return preview.moreThanUsed ? (
    <Alert type="warning" header={texts.moreThanUsed}>
      {lasts} {texts.final}
    </Alert>
  ) : (
    <Box color="text-body-secondary">{lasts}</Box>
  );
}
