import { plural } from "../locale";

const MATCHES = { one: "match", other: "matches" };

/** Words that every table of the console shares. */
export const dataTable = {
  refreshing: "Refreshing",
  search: "Search",
  clearSearch: "Clear search",
  clearFilters: "Clear filters",
  noMatch: "No matches",
  noMatchText: "Nothing matches the search and the filters.",
  matches: (count: number, more: boolean) => (more ? `More than ${plural(count, MATCHES)}` : plural(count, MATCHES)),
  preferences: "Preferences",
  confirm: "Confirm",
  pageSize: "Page size",
  rowsPerPage: (count: number) => `${String(count)} rows`,
  wrapLines: "Wrap lines",
  wrapLinesText: "Show the whole text of each cell.",
  density: "Compact mode",
  densityText: "Show more rows on the screen.",
  columns: "Columns",
  columnsText: "Choose which columns the table shows, and their order.",
  nextPage: "Next page",
  previousPage: "Previous page",
  pageNumber: (page: number) => `Page ${String(page)}`,
  pagination: (table: string) => `${table}: pages`,
  selection: (table: string) => `${table}: selection`,
};
