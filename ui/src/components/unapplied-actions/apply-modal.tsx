import Box from "@cloudscape-design/components/box";
import type { SelectProps } from "@cloudscape-design/components/select";
import { useState } from "react";

import { commands, type Invoice, type Money, type PaymentByHand } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange } from "../../backend/query";
import { formatDate, formatMoney, t, typedAmount } from "../../i18n";
import { compare, isZero } from "../../money";
import { ChoiceField } from "../choice-field";
import { EvidenceField } from "../funding-actions/fields";
import { FormModal } from "../funding-actions/form-modal";
import { AmountField } from "./amount-field";
import { useRemaining, type Source } from "./source";

const texts = t.unappliedCash.apply;

const FIELDS = ["invoiceId", "amount", "evidence"] as const;

const COMMANDS = { UNAPPLIED_CASH: commands.applyUnappliedCash, CREDIT_MEMO: commands.applyCreditMemo } as const;

function optionOf(invoice: Invoice): SelectProps.Option {
  return { value: invoice.id, label: invoice.invoiceNumber, description: texts.option(formatMoney(invoice.outstanding), formatDate(invoice.dueOn)), tags: [t.status.invoice[invoice.status]] };
}

/** As much as there is and is needed. */
function suggested(remaining: Money, invoice: Invoice | null): string {
  return (invoice !== null && compare(invoice.outstanding, remaining) < 0 ? invoice.outstanding : remaining).value;
}

/** Applies unapplied cash or a credit memo to an invoice of the owner's choice (R6). */
export function ApplyModal({ source, onDone, onDismiss }: { source: Source; onDone: (payment: PaymentByHand) => void; onDismiss: () => void }) {
  const remaining = useRemaining(source);
  const [invoice, setInvoice] = useState<Invoice | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [evidence, setEvidence] = useState("");
  const [missing, setMissing] = useState<{ invoice?: string; amount?: string }>({});
  // One id for one intent: a retry must not apply a second amount (R16).
  const [requestId] = useState(() => crypto.randomUUID());
  const apply = useChange(COMMANDS[source.kind]);
  const failure = splitFailure(apply.error, FIELDS);
  const amount = typed ?? suggested(remaining, invoice);
  const { currency } = remaining;

  const submit = (): void => {
    const found = {
      invoice: invoice === null ? texts.missing : undefined,
      amount: amount.trim() === "" ? t.unappliedCash.amountMissing : undefined,
    };
    setMissing(found);
    if (invoice !== null && found.amount === undefined) {
      apply.mutate({ requestId, sourceId: source.id, invoiceId: invoice.id, amount: typedAmount(amount), evidence: evidence.trim() || null }, { onSuccess: onDone });
    }
  };

  return (
    <FormModal title={texts.title(source.name)} action={texts.action} running={apply.isPending} problem={failure.rest} found={missing} refused={apply.error} onSubmit={submit} onDismiss={onDismiss}>
      <Box>{t.unappliedCash.remaining(formatMoney(remaining), source.name)}</Box>
      <ChoiceField<Invoice>
        label={texts.invoice}
        hint={texts.invoiceHint(source.sellerName, currency)}
        placeholder={texts.choose}
        empty={texts.none}
        error={missing.invoice ?? failure.fields.invoiceId}
        queryKey={["invoices", "open"]}
        load={(request) => commands.listInvoices({ type: "INVOICE", statuses: [], openOnly: true, ...request })}
        suits={(it) => it.seller === source.seller && it.amount.currency === currency && !isZero(it.outstanding)}
        option={optionOf}
        chosen={invoice}
        onChoose={setInvoice}
      />
      <AmountField currency={currency} hint={texts.amountHint} value={amount} error={missing.amount ?? failure.fields.amount} onChange={setTyped} />
      <EvidenceField value={evidence} error={failure.fields.evidence} onChange={setEvidence} />
    </FormModal>
  );
}
