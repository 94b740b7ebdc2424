import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import RadioGroup from "@cloudscape-design/components/radio-group";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { appearance, setAppearance, setDensity, useDensity, type Appearance, type WindowDensity } from "../../components/appearance";
import { t } from "../../i18n";

const says = t.settings.appearance;

/** Light or dark, and how dense; takes effect at once and is remembered on this machine. */
export function AppearanceTab() {
  const [choice, setChoice] = useState<Appearance>(appearance);
  const density = useDensity();
  const choose = (next: Appearance) => {
    setChoice(next);
    setAppearance(next);
  };
  return (
    <Container>
      <SpaceBetween size="l">
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
        <FormField label={says.density}>
          <RadioGroup
            value={density}
            onChange={({ detail }) => setDensity(detail.value as WindowDensity)}
            items={[
              { value: "comfortable", label: says.comfortable, description: says.comfortableText },
              { value: "compact", label: says.compact, description: says.compactText },
            ]}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
