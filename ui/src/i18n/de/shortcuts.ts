import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "Tastenkürzel",
  groups: { general: "Überall", pages: "Zu einer Seite gehen", actions: "Aktionen" },
  keys: "Tasten",
  does: "Was sie bewirken",
  then: "dann",
  find: "Seite, Aktion oder Datensatz suchen",
  sheet: "Diese Übersicht anzeigen",
  search: "In der Liste der Seite suchen",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Strg+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Tastenkürzel aus einzelnen Tasten verwenden",
  singleText: (keys: string) => `Ausgeschaltet wirkt nur ${keys}. Sie wirken nie, während Sie in ein Feld schreiben oder ein Dialog geöffnet ist.`,
};
