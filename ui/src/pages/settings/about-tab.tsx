import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { CopyText } from "../../components/copy-text";
import { QueryState } from "../../components/query-state";
import { t } from "../../i18n";

const says = t.settings.about;

/** The program's name, version and license. */
export function AboutTab() {
  const about = useRead(["about"], commands.about);
  return (
    <Container>
      <QueryState query={about}>
        {({ name, version }) => (
          <SpaceBetween size="m">
            <KeyValuePairs
              columns={3}
              items={[
                { label: says.product, value: name },
                { label: says.version, value: <CopyText text={version} what={says.version} /> },
                { label: says.licence, value: says.licenceName },
              ]}
            />
            <Box color="text-body-secondary">{says.text}</Box>
          </SpaceBetween>
        )}
      </QueryState>
    </Container>
  );
}
