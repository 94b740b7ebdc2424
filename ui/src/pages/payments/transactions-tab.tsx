import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMemo, useState } from "react";

import { commands, type Transaction, type TransactionSort, type TransactionType } from "../../backend/bindings";
import { byId, chosen, DataTable, type DataFilter, type FilterValues, type PageRequest, type Sort } from "../../components/data-table";
import { AMOUNT_FILTERS, amountQuery, choiceFilter } from "../../components/data-table/common-filters";
import { DateText } from "../../components/date-text";
import { EntriesTable } from "../../components/transactions";
import { useMethodFilter } from "../../components/use-method-filter";
import { t } from "../../i18n";
import { transactionColumns } from "./columns";

const TYPES: readonly TransactionType[] = ["INVOICE", "PAYMENT", "FUNDING", "CREDIT_MEMO", "RETURN", "ADJUSTMENT"];

const FILTERS: readonly DataFilter[] = [
  choiceFilter("type", t.payments.transactions.columns.type, TYPES, t.payments.transactions.types),
  { kind: "days", id: "date", label: t.payments.transactions.columns.date, from: "from", to: "to" },
  ...AMOUNT_FILTERS,
];

/** The newest first. */
const USUAL: Sort<TransactionSort> = { by: "DATE", direction: "DESCENDING" };

const query = (page: PageRequest<TransactionSort>, { type, from, to, method, ...amounts }: FilterValues) => ({
  types: chosen(TYPES, type),
  methods: method?.split(",") ?? [],
  from: from ?? null,
  to: to ?? null,
  ...amountQuery(amounts),
  ...page,
});

/** Every transaction of the ledger, the newest first. */
export function TransactionsTab({ count }: { count: number | null }) {
  const texts = t.payments.transactions;
  const [shown, setShown] = useState<Transaction | null>(null);
  const columns = useMemo(() => transactionColumns(setShown), []);
  const methods = useMethodFilter(texts.columns.method, [], false);
  return (
    <>
      <DataTable<Transaction, TransactionSort>
        id="transactions"
        title={texts.title}
        count={count}
        columns={columns}
        trackBy={byId}
        queryKey={["transactions"]}
        load={(page, filters) => commands.listTransactions(query(page, filters))}
        list={(page, filters) => ({ list: "TRANSACTIONS", ...query(page, filters) })}
        totals={{ amounts: texts.columns.amount }}
        usualSort={USUAL}
        sticky={{ first: 1, last: 1 }}
        search={texts.search}
        filters={[...FILTERS, ...methods]}
        empty={{ title: texts.empty, text: texts.emptyText }}
      />
      {shown && <PostingsModal transaction={shown} onDismiss={() => setShown(null)} />}
    </>
  );
}

function PostingsModal({ transaction, onDismiss }: { transaction: Transaction; onDismiss: () => void }) {
  return (
    <Modal
      visible
      size="large"
      header={t.payments.transactions.entries.title(transaction.id)}
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
      <SpaceBetween size="m">
        <Box>
          <DateText date={transaction.date} instant={transaction.recordedAt} /> · {transaction.description}
        </Box>
        <EntriesTable transaction={transaction} />
      </SpaceBetween>
    </Modal>
  );
}
