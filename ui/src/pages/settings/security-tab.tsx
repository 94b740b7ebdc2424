import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Box from "@cloudscape-design/components/box";

import type { LedgerInfo } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import { t } from "../../i18n";

const says = t.settings.security;

/** Where the key of the ledger is kept. */
export function SecurityTab({ info }: { info: LedgerInfo }) {
  return (
    <Container
      header={
        <Header variant="h2" description={says.description}>
          {says.title}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <KeyValuePairs
          columns={1}
          items={[
            { label: says.location, value: says[info.keyLocation] },
            ...(info.keyFile ? [{ label: says.file, value: <CopyText text={info.keyFile} what={says.file} /> }] : []),
            { label: says.ledger, value: <CopyText text={info.path} what={says.ledger} /> },
          ]}
        />
        <Box color="text-body-secondary">{info.keyLocation === "FILE" ? says.fileText : says.keyringText}</Box>
      </SpaceBetween>
    </Container>
  );
}
