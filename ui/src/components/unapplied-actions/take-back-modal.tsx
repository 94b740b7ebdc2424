import Box from "@cloudscape-design/components/box";
import { useState } from "react";

import { commands, type UnappliedCashChange } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange } from "../../backend/query";
import { formatMoney, t } from "../../i18n";
import { BankDayField, EvidenceField } from "../funding-actions/fields";
import { FormModal } from "../funding-actions/form-modal";
import { useRemaining, type Source } from "./source";

const texts = t.unappliedCash.takeBack;

const FIELDS = ["date", "evidence"] as const;

/** Confirms that the bank took back what is left of unapplied cash; asks when, and how it is known (R21). */
export function TakeBackModal({ source, today, onDone, onDismiss }: { source: Source; today: string; onDone: (change: UnappliedCashChange) => void; onDismiss: () => void }) {
  const remaining = useRemaining(source);
  const [date, setDate] = useState(today);
  const [evidence, setEvidence] = useState("");
  const [missing, setMissing] = useState<{ date: string } | null>(null);
  const takeBack = useChange(commands.returnUnappliedCash);
  const failure = splitFailure(takeBack.error, FIELDS);

  const submit = (): void => {
    if (date === "") {
      setMissing({ date: t.funding.modal.dateMissing });
      return;
    }
    setMissing(null);
    takeBack.mutate({ cashId: source.id, date, evidence: evidence.trim() || null }, { onSuccess: onDone });
  };

  return (
    <FormModal title={texts.title(source.id)} action={texts.action} running={takeBack.isPending} problem={failure.rest} found={missing} refused={takeBack.error} onSubmit={submit} onDismiss={onDismiss}>
      <Box>{texts.intro(formatMoney(remaining))}</Box>
      <BankDayField value={date} latest={today} hint={t.funding.modal.dateHint} error={missing?.date ?? failure.fields.date} onChange={setDate} />
      <EvidenceField value={evidence} error={failure.fields.evidence} onChange={setEvidence} />
    </FormModal>
  );
}
