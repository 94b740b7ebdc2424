import Button from "@cloudscape-design/components/button";
import Form from "@cloudscape-design/components/form";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useRef, type ReactNode } from "react";

import { t } from "../i18n";
import { FocusFirstField } from "./focus-first-field";

/** A dialog with a form of a few fields and a button that does what it says; `other` does something else with the same fields. */
export function FormModal({
  title,
  run,
  busy,
  error,
  other,
  onRun,
  onClose,
  children,
}: {
  title: string;
  run: string;
  busy: boolean;
  error: ReactNode;
  other?: { text: string; onClick: () => void };
  onRun: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  return (
    <Modal visible header={title} closeAriaLabel={t.common.close} onDismiss={() => busy || onClose()}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          onRun();
        }}
      >
        <FocusFirstField inside={form} />
        <Form
          errorText={error}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {!busy && (
                <Button variant="link" formAction="none" onClick={onClose}>
                  {t.common.cancel}
                </Button>
              )}
              {other && (
                <Button formAction="none" disabled={busy} onClick={other.onClick}>
                  {other.text}
                </Button>
              )}
              <Button variant="primary" loading={busy}>
                {run}
              </Button>
            </SpaceBetween>
          }
        >
          <SpaceBetween size="m">{children}</SpaceBetween>
        </Form>
      </form>
    </Modal>
  );
}
