import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";

import type { StatementFormat, StatementLineDetail } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import { DateText } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { DirectedAmount } from "../../components/statement-match";
import { formatInstant, t } from "../../i18n";

const says = t.reconcile.line;
const labels = t.reconcile.lines.columns;

type Item = KeyValuePairsProps.Item;

/** The bank's own words keep their direction, whatever that of the page is; what it doesn't say is left out. */
function words(label: string, text: string | null): Item[] {
  return text === null ? [] : [{ label, value: <bdi>{text}</bdi> }];
}

/** What the bank says of the movement. */
export function Facts({ line }: { line: StatementLineDetail }) {
  const items: Item[] = [
    { label: labels.amount, value: <DirectedAmount line={line} /> },
    { label: labels.bookedOn, value: <DateText date={line.bookedOn} /> },
    ...(line.valueOn === null ? [] : [{ label: labels.valueOn, value: <DateText date={line.valueOn} /> }]),
    ...(line.accountLastFour === null ? [] : [{ label: labels.account, value: <bdi>{`····${line.accountLastFour}`}</bdi> }]),
    ...words(labels.counterparty, line.counterparty),
    ...(line.reference === null ? [] : [{ label: labels.reference, value: <CopyText text={line.reference} what={labels.reference} /> }]),
    ...words(labels.bankReference, line.bankReference),
    ...words(labels.description, line.description),
    ...(line.returnCode === null ? [] : [{ label: labels.returnCode, value: line.returnCode }]),
    ...(line.fundingId === null ? [] : [{ label: labels.funding, value: <PageLink to={`/fundings/${line.fundingId}`}>{line.fundingId}</PageLink> }]),
  ];
  return <KeyValuePairs columns={2} minColumnWidth={150} items={items} />;
}

/** The backend keeps the format as it was named when the file came in. */
function formatName(format: string): string {
  return t.importStatement.formats[format as StatementFormat] ?? format;
}

/** The file that the line came with. */
export function Source({ line }: { line: StatementLineDetail }) {
  return (
    <KeyValuePairs
      columns={2}
      minColumnWidth={150}
      items={[
        { label: says.file, value: <bdi>{line.fileName}</bdi> },
        { label: says.format, value: formatName(line.format) },
        { label: line.format === "CAMT_053" ? says.entry : says.place, value: line.place },
        { label: says.importedAt, value: formatInstant(line.importedAt) },
        { label: says.import, value: <bdi>{line.importId}</bdi> },
        { label: t.funding.documents.sha256, value: <CopyText text={line.sha256} display={`${line.sha256.slice(0, 16)}…`} what={says.shaOf(line.fileName)} /> },
      ]}
    />
  );
}
