import { useState } from "react";

import type { CollectionPreferencesProps } from "@cloudscape-design/components/collection-preferences";

/** What is remembered about a table: columns, page size, wrapping, density. */
export type TablePreferences = CollectionPreferencesProps.Preferences;

/** Rows in a page that can be chosen; the backend gives at most 500. */
export const PAGE_SIZES = [10, 25, 50, 100] as const;

const storageKey = (tableId: string): string => `table:${tableId}`;

function read(tableId: string): TablePreferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(tableId)) ?? "{}");
    return typeof stored === "object" && stored !== null ? stored : {};
  } catch {
    // What can't be read any more is no loss: the table shows as on the first day.
    return {};
  }
}

/** Keeps the choices that still exist, and adds columns that a newer version brought. */
function merge(stored: TablePreferences, columnIds: readonly string[], hidden: readonly string[]): TablePreferences {
  const kept = (stored.contentDisplay ?? []).filter((item) => item.type !== "group" && columnIds.includes(item.id));
  const added = columnIds.filter((id) => !kept.some((item) => item.id === id)).map((id) => ({ id, visible: !hidden.includes(id) }));
  const pageSize = PAGE_SIZES.find((size) => size === stored.pageSize) ?? 25;
  return {
    pageSize,
    wrapLines: stored.wrapLines ?? false,
    contentDensity: stored.contentDensity ?? "comfortable",
    contentDisplay: [...kept, ...added],
  };
}

/** The preferences of the table with this id, and how to change them; they outlive the window. */
export function useTablePreferences(
  tableId: string,
  columnIds: readonly string[],
  hidden: readonly string[],
): [TablePreferences, (next: TablePreferences) => void] {
  const [stored, setStored] = useState<TablePreferences>(() => read(tableId));
  const change = (next: TablePreferences): void => {
    setStored(next);
    try {
      localStorage.setItem(storageKey(tableId), JSON.stringify(next));
    } catch {
      // Without storage the choice holds until the window closes.
    }
  };
  return [merge(stored, columnIds, hidden), change];
}
