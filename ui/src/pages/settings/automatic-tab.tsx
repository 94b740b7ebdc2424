import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import type { LedgerInfo } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import { t } from "../../i18n";
import { Timer } from "./timer";
import { systemHere, timerCommand, type System } from "./timer-command";

const says = t.automaticPayments;
const SYSTEMS: System[] = ["linux", "macos", "windows"];

/** What pays by itself while the window is open, and how to have it done while it is closed. */
export function AutomaticTab({ info }: { info: LedgerInfo }) {
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{says.open.title}</Header>}>
        <Box variant="p">{info.simulated ? says.open.simulated : says.open.text}</Box>
        {!info.simulated && <Box variant="p">{says.open.missed}</Box>}
      </Container>
      {info.sample ? <Alert type="info">{says.closed.sample}</Alert> : <Timer info={info} />}
      {!info.sample && (
        <ExpandableSection variant="container" headerText={says.closed.title} headerDescription={says.closed.description}>
          <Commands info={info} />
        </ExpandableSection>
      )}
    </SpaceBetween>
  );
}

function Commands({ info }: { info: LedgerInfo }) {
  const [system, setSystem] = useState<System>(() => systemHere(navigator.userAgent));
  const command = (verb: "install" | "status" | "remove") => (
    <Box variant="code">
      <CopyText text={timerCommand(system, verb, info)} what={says.closed.copy[verb]} />
    </Box>
  );
  return (
    <SpaceBetween size="m">
      <SegmentedControl
        label={says.closed.system}
        selectedId={system}
        options={SYSTEMS.map((id) => ({ id, text: says.closed.systems[id] }))}
        onChange={({ detail }) => setSystem(detail.selectedId as System)}
      />
      <KeyValuePairs
        columns={1}
        items={[
          {
            label: says.closed.install,
            value: (
              <>
                <Box>{says.closed.installText[system]}</Box>
                {command("install")}
              </>
            ),
          },
          { label: says.closed.status, value: command("status") },
          { label: says.closed.remove, value: command("remove") },
        ]}
      />
      <Box color="text-body-secondary">{says.closed.notes[system]}</Box>
      <Box color="text-body-secondary">{says.closed.needs}</Box>
    </SpaceBetween>
  );
}
