import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "鍵盤快速鍵",
  groups: { general: "所有頁面", pages: "前往頁面", actions: "動作" },
  keys: "按鍵",
  does: "作用",
  then: "接著",
  find: "尋找頁面、動作或記錄",
  sheet: "顯示此清單",
  search: "在頁面的清單中搜尋",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "使用單鍵快速鍵",
  singleText: (keys: string) => `關閉後，只有 ${keys} 有效。在欄位中輸入或對話方塊開啟時，單鍵快速鍵一律無效。`,
};
