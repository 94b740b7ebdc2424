import { useMemo, useState } from "react";

import type { CollectionPreferencesProps } from "@cloudscape-design/components/collection-preferences";

/** What is remembered about a table: columns and how wide they are, page size, wrapping. */
export interface TablePreferences extends Omit<CollectionPreferencesProps.Preferences, "contentDensity"> {
  /** Columns that were made wider or narrower, by id, in pixels. */
  widths?: Readonly<Record<string, number>>;
}

/** What of a column is remembered: its id, and whether it is hidden until it is chosen. */
interface RememberedColumn {
  id: string;
  hidden?: boolean;
}

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

/** The widths of columns that still exist; storage may hold anything. */
function widthsOf(stored: unknown, columnIds: readonly string[]): Record<string, number> {
  const widths = Object.entries(typeof stored === "object" && stored !== null ? stored : {});
  return Object.fromEntries(widths.filter((entry): entry is [string, number] => columnIds.includes(entry[0]) && Number.isFinite(entry[1]) && Number(entry[1]) > 0));
}

/** Keeps the choices that still exist, and adds columns that a newer version brought. */
export function mergePreferences(stored: TablePreferences, columns: readonly RememberedColumn[]): TablePreferences {
  const columnIds = columns.map((column) => column.id);
  const kept = (stored.contentDisplay ?? []).filter((item) => item.type !== "group" && columnIds.includes(item.id));
  const added = columns.filter(({ id }) => !kept.some((item) => item.id === id)).map(({ id, hidden }) => ({ id, visible: hidden !== true }));
  const pageSize = PAGE_SIZES.find((size) => size === stored.pageSize) ?? 25;
  return {
    pageSize,
    wrapLines: stored.wrapLines ?? true,
    contentDisplay: [...kept, ...added],
    widths: widthsOf(stored.widths, columnIds),
  };
}

/** The preferences of the table with this id, and how to change them; they outlive the window. */
export function useTablePreferences(tableId: string, columns: readonly RememberedColumn[]): [TablePreferences, (next: TablePreferences) => void] {
  const [stored, setStored] = useState<TablePreferences>(() => read(tableId));
  const change = (next: TablePreferences): void => {
    setStored(next);
    try {
      localStorage.setItem(storageKey(tableId), JSON.stringify(next));
    } catch {
      // Without storage the choice holds until the window closes.
    }
  };
  return [useMemo(() => mergePreferences(stored, columns), [stored, columns]), change];
}
