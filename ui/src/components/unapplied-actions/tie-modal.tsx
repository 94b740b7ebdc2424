import Box from "@cloudscape-design/components/box";
import type { SelectProps } from "@cloudscape-design/components/select";
import { useState } from "react";

import { commands, type Funding, type UnappliedCashChange } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange } from "../../backend/query";
import { formatMoney, formatReference, t, typedAmount } from "../../i18n";
import { compare, subtract } from "../../money";
import { ChoiceField } from "../choice-field";
import { EvidenceField } from "../funding-actions/fields";
import { FormModal } from "../funding-actions/form-modal";
import { AmountField } from "./amount-field";
import { useRemaining, type Source } from "./source";

const texts = t.unappliedCash.tie;

const FIELDS = ["fundingId", "amount", "evidence"] as const;

function optionOf(funding: Funding): SelectProps.Option {
  const missing = compare(funding.amount, funding.received) > 0 ? subtract(funding.amount, funding.received) : { ...funding.amount, value: "0.00" };
  return { value: funding.id, label: funding.id, description: texts.stillToArrive(formatMoney(missing)), tags: [formatReference(funding.reference), t.status.funding[funding.status]] };
}

/** Ties unapplied cash to the funding that it was sent for: the funding receives it (R6, R11). */
export function TieModal({ source, onDone, onDismiss }: { source: Source; onDone: (change: UnappliedCashChange, funding: string) => void; onDismiss: () => void }) {
  const remaining = useRemaining(source);
  const [funding, setFunding] = useState<Funding | null>(null);
  // All that is left, until something else is typed.
  const [typed, setTyped] = useState<string | null>(null);
  const [evidence, setEvidence] = useState("");
  const [missing, setMissing] = useState<{ funding?: string; amount?: string }>({});
  // One id for one intent: a retry must not tie a second amount (R16).
  const [requestId] = useState(() => crypto.randomUUID());
  const tie = useChange(commands.tieUnappliedCash);
  const failure = splitFailure(tie.error, FIELDS);
  const amount = typed ?? remaining.value;
  const { currency } = remaining;

  const submit = (): void => {
    const found = {
      funding: funding === null ? texts.missing : undefined,
      amount: amount.trim() === "" ? t.unappliedCash.amountMissing : undefined,
    };
    setMissing(found);
    if (funding !== null && found.amount === undefined) {
      tie.mutate(
        { requestId, cashId: source.id, fundingId: funding.id, amount: typedAmount(amount), evidence: evidence.trim() || null },
        { onSuccess: (change) => onDone(change, funding.id) },
      );
    }
  };

  return (
    <FormModal title={texts.title(source.id)} action={texts.action} running={tie.isPending} problem={failure.rest} found={missing} refused={tie.error} onSubmit={submit} onDismiss={onDismiss}>
      <Box>{t.unappliedCash.remaining(formatMoney(remaining), source.name)}</Box>
      <ChoiceField<Funding>
        label={texts.funding}
        hint={texts.fundingHint(source.sellerName, currency)}
        placeholder={texts.choose}
        empty={texts.none}
        error={missing.funding ?? failure.fields.fundingId}
        queryKey={["fundings", "waiting"]}
        load={(request) => commands.listFundings({ statuses: ["AWAITING_TRANSFER", "PARTIALLY_RECEIVED"], from: null, to: null, ...request })}
        suits={(it) => it.seller === source.seller && it.amount.currency === currency}
        option={optionOf}
        chosen={funding}
        onChoose={setFunding}
      />
      <AmountField currency={currency} hint={texts.amountHint} value={amount} error={missing.amount ?? failure.fields.amount} onChange={setTyped} />
      <EvidenceField value={evidence} error={failure.fields.evidence} onChange={setEvidence} />
    </FormModal>
  );
}
