import Calendar from "@cloudscape-design/components/calendar";
import DateInput from "@cloudscape-design/components/date-input";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import PropertyFilter, { type PropertyFilterProps } from "@cloudscape-design/components/property-filter";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { exampleAmount, formatDate, formatList, formatTypedAmount, t, typedAmount, understoodAmount } from "../../i18n";
import { isDay } from "../civil-day";
import { isAmount, type DataFilter, type FilterValues } from "./filters";
import { tokensOf, valuesOf } from "./tokens";

const texts = t.dataTable.filters;

type FormProps = { value: string | null; onChange: (value: string | null) => void };

/** A day is typed or picked. One that is being typed restricts nothing before it is whole. */
function DayForm({ value, onChange }: FormProps) {
  return (
    <SpaceBetween size="xs">
      <FormField label={texts.day} constraintText={texts.dayHint}>
        <DateInput value={value ?? ""} format="iso" inputFormat="iso" placeholder="YYYY-MM-DD" onChange={({ detail }) => onChange(detail.value)} />
      </FormField>
      <Calendar value={value !== null && isDay(value) ? value : ""} onChange={({ detail }) => onChange(detail.value)} />
    </SpaceBetween>
  );
}

function AmountForm({ value, onChange }: FormProps) {
  const wrong = value !== null && value !== "" && !isAmount(typedAmount(value));
  return (
    <FormField label={texts.amount} constraintText={understoodAmount(value ?? "", null) ?? texts.amountHint(exampleAmount(1_250))} errorText={wrong ? texts.amountWrong : undefined}>
      <Input value={value ?? ""} inputMode="decimal" onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  );
}

const BOUNDS = [">=", "<="] as const;

function bounded(form: PropertyFilterProps.ExtendedOperator<string>["form"], format: (value: string) => string, [from, to]: readonly [string, string]): PropertyFilterProps.FilteringProperty["operators"] {
  return BOUNDS.map((operator) => ({ operator, form, format, description: operator === ">=" ? from : to }));
}

function propertyOf(filter: DataFilter): PropertyFilterProps.FilteringProperty {
  const common = { key: filter.id, propertyLabel: filter.label, groupValuesLabel: texts.values(filter.label) };
  switch (filter.kind) {
    case "choice": {
      const label = (value: string) => filter.options.find((option) => option.value === value)?.label ?? value;
      const format = (value: string[] | string) => formatList((Array.isArray(value) ? value : [value]).map(label));
      return { ...common, operators: [{ operator: "=", tokenType: "enum", format }] };
    }
    case "days":
      return { ...common, defaultOperator: ">=", operators: bounded(DayForm, (day) => (isDay(day) ? formatDate(day) : day), [texts.fromDay, texts.toDay]) };
    case "amounts":
      return { ...common, defaultOperator: ">=", operators: bounded(AmountForm, formatTypedAmount, [texts.atLeast, texts.atMost]) };
    case "text":
      return { ...common, defaultOperator: ":", operators: [":"] };
  }
}

function optionsOf(filter: DataFilter): PropertyFilterProps.FilteringOption[] {
  return filter.kind === "choice" ? filter.options.map(({ value, label }) => ({ propertyKey: filter.id, value, label })) : [];
}

/** What restricts the list, as tokens, and a field to add more of them. All of them hold together. */
export function FilterBar({ title, filters, values, onChange }: { title: string; filters: readonly DataFilter[]; values: FilterValues; onChange: (values: FilterValues) => void }) {
  return (
    <PropertyFilter
      query={{ tokens: tokensOf(filters, values), operation: "and" }}
      onChange={({ detail }) => onChange(valuesOf(filters, detail.tokens))}
      filteringProperties={filters.map(propertyOf)}
      filteringOptions={filters.flatMap(optionsOf)}
      disableFreeTextFiltering
      hideOperations
      expandToViewport
      filteringAriaLabel={texts.label(title)}
      filteringPlaceholder={texts.placeholder}
      filteringEmpty={texts.nothingSuggested}
      i18nStrings={{ enteredTextLabel: texts.use }}
    />
  );
}
