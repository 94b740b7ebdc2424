import { useEffect, useRef } from "react";

import { t } from "../../i18n";
import { Keys } from "../shortcuts/keys";
import type { Choice } from "./choices";
import styles from "./palette.module.css";

/** Choices under a heading. */
export interface ChoiceGroup {
  id: string;
  label: string;
  choices: readonly Choice[];
}

/** The list beneath the field. The focus stays in the field, which names the row that is marked. */
export function ChoiceList({
  id,
  groups,
  active,
  onActive,
  onChoose,
}: {
  /** What the ids of its elements start with. */
  id: string;
  groups: readonly ChoiceGroup[];
  /** The key of the row that is marked: its group's id and its own. */
  active: string | null;
  onActive: (key: string) => void;
  onChoose: (choice: Choice) => void;
}) {
  const marked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    marked.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div id={`${id}-list`} className={styles.list} role="listbox" aria-label={t.palette.results}>
      {groups
        .filter((group) => group.choices.length > 0)
        .map((group) => (
          <div key={group.id} className={styles.group} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div id={`${id}-${group.id}`} className={styles.title}>
              {group.label}
            </div>
            {group.choices.map((choice) => {
              const key = `${group.id}:${choice.id}`;
              const isActive = key === active;
              return (
                <div
                  key={key}
                  ref={isActive ? marked : undefined}
                  id={`${id}-${key}`}
                  role="option"
                  aria-selected={isActive}
                  className={isActive ? `${styles.option} ${styles.active}` : styles.option}
                  // The pointer must not take the focus from the field.
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseMove={() => onActive(key)}
                  onClick={() => onChoose(choice)}
                >
                  <Row choice={choice} />
                </div>
              );
            })}
          </div>
        ))}
    </div>
  );
}

function Row({ choice }: { choice: Choice }) {
  return (
    <>
      <span className={styles.words}>
        {choice.text}
        {choice.detail !== undefined && <span className={styles.detail}> {choice.detail}</span>}
      </span>
      {choice.amount !== undefined && <span className={styles.amount}>{choice.amount}</span>}
      {choice.keys && (
        <span aria-hidden>
          <Keys keys={choice.keys} />
        </span>
      )}
    </>
  );
}
