import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMemo, useState } from "react";

import { commands, type Transaction, type TransactionType } from "../../backend/bindings";
import { DataTable } from "../../components/data-table";
import { DateText } from "../../components/date-text";
import { EntriesTable } from "../../components/transactions";
import { t } from "../../i18n";
import { transactionColumns } from "./columns";

const TYPES: readonly TransactionType[] = ["INVOICE", "PAYMENT", "FUNDING", "CREDIT_MEMO", "RETURN", "ADJUSTMENT"];

const ANY = { value: "", label: t.payments.transactions.anyType };

const OPTIONS = [ANY, ...TYPES.map((type) => ({ value: type, label: t.payments.transactions.types[type] }))];

/** Every transaction of the ledger, the newest first. */
export function TransactionsTab({ count }: { count: number | null }) {
  const texts = t.payments.transactions;
  const [type, setType] = useState<TransactionType | null>(null);
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
        queryKey={["transactions", type]}
        load={(page) => commands.listTransactions({ types: type === null ? [] : [type], from: null, to: null, ...page })}
        search={texts.search}
        filtered={type !== null}
        onClearFilters={() => setType(null)}
        filters={
          <Select
            options={OPTIONS}
            selectedOption={OPTIONS.find((option) => option.value === (type ?? "")) ?? ANY}
            onChange={({ detail }) => setType(TYPES.find((known) => known === detail.selectedOption.value) ?? null)}
            ariaLabel={texts.typeFilter}
          />
        }
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
