import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "Atajos de teclado",
  groups: { general: "En todas partes", pages: "Ir a una página", actions: "Acciones" },
  keys: "Teclas",
  does: "Qué hacen",
  then: "luego",
  find: "Buscar una página, una acción o un registro",
  sheet: "Mostrar esta lista",
  search: "Buscar en la lista de la página",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Usar atajos de una sola tecla",
  singleText: (keys: string) => `Desactivados, solo funciona ${keys}. Nunca funcionan mientras escribe en un campo o hay un diálogo abierto.`,
};
