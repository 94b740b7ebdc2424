import Button from "@cloudscape-design/components/button";

import { commands, type Funding, type FundingSort, type FundingStatus } from "../../backend/bindings";
import { byId, chosen, DataTable, type DataFilter, type FilterValues, type PageRequest, type Sort } from "../data-table";
import { AMOUNT_FILTERS, amountQuery, choiceFilter } from "../data-table/common-filters";
import { useFundingActions } from "../funding-actions";
import { useDocumentsDownload } from "../funding-actions/use-documents-download";
import { useNavigate } from "../routing";
import { useMethodFilter } from "../use-method-filter";
import { t } from "../../i18n";
import { fundingColumns } from "./columns";

const texts = t.advancePay.history;

const STATUSES: readonly FundingStatus[] = ["AWAITING_TRANSFER", "PARTIALLY_RECEIVED", "RECEIVED", "PROCESSING", "SUCCEEDED", "FAILED", "RETURNED", "CANCELED"];

const FILTERS: readonly DataFilter[] = [
  choiceFilter("status", texts.columns.status, STATUSES, t.status.funding),
  { kind: "days", id: "requested", label: texts.columns.requestedOn, from: "from", to: "to" },
  ...AMOUNT_FILTERS,
];

/** The newest first. */
const USUAL: Sort<FundingSort> = { by: "REQUESTED_ON", direction: "DESCENDING" };

const query = (page: PageRequest<FundingSort>, { status, from, to, method, ...amounts }: FilterValues) => ({
  statuses: chosen(STATUSES, status),
  methods: method?.split(",") ?? [],
  from: from ?? null,
  to: to ?? null,
  ...amountQuery(amounts),
  ...page,
});

/** Every funding, the newest first, with what can be done with it. */
export function FundingHistory() {
  const navigate = useNavigate();
  const actions = useFundingActions();
  const documents = useDocumentsDownload();
  const methods = useMethodFilter(texts.columns.method, [{ value: "EFT", label: texts.eft }], true);
  return (
    <>
      <DataTable<Funding, FundingSort>
        id="funding-history"
        title={texts.title}
        columns={fundingColumns(actions)}
        trackBy={byId}
        queryKey={["fundings"]}
        load={(page, filters) => commands.listFundings(query(page, filters))}
        list={(page, filters) => ({ list: "FUNDINGS", ...query(page, filters) })}
        totals={{ amounts: texts.columns.amount, parts: texts.columns.received }}
        usualSort={USUAL}
        selection={{ label: (funding) => texts.selectLabel(funding.id) }}
        actions={(selected) => {
          const withDocument = selected.filter((funding) => funding.document !== null);
          return (
            <Button
              disabled={withDocument.length === 0}
              disabledReason={selected.length === 0 ? texts.selectFirst : texts.noDocuments}
              loading={documents.running}
              onClick={() => void documents.download(withDocument)}
            >
              {texts.downloadSelected(withDocument.length)}
            </Button>
          );
        }}
        sticky={{ first: 1, last: 1 }}
        search={texts.search}
        filters={[...FILTERS, ...methods]}
        empty={{ title: texts.empty, text: texts.emptyText, action: <Button onClick={() => void navigate("/advance-pay/add-funds")}>{t.advancePay.addFunds}</Button> }}
      />
      {actions.dialog}
    </>
  );
}
