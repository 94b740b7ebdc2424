import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Tiles, { type TilesProps } from "@cloudscape-design/components/tiles";
import Box from "@cloudscape-design/components/box";
import { useState } from "react";

import type { FundingMethodOption, FundingOptions } from "../../backend/bindings";
import { BankAccountForm } from "../../components/bank-account-form";
import { FocusOnShow } from "../../components/focus-on-show";
import { useDialog } from "../../components/use-dialog";
import { formatDateWhole, formatMoney, say, t } from "../../i18n";
import { compare } from "../../money";
import type { Draft, DraftChange } from "./use-draft";

const texts = t.addFunds.method;

function tileOf(option: FundingMethodOption): TilesProps.TilesDefinition {
  const [from, to] = [formatDateWhole(option.expectedFrom), formatDateWhole(option.expectedBy)];
  const eft = option.method === "EFT";
  const what = eft ? texts.eftText(from, to) : texts.bankText(from, to);
  return {
    value: option.via,
    label: eft ? texts.eft : say(option.labelParts),
    description: option.refusal === null ? what : texts.unavailable(say(option.refusalParts)),
    disabled: option.refusal !== null,
  };
}

/** Why the chosen way can't carry the amount, if it can't. */
function problemOf(option: FundingMethodOption | undefined, options: FundingOptions): string | undefined {
  const amount = options.preview?.amount;
  if (option === undefined || amount === undefined || amount.currency !== option.largest.currency) {
    return undefined;
  }
  return compare(amount, option.largest) > 0 ? texts.tooLarge(formatMoney(option.largest)) : undefined;
}

/** How: by a wire, from a bank account on record, or from one that is added here. */
export function MethodSection({
  draft,
  options,
  refusal,
  onChange,
  onContinue,
}: {
  draft: Draft;
  options: FundingOptions;
  /** What the backend refused about the method when the funds were to be added. */
  refusal: string | undefined;
  onChange: (change: DraftChange) => void;
  onContinue: () => void;
}) {
  const [missing, setMissing] = useState(false);
  const adding = useDialog<true>();
  const chosen = options.methods.find((option) => option.via === draft.via && option.refusal === null);
  const problem = problemOf(chosen, options) ?? refusal ?? (missing && !chosen ? texts.missing : undefined);

  const submit = (): void => {
    if (chosen && problemOf(chosen, options) === undefined) {
      onContinue();
    } else {
      setMissing(true);
    }
  };

  return (
    <SpaceBetween size="l">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <SpaceBetween size="l">
          <FormField label={texts.label} errorText={problem} stretch>
            <Tiles items={options.methods.map(tileOf)} columns={options.methods.length > 1 ? 2 : 1} value={chosen?.via ?? null} onChange={({ detail }) => onChange({ via: detail.value })} />
          </FormField>
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="primary" formAction="submit" disabled={adding.open !== null}>
              {t.addFunds.continue}
            </Button>
            <Button iconName="add-plus" formAction="none" disabled={adding.open !== null} onClick={() => adding.start(true)}>
              {texts.add}
            </Button>
          </SpaceBetween>
        </SpaceBetween>
      </form>
      {adding.open !== null && (
        <SpaceBetween size="s">
          <FocusOnShow inPlace>
            <Box variant="h3">{texts.adding}</Box>
            <Box color="text-body-secondary">{texts.keptText}</Box>
          </FocusOnShow>
          <BankAccountForm
            onAdded={(method) => {
              onChange({ via: method.id });
              adding.close();
            }}
            onCancel={adding.close}
          />
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
}
