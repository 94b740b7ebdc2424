import { commands, type AuditAction, type AuditEntry, type AuditedRecord } from "../../backend/bindings";
import { byId, chosen, DataTable, type DataFilter, type FilterValues, type PageRequest, type Sort } from "../../components/data-table";
import { choiceFilter } from "../../components/data-table/common-filters";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { t } from "../../i18n";
import { COLUMNS } from "./columns";

const says = t.auditLog;
const CRUMBS = [{ text: t.settings.title, href: "/settings" }];

const RECORDS = Object.keys(says.records) as AuditedRecord[];
const ACTIONS = Object.keys(says.actions) as AuditAction[];

const FILTERS: readonly DataFilter[] = [
  choiceFilter("record", says.columns.record, RECORDS, { ...says.records, FUNDING_STEP: says.step, STATEMENT_MATCH: says.match }),
  choiceFilter("action", says.columns.action, ACTIONS, says.actions),
  { kind: "days", id: "when", label: says.columns.when, from: "from", to: "to" },
  { kind: "text", id: "who", label: says.columns.who },
];

/** The newest first. */
const USUAL: Sort<"RECORDED_AT"> = { by: "RECORDED_AT", direction: "DESCENDING" };

const query = ({ direction, limit, after }: PageRequest, { record, action, from, to, who }: FilterValues) => ({
  records: chosen(RECORDS, record),
  actions: chosen(ACTIONS, action),
  from: from ?? null,
  to: to ?? null,
  by: who ?? null,
  direction,
  limit,
  after,
});

/** Every change of what is no posting, the newest first. */
export default function AuditLogPage() {
  return (
    <Page title={says.title} description={says.description} breadcrumbs={CRUMBS} section="/settings/audit-log" help={<PageHelp {...says.help} />}>
      <DataTable<AuditEntry, "RECORDED_AT">
        id="audit-log"
        title={says.table}
        columns={COLUMNS}
        trackBy={byId}
        queryKey={["audit-log"]}
        load={(page, values) => commands.auditLog(query(page, values))}
        list={(page, values) => ({ list: "AUDIT_LOG", ...query(page, values) })}
        usualSort={USUAL}
        filters={FILTERS}
        sticky={{ first: 1 }}
        empty={{ title: says.empty, text: says.emptyText }}
      />
    </Page>
  );
}
