import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";

import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import type { ButtonDropdownProps } from "@cloudscape-design/components/button-dropdown";
import Header from "@cloudscape-design/components/header";
import Pagination from "@cloudscape-design/components/pagination";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table, { type TableProps } from "@cloudscape-design/components/table";
import TextFilter from "@cloudscape-design/components/text-filter";

import type { ListQuery, Page } from "../../backend/bindings";
import { t } from "../../i18n";
import { EmptyState } from "../empty-state";
import { ListDownload } from "../list-download";
import { LoadFailure } from "../query-state";
import styles from "./data-table.module.css";
import { FilterControls, fitting, type DataFilter, type FilterValues } from "./filters";
import { Preferences } from "./preferences";
import { useKeysetPages, type PageRequest } from "./use-keyset-pages";
import { useTableAddress } from "./use-table-address";
import { mergePreferences, useTablePreferences } from "./use-table-preferences";
import { Views } from "./views";
import type { TableState } from "./views/store";

export { chosen, type DataFilter, type FilterValues } from "./filters";
export type { PageRequest } from "./use-keyset-pages";

/** A column: its id and the text of its header are needed for the preferences. */
export interface DataColumn<T> {
  id: string;
  label: string;
  cell: (item: T) => ReactNode;
  /** Right-aligned in tabular figures. */
  amount?: boolean;
  /** Can't be hidden; announced as the row's name. */
  rowHeader?: boolean;
  /** Not shown until it is chosen in the preferences. */
  hidden?: boolean;
  minWidth?: number;
  /** How wide a column is that can be resized, until it is. */
  width?: number;
}

/** A column that says nothing else is this wide: an amount of seven digits with its currency fits. */
const USUAL_WIDTH = 135;

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

function usualWidth({ width, minWidth }: Pick<DataColumn<never>, "width" | "minWidth">): number {
  return width ?? minWidth ?? USUAL_WIDTH;
}

function resizable<T>(column: DataColumn<T>, width: number | undefined): TableProps.ColumnDefinition<T> {
  return { ...definition(column), minWidth: LEAST_WIDTH, width: width ?? usualWidth(column) };
}

/** Column definitions for a table that needs none of the rest: the same alignment, without preferences. */
export function columnDefinitions<T>(columns: readonly DataColumn<T>[]): TableProps.ColumnDefinition<T>[] {
  return columns.map(definition);
}

/** Props of `DataTable`. */
export interface DataTableProps<T> {
  /** Names the preferences that are remembered. */
  id: string;
  title: string;
  /** Rows in the whole list, where that is known. */
  count?: number | null;
  description?: ReactNode;
  actions?: ReactNode;
  columns: readonly DataColumn<T>[];
  trackBy: (item: T) => string;
  /** Names the list and all that restricts it; another one starts at the first page. */
  queryKey: readonly unknown[];
  load: (request: PageRequest, filters: FilterValues) => Promise<Page<T>>;
  /** What of the backend's lists this is, for saving all that matches as a spreadsheet; without it that can't be done. */
  download?: (request: PageRequest, filters: FilterValues) => ListQuery;
  /** Placeholder of the search; without it there is none. */
  search?: string;
  /** Controls beside the search; `load` gets what they restrict. */
  filters?: readonly DataFilter[];
  empty: { title: string; text: string; action?: ReactNode };
  selection?: { selected: T | null; onSelect: (item: T) => void; label: (item: T) => string };
  /** The backend gives the whole list at once: no page size to choose. */
  whole?: boolean;
  /** Columns at the start and the end that stay in sight when the table is wider than the window. */
  sticky?: { first?: number; last?: number };
  /** `false` inside another container. */
  contained?: boolean;
}

/** Nothing restricted, and nothing chosen. */
const UNRESTRICTED: TableState = { search: "", filters: {}, preferences: {} };

function withValue(filters: FilterValues, id: string, value: string | null): FilterValues {
  const others = Object.entries(filters).filter(([other]) => other !== id);
  return Object.fromEntries(value === null ? others : [...others, [id, value]]);
}

/** The table gives the width of each column, also of those out of sight; only those that were changed are remembered. */
function changedWidths(columns: readonly Pick<DataColumn<never>, "id" | "width" | "minWidth">[], given: readonly number[]): Record<string, number> {
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

/** A list of the backend as a table: search and pages by the backend, every state in words, remembered preferences, saved views. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { columns, selection, filters = NO_FILTERS } = props;
  const address = useTableAddress(props.search !== undefined, filters);
  const search = address.search || null;
  const ids = columns.map((column) => column.id);
  const hidden = columns.filter((column) => column.hidden).map((column) => column.id);
  const [preferences, setPreferences] = useTablePreferences(props.id, ids, hidden);
  const pages = useKeysetPages([...props.queryKey, address.filters], { search, limit: preferences.pageSize ?? 25 }, (request) => props.load(request, address.filters));
  const { query } = pages;
  const items = query.error ? [] : (query.data?.items ?? []);
  const restricted = search !== null || Object.keys(address.filters).length > 0;
  const [layout, views, showLayout] = useLayout();
  const fit = (state: TableState): TableState => ({
    search: props.search === undefined ? "" : state.search,
    filters: fitting(filters, (id) => state.filters[id]),
    preferences: mergePreferences(state.preferences, ids, hidden),
  });
  const show = (state: TableState): void => {
    address.restrict(state);
    setPreferences(state.preferences);
    showLayout();
  };
  const selected = selection?.selected ?? null;
  const actions = props.download ? (
    <SpaceBetween direction="horizontal" size="xs">
      <ListDownload table={props.title} list={props.download({ search, limit: preferences.pageSize ?? 25, after: null }, address.filters)} disabled={items.length === 0} />
      {props.actions}
    </SpaceBetween>
  ) : (
    props.actions
  );

  return (
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
      selectionType={selection ? "single" : undefined}
      selectedItems={selected === null ? [] : [selected]}
      onSelectionChange={({ detail }) => detail.selectedItems[0] !== undefined && selection?.onSelect(detail.selectedItems[0])}
      onRowClick={selection ? ({ detail }) => selection.onSelect(detail.item) : undefined}
      ariaLabels={{
        tableLabel: props.title,
        resizerRoleDescription: t.dataTable.resizer,
        resizerTooltipText: t.dataTable.resizerTip,
        selectionGroupLabel: t.dataTable.selection(props.title),
        itemSelectionLabel: (_, item) => selection?.label(item) ?? "",
      }}
      header={
        <Header variant="h2" counter={props.count === undefined || props.count === null ? undefined : `(${String(props.count)})`} description={props.description} actions={actions}>
          {props.title}
        </Header>
      }
      filter={
        props.search !== undefined && (
          <div className={styles.restrictions}>
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
            <FilterControls filters={filters} values={address.filters} onChange={(id, value) => address.restrict({ search: address.text.trim(), filters: withValue(address.filters, id, value) })} />
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
            current={{ search: address.search, filters: address.filters, preferences }}
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
          <EmptyState title={t.dataTable.noMatch} text={t.dataTable.noMatchText} action={<Button onClick={() => address.restrict(UNRESTRICTED)}>{t.dataTable.clearFilters}</Button>} />
        ) : (
          <EmptyState title={props.empty.title} text={props.empty.text} action={props.empty.action} />
        )
      }
      footer={query.isPlaceholderData && items.length > 0 ? <Box color="text-status-inactive">{t.dataTable.refreshing}</Box> : undefined}
    />
  );
}
