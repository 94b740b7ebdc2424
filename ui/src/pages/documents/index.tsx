import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type DocumentInfo, type DocumentKind } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { chosen, DataTable, type DataFilter, type FilterValues, type PageRequest, type Sort } from "../../components/data-table";
import { choiceFilter } from "../../components/data-table/common-filters";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { useDialog } from "../../components/use-dialog";
import { useDownload } from "../../components/use-download";
import { t } from "../../i18n";
import { ArchiveModal } from "./archive-modal";
import { CheckModal } from "./check-modal";
import { columnsOf, type DocumentSort } from "./columns";
import { StatementModal } from "../../components/statement-modal";

const says = t.documents;

const KINDS: readonly DocumentKind[] = ["FUNDING_DOCUMENT", "FUNDING_SUMMARY", "RECEIPT", "STATEMENT"];

const FILTERS: readonly DataFilter[] = [
  choiceFilter("kind", says.columns.kind, KINDS, says.kinds),
  { kind: "days", id: "issued", label: says.columns.issuedOn, from: "from", to: "to" },
];

/** The newest first. */
const USUAL: Sort<DocumentSort> = { by: "NUMBER", direction: "DESCENDING" };

const byNumber = (document: DocumentInfo): string => document.number;

const query = ({ search, direction, limit, after }: PageRequest, { kind, from, to }: FilterValues) => ({
  kinds: chosen(KINDS, kind),
  from: from ?? null,
  to: to ?? null,
  search,
  direction,
  limit,
  after,
});

/** Every document that was issued, each downloaded as it was. */
export default function DocumentsPage() {
  const ledger = useLedger();
  const { download, running } = useDownload();
  const { open, start, close } = useDialog<"statement" | "check" | "archive">();
  const columns = columnsOf(running, (number) => void download(number, () => commands.downloadDocument({ document: "ISSUED", number })));
  const actions = (
    <SpaceBetween direction="horizontal" size="xs">
      <Button onClick={() => start("check")}>{says.check.action}</Button>
      <Button onClick={() => start("archive")}>{says.archive.action}</Button>
      <Button variant="primary" onClick={() => start("statement")}>
        {says.statement.action}
      </Button>
    </SpaceBetween>
  );
  return (
    <Page title={says.title} description={says.description} help={<PageHelp {...says.help} />} actions={actions}>
      <DataTable<DocumentInfo, DocumentSort>
        id="documents"
        title={says.table}
        columns={columns}
        trackBy={byNumber}
        queryKey={["documents"]}
        load={(page, values) => commands.listDocuments(query(page, values))}
        list={(page, values) => ({ list: "DOCUMENTS", ...query(page, values) })}
        usualSort={USUAL}
        search={says.search}
        filters={FILTERS}
        empty={{ title: says.empty, text: says.emptyText }}
      />
      {open === "statement" && ledger.data && <StatementModal today={ledger.data.today} onClose={close} />}
      {open === "check" && <CheckModal onClose={close} />}
      {open === "archive" && ledger.data && <ArchiveModal today={ledger.data.today} onClose={close} />}
    </Page>
  );
}
