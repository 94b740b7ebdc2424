import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download = {
  title: "Saved to Downloads",
  open: "Open",
  show: "Show in folder",
  failed: "The file couldn't be saved",
  openFailed: "The file couldn't be opened",
  csv: "Download CSV",
  csvOf: (table: string) => `Download CSV: all of ${table} that matches`,
  documents: (count: number, last: string) => `${plural(count, { one: "document", other: "documents" })}, the last of them ${last}`,
  someFailed: (saved: number, wanted: number) => `Only ${String(saved)} of ${String(wanted)} documents were saved`,
  rows: (count: number, path: string) => `${plural(count, { one: "row", other: "rows" })} in ${path}`,
};
