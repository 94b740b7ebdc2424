import Button from "@cloudscape-design/components/button";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type UnappliedCash, type UnappliedFund, type UnappliedFundKind, type UnappliedFundSort, type UnappliedFundStatus } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { byId, chosen, DataTable, type DataFilter, type FilterValues, type PageRequest } from "../../components/data-table";
import { AMOUNT_FILTERS, amountQuery, choiceFilter } from "../../components/data-table/common-filters";
import { useUnappliedActions } from "../../components/unapplied-actions";
import { useDialog } from "../../components/use-dialog";
import { t } from "../../i18n";
import { CASH_COLUMNS, unappliedColumns } from "./columns";
import { RecordCashModal } from "./record-cash-modal";

const KINDS: readonly UnappliedFundKind[] = ["ADVANCE_PAY", "CREDIT_MEMO", "UNAPPLIED_CASH"];
const STATUSES: readonly UnappliedFundStatus[] = ["UNAPPLIED", "PARTIALLY_APPLIED"];

const labels = t.payments.unapplied.columns;

const FILTERS: readonly DataFilter[] = [
  choiceFilter("kind", labels.kind, KINDS, t.payments.unapplied.kinds),
  choiceFilter("status", labels.status, STATUSES, t.status.unapplied),
  { kind: "days", id: "date", label: labels.date, from: "from", to: "to" },
  ...AMOUNT_FILTERS,
];

/** IDs are of one kind each. */
const byKindAndId = (fund: UnappliedFund): string => `${fund.kind}:${fund.id}`;

const query = ({ search, sort, direction }: PageRequest<UnappliedFundSort>, { kind, status, from, to, ...amounts }: FilterValues) => ({
  kinds: chosen(KINDS, kind),
  statuses: chosen(STATUSES, status),
  from: from ?? null,
  to: to ?? null,
  ...amountQuery(amounts),
  search,
  sort,
  direction,
});

/** Advance Pay balance, credit memos and unapplied cash, each with what is left of it and what can be done with it. */
export function UnappliedTab({ count }: { count: number | null }) {
  const texts = t.payments.unapplied;
  const ledger = useLedger();
  const actions = useUnappliedActions();
  const recording = useDialog<true>();
  return (
    <SpaceBetween size="l">
      <DataTable<UnappliedFund, UnappliedFundSort>
        id="unapplied-funds"
        title={texts.title}
        count={count}
        columns={unappliedColumns(actions)}
        trackBy={byKindAndId}
        queryKey={["unapplied-funds"]}
        load={(page, values) => commands.listUnappliedFunds(query(page, values))}
        list={(page, values) => ({ list: "UNAPPLIED_FUNDS", ...query(page, values) })}
        totals={{ amounts: labels.amount, parts: labels.remaining }}
        search={texts.search}
        filters={FILTERS}
        whole
        sticky={{ first: 1, last: 1 }}
        actions={<Button onClick={() => recording.start(true)}>{t.unappliedCash.record.action}</Button>}
        empty={{ title: texts.empty, text: texts.emptyText }}
      />
      <AllCash />
      {actions.dialog}
      {recording.open !== null && ledger.data && <RecordCashModal ledger={ledger.data} onClose={recording.close} />}
    </SpaceBetween>
  );
}

/** All unapplied cash, also what is used up or was returned; read once it is asked for. */
function AllCash() {
  const texts = t.unappliedCash.all;
  const [shown, setShown] = useState(false);
  return (
    <ExpandableSection headerText={texts.section} expanded={shown} onChange={({ detail }) => setShown(detail.expanded)}>
      {shown && (
        <DataTable<UnappliedCash>
          id="unapplied-cash"
          title={texts.title}
          columns={CASH_COLUMNS}
          trackBy={byId}
          queryKey={["unapplied-cash-list"]}
          load={({ limit, after }) => commands.listUnappliedCash({ limit, after })}
          empty={{ title: texts.empty, text: texts.emptyText }}
        />
      )}
    </ExpandableSection>
  );
}
