import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Table, { type TableProps } from "@cloudscape-design/components/table";

import type { InvariantResult, Verification } from "../../../backend/bindings";
import { FocusOnShow } from "../../../components/focus-on-show";
import { PageLink } from "../../../components/link";
import { t } from "../../../i18n";
import styles from "./verify.module.css";

const says = t.verification;

/** The most places that the backend names for one invariant. */
const MOST_PLACES = 20;

const columns: TableProps.ColumnDefinition<InvariantResult>[] = [
  { id: "number", header: says.number, cell: (it) => it.number, width: 80 },
  { id: "rule", header: says.rule, cell: (it) => it.invariant, isRowHeader: true },
  { id: "result", header: says.result, width: "45%", cell: (it) => <Result result={it} /> },
];

function Result({ result }: { result: InvariantResult }) {
  if (result.holds) {
    return <StatusIndicator type="success">{says.holds}</StatusIndicator>;
  }
  const { places } = result;
  return (
    <>
      <StatusIndicator type="error">{places.length > 0 ? says.places(places.length, places.length >= MOST_PLACES) : says.broken}</StatusIndicator>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </>
  );
}

/** What checking the ledger found: whether all holds, each rule, the noted head, and what to do about what is broken. */
export function VerificationResult({ result, noted }: { result: Verification; noted: boolean }) {
  const read = `${says.read(result.transactions, result.entries)} ${says.sealed(result.sealedFields)}`;
  return (
    <SpaceBetween size="m">
      {result.ok ? (
        <Alert type="success" header={says.passed}>
          {read}
        </Alert>
      ) : (
        <FocusOnShow>
          <Alert type="error" header={says.failed}>
            {read}
          </Alert>
        </FocusOnShow>
      )}
      {noted && <NotedHead result={result} />}
      {!result.ok && <WhatToDo result={result} />}
      <Table
        variant="container"
        items={result.invariants}
        columnDefinitions={columns}
        trackBy={(it) => String(it.number)}
        wrapLines
        ariaLabels={{ tableLabel: says.table }}
        header={<Header variant="h2">{says.table}</Header>}
      />
    </SpaceBetween>
  );
}

function NotedHead({ result: { ok, knownLink, head } }: { result: Verification }) {
  if (knownLink === null) {
    return (
      <Alert type="error" header={says.head.missing}>
        {says.head.missingText}
      </Alert>
    );
  }
  return (
    <Alert type={ok ? "success" : "warning"} header={says.head.found}>
      {ok ? says.head.foundText(knownLink, head.links) : says.head.foundButBroken(knownLink, head.links)}
    </Alert>
  );
}

function WhatToDo({ result }: { result: Verification }) {
  const broken = result.invariants.filter((it) => !it.holds);
  const list = broken.flatMap((it) => [`${it.number}. ${it.invariant}`, ...it.places.map((place) => `   ${place}`)]).join("\n");
  return (
    <Container header={<Header variant="h2">{says.todo.title}</Header>}>
      <SpaceBetween size="s">
        <Box>
          <ol className={styles.places}>
            {says.todo.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Box>
        <SpaceBetween direction="horizontal" size="m" alignItems="center">
          <CopyToClipboard
            copyButtonText={says.todo.copyText}
            copyButtonAriaLabel={t.common.copy(says.todo.copy)}
            copySuccessText={t.common.copied}
            copyErrorText={t.common.copyFailed}
            textToCopy={list}
          />
          <PageLink to="/settings?tab=backup">{says.todo.restore}</PageLink>
          <PageLink to="/settings/audit-log">{says.todo.log}</PageLink>
        </SpaceBetween>
      </SpaceBetween>
    </Container>
  );
}
