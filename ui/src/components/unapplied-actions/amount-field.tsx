import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";

import type { Currency } from "../../backend/bindings";
import { t } from "../../i18n";

/** An amount in one currency, typed as a decimal. */
export function AmountField({ currency, hint, value, error, onChange, readOnly = false }: { currency: Currency; hint: string; value: string; error: string | undefined; onChange: (amount: string) => void; readOnly?: boolean }) {
  return (
    <FormField label={`${t.unappliedCash.amount} (${currency})`} description={hint} errorText={error}>
      <Input value={value} inputMode="decimal" autoComplete={false} readOnly={readOnly} onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  );
}
