import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";

import { commands, type Currency, type LedgerInfo, type Seller } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange, useStartup } from "../../backend/query";
import { optional } from "../../components/address-fields";
import { useFlash } from "../../components/flash";
import { BankDayField, EvidenceField } from "../../components/funding-actions/fields";
import { FormModal } from "../../components/funding-actions/form-modal";
import { useNavigate } from "../../components/routing";
import { AmountField } from "../../components/unapplied-actions/amount-field";
import { exampleAmount, formatMoney, t, typedAmount } from "../../i18n";

const texts = t.unappliedCash.record;

const FIELDS = ["seller", "currency", "amount", "date", "description", "evidence"] as const;

interface Values {
  seller: Seller;
  currency: Currency;
  amount: string;
  date: string;
  description: string;
  evidence: string;
}

/** Records money that arrived and matches nothing; by default of the account's seller in its preferred currency (R21). */
export function RecordCashModal({ ledger, onClose }: { ledger: LedgerInfo; onClose: () => void }) {
  const flash = useFlash();
  const navigate = useNavigate();
  const [values, setValues] = useState<Values>({ seller: ledger.seller, currency: ledger.currency, amount: "", date: ledger.today, description: "", evidence: "" });
  const [missing, setMissing] = useState<{ amount?: string; date?: string }>({});
  // One id for one intent: a retry must not record the same money twice (R16).
  const [requestId] = useState(() => crypto.randomUUID());
  const record = useChange(commands.recordUnappliedCash);
  const failure = splitFailure(record.error, FIELDS);
  const change = (patch: Partial<Values>) => setValues((before) => ({ ...before, ...patch }));

  const submit = (): void => {
    const found = {
      amount: values.amount.trim() === "" ? t.unappliedCash.amountMissing : undefined,
      date: values.date === "" ? t.funding.modal.dateMissing : undefined,
    };
    setMissing(found);
    if (found.amount !== undefined || found.date !== undefined) {
      return;
    }
    const { amount, description, evidence } = values;
    record.mutate(
      { ...values, requestId, amount: typedAmount(amount), description: description.trim() || null, evidence: evidence.trim() || null },
      {
        onSuccess: ({ id, alreadyRecorded, amount: recorded }) => {
          flash({
            type: alreadyRecorded ? "info" : "success",
            header: alreadyRecorded ? texts.already(id) : texts.done(formatMoney(recorded), id),
            action: <Button onClick={() => void navigate(`/payments/unapplied-cash/${id}`)}>{texts.view(id)}</Button>,
          });
          onClose();
        },
      },
    );
  };

  return (
    <FormModal title={texts.action} action={texts.action} running={record.isPending} problem={failure.rest} found={missing} refused={record.error} onSubmit={submit} onDismiss={onClose}>
      <Box>{texts.intro}</Box>
      <SellerFields values={values} problems={failure.fields} onChange={change} />
      <AmountField currency={values.currency} hint={texts.amountHint(exampleAmount(4_800))} value={values.amount} error={missing.amount ?? failure.fields.amount} onChange={(amount) => change({ amount })} />
      <BankDayField value={values.date} latest={ledger.today} hint={texts.dateHint} error={missing.date ?? failure.fields.date} onChange={(date) => change({ date })} />
      <FormField label={optional(texts.description)} description={texts.descriptionHint} errorText={failure.fields.description}>
        <Input value={values.description} onChange={({ detail }) => change({ description: detail.value })} />
      </FormField>
      <EvidenceField value={values.evidence} error={failure.fields.evidence} onChange={(evidence) => change({ evidence })} />
    </FormModal>
  );
}

/** Whose money it is, and in which currency. A seller that is paid in one currency leaves none to choose (R2). */
function SellerFields({ values, problems, onChange }: { values: Values; problems: Record<string, string>; onChange: (patch: Partial<Values>) => void }) {
  const sellers = useStartup().data?.sellers ?? [];
  const options = sellers.map(({ seller, name }) => ({ value: seller, label: name }));
  const currencies = sellers.find((it) => it.seller === values.seller)?.currencies ?? [values.currency];
  return (
    <>
      <FormField label={texts.seller} errorText={problems.seller}>
        <Select
          options={options}
          selectedOption={options.find((it) => it.value === values.seller) ?? null}
          onChange={({ detail }) => {
            const chosen = sellers.find((it) => it.seller === detail.selectedOption.value);
            if (chosen) {
              const currency = chosen.currencies.includes(values.currency) ? values.currency : (chosen.currencies[0] ?? values.currency);
              onChange({ seller: chosen.seller, currency });
            }
          }}
          expandToViewport
        />
      </FormField>
      {(currencies.length > 1 || problems.currency !== undefined) && (
        <FormField label={texts.currency} errorText={problems.currency}>
          <Select
            options={currencies.map((currency) => ({ value: currency, label: currency }))}
            selectedOption={{ value: values.currency, label: values.currency }}
            onChange={({ detail }) => onChange({ currency: currencies.find((it) => it === detail.selectedOption.value) ?? values.currency })}
            expandToViewport
          />
        </FormField>
      )}
    </>
  );
}
