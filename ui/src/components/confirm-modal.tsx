import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";

import type { BackendError } from "../backend/host";
import { t } from "../i18n";
import { RefusalText } from "./refusal-text";

/** Asks before something that can't be taken back. The button says what happens; a refusal stays in the dialog. */
export function ConfirmModal({
  title,
  action,
  dismiss = t.common.cancel,
  running,
  error,
  onConfirm,
  onCancel,
  children,
}: {
  title: string;
  /** The confirming button's text. */
  action: string;
  /** The way out's text, where "Cancel" could be taken for what is to be done. */
  dismiss?: string;
  running: boolean;
  error?: BackendError | null;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  return (
    <Modal
      visible
      header={title}
      closeAriaLabel={t.common.close}
      onDismiss={() => running || onCancel()}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onCancel} disabled={running}>
              {dismiss}
            </Button>
            <Button variant="primary" onClick={onConfirm} loading={running}>
              {action}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <div>{children}</div>
        {error && <Alert type="error"><RefusalText error={error} /></Alert>}
      </SpaceBetween>
    </Modal>
  );
}
