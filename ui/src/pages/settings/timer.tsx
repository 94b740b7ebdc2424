import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

import { commands, type LedgerInfo, type TimerState } from "../../backend/bindings";
import { useChange, useRead } from "../../backend/query";
import { ConfirmModal } from "../../components/confirm-modal";
import { CopyText } from "../../components/copy-text";
import { QueryState } from "../../components/query-state";
import { RefusalText } from "../../components/refusal-text";
import { useDialog } from "../../components/use-dialog";
import { formatInstant, sayOr, t } from "../../i18n";

const says = t.automaticPayments.timer;

/** The timer of the system: whether it is installed and for which ledger, and buttons that install and remove it. */
export function Timer({ info }: { info: LedgerInfo }) {
  const status = useRead(["timer"], commands.timerStatus);
  const install = useChange(() => commands.installTimer());
  const remove = useChange(() => commands.removeTimer());
  const asking = useDialog<true>();
  const changed = install.data ?? remove.data;
  const installed = status.data?.installed === true;
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={says.description}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {installed && (
                <Button disabled={install.isPending} onClick={() => asking.start(true)}>
                  {says.remove}
                </Button>
              )}
              <Button
                variant={installed ? "normal" : "primary"}
                disabled={status.data === undefined}
                loading={install.isPending}
                onClick={() => {
                  remove.reset();
                  install.mutate();
                }}
              >
                {installed ? says.again : says.install}
              </Button>
            </SpaceBetween>
          }
        >
          {says.title}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {install.error && (
          <Alert type="error" header={says.failed}>
            <RefusalText error={install.error} />
          </Alert>
        )}
        {changed && changed.toDo.length > 0 && <LeftToDo state={changed} />}
        <QueryState query={status} loading={says.loading}>
          {(state) => <Facts state={state} info={info} />}
        </QueryState>
      </SpaceBetween>
      {asking.open && (
        <ConfirmModal
          title={says.removeTitle}
          action={says.remove}
          running={remove.isPending}
          error={remove.error}
          onConfirm={() => {
            install.reset();
            remove.mutate(undefined, { onSuccess: asking.close });
          }}
          onCancel={() => {
            remove.reset();
            asking.close();
          }}
        >
          {says.removeText}
        </ConfirmModal>
      )}
    </Container>
  );
}

function Facts({ state, info }: { state: TimerState; info: LedgerInfo }) {
  const other = state.ledger !== null && state.ledger !== info.path;
  return (
    <SpaceBetween size="m">
      {state.installed && other && <Alert type="warning">{says.otherLedger}</Alert>}
      <KeyValuePairs
        columns={3}
        items={[
          { label: says.state, value: <State state={state} /> },
          { label: says.nextRun, value: state.nextRun === null ? t.common.noValue : <time dateTime={state.nextRun}>{formatInstant(state.nextRun)}</time> },
          { label: says.ledger, value: state.ledger === null ? t.common.noValue : <CopyText text={state.ledger} what={says.ledger} /> },
        ]}
      />
      {state.installed && <Box color="text-body-secondary">{says.notes[state.scheduler]}</Box>}
    </SpaceBetween>
  );
}

function State({ state }: { state: TimerState }) {
  if (!state.installed) {
    return <StatusIndicator type="stopped">{says.states.none}</StatusIndicator>;
  }
  if (state.active === null) {
    return <StatusIndicator type="info">{says.states.unknown}</StatusIndicator>;
  }
  return state.active ? <StatusIndicator type="success">{says.states.active}</StatusIndicator> : <StatusIndicator type="warning">{says.states.inactive}</StatusIndicator>;
}

/** What the scheduler did not take, and the commands that tell it. */
function LeftToDo({ state }: { state: TimerState }) {
  return (
    <Alert type="warning" header={says.leftTitle}>
      <SpaceBetween size="xs">
        <Box>
          {sayOr(state.troubleParts, state.trouble ?? "")}
        </Box>
        <Box>{says.leftText}</Box>
        {state.toDo.map((command) => (
          <Box key={command} variant="code">
            <CopyText text={command} what={says.command} />
          </Box>
        ))}
      </SpaceBetween>
    </Alert>
  );
}
