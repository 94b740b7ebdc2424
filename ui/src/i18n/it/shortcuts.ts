import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "Scelte rapide da tastiera",
  groups: { general: "Ovunque", pages: "Vai a una pagina", actions: "Azioni" },
  keys: "Tasti",
  does: "Che cosa fanno",
  then: "poi",
  find: "Cerca una pagina, un’azione o un elemento",
  sheet: "Mostra questo riepilogo",
  search: "Cerca nell’elenco della pagina",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Usa scelte rapide con tasti singoli",
  singleText: (keys: string) => `Se l’opzione è disattivata, funziona solo ${keys}. Non funzionano mai mentre digita in un campo o è aperta una finestra di dialogo.`,
};
