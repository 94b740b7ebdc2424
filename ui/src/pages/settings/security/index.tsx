import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import { useState } from "react";

import { commands, type KeyInfo, type LedgerInfo } from "../../../backend/bindings";
import { useRead } from "../../../backend/query";
import { CopyText } from "../../../components/copy-text";
import { useFlash } from "../../../components/flash";
import { QueryState } from "../../../components/query-state";
import { t } from "../../../i18n";
import { KeyChangeModal, wordsFor, type KindOfChange } from "./key-change-modal";
import { KeyChangeReport } from "./key-change-report";
import { LockedAlert } from "./locked-alert";
import styles from "./security.module.css";
import { useLock, type Lock } from "./use-lock";

const says = t.security;

const STATES: Record<Lock["state"], { type: StatusIndicatorProps.Type; text: string }> = {
  readable: { type: "success", text: says.readable },
  locked: { type: "warning", text: says.locked },
  unknown: { type: "info", text: says.unknown },
};

/** Where the ledger's key is, whether it is at hand, and changing it. */
export function SecurityTab({ info }: { info: LedgerInfo }) {
  const key = useRead(["key-info"], commands.keyInfo);
  return (
    <QueryState query={key} loading={says.loading}>
      {(data) => <Security info={data} ledger={info} />}
    </QueryState>
  );
}

function Security({ info, ledger }: { info: KeyInfo; ledger: LedgerInfo }) {
  const lock = useLock(info);
  const state = STATES[lock.state];
  return (
    <SpaceBetween size="l">
      {(lock.state === "locked" || (lock.state === "unknown" && info.location === "PASSPHRASE")) && <LockedAlert info={info} lock={lock} />}
      <Container
        header={
          <Header variant="h2" description={says.description}>
            {says.title}
          </Header>
        }
      >
        <SpaceBetween size="m">
          <KeyValuePairs
            columns={3}
            items={[
              { label: says.location, value: says.places[info.location] },
              { label: says.version, value: says.versionText(info.version) },
              { label: says.sealed, value: says.sealedText(info.sealedFields) },
              { label: says.state, value: <StatusIndicator type={state.type}>{state.text}</StatusIndicator> },
              ...(info.passphraseCost !== null ? [{ label: says.cost, value: info.passphraseCost }] : []),
              ...(info.keyFile !== null ? [{ label: says.file, value: <CopyText text={info.keyFile} what={says.file} /> }] : []),
              { label: says.ledger, value: <CopyText text={ledger.path} what={says.ledger} /> },
            ]}
          />
          <Box color="text-body-secondary">{says.placeTexts[info.location]}</Box>
        </SpaceBetween>
      </Container>
      <Changes info={info} />
    </SpaceBetween>
  );
}

function Changes({ info }: { info: KeyInfo }) {
  const flash = useFlash();
  const [open, setOpen] = useState<KindOfChange | null>(null);
  const kinds: KindOfChange[] = [...(info.location === "KEYRING" ? [] : (["keyring"] as const)), "file", "passphrase", "rotate"];
  return (
    <Container
      header={
        <Header variant="h2" description={says.changes.description}>
          {says.changes.title}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {kinds.map((kind) => {
          const words = wordsFor(kind, info);
          return (
            <div key={kind} className={styles.change}>
              <div>
                <Box variant="h3" padding="n">
                  {words.name}
                </Box>
                <Box color="text-body-secondary">{words.text}</Box>
              </div>
              <Button onClick={() => setOpen(kind)}>{words.action}</Button>
            </div>
          );
        })}
      </SpaceBetween>
      {open !== null && (
        <KeyChangeModal
          kind={open}
          info={info}
          onDismiss={() => setOpen(null)}
          onDone={(change) => {
            setOpen(null);
            flash({ type: change.oldBackups.length > 0 ? "warning" : "success", id: "key-changed", header: says.changes.done[open], content: <KeyChangeReport change={change} /> });
          }}
        />
      )}
    </Container>
  );
}
