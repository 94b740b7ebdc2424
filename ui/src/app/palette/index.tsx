import Box from "@cloudscape-design/components/box";
import Modal from "@cloudscape-design/components/modal";
import type { InputProps } from "@cloudscape-design/components/input";
import Input from "@cloudscape-design/components/input";
import { useId, useRef, useState } from "react";

import type { LedgerInfo } from "../../backend/bindings";
import { FocusFirstField } from "../../components/focus-first-field";
import { exampleAmount, t } from "../../i18n";
import { placesOf } from "../places";
import { matching, type Choice } from "./choices";
import { ChoiceList, type ChoiceGroup } from "./list";
import styles from "./palette.module.css";
import { recentChoices, remember } from "./recent";
import { SearchFailure, SearchStatus } from "./status";
import { useRecords } from "./use-records";

const says = t.palette;

/** Finds pages, actions and records as one types. */
export function Palette({ ledger, onChoose, onClose }: { ledger: LedgerInfo; onChoose: (choice: Choice) => void; onClose: () => void }) {
  return (
    <Modal visible position="top" header={says.title} closeAriaLabel={t.common.close} onDismiss={onClose}>
      <Finder ledger={ledger} onChoose={onChoose} />
    </Modal>
  );
}

/** A field with a list beneath it, both worked from the field by keyboard. */
function Finder({ ledger, onChoose }: { ledger: LedgerInfo; onChoose: (choice: Choice) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const [activeId, setActiveId] = useState<string | null>(null);
  const { groups: recordGroups, searching } = useRecords(text);
  const [recent] = useState(() => recentChoices(ledger, placesOf(ledger)));

  const places = placesOf(ledger);
  const groups: ChoiceGroup[] = [
    { id: "recent", label: says.groups.recent, choices: text.trim() === "" ? recent : [] },
    { id: "pages", label: says.groups.pages, choices: matching(places, "pages", text) },
    { id: "actions", label: says.groups.actions, choices: matching(places, "actions", text) },
    ...recordGroups.map((it) => ({ id: it.id, label: it.more ? says.first(it.label, it.choices.length) : it.label, choices: it.choices })),
  ];
  // A place may stand among the recent ones and in its own group: each row has its own key.
  const rows = groups.flatMap((group) => group.choices.map((choice) => ({ key: `${group.id}:${choice.id}`, choice })));
  const at = Math.max(0, rows.findIndex((row) => row.key === activeId));
  const active = rows[at];

  const finder = useRef<HTMLDivElement>(null);

  const choose = (choice: Choice): void => {
    remember(ledger, choice);
    onChoose(choice);
  };
  const moveTo = (index: number): void => setActiveId(rows[(index + rows.length) % rows.length]?.key ?? null);
  const onKeyDown: InputProps["onKeyDown"] = (event) => {
    const { key, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event.detail;
    const moves: Record<string, () => void> = { ArrowDown: () => moveTo(at + 1), ArrowUp: () => moveTo(at - 1), Home: () => moveTo(0), End: () => moveTo(-1), Enter: () => active && choose(active.choice) };
    const move = moves[key];
    if (move && rows.length > 0 && !isComposing && !ctrlKey && !altKey && !metaKey && !shiftKey) {
      event.preventDefault();
      move();
    }
  };

  return (
    <div ref={finder} className={styles.palette}>
      <FocusFirstField inside={finder} />
      <Input
        type="search"
        value={text}
        placeholder={says.placeholder}
        ariaLabel={says.label}
        ariaDescribedby={`${id}-hint`}
        clearAriaLabel={says.clear}
        autoComplete={false}
        spellcheck={false}
        nativeInputAttributes={{
          role: "combobox",
          "aria-autocomplete": "list",
          "aria-expanded": rows.length > 0,
          "aria-controls": rows.length > 0 ? `${id}-list` : undefined,
          "aria-activedescendant": active && `${id}-${active.key}`,
        }}
        onChange={({ detail }) => {
          setText(detail.value);
          setActiveId(null);
        }}
        onKeyDown={onKeyDown}
      />
      <SearchFailure groups={recordGroups} />
      {rows.length > 0 && <ChoiceList id={id} groups={groups} active={active?.key ?? null} onActive={setActiveId} onChoose={choose} />}
      {rows.length === 0 && !searching && (
        <Box padding="m" textAlign="center" color="text-body-secondary">
          {says.nothingText(exampleAmount(1_250))}
        </Box>
      )}
      <div className={styles.foot}>
        <SearchStatus text={text} count={rows.length} searching={searching} groups={recordGroups} />
        <span id={`${id}-hint`}>{says.hint}</span>
      </div>
    </div>
  );
}
