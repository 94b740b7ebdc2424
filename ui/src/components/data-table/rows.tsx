/** The rows of a list. They are drawn again when they change, and not for what stands around them. */
import { createContext, memo, useContext, useLayoutEffect, useMemo, useRef, type ReactNode, type RefObject } from "react";

import Table, { type TableProps } from "@cloudscape-design/components/table";

import { t } from "../../i18n";
import styles from "./data-table.module.css";
import type { TablePreferences } from "./use-table-preferences";
import { usualWidth, type Width } from "./widths";

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

/** Tells rows apart by their ids. */
export const byId = (row: { id: string }): string => row.id;

/** What stands around the rows, and in their place where there are none. */
export interface Contents {
  header: ReactNode;
  filter: ReactNode;
  pagination: ReactNode;
  preferences: ReactNode;
  empty: ReactNode;
  footer: ReactNode;
}

/** Holds what stands around the rows: a change of it draws its own place again, and not the table. */
export const TableContents = createContext<Contents>({ header: null, filter: null, pagination: null, preferences: null, empty: null, footer: null });

function Place({ of }: { of: keyof Contents }) {
  return useContext(TableContents)[of];
}

/** What is done with the rows. */
export interface RowActs<T> {
  select: (items: readonly T[]) => void;
  /** Takes the width of each column. */
  resize: (widths: readonly number[]) => void;
  sort: (field: string | undefined, descending: boolean) => void;
  selectionLabel: (item: T) => string;
}

/** The newest of a value that changes at each render, for what is called later. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

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

interface RowsProps<T> {
  title: string;
  items: readonly T[];
  columns: readonly DataColumn<T>[];
  trackBy: (item: T) => string;
  preferences: TablePreferences;
  loading: boolean;
  sortedBy: string | undefined;
  descending: boolean;
  /** Nothing where rows can't be selected. */
  selected: readonly T[] | undefined;
  stickyFirst: number | undefined;
  stickyLast: number | undefined;
  contained: boolean;
  /** Which of the places have something in them. */
  filtered: boolean;
  paged: boolean;
  footed: boolean;
  acts: RefObject<RowActs<T>>;
}

function AllRows<T>(props: RowsProps<T>) {
  const { title, columns, preferences, acts } = props;
  const definitions = useMemo(() => columns.map((column) => resizable(column, preferences.widths?.[column.id])), [columns, preferences.widths]);
  return (
    <Table<T>
      resizableColumns
      onColumnWidthsChange={({ detail }) => acts.current.resize(detail.widths)}
      variant={props.contained ? "container" : "embedded"}
      items={props.items}
      columnDefinitions={definitions}
      columnDisplay={preferences.contentDisplay as TableProps.ColumnDisplay[]}
      trackBy={props.trackBy}
      loading={props.loading}
      loadingText={t.common.loading}
      wrapLines={preferences.wrapLines}
      stickyColumns={{ first: props.stickyFirst, last: props.stickyLast }}
      sortingColumn={props.sortedBy === undefined ? undefined : { sortingField: props.sortedBy }}
      sortingDescending={props.descending}
      onSortingChange={({ detail }) => acts.current.sort(detail.sortingColumn.sortingField, detail.isDescending === true)}
      selectionType={props.selected ? "multi" : undefined}
      selectedItems={props.selected ?? []}
      onSelectionChange={({ detail }) => acts.current.select(detail.selectedItems)}
      ariaLabels={{
        tableLabel: title,
        resizerRoleDescription: t.dataTable.resizer,
        resizerTooltipText: t.dataTable.resizerTip,
        selectionGroupLabel: t.dataTable.selection(title),
        allItemsSelectionLabel: () => t.dataTable.selectAll(title),
        itemSelectionLabel: (_, item) => acts.current.selectionLabel(item),
      }}
      header={<Place of="header" />}
      filter={props.filtered && <Place of="filter" />}
      pagination={props.paged && <Place of="pagination" />}
      preferences={<Place of="preferences" />}
      empty={<Place of="empty" />}
      footer={props.footed && <Place of="footer" />}
    />
  );
}

/** The rows of a list as a table, with its places. */
export const Rows = memo(AllRows) as typeof AllRows;
