import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMemo, useState } from "react";

import { commands, type Transaction, type TransactionType } from "../../backend/bindings";
import { chosen, DataTable, type DataFilter, type FilterValues, type PageRequest } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { EntriesTable } from "../../components/transactions";
import { t } from "../../i18n";
import { transactionColumns } from "./columns";

const TYPES: readonly TransactionType[] = ["INVOICE", "PAYMENT", "FUNDING", "CREDIT_MEMO", "RETURN", "ADJUSTMENT"];

const FILTERS: readonly DataFilter[] = [
  { kind: "choice", id: "type", label: t.payments.transactions.typeFilter, any: t.payments.transactions.anyType, options: TYPES.map((type) => ({ value: type, label: t.payments.transactions.types[type] })) },
  { kind: "day", id: "from", label: t.payments.transactions.from },
  { kind: "day", id: "to", label: t.payments.transactions.to, notBefore: "from" },
];

const query = (page: PageRequest, { type, from, to }: FilterValues) => ({ types: chosen(TYPES, type), from: from ?? null, to: to ?? null, ...page });

/** Every transaction of the ledger, the newest first. */
export function TransactionsTab({ count }: { count: number | null }) {
  const texts = t.payments.transactions;
  const [shown, setShown] = useState<Transaction | null>(null);
  const columns = useMemo(() => transactionColumns(setShown), []);
  return (
    <>
      <DataTable<Transaction>
        id="transactions"
        title={texts.title}
        count={count}
        columns={columns}
        trackBy={(transaction) => transaction.id}
        queryKey={["transactions"]}
        load={(page, filters) => commands.listTransactions(query(page, filters))}
        download={(page, filters) => ({ list: "TRANSACTIONS", ...query(page, filters) })}
        search={texts.search}
        filters={FILTERS}
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
