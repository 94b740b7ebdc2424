import DatePicker from "@cloudscape-design/components/date-picker";
import FormField from "@cloudscape-design/components/form-field";

import { civilDay } from "./civil-day";
import { t } from "../i18n";

/** A day of the past, or today. */
export function DayField({
  label,
  hint,
  open,
  value,
  today,
  error,
  onChange,
}: {
  label: string;
  /** Which day is asked for, where its label does not say. */
  hint?: string;
  open: string;
  value: string;
  today: string;
  error: string | undefined;
  onChange: (day: string) => void;
}) {
  return (
    <FormField label={label} description={hint} constraintText={t.documents.dateHint} errorText={error}>
      <DatePicker
        value={value}
        format="iso"
        inputFormat="iso"
        placeholder="YYYY-MM-DD"
        isDateEnabled={(date) => civilDay(date) <= today}
        openCalendarAriaLabel={() => open}
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  );
}
