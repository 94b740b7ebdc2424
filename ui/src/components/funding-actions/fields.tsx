import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import Textarea from "@cloudscape-design/components/textarea";

import { commands } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { meaningOfReturnCode, t } from "../../i18n";
import { DayField } from "../day-field";
import { OptionalLabel } from "../optional-label";

/** The day on which a bank did something; no day after the ledger's. */
export function BankDayField({ value, latest, hint, error, onChange }: { value: string; latest: string; hint: string; error?: string; onChange: (day: string) => void }) {
  return <DayField label={t.funding.modal.date} hint={hint} open={t.funding.modal.openCalendar} value={value} today={latest} error={error} onChange={onChange} />;
}

/** The owner's words on how it is known what a bank did (R21). */
export function EvidenceField({ value, error, onChange }: { value: string; error?: string; onChange: (text: string) => void }) {
  return (
    <FormField
      label={<OptionalLabel label={t.funding.modal.evidence} />}
      description={t.funding.modal.evidenceHint}
      errorText={error}
    >
      <Textarea rows={2} value={value} onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  );
}

/** An ACH return code, with what each means. It is found by its meaning, too. */
export function ReturnCodeField({
  value,
  optional = false,
  error,
  onChange,
}: {
  value: string | null;
  optional?: boolean;
  error?: string;
  onChange: (code: string) => void;
}) {
  const codes = useRead(["return-codes"], commands.returnCodes);
  const options = (codes.data ?? []).map(({ code, meaning }) => ({ value: code, label: code, description: meaningOfReturnCode(code, meaning) }));
  return (
    <FormField label={optional ? <OptionalLabel label={t.funding.modal.code} /> : t.funding.modal.code} description={t.funding.modal.codeHint} errorText={error}>
      <Select
        options={options}
        selectedOption={options.find((option) => option.value === value) ?? null}
        onChange={({ detail }) => detail.selectedOption.value !== undefined && onChange(detail.selectedOption.value)}
        placeholder={t.funding.modal.codePlaceholder}
        filteringType="auto"
        filteringAriaLabel={t.funding.modal.codeSearch}
        filteringPlaceholder={t.funding.modal.codeSearch}
        statusType={codes.isPending ? "loading" : codes.error ? "error" : "finished"}
        loadingText={t.funding.modal.codesLoading}
        errorText={t.funding.modal.codesFailed}
        recoveryText={t.common.retry}
        onLoadItems={() => codes.error && void codes.refetch()}
        noMatch={t.funding.modal.codesEmpty}
        empty={t.funding.modal.codesEmpty}
        triggerVariant="option"
        expandToViewport
      />
    </FormField>
  );
}
