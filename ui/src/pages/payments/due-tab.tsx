import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type Invoice, type InvoiceStatus } from "../../backend/bindings";
import { useChangeMethod } from "../../components/change-method";
import { useCompletePayment } from "../../components/complete-payment";
import { chosen, DataTable, type DataFilter, type FilterValues, type PageRequest } from "../../components/data-table";
import { useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import { isZero } from "../../money";
import { dueColumns } from "./columns";
import { ExplainModal } from "./explain-modal";

/** The statuses that an invoice with something open can have. */
const STATUSES: readonly InvoiceStatus[] = ["PAST_DUE", "DUE", "PROCESSING"];

const FILTERS: readonly DataFilter[] = [
  { kind: "choice", id: "status", label: t.payments.due.columns.status, any: t.payments.due.anyStatus, options: STATUSES.map((status) => ({ value: status, label: t.status.invoice[status] })) },
];

const query = (page: PageRequest, { status }: FilterValues) => ({ type: "INVOICE" as const, statuses: chosen(STATUSES, status), openOnly: true, ...page });

/** Invoices with something outstanding or processing. */
export function DueTab({ today, count }: { today: string | null; count: number | null }) {
  const texts = t.payments.due;
  const navigate = useNavigate();
  const [selected, setSelected] = useState<Invoice | null>(null);
  const [explained, setExplained] = useState<Invoice | null>(null);
  const payment = useCompletePayment();
  const method = useChangeMethod(payment);
  return (
    <>
      <DataTable<Invoice>
        id="payments-due"
        title={texts.title}
        count={count}
        columns={dueColumns(today)}
        trackBy={(invoice) => invoice.id}
        queryKey={["invoices", "due"]}
        load={(page, filters) => commands.listInvoices(query(page, filters))}
        download={(page, filters) => ({ list: "INVOICES", ...query(page, filters) })}
        sticky={{ first: 1 }}
        search={texts.search}
        filters={FILTERS}
        selection={{ selected, onSelect: setSelected, label: (invoice) => texts.selectLabel(invoice.invoiceNumber) }}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={!selected || isZero(selected.outstanding)} disabledReason={selected ? texts.nothingOutstanding : texts.explainNeedsChoice} onClick={() => selected && payment.start(selected)}>
              {texts.completePayment}
            </Button>
            <Button disabled={!selected || isZero(selected.outstanding)} disabledReason={selected ? texts.nothingOutstanding : texts.explainNeedsChoice} onClick={() => selected && method.start(selected)}>
              {t.changeMethod.open}
            </Button>
            <Button disabled={!selected} disabledReason={texts.explainNeedsChoice} onClick={() => setExplained(selected)}>
              {texts.explain}
            </Button>
            <Button disabled={!selected} disabledReason={texts.explainNeedsChoice} onClick={() => selected && void navigate(`/invoices/${selected.id}`)}>
              {texts.openInvoice}
            </Button>
          </SpaceBetween>
        }
        empty={{ title: texts.empty, text: texts.emptyText, action: <Button onClick={() => void navigate("/invoices/import")}>{t.payments.importInvoices}</Button> }}
      />
      {explained && <ExplainModal invoice={explained} onDismiss={() => setExplained(null)} />}
      {payment.dialog}
      {method.dialog}
    </>
  );
}
