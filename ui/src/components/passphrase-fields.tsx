import Checkbox from "@cloudscape-design/components/checkbox";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";

import { t } from "../i18n";
import { strengthOf, type NewPassphrase } from "./passphrase";

const says = t.security.passphrase;

/** A new passphrase, typed twice, with what its length is worth. */
export function NewPassphraseFields({ value, problems, onChange }: { value: NewPassphrase; problems: Partial<NewPassphrase>; onChange: (value: NewPassphrase) => void }) {
  const [shown, setShown] = useState(false);
  const strength = strengthOf(value.passphrase);
  const type = shown ? "text" : "password";
  return (
    <SpaceBetween size="m">
      <FormField
        label={says.label}
        description={says.hint}
        constraintText={strength && <StatusIndicator type={strength.type}>{strength.text}</StatusIndicator>}
        errorText={problems.passphrase}
      >
        <Input value={value.passphrase} type={type} autoComplete={false} autoFocus spellcheck={false} onChange={({ detail }) => onChange({ ...value, passphrase: detail.value })} />
      </FormField>
      <FormField label={says.again} errorText={problems.again}>
        <Input value={value.again} type={type} autoComplete={false} spellcheck={false} onChange={({ detail }) => onChange({ ...value, again: detail.value })} />
      </FormField>
      <ShowTyped shown={shown} onChange={setShown} />
    </SpaceBetween>
  );
}

/** A passphrase that is known already. */
export function PassphraseField({
  label,
  hint,
  value,
  problem,
  autoFocus = false,
  onChange,
}: {
  label: string;
  hint?: string;
  value: string;
  problem?: string;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}) {
  const [shown, setShown] = useState(false);
  return (
    <SpaceBetween size="xs">
      <FormField label={label} description={hint} errorText={problem}>
        <Input value={value} type={shown ? "text" : "password"} autoComplete={false} autoFocus={autoFocus} spellcheck={false} onChange={({ detail }) => onChange(detail.value)} />
      </FormField>
      <ShowTyped shown={shown} onChange={setShown} />
    </SpaceBetween>
  );
}

function ShowTyped({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  return (
    <Checkbox checked={shown} onChange={({ detail }) => onChange(detail.checked)}>
      {says.show}
    </Checkbox>
  );
}
