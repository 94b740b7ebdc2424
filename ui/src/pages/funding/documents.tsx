import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import { useQueryClient } from "@tanstack/react-query";

import { commands, type DocumentInfo, type DocumentRequest, type FundingDetail } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import { columnDefinitions, type DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { EmptyState } from "../../components/empty-state";
import { useDownload } from "../../components/use-download";
import { t } from "../../i18n";

const texts = t.funding.documents;

function columnsOf(running: string | null, save: (number: string) => void): DataColumn<DocumentInfo>[] {
  return [
    { id: "number", label: texts.number, cell: (it) => it.number, rowHeader: true },
    { id: "kind", label: t.documents.columns.kind, cell: (it) => t.documents.kinds[it.kind] },
    { id: "issued", label: texts.issuedOn, cell: (it) => <DateText date={it.issuedOn} /> },
    { id: "file", label: texts.file, cell: (it) => it.fileName },
    { id: "sha256", label: texts.sha256, cell: (it) => <CopyText text={it.sha256} display={`${it.sha256.slice(0, 16)}…`} what={texts.shaOf(it.number)} /> },
    {
      id: "download",
      label: texts.download,
      cell: (it) => (
        <Button variant="inline-link" wrapText={false} iconName="download" ariaLabel={texts.downloadLabel(it.number)} loading={running === it.number} onClick={() => save(it.number)}>
          {texts.download}
        </Button>
      ),
    },
  ];
}

/** A funding's documents, the newest first, and those that can be made of it now. */
export function Documents({ funding }: { funding: FundingDetail }) {
  const queries = useQueryClient();
  const { download, running } = useDownload();
  const save = (id: string, request: DocumentRequest) => void download(id, () => commands.downloadDocument(request)).then(() => queries.invalidateQueries());
  const arrived = funding.events.some(({ kind }) => kind === "RECEIPT" || kind === "SUCCEEDED");
  return (
    <Table<DocumentInfo>
      header={
        <Header
          variant="h2"
          counter={`(${String(funding.documents.length)})`}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {funding.method === "US_ACH_BANK_ACCOUNT" && (
                <Button iconName="download" loading={running === "summary"} onClick={() => save("summary", { document: "FUNDING_SUMMARY", fundingId: funding.id })}>
                  {t.documents.summary}
                </Button>
              )}
              {arrived && (
                <Button iconName="download" loading={running === "receipt"} onClick={() => save("receipt", { document: "RECEIPT", fundingId: funding.id })}>
                  {t.documents.receipt}
                </Button>
              )}
            </SpaceBetween>
          }
        >
          {texts.title}
        </Header>
      }
      items={funding.documents}
      columnDefinitions={columnDefinitions(columnsOf(running, (number) => save(number, { document: "ISSUED", number })))}
      trackBy="number"
      wrapLines
      ariaLabels={{ tableLabel: texts.title }}
      empty={<EmptyState title={texts.empty} text={texts.emptyText} />}
    />
  );
}
