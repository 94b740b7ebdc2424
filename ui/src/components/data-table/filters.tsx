import DatePicker from "@cloudscape-design/components/date-picker";
import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";

import { t } from "../../i18n";
import { isDay } from "../civil-day";
import styles from "./data-table.module.css";

/** A control that restricts a list: one of some values, or a day. Its id names it in the address. */
export type DataFilter =
  | { kind: "choice"; id: string; label: string; any: string; options: readonly { value: string; label: string }[] }
  | { kind: "day"; id: string; label: string; notBefore?: string };

/** What restricts a list now, by the filter's id; a filter that restricts nothing is absent. */
export type FilterValues = Readonly<Record<string, string>>;

/** The value of a filter as the backend takes a choice: none stands for any. */
export function chosen<T extends string>(known: readonly T[], value: string | undefined): T[] {
  return known.filter((it) => it === value);
}

/** Whether a filter can have this value. */
function suits(filter: DataFilter, value: string): boolean {
  return filter.kind === "day" ? isDay(value) : filter.options.some((option) => option.value === value);
}

/** Of the values given for these filters, those that they can have: an address may have been typed by hand. */
export function fitting(filters: readonly DataFilter[], given: (id: string) => string | null | undefined): FilterValues {
  const values: Record<string, string> = {};
  for (const filter of filters) {
    const value = given(filter.id);
    if (typeof value === "string" && suits(filter, value)) {
      values[filter.id] = value;
    }
  }
  return values;
}

/** The controls, each with its label. */
export function FilterControls({ filters, values, onChange }: { filters: readonly DataFilter[]; values: FilterValues; onChange: (id: string, value: string | null) => void }) {
  return (
    <div className={styles.filters}>
      {filters.map((filter) =>
        filter.kind === "choice" ? (
          <ChoiceControl key={filter.id} filter={filter} value={values[filter.id]} onChange={(value) => onChange(filter.id, value)} />
        ) : (
          <DayControl key={filter.id} filter={filter} value={values[filter.id] ?? ""} notBefore={values[filter.notBefore ?? ""]} onChange={(value) => onChange(filter.id, value)} />
        ),
      )}
    </div>
  );
}

type Of<K extends DataFilter["kind"]> = Extract<DataFilter, { kind: K }>;

function ChoiceControl({ filter, value, onChange }: { filter: Of<"choice">; value: string | undefined; onChange: (value: string | null) => void }) {
  const any = { value: "", label: filter.any };
  return (
    <FormField label={filter.label}>
      <Select
        options={[any, ...filter.options]}
        selectedOption={filter.options.find((option) => option.value === value) ?? any}
        onChange={({ detail }) => onChange(detail.selectedOption.value || null)}
      />
    </FormField>
  );
}

/** A day that is being typed restricts nothing before it is whole; left early, the field completes it. */
function DayControl({ filter, value, notBefore, onChange }: { filter: Of<"day">; value: string; notBefore: string | undefined; onChange: (value: string | null) => void }) {
  const [draft, setDraft] = useState({ of: value, text: value });
  const text = draft.of === value ? draft.text : value;
  const reversed = notBefore !== undefined && value !== "" && value < notBefore;
  return (
    <FormField label={filter.label} errorText={reversed ? t.dataTable.reversed : undefined}>
      <DatePicker
        value={text}
        format="iso"
        inputFormat="iso"
        placeholder="YYYY-MM-DD"
        openCalendarAriaLabel={() => t.dataTable.openCalendar(filter.label)}
        onChange={({ detail }) => {
          const next = isDay(detail.value) ? detail.value : "";
          setDraft({ of: next, text: detail.value });
          if (next !== value) {
            onChange(next || null);
          }
        }}
      />
    </FormField>
  );
}
