import ButtonDropdown, { type ButtonDropdownProps } from "@cloudscape-design/components/button-dropdown";
import Button from "@cloudscape-design/components/button";
import { useState, type RefObject } from "react";

import { t } from "../../../i18n";
import { useFlash } from "../../flash";
import { useDialog } from "../../use-dialog";
import { sameRestriction } from "../use-table-address";
import { NameModal } from "./name-modal";
import styles from "./views.module.css";
import { changeViews, useViews, type TableState, type TableView } from "./store";

const texts = t.dataTable.views;

/** Ids of the menu's own items; those of views have a prefix, so that no name is one of these. */
const DEFAULT = "default";
const VIEW = "view:";

function sameState(one: TableState, other: TableState): boolean {
  return sameRestriction(one, other) && JSON.stringify(one.preferences) === JSON.stringify(other.preferences);
}

/** Props of `Views`. */
export interface ViewsProps {
  tableId: string;
  title: string;
  /** What the table shows now. */
  current: TableState;
  /** What it shows before anything was chosen. */
  initial: TableState;
  /** Keeps of a saved state what this table still has. */
  fit: (state: TableState) => TableState;
  onShow: (state: TableState) => void;
  button: RefObject<ButtonDropdownProps.Ref | null>;
}

/** The table's saved views: showing one, saving what is shown as one, and changing those there are. */
export function Views({ tableId, title, current, initial, fit, onShow, button }: ViewsProps) {
  const views = useViews(tableId).map((view) => ({ ...fit(view), name: view.name }));
  const [last, setLast] = useState<string | null>(null);
  const flash = useFlash();
  const naming = useDialog<"save" | "rename">();
  const exact = views.find((view) => sameState(view, current));
  const active = exact ?? views.find((view) => view.name === last);
  const text = active === undefined ? texts.title : exact ? active.name : texts.changed(active.name);

  const say = (content: string, undo?: () => void): void =>
    flash({ type: "success", id: `view-${tableId}`, content, action: undo && <Button onClick={undo}>{texts.undo}</Button> });

  const save = (name: string): void => {
    changeViews(tableId, (all) => [...all, { ...current, name }]);
    setLast(name);
    say(texts.saved(name));
  };
  const replace = (old: TableView, next: TableView, said: string): void => {
    changeViews(tableId, (all) => all.map((view) => (view.name === old.name ? next : view)));
    setLast(next.name);
    say(said);
  };
  const remove = (old: TableView): void => {
    const at = views.findIndex((view) => view.name === old.name);
    changeViews(tableId, (all) => all.filter((view) => view.name !== old.name));
    say(texts.deleted(old.name), () => {
      changeViews(tableId, (all) => (all.some((view) => view.name === old.name) ? all : all.toSpliced(at, 0, old)));
      say(texts.restored(old.name));
      button.current?.focus();
    });
  };
  const choose = (id: string): void => {
    const view = views.find((it) => id === VIEW + it.name);
    if (id === DEFAULT || view) {
      setLast(view?.name ?? null);
      onShow(view ?? initial);
    } else if (id === "save" || id === "rename") {
      naming.start(id);
    } else if (active && id === "update") {
      replace(active, { ...current, name: active.name }, texts.updated(active.name));
    } else if (active && id === "delete") {
      remove(active);
    }
  };
  const renamed = naming.open === "rename" ? active : undefined;

  return (
    <>
      <ButtonDropdown
        ref={button}
        expandToViewport
        ariaLabel={texts.label(text, title)}
        items={itemsOf(views, active, exact !== undefined, sameState(initial, current))}
        onItemClick={({ detail }) => choose(detail.id)}
      >
        <span className={styles.text} data-usual={texts.title} title={text}>
          <span className={styles.name}>{text}</span>
        </span>
      </ButtonDropdown>
      {naming.open === "save" && <NameModal title={texts.saveTitle} action={texts.saveAction} initial="" taken={views.map((view) => view.name)} onName={(name) => { save(name); naming.close(); }} onDismiss={naming.close} />}
      {renamed && (
        <NameModal
          title={texts.renameTitle(renamed.name)}
          action={texts.renameAction}
          initial={renamed.name}
          taken={views.map((view) => view.name).filter((name) => name !== renamed.name)}
          onName={(name) => {
            replace(renamed, { ...renamed, name }, texts.renamed(renamed.name, name));
            naming.close();
          }}
          onDismiss={naming.close}
        />
      )}
    </>
  );
}

function itemsOf(views: readonly TableView[], active: TableView | undefined, unchanged: boolean, initial: boolean): ButtonDropdownProps.Items {
  const shown = (id: string, text: string, checked: boolean): ButtonDropdownProps.CheckboxItem => ({ id, text, itemType: "checkbox", checked });
  const missing = active ? undefined : texts.chooseFirst;
  return [
    {
      text: texts.show,
      items: [shown(DEFAULT, texts.default, initial && !active), ...views.map((view) => shown(VIEW + view.name, view.name, view.name === active?.name))],
    },
    {
      text: texts.change,
      items: [
        { id: "save", text: texts.save },
        { id: "update", text: active ? texts.update(active.name) : texts.updateNone, disabled: !active || unchanged, disabledReason: missing ?? (unchanged ? texts.unchanged : undefined) },
        { id: "rename", text: active ? texts.rename(active.name) : texts.renameNone, disabled: !active, disabledReason: missing },
        { id: "delete", text: active ? texts.delete(active.name) : texts.deleteNone, disabled: !active, disabledReason: missing },
      ],
    },
  ];
}
