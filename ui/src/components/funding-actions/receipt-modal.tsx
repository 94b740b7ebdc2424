import Box from "@cloudscape-design/components/box";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { useState } from "react";

import { commands, type Funding, type FundingChange } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange } from "../../backend/query";
import { formatMoney, t, typedAmount, understoodAmount } from "../../i18n";
import { compare, isZero, subtract } from "../../money";
import { BankDayField, EvidenceField } from "./fields";
import { FormModal } from "./form-modal";

const FIELDS = ["amount", "date", "evidence"] as const;

function stillToArrive(funding: Funding): string {
  return compare(funding.amount, funding.received) > 0 ? subtract(funding.amount, funding.received).value : "";
}

/** Asks for what arrived, when, and how it is known (R11, R21). */
export function ReceiptModal({ funding, today, onDone, onDismiss }: { funding: Funding; today: string; onDone: (change: FundingChange) => void; onDismiss: () => void }) {
  const texts = t.funding.modal.receipt;
  const [amount, setAmount] = useState(stillToArrive(funding));
  const [date, setDate] = useState(today);
  const [evidence, setEvidence] = useState("");
  const [missing, setMissing] = useState<{ amount?: string; date?: string }>({});
  // One id for one intent: a retry of the same receipt must not be a second one (R16).
  const [requestId] = useState(() => crypto.randomUUID());
  const record = useChange(commands.recordReceipt);
  const failure = splitFailure(record.error, FIELDS);
  const submit = (): void => {
    const found = {
      amount: amount.trim() === "" ? texts.amountMissing : undefined,
      date: date === "" ? t.funding.modal.dateMissing : undefined,
    };
    setMissing(found);
    if (found.amount === undefined && found.date === undefined) {
      record.mutate({ requestId, fundingId: funding.id, amount: typedAmount(amount), date, evidence: evidence.trim() || null }, { onSuccess: onDone });
    }
  };

  return (
    <FormModal title={texts.title(funding.id)} action={texts.action} running={record.isPending} problem={failure.rest} found={missing} refused={record.error} onSubmit={submit} onDismiss={onDismiss}>
      <Box>
        {texts.intro(formatMoney(funding.amount), funding.reference)} {!isZero(funding.received) && texts.arrived(formatMoney(funding.received))}
      </Box>
      <FormField label={`${texts.amount} (${funding.amount.currency})`} description={texts.amountHint} constraintText={understoodAmount(amount, funding.amount.currency)} errorText={missing.amount ?? failure.fields.amount}>
        <Input value={amount} inputMode="decimal" onChange={({ detail }) => setAmount(detail.value)} />
      </FormField>
      <BankDayField value={date} latest={today} hint={texts.dateHint} error={missing.date ?? failure.fields.date} onChange={setDate} />
      <EvidenceField value={evidence} error={failure.fields.evidence} onChange={setEvidence} />
    </FormModal>
  );
}
