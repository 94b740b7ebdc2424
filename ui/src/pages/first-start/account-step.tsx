import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import SpaceBetween from "@cloudscape-design/components/space-between";

import type { FormState } from "../../components/use-form";
import { t } from "../../i18n";
import type { AccountValues } from "./values";

const says = t.firstStart.wizard;

/** Whose bills are paid. */
export function AccountStep({ form }: { form: FormState<AccountValues> }) {
  const { values } = form;
  return (
    <Container>
      <SpaceBetween size="m">
        <FormField label={says.name} constraintText={says.nameHint} errorText={form.error("accountName")}>
          <Input
            value={values.accountName}
            autoFocus
            onChange={({ detail }) => form.change("accountName", { accountName: detail.value })}
            onBlur={() => form.visit("accountName")}
          />
        </FormField>
        <FormField label={says.id} constraintText={says.idHint} errorText={form.error("accountId")}>
          <Input
            value={values.accountId}
            inputMode="numeric"
            autoComplete={false}
            onChange={({ detail }) => form.change("accountId", { accountId: detail.value })}
            onBlur={() => form.visit("accountId")}
          />
        </FormField>
        <FormField label={says.payer} errorText={form.error("payerAccount")}>
          <RadioGroup
            value={values.payerAccount ? "yes" : "no"}
            onChange={({ detail }) => form.change("payerAccount", { payerAccount: detail.value === "yes" })}
            items={[
              { value: "yes", label: says.payerYes, description: says.payerYesText },
              { value: "no", label: says.payerNo, description: says.payerNoText },
            ]}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
