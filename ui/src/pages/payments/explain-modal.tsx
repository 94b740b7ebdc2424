import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type Invoice } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { PageLink } from "../../components/link";
import { QueryState } from "../../components/query-state";
import { t } from "../../i18n";

/** Why an invoice was paid as it was, or why it was not, in one sentence (R20). */
export function ExplainModal({ invoice, onDismiss }: { invoice: Invoice; onDismiss: () => void }) {
  const detail = useRead(["invoice", invoice.id], () => commands.getInvoice(invoice.id));
  return (
    <Modal
      visible
      header={t.payments.due.explainLabel(invoice.invoiceNumber)}
      closeAriaLabel={t.common.close}
      onDismiss={onDismiss}
      footer={
        <Box float="right">
          <Button variant="primary" onClick={onDismiss}>
            {t.common.close}
          </Button>
        </Box>
      }
    >
      <QueryState query={detail}>
        {(data) => (
          <SpaceBetween size="s">
            <Box>
              <bdi>{data.explanation}</bdi>
            </Box>
            <PageLink to={`/invoices/${invoice.id}`}>{t.payments.due.openInvoice}</PageLink>
          </SpaceBetween>
        )}
      </QueryState>
    </Modal>
  );
}
