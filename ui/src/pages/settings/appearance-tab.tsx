import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import RadioGroup from "@cloudscape-design/components/radio-group";
import { useState } from "react";

import { appearance, setAppearance, type Appearance } from "../../components/appearance";
import { t } from "../../i18n";

const says = t.settings.appearance;

/** Light or dark; takes effect at once and is remembered on this machine. */
export function AppearanceTab() {
  const [choice, setChoice] = useState<Appearance>(appearance);
  const choose = (next: Appearance) => {
    setChoice(next);
    setAppearance(next);
  };
  return (
    <Container>
      <FormField label={says.label}>
        <RadioGroup
          value={choice}
          onChange={({ detail }) => choose(detail.value as Appearance)}
          items={[
            { value: "system", label: says.system, description: says.systemText },
            { value: "light", label: says.light },
            { value: "dark", label: says.dark },
          ]}
        />
      </FormField>
    </Container>
  );
}
