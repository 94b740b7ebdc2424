import Button from "@cloudscape-design/components/button";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";

import { commands, type Funding, type FundingStatus } from "../../backend/bindings";
import { DataTable } from "../data-table";
import { useFundingActions } from "../funding-actions";
import { useNavigate } from "../routing";
import { t } from "../../i18n";
import { fundingColumns } from "./columns";

const texts = t.advancePay.history;

const STATUSES: readonly FundingStatus[] = ["AWAITING_TRANSFER", "PARTIALLY_RECEIVED", "RECEIVED", "PROCESSING", "SUCCEEDED", "FAILED", "RETURNED", "CANCELED"];

const ANY = { value: "", label: texts.anyStatus };

const OPTIONS = [ANY, ...STATUSES.map((status) => ({ value: status, label: t.status.funding[status] }))];

/** Every funding, the newest first, with what can be done with it. */
export function FundingHistory() {
  const navigate = useNavigate();
  const [status, setStatus] = useState<FundingStatus | null>(null);
  const actions = useFundingActions();
  return (
    <>
      <DataTable<Funding>
        id="funding-history"
        title={texts.title}
        columns={fundingColumns(actions)}
        trackBy={(funding) => funding.id}
        queryKey={["fundings", status]}
        load={(page) => commands.listFundings({ statuses: status === null ? [] : [status], from: null, to: null, ...page })}
        sticky={{ first: 1, last: 1 }}
        search={texts.search}
        filtered={status !== null}
        onClearFilters={() => setStatus(null)}
        filters={
          <Select
            options={OPTIONS}
            selectedOption={OPTIONS.find((option) => option.value === (status ?? "")) ?? ANY}
            onChange={({ detail }) => setStatus(STATUSES.find((known) => known === detail.selectedOption.value) ?? null)}
            ariaLabel={texts.statusFilter}
          />
        }
        empty={{ title: texts.empty, text: texts.emptyText, action: <Button onClick={() => void navigate("/advance-pay/add-funds")}>{t.advancePay.addFunds}</Button> }}
      />
      {actions.dialog}
    </>
  );
}
