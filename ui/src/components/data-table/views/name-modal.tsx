import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { useState } from "react";

import { t } from "../../../i18n";
import { FormModal } from "../../funding-actions/form-modal";

const texts = t.dataTable.views;

/** Letters of a view's name, at most: it has to fit into the menu. */
export const LONGEST_NAME = 40;

const folded = (name: string): string => name.trim().toLowerCase();

/** What is wrong with a view's name, beside the names that are taken. */
export function problemOf(name: string, taken: readonly string[]): string | undefined {
  if (name.trim() === "") {
    return texts.nameMissing;
  }
  if (name.trim().length > LONGEST_NAME) {
    return texts.nameTooLong(LONGEST_NAME);
  }
  return [texts.default, ...taken].some((other) => folded(other) === folded(name)) ? texts.nameTaken(name.trim()) : undefined;
}

/** Asks for a view's name. */
export function NameModal({
  title,
  action,
  initial,
  taken,
  onName,
  onDismiss,
}: {
  title: string;
  action: string;
  initial: string;
  /** Names of the other views. */
  taken: readonly string[];
  onName: (name: string) => void;
  onDismiss: () => void;
}) {
  const [name, setName] = useState(initial);
  const [found, setFound] = useState<{ name: string } | null>(null);
  const submit = (): void => {
    const problem = problemOf(name, taken);
    setFound(problem === undefined ? null : { name: problem });
    if (problem === undefined) {
      onName(name.trim());
    }
  };
  return (
    <FormModal title={title} action={action} running={false} problem={null} found={found} refused={null} onSubmit={submit} onDismiss={onDismiss}>
      <FormField label={texts.name} description={texts.nameText} constraintText={texts.nameLimit(LONGEST_NAME)} errorText={found === null ? undefined : problemOf(name, taken)}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
    </FormModal>
  );
}
