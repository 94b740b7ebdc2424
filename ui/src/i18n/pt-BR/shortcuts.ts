import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "Atalhos de teclado",
  groups: { general: "Em qualquer lugar", pages: "Ir para uma página", actions: "Ações" },
  keys: "Teclas",
  does: "O que elas fazem",
  then: "depois",
  find: "Buscar uma página, uma ação ou um registro",
  sheet: "Mostrar esta lista",
  search: "Buscar na lista da página",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Usar atalhos de uma só tecla",
  singleText: (keys: string) => `Se desativada, somente ${keys} funciona. Eles nunca funcionam enquanto você digita em um campo ou uma caixa de diálogo está aberta.`,
};
