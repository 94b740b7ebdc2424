import Button from "@cloudscape-design/components/button";

import { commands, type CreditDebit, type StatementLine, type StatementLineStatus } from "../../backend/bindings";
import { byId, chosen, DataTable, type DataFilter, type FilterValues, type PageRequest, type Sort } from "../../components/data-table";
import { choiceFilter } from "../../components/data-table/common-filters";
import { useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import { LINE_COLUMNS } from "./columns";

const says = t.reconcile;
const labels = says.lines.columns;

const STATUSES: readonly StatementLineStatus[] = ["UNMATCHED", "SUGGESTED", "MATCHED"];
const DIRECTIONS: readonly CreditDebit[] = ["CREDIT", "DEBIT"];

const FILTERS: readonly DataFilter[] = [
  choiceFilter("status", labels.status, STATUSES, says.lineStatuses),
  choiceFilter("direction", labels.direction, DIRECTIONS, says.directions),
  { kind: "days", id: "booked", label: labels.bookedOn, from: "from", to: "to" },
];

/** The latest first. */
const USUAL: Sort<"BOOKED_ON"> = { by: "BOOKED_ON", direction: "DESCENDING" };

const query = ({ search, direction, limit, after }: PageRequest, { status, direction: way, from, to }: FilterValues) => ({
  statuses: chosen(STATUSES, status),
  creditDebit: chosen(DIRECTIONS, way),
  from: from ?? null,
  to: to ?? null,
  search,
  direction,
  limit,
  after,
});

/** Every movement of the imported statements. */
export function LinesTab() {
  const navigate = useNavigate();
  return (
    <DataTable<StatementLine, "BOOKED_ON">
      id="statement-lines"
      title={says.lines.title}
      columns={LINE_COLUMNS}
      trackBy={byId}
      queryKey={["statement-lines"]}
      load={(page, values) => commands.listStatementLines(query(page, values))}
      list={(page, values) => ({ list: "STATEMENT_LINES", ...query(page, values) })}
      usualSort={USUAL}
      sticky={{ first: 1 }}
      search={says.lines.search}
      filters={FILTERS}
      empty={{ title: says.lines.empty, text: says.lines.emptyText, action: <Button onClick={() => void navigate("/reconcile/import")}>{says.importStatement}</Button> }}
    />
  );
}
