import type { DocumentInfo } from "../backend/bindings";
import { formatDateWhole, t } from "../i18n";
import { documentLanguageName } from "./document-language";
import styles from "./document-info.module.css";
import { PageLink } from "./link";
import { StatusWords } from "./status-words";

const says = t.documents;

/** A document's number, which leads to its page. */
export function DocumentLink({ number }: { number: string }) {
  return (
    <PageLink to={`/documents/${number}`} ariaLabel={t.document.viewLabel(number)}>
      <span className={styles.number}>{number}</span>
    </PageLink>
  );
}

/** What a document is about: its funding, or the period of a balance. */
export function DocumentSubject({ document }: { document: DocumentInfo }) {
  if (document.fundingId !== null) {
    return <PageLink to={`/fundings/${document.fundingId}`}>{document.fundingId}</PageLink>;
  }
  const period = document.periodFrom !== null && document.periodTo !== null ? says.period(formatDateWhole(document.periodFrom), formatDateWhole(document.periodTo)) : t.common.noValue;
  return (
    <>
      <div>{period}</div>
      <div>{says.balance(document.sellerName, document.currency)}</div>
    </>
  );
}

/** The language that a document is in. */
export function DocumentLanguageName({ of }: { of: DocumentInfo }) {
  return <span lang={of.language}>{documentLanguageName(of.language)}</span>;
}

/** Whether a document is the newest of what it is about. */
export function DocumentState({ document }: { document: DocumentInfo }) {
  return document.replacedBy === null ? <StatusWords type="success">{says.current}</StatusWords> : <StatusWords type="stopped">{says.replaced(document.replacedBy)}</StatusWords>;
}
