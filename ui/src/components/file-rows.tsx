import Header from "@cloudscape-design/components/header";
import Pagination from "@cloudscape-design/components/pagination";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import Table from "@cloudscape-design/components/table";
import { useState } from "react";

import type { ImportOutcome } from "../backend/bindings";
import { t } from "../i18n";
import { columnDefinitions, type DataColumn } from "./data-table";
import { EmptyState } from "./empty-state";

const PAGE_SIZE = 25;

const texts = t.importInvoices.preview;

/** Rows of a file, in pages: all of them are here already. */
export function FileRows<T extends { outcome: ImportOutcome }>({
  rows,
  columns,
  title,
  description,
  filterable,
}: {
  rows: readonly T[];
  columns: readonly DataColumn<T>[];
  title: string;
  description?: string;
  filterable: boolean;
}) {
  const [onlyAttention, setOnlyAttention] = useState(false);
  const [page, setPage] = useState(1);
  const shown = onlyAttention ? rows.filter((row) => row.outcome === "CHANGED" || row.outcome === "REFUSED") : rows;
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_SIZE));
  return (
    <Table<T>
      header={
        <Header variant="h2" counter={`(${String(shown.length)})`} description={description}>
          {title}
        </Header>
      }
      items={shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
      columnDefinitions={columnDefinitions(columns)}
      wrapLines
      contentDensity="compact"
      ariaLabels={{ tableLabel: title }}
      empty={<EmptyState title={texts.empty} text={texts.emptyText} />}
      filter={
        filterable && (
          <SegmentedControl
            label={texts.filter}
            selectedId={onlyAttention ? "attention" : "all"}
            options={[
              { id: "all", text: texts.all },
              { id: "attention", text: texts.attention },
            ]}
            onChange={({ detail }) => {
              setOnlyAttention(detail.selectedId === "attention");
              setPage(1);
            }}
          />
        )
      }
      pagination={
        pages > 1 && (
          <Pagination
            currentPageIndex={page}
            pagesCount={pages}
            onChange={({ detail }) => setPage(detail.currentPageIndex)}
            ariaLabels={{
              paginationLabel: t.dataTable.pagination(title),
              nextPageLabel: t.dataTable.nextPage,
              previousPageLabel: t.dataTable.previousPage,
              pageLabel: t.dataTable.pageNumber,
            }}
          />
        )
      }
    />
  );
}
