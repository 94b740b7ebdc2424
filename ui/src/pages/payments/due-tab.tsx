import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMemo, useState } from "react";

import { commands, type Invoice, type InvoiceSort, type InvoiceStatus } from "../../backend/bindings";
import { useChangeMethod } from "../../components/change-method";
import { useCompletePayment } from "../../components/complete-payment";
import { byId, DataTable, type FilterValues, type PageRequest, type Sort } from "../../components/data-table";
import { useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import { isZero } from "../../money";
import { dueColumns } from "./columns";
import { ExplainModal } from "./explain-modal";
import { invoiceFilters, invoiceQuery } from "./invoice-filters";

/** The statuses that an invoice with something open can have. */
const STATUSES: readonly InvoiceStatus[] = ["PAST_DUE", "DUE", "PROCESSING"];

const FILTERS = invoiceFilters(STATUSES);

/** The order in which they fall due (R9). */
const USUAL: Sort<InvoiceSort> = { by: "DUE_DATE", direction: "ASCENDING" };

const query = (page: PageRequest<InvoiceSort>, values: FilterValues) => ({ type: "INVOICE" as const, openOnly: true, ...invoiceQuery(STATUSES, values), ...page });

/** Invoices with something outstanding or processing. */
export function DueTab({ today, count }: { today: string | null; count: number | null }) {
  const texts = t.payments.due;
  const navigate = useNavigate();
  const [explained, setExplained] = useState<readonly Invoice[]>([]);
  const columns = useMemo(() => dueColumns(today), [today]);
  const payment = useCompletePayment();
  const method = useChangeMethod(payment);
  const actions = (selected: readonly Invoice[]) => {
    const [only] = selected;
    const one = selected.length === 1 ? only : undefined;
    const why = selected.length === 0 ? texts.explainNeedsChoice : texts.oneOnly;
    return (
      <SpaceBetween direction="horizontal" size="xs">
        <Button disabled={!one || isZero(one.outstanding)} disabledReason={one ? texts.nothingOutstanding : why} onClick={() => one && payment.start(one)}>
          {texts.completePayment}
        </Button>
        <Button disabled={!one || isZero(one.outstanding)} disabledReason={one ? texts.nothingOutstanding : why} onClick={() => one && method.start(one)}>
          {t.changeMethod.open}
        </Button>
        <Button disabled={selected.length === 0} disabledReason={texts.explainNeedsChoice} onClick={() => setExplained(selected)}>
          {texts.explain}
        </Button>
        <Button disabled={!one} disabledReason={why} onClick={() => one && void navigate(`/invoices/${one.id}`)}>
          {texts.openInvoice}
        </Button>
      </SpaceBetween>
    );
  };
  return (
    <>
      <DataTable<Invoice, InvoiceSort>
        id="payments-due"
        title={texts.title}
        count={count}
        columns={columns}
        trackBy={byId}
        queryKey={["invoices", "due"]}
        load={(page, values) => commands.listInvoices(query(page, values))}
        list={(page, values) => ({ list: "INVOICES", ...query(page, values) })}
        totals={{ amounts: texts.columns.total, parts: texts.columns.remaining }}
        usualSort={USUAL}
        sticky={{ first: 1 }}
        search={texts.search}
        filters={FILTERS}
        selection={{ label: (invoice) => texts.selectLabel(invoice.invoiceNumber) }}
        actions={actions}
        empty={{ title: texts.empty, text: texts.emptyText, action: <Button onClick={() => void navigate("/invoices/import")}>{t.payments.importInvoices}</Button> }}
      />
      {explained.length > 0 && <ExplainModal invoices={explained} onDismiss={() => setExplained([])} />}
      {payment.dialog}
      {method.dialog}
    </>
  );
}
