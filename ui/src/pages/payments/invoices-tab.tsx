import Button from "@cloudscape-design/components/button";
import { useMemo, useState } from "react";

import { commands, type Invoice, type InvoiceSort, type InvoiceStatus, type InvoiceType } from "../../backend/bindings";
import { byId, chosen, DataTable, type FilterValues, type PageRequest, type Sort } from "../../components/data-table";
import { choiceFilter } from "../../components/data-table/common-filters";
import { useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import { allInvoiceColumns } from "./columns";
import { ExplainModal } from "./explain-modal";
import { invoiceFilters, invoiceQuery } from "./invoice-filters";

const STATUSES: readonly InvoiceStatus[] = ["PAST_DUE", "DUE", "PROCESSING", "PAID", "CANCELED", "UNAPPLIED", "PARTIALLY_APPLIED", "APPLIED"];
const TYPES: readonly InvoiceType[] = ["INVOICE", "CREDIT_MEMO"];

const texts = t.payments.invoices;

const FILTERS = [choiceFilter("type", texts.columns.type, TYPES, texts.types), ...invoiceFilters(STATUSES)];

/** What fell due last is looked for first. */
const USUAL: Sort<InvoiceSort> = { by: "DUE_DATE", direction: "DESCENDING" };

function query(page: PageRequest<InvoiceSort>, values: FilterValues) {
  const types = chosen(TYPES, values.type);
  const usual = page.sort === null ? { sort: USUAL.by, direction: USUAL.direction } : {};
  return { type: types.length === 1 ? (types[0] ?? null) : null, ...invoiceQuery(STATUSES, values), ...page, ...usual };
}

/** All invoices and credit memos, also those of which nothing is open any more. */
export function InvoicesTab({ count }: { count: number | null }) {
  const navigate = useNavigate();
  const [explained, setExplained] = useState<readonly Invoice[]>([]);
  const columns = useMemo(() => allInvoiceColumns(), []);
  return (
    <>
      <DataTable<Invoice, InvoiceSort>
        id="invoices"
        title={texts.title}
        count={count}
        columns={columns}
        trackBy={byId}
        queryKey={["invoices", "all"]}
        load={(page, values) => commands.listInvoices(query(page, values))}
        list={(page, values) => ({ list: "INVOICES", ...query(page, values) })}
        totals={texts.totals}
        usualSort={USUAL}
        sticky={{ first: 1 }}
        search={t.payments.due.search}
        filters={FILTERS}
        selection={{ label: (invoice) => t.payments.due.selectLabel(invoice.invoiceNumber) }}
        actions={(selected) => (
          <Button disabled={selected.length === 0} disabledReason={t.payments.due.explainNeedsChoice} onClick={() => setExplained(selected)}>
            {t.payments.due.explain}
          </Button>
        )}
        empty={{ title: texts.empty, text: texts.emptyText, action: <Button onClick={() => void navigate("/invoices/import")}>{t.payments.importInvoices}</Button> }}
      />
      {explained.length > 0 && <ExplainModal invoices={explained} onDismiss={() => setExplained([])} />}
    </>
  );
}
