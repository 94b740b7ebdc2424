import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";

import Button from "@cloudscape-design/components/button";
import type { ButtonDropdownProps } from "@cloudscape-design/components/button-dropdown";
import Pagination from "@cloudscape-design/components/pagination";
import SpaceBetween from "@cloudscape-design/components/space-between";
import TextFilter from "@cloudscape-design/components/text-filter";

import type { ListQuery, Page } from "../../backend/bindings";
import { searchText, t } from "../../i18n";
import { EmptyState } from "../empty-state";
import { ListDownload } from "../list-download";
import { LoadFailure } from "../query-state";
import styles from "./data-table.module.css";
import { FilterBar } from "./filter-bar";
import { fitting, type DataFilter, type FilterValues } from "./filters";
import { Preferences } from "./preferences";
import { Rows, TableContents, useLatest, type Contents, type DataColumn, type RowActs } from "./rows";
import { readSort, writeSort, type Sort } from "./sort";
import { CountedHeader, TotalsLine, type TotalLabels } from "./totals";
import { useKeysetPages, type PageRequest } from "./use-keyset-pages";
import { useTableAddress, type Restriction } from "./use-table-address";
import { mergePreferences, useTablePreferences } from "./use-table-preferences";
import { Views } from "./views";
import { usualWidth, type Width } from "./widths";
import type { TableState } from "./views/store";

export { chosen, type DataFilter, type FilterValues } from "./filters";
export { byId, columnDefinitions, type DataColumn } from "./rows";
export type { Sort } from "./sort";
export type { PageRequest } from "./use-keyset-pages";

const NO_FILTERS: readonly DataFilter[] = [];
const NO_ITEMS: readonly never[] = [];

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
function useSelection<T>(items: readonly T[], trackBy: (item: T) => string): [readonly T[], (items: readonly T[]) => void] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(() => items.filter((item) => ids.has(trackBy(item))), [items, ids, trackBy]);
  return [selected, (chosen) => setIds(new Set(chosen.map(trackBy)))];
}

/** A list of the backend as a table: search, filters, order, sums and pages by the backend, every state in words, remembered preferences, saved views. */
export function DataTable<T, S extends string = never>(props: DataTableProps<T, S>) {
  const { columns, selection, filters = NO_FILTERS } = props;
  const orders = columns.flatMap((column) => (column.sort === undefined ? [] : [column.sort]));
  const address = useTableAddress(props.search !== undefined, filters, orders);
  const search = searchText(address.search) || null;
  const sort = readSort(writeSort(address.sort), orders);
  const [preferences, setPreferences] = useTablePreferences(props.id, columns);
  const request = { search, sort: sort?.by ?? null, direction: sort?.direction ?? null, limit: preferences.pageSize ?? 25 };
  const pages = useKeysetPages<T, S>([...props.queryKey, address.filters], request, (page) => props.load(page, address.filters));
  const { query } = pages;
  const items = query.error ? NO_ITEMS : (query.data?.items ?? NO_ITEMS);
  const [selected, select] = useSelection(items, props.trackBy);
  const restricted = search !== null || Object.keys(address.filters).length > 0;
  // The order changes no sum.
  const unordered = { ...request, sort: null, direction: null, after: null };
  const rowsAreThere = query.data !== undefined && !query.isPlaceholderData;
  const summed = { key: props.queryKey, list: props.list ? props.list(unordered, address.filters) : null, rowsAreThere };
  const [layout, views, showLayout] = useLayout();
  const fit = (state: TableState): TableState => ({
    search: props.search === undefined ? "" : state.search,
    filters: fitting(filters, (id) => state.filters[id]),
    sort: readSort(writeSort(state.sort), orders),
    preferences: mergePreferences(state.preferences, columns),
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

  const contents: Contents = {
    header: (
      <CountedHeader of={summed} count={props.count} description={props.description} actions={actions}>
        {props.title}
      </CountedHeader>
    ),
    filter: (props.search !== undefined || filters.length > 0) && (
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
    ),
    pagination: (pages.pages > 1 || pages.page > 0) && (
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
    ),
    preferences: (
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
    ),
    empty: query.error ? (
      <LoadFailure query={query} />
    ) : restricted ? (
      <EmptyState title={t.dataTable.noMatch} text={t.dataTable.noMatchText} action={<Button onClick={() => restrict({ search: "", filters: {} })}>{t.dataTable.clearFilters}</Button>} />
    ) : (
      <EmptyState title={props.empty.title} text={props.empty.text} action={props.empty.action} />
    ),
    footer: props.list && items.length > 0 && <TotalsLine of={summed} labels={props.totals} />,
  };
  const acts = useLatest<RowActs<T>>({
    select,
    resize: (widths) => setPreferences({ ...preferences, widths: changedWidths(columns, widths) }),
    sort: (field, descending) => {
      const next = readSort(field, orders);
      restrict({ sort: next && nextSort(next.by, descending, props.usualSort) });
    },
    selectionLabel: (item) => selection?.label(item) ?? "",
  });

  return (
    <div className={props.sticky?.last ? styles.stickyEnd : undefined}>
      <TableContents value={contents}>
        <Rows<T>
          key={layout}
          title={props.title}
          items={items}
          columns={columns}
          trackBy={props.trackBy}
          preferences={preferences}
          loading={query.isPending || (query.isPlaceholderData && items.length === 0)}
          sortedBy={shownSort?.by}
          descending={shownSort?.direction === "DESCENDING"}
          selected={selection ? selected : undefined}
          stickyFirst={props.sticky?.first}
          stickyLast={props.sticky?.last}
          contained={props.contained !== false}
          filtered={Boolean(contents.filter)}
          paged={Boolean(contents.pagination)}
          footed={Boolean(contents.footer)}
          acts={acts}
        />
      </TableContents>
    </div>
  );
}

/** What the address keeps: a list in its usual order says nothing of it. */
function nextSort<S extends string>(by: S, descending: boolean, usual: Sort<S> | undefined): Sort<S> | null {
  const next: Sort<S> = { by, direction: descending ? "DESCENDING" : "ASCENDING" };
  return usual !== undefined && writeSort(next) === writeSort(usual) ? null : next;
}
