import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import Table, { type TableProps } from "@cloudscape-design/components/table";

import type { FileColumns } from "../../backend/bindings";
import { t } from "../../i18n";
import { nameOf } from "./options";

const says = t.matchColumns;

/** A column of the file; what is in it keeps its direction, whatever that of the page is. */
function columnAt(header: readonly string[], position: number): TableProps.ColumnDefinition<string[]> {
  return { id: String(position), header: <bdi>{nameOf(header, position)}</bdi>, cell: (row) => <bdi>{row[position]}</bdi> };
}

/** The first rows of a file as they are written, to recognise its columns by. */
export function FirstRows({ file: { header, samples } }: { file: FileColumns }) {
  return (
    <Table
      header={
        <Header variant="h3" description={says.firstRowsText}>
          {says.firstRows}
        </Header>
      }
      items={samples}
      columnDefinitions={header.map((_, position) => columnAt(header, position))}
      contentDensity="compact"
      ariaLabels={{ tableLabel: says.firstRows }}
      empty={<Box color="text-body-secondary">{t.importInvoices.preview.emptyText}</Box>}
    />
  );
}
