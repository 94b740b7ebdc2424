import Button from "@cloudscape-design/components/button";
import Form from "@cloudscape-design/components/form";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";

import { t } from "../../i18n";

/** A dialog with a form of a few fields and one button that does what it says. */
export function FormModal({ title, run, busy, error, onRun, onClose, children }: { title: string; run: string; busy: boolean; error: ReactNode; onRun: () => void; onClose: () => void; children: ReactNode }) {
  return (
    <Modal visible header={title} closeAriaLabel={t.common.close} onDismiss={() => busy || onClose()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onRun();
        }}
      >
        <Form
          errorText={error}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link" formAction="none" onClick={onClose} disabled={busy}>
                {t.common.cancel}
              </Button>
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
