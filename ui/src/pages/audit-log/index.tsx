import { commands, type AuditEntry } from "../../backend/bindings";
import { DataTable } from "../../components/data-table";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { t } from "../../i18n";
import { COLUMNS } from "./columns";

const says = t.auditLog;
const CRUMBS = [{ text: t.settings.title, href: "/settings" }];

/** Every change of what is no posting, the newest first. */
export default function AuditLogPage() {
  return (
    <Page title={says.title} description={says.description} breadcrumbs={CRUMBS} section="/settings" help={<PageHelp {...says.help} />}>
      <DataTable<AuditEntry>
        id="audit-log"
        title={says.table}
        columns={COLUMNS}
        trackBy={(entry) => entry.id}
        queryKey={["audit-log"]}
        load={({ limit, after }) => commands.auditLog({ limit, after })}
        empty={{ title: says.empty, text: says.emptyText }}
      />
    </Page>
  );
}
