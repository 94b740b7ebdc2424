import { useState, type ReactNode } from "react";

import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import CollectionPreferences from "@cloudscape-design/components/collection-preferences";
import Header from "@cloudscape-design/components/header";
import Pagination from "@cloudscape-design/components/pagination";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table, { type TableProps } from "@cloudscape-design/components/table";
import TextFilter from "@cloudscape-design/components/text-filter";

import type { Page } from "../../backend/bindings";
import { t } from "../../i18n";
import { EmptyState } from "../empty-state";
import { LoadFailure } from "../query-state";
import styles from "./data-table.module.css";
import { useDebounced } from "./use-debounced";
import { useKeysetPages, type PageRequest } from "./use-keyset-pages";
import { PAGE_SIZES, useTablePreferences } from "./use-table-preferences";

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
  maxWidth?: number;
}

/** Waiting this long after a key was hit keeps a search from running for each letter. */
const SEARCH_DELAY_MS = 250;

function definition<T>(column: DataColumn<T>): TableProps.ColumnDefinition<T> {
  return {
    id: column.id,
    header: column.amount ? <div className={styles.amountHeader}>{column.label}</div> : column.label,
    cell: column.amount ? (item) => <div className={styles.amount}>{column.cell(item)}</div> : column.cell,
    isRowHeader: column.rowHeader,
    minWidth: column.minWidth,
    maxWidth: column.maxWidth,
  };
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
  load: (request: PageRequest) => Promise<Page<T>>;
  /** Placeholder of the search; without it there is none. */
  search?: string;
  /** Controls beside the search. */
  filters?: ReactNode;
  /** Whether these restrict the list now, and how to lift that. */
  filtered?: boolean;
  onClearFilters?: () => void;
  empty: { title: string; text: string; action?: ReactNode };
  selection?: { selected: T | null; onSelect: (item: T) => void; label: (item: T) => string };
  /** The backend gives the whole list at once: no page size to choose. */
  whole?: boolean;
  /** Columns at the start and the end that stay in sight when the table is wider than the window. */
  sticky?: { first?: number; last?: number };
  /** `false` inside another container. */
  contained?: boolean;
}

/** A list of the backend as a table: search and pages by the backend, every state in words, remembered preferences. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { columns, selection } = props;
  const [text, setText] = useState("");
  const search = useDebounced(text.trim(), SEARCH_DELAY_MS) || null;
  const [preferences, setPreferences] = useTablePreferences(
    props.id,
    columns.map((column) => column.id),
    columns.filter((column) => column.hidden).map((column) => column.id),
  );
  const pages = useKeysetPages(props.queryKey, { search, limit: preferences.pageSize ?? 25 }, props.load);
  const { query } = pages;
  const items = query.error ? [] : (query.data?.items ?? []);
  const restricted = search !== null || (props.filtered ?? false);
  const clear = (): void => {
    setText("");
    props.onClearFilters?.();
  };
  const selected = selection?.selected ?? null;

  return (
    <Table<T>
      variant={props.contained === false ? "embedded" : "container"}
      items={items}
      columnDefinitions={columns.map(definition)}
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
        selectionGroupLabel: t.dataTable.selection(props.title),
        itemSelectionLabel: (_, item) => selection?.label(item) ?? "",
      }}
      header={
        <Header variant="h2" counter={props.count === undefined || props.count === null ? undefined : `(${String(props.count)})`} description={props.description} actions={props.actions}>
          {props.title}
        </Header>
      }
      filter={
        props.search !== undefined && (
          <SpaceBetween direction="horizontal" size="xs">
            <TextFilter
              filteringText={text}
              filteringPlaceholder={props.search}
              filteringAriaLabel={props.search}
              filteringClearAriaLabel={t.dataTable.clearSearch}
              countText={search !== null && query.data && !query.isPlaceholderData ? t.dataTable.matches(items.length, pages.pages > 1) : undefined}
              onChange={({ detail }) => setText(detail.filteringText)}
            />
            {props.filters}
          </SpaceBetween>
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
      preferences={<Preferences columns={columns} paged={!props.whole} value={preferences} onChange={setPreferences} />}
      empty={
        query.error ? (
          <LoadFailure query={query} />
        ) : restricted ? (
          <EmptyState title={t.dataTable.noMatch} text={t.dataTable.noMatchText} action={<Button onClick={clear}>{t.dataTable.clearFilters}</Button>} />
        ) : (
          <EmptyState title={props.empty.title} text={props.empty.text} action={props.empty.action} />
        )
      }
      footer={query.isPlaceholderData && items.length > 0 ? <Box color="text-status-inactive">{t.dataTable.refreshing}</Box> : undefined}
    />
  );
}

function Preferences<T>({
  columns,
  paged,
  value,
  onChange,
}: {
  columns: readonly DataColumn<T>[];
  paged: boolean;
  value: ReturnType<typeof useTablePreferences>[0];
  onChange: (next: ReturnType<typeof useTablePreferences>[0]) => void;
}) {
  return (
    <CollectionPreferences
      title={t.dataTable.preferences}
      confirmLabel={t.dataTable.confirm}
      cancelLabel={t.common.cancel}
      preferences={value}
      onConfirm={({ detail }) => onChange(detail)}
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
