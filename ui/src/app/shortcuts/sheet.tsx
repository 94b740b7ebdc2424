import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import Toggle from "@cloudscape-design/components/toggle";

import { t } from "../../i18n";
import { Keys } from "./keys";
import { FIND_KEY, keyName, type Shortcut } from "./registry";

const says = t.shortcuts;

const GROUPS: readonly Shortcut["group"][] = ["general", "pages", "actions"];

const COLUMNS = [
  { id: "keys", header: says.keys, cell: (it: Shortcut) => <Keys keys={it.keys} />, width: 160 },
  { id: "does", header: says.does, cell: (it: Shortcut) => it.text, isRowHeader: true },
];

/** Every shortcut, and the switch that turns those of single keys off. */
export function ShortcutSheet({ shortcuts, single, onSingle, onClose }: { shortcuts: readonly Shortcut[]; single: boolean; onSingle: (on: boolean) => void; onClose: () => void }) {
  return (
    <Modal
      visible
      header={says.title}
      closeAriaLabel={t.common.close}
      onDismiss={onClose}
      footer={
        <Box float="right">
          <Button variant="primary" onClick={onClose}>
            {t.common.close}
          </Button>
        </Box>
      }
    >
      <SpaceBetween size="l">
        <Toggle checked={single} onChange={({ detail }) => onSingle(detail.checked)} description={says.singleText(keyName(FIND_KEY))}>
          {says.single}
        </Toggle>
        {GROUPS.map((group) => (
          <Table<Shortcut>
            key={group}
            variant="borderless"
            contentDensity="compact"
            header={<Box variant="h3">{says.groups[group]}</Box>}
            items={shortcuts.filter((it) => it.group === group)}
            columnDefinitions={COLUMNS}
            trackBy="id"
            ariaLabels={{ tableLabel: says.groups[group] }}
          />
        ))}
      </SpaceBetween>
    </Modal>
  );
}
