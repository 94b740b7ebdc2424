import Box from "@cloudscape-design/components/box";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import { Fragment } from "react";

import type { AuditEntry, AuditedChange } from "../../backend/bindings";
import { t } from "../../i18n";
import styles from "./audit-log.module.css";
import { fieldName, shownValue } from "./values";

const says = t.auditLog;

/** The values that an entry sets, folded up: of a change the old and the new one. */
export function Changes({ entry }: { entry: AuditEntry }) {
  const { action, changes, id } = entry;
  if (changes.length === 0) {
    return <Box color="text-body-secondary">{says.noChanges}</Box>;
  }
  return (
    <ExpandableSection variant="inline" headerText={says.values(changes.length)} headerAriaLabel={`${says.values(changes.length)}, ${says.valuesOf(id)}`}>
      <dl className={styles.changes}>
        {changes.map((change) => (
          <Fragment key={change.field}>
            <dt>{fieldName(change.field)}</dt>
            <dd>{action === "CHANGED" ? oldAndNew(change) : shownValue(change.field, change.new ?? "")}</dd>
          </Fragment>
        ))}
      </dl>
    </ExpandableSection>
  );
}

function oldAndNew({ field, old, new: now }: AuditedChange): string {
  const shown = (value: string | null) => (value === null ? says.nothing : shownValue(field, value));
  return says.change(shown(old), shown(now));
}
