import Alert from "@cloudscape-design/components/alert";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type DocumentInfo } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { CopyText } from "../../components/copy-text";
import { DateText } from "../../components/date-text";
import { DocumentLanguageName, DocumentLink, DocumentState, DocumentSubject } from "../../components/document-info";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { PdfView } from "../../components/pdf";
import { QueryState } from "../../components/query-state";
import { useParams } from "../../components/routing";
import { t } from "../../i18n";
import { DocumentActions } from "./actions";

const says = t.document;

const LIST = { text: t.common.lists.documents, href: "/documents" };

/** One document as it was issued, and what can be done with it. */
export default function DocumentPage() {
  const { number = "" } = useParams();
  const document = useRead(["document", number], () => commands.getDocument(number));
  const title = document.data ? nameOf(document.data) : number;
  return (
    <Page
      title={title}
      help={<PageHelp {...says.help} />}
      section="/documents"
      breadcrumbs={[{ text: t.documents.title, href: "/documents" }]}
      info={document.data && <DocumentState document={document.data} />}
      actions={document.data && <DocumentActions key={number} number={number} />}
    >
      <QueryState query={document} loading={says.loading} list={LIST}>
        {(it) => <Content key={it.number} document={it} />}
      </QueryState>
    </Page>
  );
}

const nameOf = (document: DocumentInfo): string => says.title(t.documents.kinds[document.kind], document.number);

function Content({ document }: { document: DocumentInfo }) {
  const content = useRead(["document-content", document.number], () => commands.documentContent(document.number), { fixed: true });
  const { replacedBy } = document;
  return (
    <SpaceBetween size="l">
      {replacedBy !== null && (
        <Alert type="warning" header={says.newer} action={<DocumentLink number={replacedBy} />}>
          {says.newerText(replacedBy)}
        </Alert>
      )}
      <Container>
        <QueryState query={content} loading={says.loading}>
          {(bytes) => <PdfView content={bytes} name={nameOf(document)} />}
        </QueryState>
      </Container>
      <Container header={<Header variant="h2">{says.details}</Header>}>
        <Details document={document} />
      </Container>
    </SpaceBetween>
  );
}

function Details({ document }: { document: DocumentInfo }) {
  const labels = t.documents.columns;
  const { number, replaces, checkCode, sha256 } = document;
  return (
    <KeyValuePairs
      columns={3}
      minColumnWidth={200}
      items={[
        { label: labels.about, value: <DocumentSubject document={document} /> },
        { label: labels.language, value: <DocumentLanguageName of={document} /> },
        { label: labels.issuedOn, value: <DateText date={document.issuedOn} /> },
        ...(replaces === null ? [] : [{ label: says.replaces, value: <DocumentLink number={replaces} /> }]),
        { label: labels.checkCode, value: checkCode === null ? t.common.noValue : <CopyText text={checkCode} what={t.documents.codeOf(number)} /> },
        { label: says.file, value: document.fileName },
        { label: labels.sha256, value: <CopyText text={sha256} display={`${sha256.slice(0, 16)}…`} what={t.documents.shaOf(number)} /> },
      ]}
    />
  );
}
