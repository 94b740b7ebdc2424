import Popover from "@cloudscape-design/components/popover";
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";

import type { AuditAction, AuditEntry } from "../../backend/bindings";
import type { DataColumn } from "../../components/data-table";
import { InstantText } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { t } from "../../i18n";
import { Changes } from "./changes";
import { pageOf, recordName } from "./record";

const says = t.auditLog;

const ACTIONS: Record<AuditAction, StatusIndicatorProps.Type> = { ADDED: "success", CHANGED: "info", TAKEN_OVER: "stopped" };

function Action({ action }: { action: AuditAction }) {
  const indicator = (
    <StatusIndicator type={ACTIONS[action]} wrapText={false}>
      {says.actions[action]}
    </StatusIndicator>
  );
  return action === "TAKEN_OVER" ? (
    <Popover dismissButton={false} content={says.takenOver}>
      {indicator}
    </Popover>
  ) : (
    indicator
  );
}

function Record({ entry }: { entry: AuditEntry }) {
  const page = pageOf(entry);
  const name = recordName(entry);
  return page === null ? name : <PageLink to={page}>{name}</PageLink>;
}

/** The columns of the audit log. */
export const COLUMNS: readonly DataColumn<AuditEntry, "RECORDED_AT">[] = [
  { id: "when", label: says.columns.when, cell: (it) => <InstantText instant={it.recordedAt} />, width: 130, sort: "RECORDED_AT" },
  { id: "who", label: says.columns.who, cell: (it) => it.recordedBy, width: 100 },
  { id: "record", label: says.columns.record, cell: (it) => <Record entry={it} />, rowHeader: true, width: 196 },
  { id: "action", label: says.columns.action, cell: (it) => <Action action={it.action} />, width: 120 },
  { id: "changes", label: says.columns.changes, cell: (it) => <Changes entry={it} />, width: 264 },
];
