import Box from "@cloudscape-design/components/box";
import { useState } from "react";

import { commands, type Funding, type FundingChange } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange } from "../../backend/query";
import { formatMoney, say, t } from "../../i18n";
import { BankDayField, EvidenceField, ReturnCodeField } from "./fields";
import { FormModal } from "./form-modal";

/** What the bank did with a debit. */
export type Outcome = "succeeded" | "failed" | "returned";

const COMMANDS = {
  succeeded: commands.markFundingSucceeded,
  failed: commands.markFundingFailed,
  returned: commands.markFundingReturned,
} as const;

const FIELDS = ["date", "returnCode", "evidence"] as const;

function introOf(outcome: Outcome, funding: Funding): string {
  const texts = t.funding.modal;
  return outcome === "returned"
    ? texts.returned.intro(formatMoney(funding.received))
    : texts[outcome].intro(formatMoney(funding.amount), say(funding.methodLabelParts));
}

/** Asks when the bank did it, with which return code, and how it is known (R12, R21). */
export function OutcomeModal({
  outcome,
  funding,
  today,
  onDone,
  onDismiss,
}: {
  outcome: Outcome;
  funding: Funding;
  today: string;
  onDone: (change: FundingChange) => void;
  onDismiss: () => void;
}) {
  const texts = t.funding.modal[outcome];
  const [date, setDate] = useState(today);
  const [code, setCode] = useState<string | null>(null);
  const [evidence, setEvidence] = useState("");
  const [missing, setMissing] = useState<{ date?: string; code?: string }>({});
  const mark = useChange(COMMANDS[outcome]);
  const failure = splitFailure(mark.error, FIELDS);
  // The owner knows of a wire that was called back without a code; ACH always has one.
  const codeNeeded = outcome === "returned" && funding.method === "US_ACH_BANK_ACCOUNT";
  const codeShown = outcome !== "succeeded" && funding.method === "US_ACH_BANK_ACCOUNT";

  const submit = (): void => {
    const found = {
      date: date === "" ? t.funding.modal.dateMissing : undefined,
      code: codeNeeded && code === null ? t.funding.modal.codeMissing : undefined,
    };
    setMissing(found);
    if (found.date === undefined && found.code === undefined) {
      mark.mutate({ fundingId: funding.id, date, returnCode: code, evidence: evidence.trim() || null }, { onSuccess: onDone });
    }
  };

  return (
    <FormModal title={texts.title(funding.id)} action={texts.action} running={mark.isPending} problem={failure.rest} found={missing} refused={mark.error} onSubmit={submit} onDismiss={onDismiss}>
      <Box>{introOf(outcome, funding)}</Box>
      <BankDayField value={date} latest={today} hint={t.funding.modal.dateHint} error={missing.date ?? failure.fields.date} onChange={setDate} />
      {codeShown && <ReturnCodeField optional={!codeNeeded} value={code} error={missing.code ?? failure.fields.returnCode} onChange={setCode} />}
      <EvidenceField value={evidence} error={failure.fields.evidence} onChange={setEvidence} />
    </FormModal>
  );
}
