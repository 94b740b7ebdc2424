import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Grid from "@cloudscape-design/components/grid";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useRef, useState } from "react";

import { commands, type FundingOptions } from "../../backend/bindings";
import { toBackendError } from "../../backend/host";
import { useFirstErrorFocus } from "../../components/use-first-error";
import { exampleAmount, formatMoney, sayOr, t, typedAmount, understoodAmount } from "../../i18n";
import { isZero } from "../../money";
import { DueBeforeArrival, MonthsField, UnusedNote } from "./advice";
import type { Draft, DraftChange } from "./use-draft";

const texts = t.addFunds.amount;

/** How much, with what is due beneath, and amounts that one click fills in. */
export function AmountSection({
  draft,
  options,
  checking,
  months,
  onMonths,
  refusal,
  onChange,
  onContinue,
}: {
  draft: Draft;
  options: FundingOptions;
  /** Whether the options are of an earlier amount. */
  checking: boolean;
  /** For how many months of usual use an amount is suggested. */
  months: number;
  onMonths: (months: number) => void;
  /** What the backend refused about the amount when the funds were to be added. */
  refusal: string | undefined;
  onChange: (change: DraftChange) => void;
  onContinue: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [found, setFound] = useState<{ problem: string } | null>(null);
  const [asking, setAsking] = useState(false);
  useFirstErrorFocus(form, found, refusal);
  const change = (next: DraftChange): void => {
    setFound(null);
    onChange(next);
  };

  // The options on screen may be of an earlier amount: what counts is the answer about this one.
  const submit = async (): Promise<void> => {
    if (draft.amount.trim() === "") {
      setFound({ problem: texts.missing });
      return;
    }
    setAsking(true);
    try {
      const { amountProblem, amountProblemParts } = await commands.fundingOptions({ currency: draft.currency, amount: typedAmount(draft.amount), months: null });
      if (amountProblem === null) {
        onContinue();
      } else {
        setFound({ problem: sayOr(amountProblemParts, amountProblem) });
      }
    } catch (reason) {
      setFound({ problem: toBackendError(reason).message });
    } finally {
      setAsking(false);
    }
  };

  // Two reasons for one amount are one button.
  const suggestions = options.suggestions.filter(({ amount }, index, all) => all.findIndex((other) => other.amount.value === amount.value) === index);
  const inline = checking || draft.amount.trim() === "" ? undefined : options.amountProblem === null ? undefined : sayOr(options.amountProblemParts, options.amountProblem);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SpaceBetween size="l">
        <Grid gridDefinition={[{ colspan: { default: 12, xxs: 8 } }, { colspan: { default: 12, xxs: 4 } }]}>
          <FormField label={texts.label} constraintText={understoodAmount(draft.amount, options.currency) ?? texts.hint(formatMoney(options.smallest))} errorText={found?.problem ?? refusal ?? inline}>
            <Input value={draft.amount} inputMode="decimal" autoFocus placeholder={exampleAmount(25_000)} onChange={({ detail }) => change({ amount: detail.value })} />
          </FormField>
          <FormField label={texts.currency}>
            <Select
              selectedOption={{ value: options.currency, label: options.currency }}
              options={options.currencies.map((currency) => ({ value: currency, label: currency }))}
              onChange={({ detail }) => change({ currency: options.currencies.find((known) => known === detail.selectedOption.value) ?? null })}
              disabled={options.currencies.length === 1}
            />
          </FormField>
        </Grid>
        <Box>{isZero(options.dueSoon) ? texts.nothingDue(options.dueSoonDays) : texts.dueSoon(formatMoney(options.dueSoon), options.dueSoonDays)}</Box>
        <DueBeforeArrival options={options} />
        {options.usualUse !== null && <MonthsField usual={options.usualUse} months={months} onMonths={onMonths} onTake={(amount) => change({ amount: amount.value, currency: amount.currency })} />}
        {suggestions.length > 0 && (
          <FormField label={texts.suggestions}>
            <SpaceBetween direction="horizontal" size="xs">
              {suggestions.map(({ kind, amount }) => (
                <Button key={kind} formAction="none" onClick={() => change({ amount: amount.value, currency: amount.currency })}>
                  {texts.suggest[kind](formatMoney(amount))}
                </Button>
              ))}
            </SpaceBetween>
          </FormField>
        )}
        {!checking && options.preview !== null && <UnusedNote preview={options.preview} />}
        <SpaceBetween direction="horizontal" size="s" alignItems="center">
          <Button variant="primary" formAction="submit" loading={asking}>
            {t.addFunds.continue}
          </Button>
          {checking && <StatusIndicator type="loading">{texts.checking}</StatusIndicator>}
        </SpaceBetween>
      </SpaceBetween>
    </form>
  );
}
