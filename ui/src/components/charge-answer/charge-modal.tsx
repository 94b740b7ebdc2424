import Box from "@cloudscape-design/components/box";
import { useState } from "react";

import { commands, type InvoicePayment } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange } from "../../backend/query";
import { useFlash } from "../flash";
import { BankDayField, EvidenceField, ReturnCodeField } from "../funding-actions/fields";
import { FormModal } from "../funding-actions/form-modal";
import { formatMoney, say, t } from "../../i18n";

/** What the bank answered to a charge. */
export type ChargeAnswer = "succeeded" | "failed";

const COMMANDS = { succeeded: commands.markChargeSucceeded, failed: commands.markChargeFailed } as const;

const FIELDS = ["date", "returnCode", "evidence"] as const;

/** Asks when the bank answered a charge to a payment method, and how it is known (R21). */
export function ChargeModal({ payment, answer, today, onClose }: { payment: InvoicePayment; answer: ChargeAnswer; today: string; onClose: () => void }) {
  const texts = t.invoice.charge[answer];
  const flash = useFlash();
  const [date, setDate] = useState(today);
  const [code, setCode] = useState<string | null>(null);
  const [evidence, setEvidence] = useState("");
  const [missing, setMissing] = useState<{ date: string } | null>(null);
  const mark = useChange(COMMANDS[answer]);
  const failure = splitFailure(mark.error, FIELDS);

  const submit = (): void => {
    if (date === "") {
      setMissing({ date: t.funding.modal.dateMissing });
      return;
    }
    setMissing(null);
    mark.mutate(
      { paymentId: payment.id, date, returnCode: code, evidence: evidence.trim() || null },
      {
        onSuccess: () => {
          flash({ type: "success", header: texts.done(payment.id) });
          onClose();
        },
      },
    );
  };

  return (
    <FormModal
      title={texts.title(payment.id)}
      action={texts.action}
      running={mark.isPending}
      problem={failure.rest}
      found={missing}
      refused={mark.error}
      onSubmit={submit}
      onDismiss={onClose}
    >
      <Box>{texts.intro(formatMoney(payment.amount), say(payment.sourceLabelParts))}</Box>
      <BankDayField value={date} latest={today} hint={t.funding.modal.dateHint} error={missing?.date ?? failure.fields.date} onChange={setDate} />
      {answer === "failed" && <ReturnCodeField optional value={code} error={failure.fields.returnCode} onChange={setCode} />}
      <EvidenceField value={evidence} error={failure.fields.evidence} onChange={setEvidence} />
    </FormModal>
  );
}
