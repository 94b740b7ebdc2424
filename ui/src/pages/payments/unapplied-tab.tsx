import Button from "@cloudscape-design/components/button";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type UnappliedCash, type UnappliedFund } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { DataTable } from "../../components/data-table";
import { useUnappliedActions } from "../../components/unapplied-actions";
import { useDialog } from "../../components/use-dialog";
import { t } from "../../i18n";
import { CASH_COLUMNS, unappliedColumns } from "./columns";
import { RecordCashModal } from "./record-cash-modal";

/** Advance Pay balance, credit memos and unapplied cash, each with what is left of it and what can be done with it. */
export function UnappliedTab({ count }: { count: number | null }) {
  const texts = t.payments.unapplied;
  const ledger = useLedger();
  const actions = useUnappliedActions();
  const recording = useDialog<true>();
  return (
    <SpaceBetween size="l">
      <DataTable<UnappliedFund>
        id="unapplied-funds"
        title={texts.title}
        count={count}
        columns={unappliedColumns(actions)}
        trackBy={(fund) => `${fund.kind}:${fund.id}`}
        queryKey={["unapplied-funds"]}
        load={() => commands.listUnappliedFunds()}
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
          trackBy={(cash) => cash.id}
          queryKey={["unapplied-cash-list"]}
          load={({ limit, after }) => commands.listUnappliedCash({ limit, after })}
          empty={{ title: texts.empty, text: texts.emptyText }}
        />
      )}
    </ExpandableSection>
  );
}
