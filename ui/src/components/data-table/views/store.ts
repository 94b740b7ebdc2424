import { useCallback, useSyncExternalStore } from "react";

import type { Restriction } from "../use-table-address";
import type { TablePreferences } from "../use-table-preferences";

/** All that a table shows its rows by. */
export interface TableState extends Restriction {
  preferences: TablePreferences;
}

/** A table's state under a name. */
export interface TableView extends TableState {
  name: string;
}

const storageKey = (tableId: string): string => `views:${tableId}`;

const listeners = new Set<() => void>();

/** What storage refused to take holds until the window closes. */
const unstored = new Map<string, string>();

function rawViews(tableId: string): string {
  const key = storageKey(tableId);
  try {
    return unstored.get(key) ?? localStorage.getItem(key) ?? "[]";
  } catch {
    return "[]";
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function viewOf(stored: unknown): TableView[] {
  if (!isObject(stored) || typeof stored.name !== "string") {
    return [];
  }
  const filters = Object.entries(isObject(stored.filters) ? stored.filters : {}).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return [
    {
      name: stored.name,
      search: typeof stored.search === "string" ? stored.search : "",
      filters: Object.fromEntries(filters),
      sort: isObject(stored.sort) && typeof stored.sort.by === "string" ? { by: stored.sort.by, direction: stored.sort.direction === "DESCENDING" ? "DESCENDING" : "ASCENDING" } : null,
      preferences: isObject(stored.preferences) ? stored.preferences : {},
    },
  ];
}

function parse(raw: string): TableView[] {
  try {
    const stored: unknown = JSON.parse(raw);
    return Array.isArray(stored) ? stored.flatMap(viewOf) : [];
  } catch {
    // What can't be read any more is no view.
    return [];
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Changes the stored views of a table; every table that shows them follows. */
export function changeViews(tableId: string, change: (views: readonly TableView[]) => readonly TableView[]): void {
  const key = storageKey(tableId);
  const raw = JSON.stringify(change(parse(rawViews(tableId))));
  try {
    localStorage.setItem(key, raw);
    unstored.delete(key);
  } catch {
    unstored.set(key, raw);
  }
  listeners.forEach((listener) => listener());
}

/** The views saved for this table, in the order they were saved in. */
export function useViews(tableId: string): TableView[] {
  const snapshot = useCallback(() => rawViews(tableId), [tableId]);
  return parse(useSyncExternalStore(subscribe, snapshot));
}
