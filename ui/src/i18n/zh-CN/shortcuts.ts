import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "键盘快捷键",
  groups: { general: "所有页面", pages: "前往页面", actions: "操作" },
  keys: "按键",
  does: "作用",
  then: "然后",
  find: "查找页面、操作或记录",
  sheet: "显示此列表",
  search: "在页面的列表中搜索",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "使用单键快捷键",
  singleText: (keys: string) => `关闭后，只有 ${keys} 有效。在字段中输入或对话框打开时，单键快捷键始终无效。`,
};
