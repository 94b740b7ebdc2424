import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type DocumentInfo } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { DataTable } from "../../components/data-table";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { useDialog } from "../../components/use-dialog";
import { useDownload } from "../../components/use-download";
import { t } from "../../i18n";
import { ArchiveModal } from "./archive-modal";
import { CheckModal } from "./check-modal";
import { columnsOf } from "./columns";
import { StatementModal } from "./statement-modal";

const says = t.documents;

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
      <DataTable<DocumentInfo>
        id="documents"
        title={says.table}
        columns={columns}
        trackBy={(document) => document.number}
        queryKey={["documents"]}
        load={({ limit, after }) => commands.listDocuments({ limit, after })}
        empty={{ title: says.empty, text: says.emptyText }}
      />
      {open === "statement" && ledger.data && <StatementModal today={ledger.data.today} onClose={close} />}
      {open === "check" && <CheckModal onClose={close} />}
      {open === "archive" && ledger.data && <ArchiveModal today={ledger.data.today} onClose={close} />}
    </Page>
  );
}
