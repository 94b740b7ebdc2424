import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";

import { t } from "../../i18n";
import { OptionalLabel } from "../optional-label";

const texts = t.paymentOrder;

/** By what a bank knows who orders in ACH files. A business's tax ID stands for it; a person has none. */
export function CompanyIdField({ value, optional, error, onChange }: { value: string; optional: boolean; error: string | undefined; onChange: (id: string) => void }) {
  return (
    <FormField
      label={optional ? <OptionalLabel label={texts.companyId} /> : texts.companyId}
      description={optional ? texts.companyIdHint : texts.companyIdNeeded}
      errorText={error}
    >
      <Input value={value} autoComplete={false} spellcheck={false} onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  );
}
