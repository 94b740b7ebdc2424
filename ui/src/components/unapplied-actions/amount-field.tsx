import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";

import type { Currency } from "../../backend/bindings";
import { t, understoodAmount } from "../../i18n";

/** An amount in one currency, typed in the language's way; beneath it stands how it was understood. */
export function AmountField({ currency, hint, value, error, onChange, readOnly = false }: { currency: Currency; hint: string; value: string; error: string | undefined; onChange: (amount: string) => void; readOnly?: boolean }) {
  return (
    <FormField label={`${t.unappliedCash.amount} (${currency})`} description={hint} constraintText={readOnly ? undefined : understoodAmount(value, currency)} errorText={error}>
      <Input value={value} inputMode="decimal" autoComplete={false} readOnly={readOnly} onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  );
}
