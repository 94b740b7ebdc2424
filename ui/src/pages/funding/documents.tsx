import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import Table from "@cloudscape-design/components/table";

import type { DocumentInfo, FundingDetail } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import { columnDefinitions, type DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { EmptyState } from "../../components/empty-state";
import type { FundingActions } from "../../components/funding-actions";
import { t } from "../../i18n";

const texts = t.funding.documents;

function columnsOf(funding: FundingDetail, actions: FundingActions): DataColumn<DocumentInfo>[] {
  const newest = funding.documents[0]?.number;
  return [
    { id: "number", label: texts.number, cell: (it) => it.number, rowHeader: true },
    { id: "issued", label: texts.issuedOn, cell: (it) => <DateText date={it.issuedOn} /> },
    { id: "file", label: texts.file, cell: (it) => it.fileName },
    { id: "sha256", label: texts.sha256, cell: (it) => <CopyText text={it.sha256} display={`${it.sha256.slice(0, 16)}…`} what={texts.shaOf(it.number)} /> },
    {
      id: "download",
      label: texts.download,
      // The backend hands out a funding's newest document.
      cell: (it) =>
        it.number === newest ? (
          <Button
            variant="inline-link"
            wrapText={false}
            iconName="download"
            ariaLabel={texts.downloadLabel(it.number)}
            loading={actions.downloading === funding.id}
            onClick={() => actions.start("DOWNLOAD_DOCUMENT", funding)}
          >
            {texts.download}
          </Button>
        ) : (
          t.common.noValue
        ),
    },
  ];
}

/** A funding's documents, the newest first. */
export function Documents({ funding, actions }: { funding: FundingDetail; actions: FundingActions }) {
  return (
    <Table<DocumentInfo>
      header={
        <Header variant="h2" counter={`(${String(funding.documents.length)})`}>
          {texts.title}
        </Header>
      }
      items={funding.documents}
      columnDefinitions={columnDefinitions(columnsOf(funding, actions))}
      trackBy="number"
      wrapLines
      ariaLabels={{ tableLabel: texts.title }}
      empty={<EmptyState title={texts.empty} text={texts.emptyText} />}
    />
  );
}
