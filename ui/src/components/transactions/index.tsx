import { useState } from "react";

import Box from "@cloudscape-design/components/box";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";

import type { Entry, Transaction } from "../../backend/bindings";
import { formatMoney, say, t } from "../../i18n";
import { columnDefinitions, type DataColumn } from "../data-table";
import { DateText } from "../date-text";
import { EmptyState } from "../empty-state";
import { Money } from "../money";

const ENTRY_COLUMNS: readonly DataColumn<Entry>[] = [
  { id: "account", label: t.payments.transactions.entries.account, cell: (entry) => entry.account, rowHeader: true },
  { id: "debit", label: t.payments.transactions.entries.debit, cell: (entry) => entry.debit && <Money money={entry.debit} />, amount: true },
  { id: "credit", label: t.payments.transactions.entries.credit, cell: (entry) => entry.credit && <Money money={entry.credit} />, amount: true },
  // A liability's balance is below zero when all is well: no red here.
  { id: "after", label: t.payments.transactions.entries.balanceAfter, cell: (entry) => formatMoney(entry.balanceAfter), amount: true },
];

const ENTRY_DEFINITIONS = columnDefinitions(ENTRY_COLUMNS);

/** The two or more sides of one transaction. */
export function EntriesTable({ transaction }: { transaction: Transaction }) {
  return (
    <Table<Entry>
      variant="borderless"
      contentDensity="compact"
      columnDefinitions={ENTRY_DEFINITIONS}
      items={transaction.entries}
      wrapLines
      ariaLabels={{ tableLabel: t.payments.transactions.entries.title(transaction.id) }}
    />
  );
}

/** The postings of one funding or invoice: each transaction with its sides, the oldest first. */
export function RecordPostings({ transactions }: { transactions: readonly Transaction[] }) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  if (transactions.length === 0) {
    return <EmptyState title={t.payments.transactions.empties.record} text={t.payments.transactions.empties.recordText} />;
  }
  const toggle = (id: string, expanded: boolean): void => {
    const next = new Set(closed);
    if (expanded) {
      next.delete(id);
    } else {
      next.add(id);
    }
    setClosed(next);
  };
  return (
    <SpaceBetween size="xs">
      {transactions.map((transaction) => (
        <ExpandableSection
          key={transaction.id}
          expanded={!closed.has(transaction.id)}
          onChange={({ detail }) => toggle(transaction.id, detail.expanded)}
          headerText={`${transaction.id} · ${t.payments.transactions.types[transaction.type]}`}
        >
          <Box color="text-body-secondary">
            <DateText date={transaction.date} instant={transaction.recordedAt} /> · {say(transaction.descriptionParts)}
          </Box>
          <EntriesTable transaction={transaction} />
        </ExpandableSection>
      ))}
    </SpaceBetween>
  );
}
