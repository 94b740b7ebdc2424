import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";

import { commands, type DocumentInfo, type FundingDetail } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import { columnDefinitions, type DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { DocumentLanguageName, DocumentLink } from "../../components/document-info";
import { DocumentLanguageSelect, useDocumentLanguage } from "../../components/document-language";
import { EmptyState } from "../../components/empty-state";
import { useDownload } from "../../components/use-download";
import { useViewDocument } from "../../components/use-view-document";
import { t } from "../../i18n";

const texts = t.funding.documents;

function columnsOf(running: string | null, save: (number: string) => void): DataColumn<DocumentInfo>[] {
  return [
    { id: "number", label: texts.number, cell: (it) => <DocumentLink number={it.number} />, rowHeader: true },
    { id: "kind", label: t.documents.columns.kind, cell: (it) => t.documents.kinds[it.kind] },
    { id: "language", label: t.documents.columns.language, cell: (it) => <DocumentLanguageName of={it} /> },
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
  const { download, running } = useDownload();
  const { view, running: making } = useViewDocument();
  const [language, setLanguage] = useDocumentLanguage();
  const arrived = funding.events.some(({ kind }) => kind === "RECEIPT" || kind === "SUCCEEDED");
  return (
    <Table<DocumentInfo>
      header={
        <Header
          variant="h2"
          counter={`(${String(funding.documents.length)})`}
          actions={
            <SpaceBetween direction="horizontal" size="xs" alignItems="end">
              <DocumentLanguageSelect value={language} onChange={setLanguage} />
              {funding.method === "EFT" && (
                <Button loading={making === "FUNDING_DOCUMENT"} onClick={() => view({ document: "FUNDING_DOCUMENT", fundingId: funding.id, language })}>
                  {t.documents.kinds.FUNDING_DOCUMENT}
                </Button>
              )}
              {funding.method === "US_ACH_BANK_ACCOUNT" && (
                <Button loading={making === "FUNDING_SUMMARY"} onClick={() => view({ document: "FUNDING_SUMMARY", fundingId: funding.id, language })}>
                  {t.documents.summary}
                </Button>
              )}
              {arrived && (
                <Button loading={making === "RECEIPT"} onClick={() => view({ document: "RECEIPT", fundingId: funding.id, language })}>
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
      columnDefinitions={columnDefinitions(columnsOf(running, (number) => void download(number, () => commands.downloadDocument({ document: "ISSUED", number }))))}
      trackBy="number"
      wrapLines
      ariaLabels={{ tableLabel: texts.title }}
      empty={<EmptyState title={texts.empty} text={texts.emptyText} />}
    />
  );
}
