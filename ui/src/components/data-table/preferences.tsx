import CollectionPreferences, { type CollectionPreferencesProps } from "@cloudscape-design/components/collection-preferences";

import { t } from "../../i18n";
import { setDensity, useDensity } from "../appearance";
import { PAGE_SIZES, type TablePreferences } from "./use-table-preferences";

/** The dialog of a table's preferences. */
export function Preferences({
  columns,
  paged,
  value,
  onChange,
}: {
  columns: readonly { id: string; label: string; rowHeader?: boolean }[];
  paged: boolean;
  value: TablePreferences;
  onChange: (next: TablePreferences) => void;
}) {
  const density = useDensity();
  const confirm = ({ contentDensity, ...next }: CollectionPreferencesProps.Preferences): void => {
    // One density for the whole window: a table has none of its own.
    setDensity(contentDensity ?? density);
    onChange({ ...next, widths: value.widths });
  };
  return (
    <CollectionPreferences
      title={t.dataTable.preferences}
      confirmLabel={t.dataTable.confirm}
      cancelLabel={t.common.cancel}
      preferences={{ ...value, contentDensity: density }}
      onConfirm={({ detail }) => confirm(detail)}
      pageSizePreference={
        paged ? { title: t.dataTable.pageSize, options: PAGE_SIZES.map((size) => ({ value: size, label: t.dataTable.rowsPerPage(size) })) } : undefined
      }
      wrapLinesPreference={{ label: t.dataTable.wrapLines, description: t.dataTable.wrapLinesText }}
      contentDensityPreference={{ label: t.dataTable.density, description: t.dataTable.densityText }}
      contentDisplayPreference={{
        title: t.dataTable.columns,
        description: t.dataTable.columnsText,
        options: columns.map((column) => ({ id: column.id, label: column.label, alwaysVisible: column.rowHeader })),
      }}
    />
  );
}
