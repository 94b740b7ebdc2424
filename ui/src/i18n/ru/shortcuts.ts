import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "Сочетания клавиш",
  groups: { general: "Везде", pages: "Переход на страницу", actions: "Действия" },
  keys: "Клавиши",
  does: "Что они делают",
  then: "затем",
  find: "Найти страницу, действие или запись",
  sheet: "Показать этот список",
  search: "Искать в списке на странице",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Использовать сочетания из одиночных клавиш",
  singleText: (keys: string) => `Если выключить, работает только ${keys}. Они никогда не срабатывают, пока вы вводите текст в поле или открыто диалоговое окно.`,
};
