import Box from "@cloudscape-design/components/box";

import type { KeyChange } from "../../../backend/bindings";
import { t } from "../../../i18n";

const says = t.security.changes;

/** What a change of the key did, and where what is left of the old one is. */
export function KeyChangeReport({ change }: { change: KeyChange }) {
  const { key, resealedFields, backup, renewedBackups, oldBackups, formerKey } = change;
  const lines = [
    key.keyFile !== null && says.inFile(key.keyFile),
    resealedFields > 0 && says.resealed(resealedFields),
    backup !== null && says.backup(backup),
    renewedBackups > 0 && says.renewed(renewedBackups),
    formerKey !== null && says.former(formerKey),
  ].filter((line) => line !== false);
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {oldBackups.length > 0 && (
        <>
          <Box color="inherit">{says.old}</Box>
          <ul>
            {oldBackups.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
