import Box from "@cloudscape-design/components/box";
import Checkbox from "@cloudscape-design/components/checkbox";
import { useState } from "react";

import { commands, type KeyChange, type KeyInfo } from "../../../backend/bindings";
import { useChange } from "../../../backend/query";
import { FormModal } from "../../../components/funding-actions/form-modal";
import { passphraseProblems, type NewPassphrase } from "../../../components/passphrase";
import { NewPassphraseFields } from "../../../components/passphrase-fields";
import { RefusalText } from "../../../components/refusal-text";
import { t } from "../../../i18n";

const says = t.security.changes;

/** What can be done with the key. */
export type KindOfChange = "keyring" | "file" | "passphrase" | "rotate";

/** The words for a change, as far as they depend on where the key is now. */
export function wordsFor(kind: KindOfChange, key: KeyInfo): { name: string; text: string; action: string; submit: string; happens: string } {
  switch (kind) {
    case "file": {
      const { name, nameAgain, text, action, submit, happens } = says.file;
      return { name: key.location === "FILE" ? nameAgain : name, text, action, submit, happens };
    }
    case "passphrase": {
      const { name, nameAgain, text, textAgain, action, actionAgain, happens, happensAgain } = says.passphrase;
      return key.location === "PASSPHRASE"
        ? { name: nameAgain, text: textAgain, action: actionAgain, submit: actionAgain, happens: happensAgain }
        : { name, text, action, submit: action, happens };
    }
    default: {
      const { name, text, action, happens } = says[kind];
      return { name, text, action, submit: action, happens };
    }
  }
}

const NO_PASSPHRASE: NewPassphrase = { passphrase: "", again: "" };

/** Says what a change of the key does and what can be lost by it, and makes it. */
export function KeyChangeModal({ kind, info, onDone, onDismiss }: { kind: KindOfChange; info: KeyInfo; onDone: (change: KeyChange) => void; onDismiss: () => void }) {
  const words = wordsFor(kind, info);
  const [typed, setTyped] = useState(NO_PASSPHRASE);
  const [problems, setProblems] = useState<Partial<NewPassphrase>>({});
  const [forget, setForget] = useState(false);
  const change = useChange((passphrase: string) => make(kind, passphrase, forget));
  const canceled = change.data === null;
  // The backend refuses a passphrase that is soon guessed without naming a field: there is only one.
  const weak = kind === "passphrase" && change.error?.code === "INVALID_INPUT" ? change.error.message : undefined;
  const submit = (): void => {
    const found = kind === "passphrase" ? passphraseProblems(typed) : {};
    setProblems(found);
    if (Object.keys(found).length === 0) {
      change.mutate(typed.passphrase, { onSuccess: (made) => made !== null && onDone(made) });
    }
  };
  return (
    <FormModal
      title={words.name}
      action={words.submit}
      running={change.isPending}
      problem={change.error && weak === undefined ? <RefusalText error={change.error} /> : canceled ? says.canceled : null}
      problemTitle={says.failed}
      found={problems}
      refused={change.error}
      onSubmit={submit}
      onDismiss={onDismiss}
    >
      <div>
        <Box variant="awsui-key-label">{says.happensLabel}</Box>
        <Box>{words.happens}</Box>
      </div>
      <div>
        <Box variant="awsui-key-label">{says.lossLabel}</Box>
        <Box>{says[kind].loss}</Box>
      </div>
      {kind === "passphrase" && (
        <NewPassphraseFields
          value={typed}
          problems={weak === undefined ? problems : { passphrase: weak }}
          onChange={(value) => {
            setTyped(value);
            setProblems({});
            change.reset();
          }}
        />
      )}
      {info.location !== "PASSPHRASE" && (
        <Checkbox checked={forget} description={says.forgetText} onChange={({ detail }) => setForget(detail.checked)}>
          {says.forget}
        </Checkbox>
      )}
    </FormModal>
  );
}

function make(kind: KindOfChange, passphrase: string, forget: boolean): Promise<KeyChange | null> {
  switch (kind) {
    case "keyring":
      return commands.moveKeyToKeyring(forget);
    case "file":
      return commands.moveKeyToFile(forget);
    case "passphrase":
      return commands.moveKeyUnderPassphrase(passphrase, forget);
    case "rotate":
      return commands.rotateKey(forget);
  }
}
