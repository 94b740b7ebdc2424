import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { Money } from "../../components/money";
import { formatDate, t } from "../../i18n";
import { activeLanguage, chooseLanguage, chosenLanguage, systemLanguage } from "../../i18n/language";
import { OFFERED } from "../../i18n/languages";

const says = t.settings.language;

/** The language of the pages, and how it writes a date and an amount. A choice loads the window again at this same address. */
export function LanguageTab({ today }: { today: string }) {
  const choices = [
    { value: "system", label: says.system(systemLanguage().name) },
    ...OFFERED.map((it) => ({ value: it.code, label: it.name, lang: it.code, filteringTags: [it.code] })),
  ];
  const chosen = choices.find((it) => it.value === chosenLanguage()) ?? { value: activeLanguage().language.code, label: activeLanguage().language.name };
  return (
    <Container>
      <SpaceBetween size="l">
        <FormField label={says.label} description={says.text}>
          <Select selectedOption={chosen} options={choices} onChange={({ detail }) => chooseLanguage(detail.selectedOption.value ?? "system")} />
        </FormField>
        <KeyValuePairs
          columns={2}
          items={[
            { label: says.date, value: formatDate(today) },
            { label: says.amount, value: <Money money={{ currency: "USD", value: "25000.00" }} /> },
          ]}
        />
      </SpaceBetween>
    </Container>
  );
}
