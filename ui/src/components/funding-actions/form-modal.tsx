import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Form from "@cloudscape-design/components/form";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useId, useRef, type ReactNode } from "react";

import { t } from "../../i18n";
import { FocusFirstField } from "../focus-first-field";
import { useFirstErrorFocus } from "../use-first-error";

/** A form in a dialog: Enter and the button send it, a refusal stays above the buttons with all that was typed. */
export function FormModal({
  title,
  action,
  running,
  blocked,
  problem,
  problemTitle = t.funding.modal.failedTitle,
  found,
  refused,
  onSubmit,
  onDismiss,
  children,
}: {
  title: string;
  /** The sending button's text. */
  action: string;
  running: boolean;
  /** Why it can't be sent as things stand. */
  blocked?: string;
  /** What is wrong that belongs to no field. */
  problem: ReactNode;
  problemTitle?: string;
  /** What this page found wrong, and what the backend refused: with either, the first wrong field gets the focus. */
  found: unknown;
  refused: unknown;
  onSubmit: () => void;
  onDismiss: () => void;
  children: ReactNode;
}) {
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  useFirstErrorFocus(form, found, refused);
  return (
    <Modal
      visible
      header={title}
      closeAriaLabel={t.common.close}
      onDismiss={() => running || onDismiss()}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" disabled={running} onClick={onDismiss}>
              {t.common.cancel}
            </Button>
            <Button variant="primary" form={formId} formAction="submit" loading={running} disabled={blocked !== undefined} disabledReason={blocked}>
              {action}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <form
        ref={form}
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // Through React it would go on to the page's form that the dialog was opened from.
          event.stopPropagation();
          if (!running && blocked === undefined) {
            onSubmit();
          }
        }}
      >
        <FocusFirstField inside={form} />
        <Form>
          <SpaceBetween size="l">
            {children}
            {problem !== null && (
              <Alert type="error" header={problemTitle}>
                {problem}
              </Alert>
            )}
          </SpaceBetween>
        </Form>
      </form>
    </Modal>
  );
}
