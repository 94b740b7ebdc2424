import { formatDate, formatInstant, t } from "../../i18n";

const { fields } = t.auditLog;

/** Fields that are kept as 0 or 1. */
const YES_OR_NO = new Set(["payerAccount", "sample", "invalid", "removed", "disregarded"]);

/** The name of a field as people say it; a tag by its key. */
export function fieldName(field: string): string {
  const [name = field, ...key] = field.split(".");
  return [fields[name] ?? name, ...(key.length > 0 ? [key.join(".")] : [])].join(" ");
}

/** A value as people read it. What is no date, instant, or yes or no is shown as it was recorded. */
export function shownValue(field: string, value: string): string {
  if (YES_OR_NO.has(field)) {
    return value === "1" ? t.common.yes : value === "0" ? t.common.no : value;
  }
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) {
    return formatInstant(value);
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}
