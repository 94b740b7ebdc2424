import Button from "@cloudscape-design/components/button";

import type { DocumentInfo } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import type { DataColumn } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { DocumentLanguageName, DocumentLink, DocumentState, DocumentSubject } from "../../components/document-info";
import { t } from "../../i18n";

const says = t.documents;
const { columns: labels } = says;

/** The columns of the documents; `running` is the one that is being saved. */
export function columnsOf(running: string | null, save: (number: string) => void): DataColumn<DocumentInfo, never>[] {
  return [
    { id: "number", label: labels.number, cell: (it) => <DocumentLink number={it.number} />, rowHeader: true, width: 127 },
    { id: "kind", label: labels.kind, cell: (it) => says.kinds[it.kind], width: 140, said: Object.values(says.kinds) },
    { id: "issued", label: labels.issuedOn, cell: (it) => <DateText date={it.issuedOn} />, width: 117 },
    { id: "about", label: labels.about, cell: (it) => <DocumentSubject document={it} />, width: 130 },
    { id: "state", label: labels.state, cell: (it) => <DocumentState document={it} />, width: 140 },
    { id: "code", label: labels.checkCode, cell: (it) => (it.checkCode === null ? t.common.noValue : <CopyText text={it.checkCode} what={says.codeOf(it.number)} />), width: 190 },
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
    { id: "language", label: labels.language, cell: (it) => <DocumentLanguageName of={it} />, width: 110 },
    { id: "sha256", label: labels.sha256, cell: (it) => <CopyText text={it.sha256} display={`${it.sha256.slice(0, 16)}…`} what={says.shaOf(it.number)} />, width: 210 },
  ];
}
