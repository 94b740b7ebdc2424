import DatePicker from "@cloudscape-design/components/date-picker";
import FormField from "@cloudscape-design/components/form-field";

import { t } from "../i18n";
import { civilDay } from "./civil-day";
import { OptionalLabel } from "./optional-label";

/** A day: of the past or today, where `today` is given; no earlier than `earliest`, where that is. */
export function DayField({
  label,
  hint,
  open,
  value,
  today,
  earliest,
  optional = false,
  error,
  onChange,
}: {
  label: string;
  /** Which day is asked for, where its label does not say. */
  hint?: string;
  open: string;
  value: string;
  today?: string;
  earliest?: string;
  /** Whether it may stay empty. */
  optional?: boolean;
  error: string | undefined;
  onChange: (day: string) => void;
}) {
  return (
    <FormField label={optional ? <OptionalLabel label={label} /> : label} description={hint} constraintText={t.documents.dateHint} errorText={error}>
      <DatePicker
        value={value}
        format="iso"
        inputFormat="iso"
        placeholder="YYYY-MM-DD"
        isDateEnabled={(date) => (today === undefined || civilDay(date) <= today) && (earliest === undefined || civilDay(date) >= earliest)}
        openCalendarAriaLabel={() => open}
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  );
}
