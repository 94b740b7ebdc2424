import Button from "@cloudscape-design/components/button";

import type { DocumentInfo } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import type { DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { DocumentLanguageName, DocumentLink, DocumentState, DocumentSubject } from "../../components/document-info";
import { t } from "../../i18n";

const says = t.documents;
const { columns: labels } = says;

/** What the list can be in order of: the numbers, which are given in the order of issue. */
export type DocumentSort = "NUMBER";

/** The columns of the documents; `running` is the one that is being saved. Those that are shown fit into a window 1280 pixels wide. */
export function columnsOf(running: string | null, save: (number: string) => void): DataColumn<DocumentInfo, DocumentSort>[] {
  return [
    { id: "number", label: labels.number, cell: (it) => <DocumentLink number={it.number} />, rowHeader: true, width: 127, sort: "NUMBER" },
    { id: "kind", label: labels.kind, cell: (it) => says.kinds[it.kind], width: 165, said: Object.values(says.kinds) },
    { id: "issued", label: labels.issuedOn, cell: (it) => <DateText date={it.issuedOn} />, width: 145 },
    { id: "about", label: labels.about, cell: (it) => <DocumentSubject document={it} />, width: 130 },
    { id: "state", label: labels.state, cell: (it) => <DocumentState document={it} />, width: 140 },
    {
      id: "download",
      label: labels.download,
      cell: (it) => (
        <Button variant="inline-link" wrapText={false} iconName="download" ariaLabel={says.downloadLabel(it.number)} loading={running === it.number} onClick={() => save(it.number)}>
          {says.download}
        </Button>
      ),
      width: 125,
      said: [says.download],
      icon: true,
    },
    { id: "code", label: labels.checkCode, cell: (it) => (it.checkCode === null ? t.common.noValue : <CopyText text={it.checkCode} what={says.codeOf(it.number)} />), hidden: true, width: 190 },
    { id: "language", label: labels.language, cell: (it) => <DocumentLanguageName of={it} />, hidden: true, width: 110 },
    { id: "sha256", label: labels.sha256, cell: (it) => <CopyText text={it.sha256} display={`${it.sha256.slice(0, 16)}…`} what={says.shaOf(it.number)} />, hidden: true, width: 210 },
  ];
}
