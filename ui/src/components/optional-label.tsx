import { t } from "../i18n";

/** The label of a field that may stay empty. */
export function OptionalLabel({ label }: { label: string }) {
  return (
    <>
      {label} <i>– {t.common.optional}</i>
    </>
  );
}
