import ColumnLayout from "@cloudscape-design/components/column-layout";
import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";

import type { DateOrder, DecimalMark, FileColumn, FileColumns } from "../../backend/bindings";
import { t } from "../../i18n";
import { optional } from "../address-fields";
import type { FormState } from "../use-form";
import { HINTS, LABELS, isOptional } from "./fields";
import { DATE_ORDERS, DECIMAL_MARKS, chosenOption, columnOptions, optionWith } from "./options";
import { NOT_IN_FILE, type MatchValues } from "./values";

const says = t.matchColumns;

interface FieldsProps {
  file: FileColumns;
  form: FormState<MatchValues>;
}

/** Where each column is, and how dates and amounts are written. */
export function MatchFields({ file, form }: FieldsProps) {
  const { dates, decimals } = form.values;
  return (
    <ColumnLayout columns={3} minColumnWidth={230}>
      {file.columns.map(({ column }) => (
        <ColumnField key={column} column={column} file={file} form={form} />
      ))}
      <FormField label={says.dates}>
        <Select
          selectedOption={optionWith(DATE_ORDERS, dates)}
          options={DATE_ORDERS}
          triggerVariant="option"
          onChange={({ detail }) => form.change("dates", { dates: detail.selectedOption.value as DateOrder })}
        />
      </FormField>
      <FormField label={says.decimals}>
        <Select
          selectedOption={optionWith(DECIMAL_MARKS, decimals)}
          options={DECIMAL_MARKS}
          triggerVariant="option"
          onChange={({ detail }) => form.change("decimals", { decimals: detail.selectedOption.value as DecimalMark })}
        />
      </FormField>
    </ColumnLayout>
  );
}

function ColumnField({ column, file, form }: FieldsProps & { column: FileColumn }) {
  const { kind } = file;
  const chosen = form.values[column] ?? NOT_IN_FILE;
  const options = columnOptions(file, column);
  return (
    <FormField
      label={isOptional(kind, column) ? optional(LABELS[column]) : LABELS[column]}
      constraintText={kind === "STATEMENT" ? HINTS[column] : undefined}
      errorText={form.error(column)}
    >
      <Select
        selectedOption={chosenOption(file, options, chosen)}
        options={options}
        placeholder={says.choose}
        triggerVariant="option"
        onChange={({ detail }) => form.change(column, { [column]: detail.selectedOption.value })}
        onBlur={() => form.visit(column)}
      />
    </FormField>
  );
}
