import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";

import Button from "@cloudscape-design/components/button";
import type { ButtonDropdownProps } from "@cloudscape-design/components/button-dropdown";
import Header from "@cloudscape-design/components/header";
import Pagination from "@cloudscape-design/components/pagination";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table, { type TableProps } from "@cloudscape-design/components/table";
import TextFilter from "@cloudscape-design/components/text-filter";

import type { ListQuery, ListTotals, Page } from "../../backend/bindings";
import { t } from "../../i18n";
import { EmptyState } from "../empty-state";
import { ListDownload } from "../list-download";
import { LoadFailure } from "../query-state";
import styles from "./data-table.module.css";
import { FilterBar } from "./filter-bar";
import { fitting, type DataFilter, type FilterValues } from "./filters";
import { Preferences } from "./preferences";
import { readSort, writeSort, type Sort } from "./sort";
import { TotalsLine, useTotals, type TotalLabels } from "./totals";
import { useKeysetPages, type PageRequest } from "./use-keyset-pages";
import { useTableAddress, type Restriction } from "./use-table-address";
import { mergePreferences, useTablePreferences } from "./use-table-preferences";
import { Views } from "./views";
import { usualWidth, type Width } from "./widths";
import type { TableState } from "./views/store";

export { chosen, type DataFilter, type FilterValues } from "./filters";
export type { Sort } from "./sort";
export type { PageRequest } from "./use-keyset-pages";

/** A column: its id and the text of its header are needed for the preferences. */
export interface DataColumn<T, S extends string = string> extends Width {
  id: string;
  cell: (item: T) => ReactNode;
  /** Right-aligned in tabular figures. */
  amount?: boolean;
  /** Can't be hidden; announced as the row's name. */
  rowHeader?: boolean;
  /** Not shown until it is chosen in the preferences. */
  hidden?: boolean;
  /** What the backend calls the order of this column; without it the list can't be put into that order. */
  sort?: S;
}

/** No column is made narrower than this, in pixels. */
const LEAST_WIDTH = 80;

const NO_FILTERS: readonly DataFilter[] = [];

function definition<T>(column: DataColumn<T>): TableProps.ColumnDefinition<T> {
  return {
    id: column.id,
    header: column.amount ? <div className={styles.amountHeader}>{column.label}</div> : column.label,
    cell: column.amount ? (item) => <div className={styles.amount}>{column.cell(item)}</div> : column.cell,
    isRowHeader: column.rowHeader,
    minWidth: column.minWidth,
  };
}

function resizable<T>(column: DataColumn<T>, width: number | undefined): TableProps.ColumnDefinition<T> {
  return { ...definition(column), sortingField: column.sort, minWidth: LEAST_WIDTH, width: width ?? usualWidth(column) };
}

/** Column definitions for a table that needs none of the rest: the same alignment, without preferences. */
export function columnDefinitions<T>(columns: readonly DataColumn<T>[]): TableProps.ColumnDefinition<T>[] {
  return columns.map(definition);
}

/** Rows that can be selected, and what is said of that. */
export interface DataSelection<T> {
  label: (item: T) => string;
}

/** Props of `DataTable`. */
export interface DataTableProps<T, S extends string> {
  /** Names the preferences that are remembered. */
  id: string;
  title: string;
  /** Rows in the whole list, where that is known before they are counted. */
  count?: number | null;
  description?: ReactNode;
  /** Buttons of the header; they get the selected rows of the page. */
  actions?: ReactNode | ((selected: readonly T[]) => ReactNode);
  columns: readonly DataColumn<T, S>[];
  trackBy: (item: T) => string;
  /** Names the list and all that restricts it; another one starts at the first page. */
  queryKey: readonly unknown[];
  load: (request: PageRequest<S>, filters: FilterValues) => Promise<Page<T>>;
  /** What of the backend's lists this is: to add up what matches and to save it as a spreadsheet. Without it neither can be done. */
  list?: (request: PageRequest<S>, filters: FilterValues) => ListQuery;
  /** How the sums beneath the rows are called; without it rows are only counted. */
  totals?: TotalLabels;
  /** The order of the list until another one is chosen. */
  usualSort?: Sort<S>;
  /** Placeholder of the search; without it there is none. */
  search?: string;
  /** What else the list can be restricted by; `load` gets what restricts it. */
  filters?: readonly DataFilter[];
  empty: { title: string; text: string; action?: ReactNode };
  selection?: DataSelection<T>;
  /** The backend gives the whole list at once: no page size to choose. */
  whole?: boolean;
  /** Columns at the start and the end that stay in sight when the table is wider than the window. */
  sticky?: { first?: number; last?: number };
  /** `false` inside another container. */
  contained?: boolean;
}

/** Nothing restricted, and nothing chosen. */
const UNRESTRICTED: TableState = { search: "", filters: {}, sort: null, preferences: {} };

/** The table gives the width of each column, also of those out of sight; only those that were changed are remembered. */
function changedWidths(columns: readonly (Width & { id: string })[], given: readonly number[]): Record<string, number> {
  const widths = columns.map((column, index) => [column.id, Math.round(given[index] ?? usualWidth(column)), usualWidth(column)] as const);
  return Object.fromEntries(widths.filter(([, width, usual]) => width !== usual).map(([id, width]) => [id, width]));
}

/** A table takes its widths when it is mounted: another view mounts it anew, and its menu gets the focus back. */
function useLayout(): [number, RefObject<ButtonDropdownProps.Ref | null>, () => void] {
  const [layout, setLayout] = useState(0);
  const menu = useRef<ButtonDropdownProps.Ref>(null);
  useEffect(() => {
    if (layout > 0) {
      menu.current?.focus();
    }
  }, [layout]);
  return [layout, menu, () => setLayout((count) => count + 1)];
}

/** The rows that are selected, of those that are shown: nothing is done to what is out of sight. */
function useSelection<T>(items: readonly T[], trackBy: (item: T) => string): [T[], (items: readonly T[]) => void] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return [items.filter((item) => ids.has(trackBy(item))), (chosen) => setIds(new Set(chosen.map(trackBy)))];
}

/** A list of the backend as a table: search, filters, order, sums and pages by the backend, every state in words, remembered preferences, saved views. */
export function DataTable<T, S extends string = never>(props: DataTableProps<T, S>) {
  const { columns, selection, filters = NO_FILTERS } = props;
  const orders = columns.flatMap((column) => (column.sort === undefined ? [] : [column.sort]));
  const address = useTableAddress(props.search !== undefined, filters, orders);
  const search = address.search || null;
  const sort = readSort(writeSort(address.sort), orders);
  const ids = columns.map((column) => column.id);
  const hidden = columns.filter((column) => column.hidden).map((column) => column.id);
  const [preferences, setPreferences] = useTablePreferences(props.id, ids, hidden);
  const request = { search, sort: sort?.by ?? null, direction: sort?.direction ?? null, limit: preferences.pageSize ?? 25 };
  const pages = useKeysetPages<T, S>([...props.queryKey, address.filters], request, (page) => props.load(page, address.filters));
  const { query } = pages;
  const items = query.error ? [] : (query.data?.items ?? []);
  const [selected, select] = useSelection(items, props.trackBy);
  const restricted = search !== null || Object.keys(address.filters).length > 0;
  // The order changes no sum.
  const unordered = { ...request, sort: null, direction: null, after: null };
  const totals = useTotals(props.queryKey, props.list ? props.list(unordered, address.filters) : null, query.data !== undefined && !query.isPlaceholderData);
  const [layout, views, showLayout] = useLayout();
  const fit = (state: TableState): TableState => ({
    search: props.search === undefined ? "" : state.search,
    filters: fitting(filters, (id) => state.filters[id]),
    sort: readSort(writeSort(state.sort), orders),
    preferences: mergePreferences(state.preferences, ids, hidden),
  });
  const show = (state: TableState): void => {
    address.restrict(state);
    setPreferences(state.preferences);
    showLayout();
  };
  const restrict = (change: Partial<Restriction>): void => address.restrict({ search: address.text.trim(), filters: address.filters, sort, ...change });
  const shownSort = sort ?? props.usualSort;
  const ownActions = typeof props.actions === "function" ? props.actions(selected) : props.actions;
  const actions = props.list ? (
    <SpaceBetween direction="horizontal" size="xs">
      <ListDownload table={props.title} list={props.list({ ...request, after: null }, address.filters)} disabled={items.length === 0} />
      {ownActions}
    </SpaceBetween>
  ) : (
    ownActions
  );

  return (
    <div className={props.sticky?.last ? styles.stickyEnd : undefined}>
      <Table<T>
        key={layout}
        resizableColumns
        onColumnWidthsChange={({ detail }) => setPreferences({ ...preferences, widths: changedWidths(columns, detail.widths) })}
        variant={props.contained === false ? "embedded" : "container"}
        items={items}
        columnDefinitions={columns.map((column) => resizable(column, preferences.widths?.[column.id]))}
        columnDisplay={preferences.contentDisplay as TableProps.ColumnDisplay[]}
        trackBy={props.trackBy}
        loading={query.isPending || (query.isPlaceholderData && items.length === 0)}
        loadingText={t.common.loading}
        wrapLines={preferences.wrapLines}
        contentDensity={preferences.contentDensity}
        stickyColumns={props.sticky}
        sortingColumn={shownSort === undefined ? undefined : { sortingField: shownSort.by }}
        sortingDescending={shownSort?.direction === "DESCENDING"}
        onSortingChange={({ detail }) => {
          const next = readSort(detail.sortingColumn.sortingField, orders);
          restrict({ sort: next && nextSort(next.by, detail.isDescending === true, props.usualSort) });
        }}
        selectionType={selection ? "multi" : undefined}
        selectedItems={selected}
        onSelectionChange={({ detail }) => select(detail.selectedItems)}
        ariaLabels={{
          tableLabel: props.title,
          resizerRoleDescription: t.dataTable.resizer,
          resizerTooltipText: t.dataTable.resizerTip,
          selectionGroupLabel: t.dataTable.selection(props.title),
          allItemsSelectionLabel: () => t.dataTable.selectAll(props.title),
          itemSelectionLabel: (_, item) => selection?.label(item) ?? "",
        }}
        header={
          <Header variant="h2" counter={counterOf(totals.data, props.count)} description={props.description} actions={actions}>
            {props.title}
          </Header>
        }
        filter={
          (props.search !== undefined || filters.length > 0) && (
            <div className={styles.restrictions}>
              {props.search !== undefined && (
                <div className={styles.search}>
                  <TextFilter
                    filteringText={address.text}
                    filteringPlaceholder={props.search}
                    filteringAriaLabel={props.search}
                    filteringClearAriaLabel={t.dataTable.clearSearch}
                    countText={search !== null && query.data && !query.isPlaceholderData ? t.dataTable.matches(items.length, pages.pages > 1) : undefined}
                    onChange={({ detail }) => address.setText(detail.filteringText)}
                  />
                </div>
              )}
              {filters.length > 0 && (
                <div className={styles.filters}>
                  <FilterBar title={props.title} filters={filters} values={address.filters} onChange={(values) => restrict({ filters: values })} />
                </div>
              )}
            </div>
          )
        }
        pagination={
          (pages.pages > 1 || pages.page > 0) && (
            <Pagination
              currentPageIndex={pages.page + 1}
              pagesCount={pages.pages}
              openEnd={pages.openEnd}
              disabled={query.isPlaceholderData}
              onChange={({ detail }) => pages.goTo(detail.currentPageIndex - 1)}
              ariaLabels={{
                paginationLabel: t.dataTable.pagination(props.title),
                nextPageLabel: t.dataTable.nextPage,
                previousPageLabel: t.dataTable.previousPage,
                pageLabel: t.dataTable.pageNumber,
              }}
            />
          )
        }
        preferences={
          <SpaceBetween direction="horizontal" size="xs" alignItems="center">
            <Views
              tableId={props.id}
              title={props.title}
              current={{ search: address.search, filters: address.filters, sort, preferences }}
              initial={fit(UNRESTRICTED)}
              fit={fit}
              onShow={show}
              button={views}
            />
            <Preferences columns={columns} paged={!props.whole} value={preferences} onChange={setPreferences} />
          </SpaceBetween>
        }
        empty={
          query.error ? (
            <LoadFailure query={query} />
          ) : restricted ? (
            <EmptyState title={t.dataTable.noMatch} text={t.dataTable.noMatchText} action={<Button onClick={() => restrict({ search: "", filters: {} })}>{t.dataTable.clearFilters}</Button>} />
          ) : (
            <EmptyState title={props.empty.title} text={props.empty.text} action={props.empty.action} />
          )
        }
        footer={props.list && items.length > 0 ? <TotalsLine totals={totals} labels={props.totals} /> : undefined}
      />
    </div>
  );
}

/** What the address keeps: a list in its usual order says nothing of it. */
function nextSort<S extends string>(by: S, descending: boolean, usual: Sort<S> | undefined): Sort<S> | null {
  const next: Sort<S> = { by, direction: descending ? "DESCENDING" : "ASCENDING" };
  return usual !== undefined && writeSort(next) === writeSort(usual) ? null : next;
}

/** How many rows match, once they were counted; until then how many there are in all, if that is known. */
function counterOf(totals: ListTotals | undefined, count: number | null | undefined): string | undefined {
  if (totals) {
    return t.dataTable.counter(totals.rows, totals.more);
  }
  return count === undefined || count === null ? undefined : t.dataTable.counter(count, false);
}
