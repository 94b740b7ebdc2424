import FormField from "@cloudscape-design/components/form-field";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import ToggleButton from "@cloudscape-design/components/toggle-button";
import { useState } from "react";

import { t } from "../../i18n";
import type { FormState } from "../use-form";
import { CheckDrawing } from "./check-drawing";
import type { BankAccountValues } from "./values";

const says = t.paymentMethods.form;

type NumberField = "routingNumber" | "routingNumberAgain" | "accountNumber" | "accountNumberAgain";

/** The two numbers of the account, each typed twice; the account number is masked until it is asked for. Pasting is fine. */
export function NumberFields({ form }: { form: FormState<BankAccountValues> }) {
  const [shown, setShown] = useState(false);
  const input = (name: NumberField, masked = false) => (
    <Input
      value={form.values[name]}
      type={masked && !shown ? "password" : "text"}
      inputMode="numeric"
      autoComplete={false}
      spellcheck={false}
      onChange={({ detail }) => form.change(name, { [name]: detail.value })}
      onBlur={() => form.visit(name)}
    />
  );
  return (
    <SpaceBetween size="m">
      <CheckDrawing />
      <ColumnLayout columns={2}>
        <FormField label={says.routing} constraintText={says.routingHint} errorText={form.error("routingNumber")}>
          {input("routingNumber")}
        </FormField>
        <FormField label={says.routingAgain} errorText={form.error("routingNumberAgain")}>
          {input("routingNumberAgain")}
        </FormField>
      </ColumnLayout>
      <ColumnLayout columns={2}>
        <FormField label={says.accountNumber} constraintText={says.accountHint} errorText={form.error("accountNumber")}>
          {input("accountNumber", true)}
        </FormField>
        <FormField label={says.accountAgain} errorText={form.error("accountNumberAgain")}>
          {input("accountNumberAgain", true)}
        </FormField>
      </ColumnLayout>
      <ToggleButton pressed={shown} iconName="lock-private" pressedIconName="unlocked" onChange={({ detail }) => setShown(detail.pressed)}>
        {shown ? says.hide : says.show}
      </ToggleButton>
    </SpaceBetween>
  );
}
