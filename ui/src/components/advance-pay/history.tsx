import Button from "@cloudscape-design/components/button";

import { commands, type Funding, type FundingStatus } from "../../backend/bindings";
import { chosen, DataTable, type DataFilter, type FilterValues, type PageRequest } from "../data-table";
import { useFundingActions } from "../funding-actions";
import { useNavigate } from "../routing";
import { t } from "../../i18n";
import { fundingColumns } from "./columns";

const texts = t.advancePay.history;

const STATUSES: readonly FundingStatus[] = ["AWAITING_TRANSFER", "PARTIALLY_RECEIVED", "RECEIVED", "PROCESSING", "SUCCEEDED", "FAILED", "RETURNED", "CANCELED"];

const FILTERS: readonly DataFilter[] = [
  { kind: "choice", id: "status", label: texts.statusFilter, any: texts.anyStatus, options: STATUSES.map((status) => ({ value: status, label: t.status.funding[status] })) },
  { kind: "day", id: "from", label: texts.from },
  { kind: "day", id: "to", label: texts.to, notBefore: "from" },
];

const query = (page: PageRequest, { status, from, to }: FilterValues) => ({ statuses: chosen(STATUSES, status), from: from ?? null, to: to ?? null, ...page });

/** Every funding, the newest first, with what can be done with it. */
export function FundingHistory() {
  const navigate = useNavigate();
  const actions = useFundingActions();
  return (
    <>
      <DataTable<Funding>
        id="funding-history"
        title={texts.title}
        columns={fundingColumns(actions)}
        trackBy={(funding) => funding.id}
        queryKey={["fundings"]}
        load={(page, filters) => commands.listFundings(query(page, filters))}
        download={(page, filters) => ({ list: "FUNDINGS", ...query(page, filters) })}
        sticky={{ first: 1, last: 1 }}
        search={texts.search}
        filters={FILTERS}
        empty={{ title: texts.empty, text: texts.emptyText, action: <Button onClick={() => void navigate("/advance-pay/add-funds")}>{t.advancePay.addFunds}</Button> }}
      />
      {actions.dialog}
    </>
  );
}
