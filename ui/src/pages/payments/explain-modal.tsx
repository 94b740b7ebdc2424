import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type Invoice } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { PageLink } from "../../components/link";
import { QueryState } from "../../components/query-state";
import { SaidText } from "../../components/said-text";
import { t } from "../../i18n";

/** Why each of these invoices was paid as it was, or why it was not (R20). */
export function ExplainModal({ invoices, onDismiss }: { invoices: readonly Invoice[]; onDismiss: () => void }) {
  const [only] = invoices;
  return (
    <Modal
      visible
      header={invoices.length === 1 && only ? t.payments.due.explainLabel(only.invoiceNumber) : t.payments.due.explainSeveral(invoices.length)}
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
      <SpaceBetween size="l">
        {invoices.map((invoice) => (
          <Explanation key={invoice.id} invoice={invoice} named={invoices.length > 1} />
        ))}
      </SpaceBetween>
    </Modal>
  );
}

function Explanation({ invoice, named }: { invoice: Invoice; named: boolean }) {
  const detail = useRead(["invoice", invoice.id], () => commands.getInvoice(invoice.id));
  return (
    <QueryState query={detail}>
      {(data) => (
        <SpaceBetween size={named ? "xxs" : "s"}>
          {named && <PageLink to={`/invoices/${invoice.id}`}>{invoice.invoiceNumber}</PageLink>}
          <Box>
            <SaidText said={data.explanationParts} />
          </Box>
          {!named && <PageLink to={`/invoices/${invoice.id}`}>{t.payments.due.openInvoice}</PageLink>}
        </SpaceBetween>
      )}
    </QueryState>
  );
}
