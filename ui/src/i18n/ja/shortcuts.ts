import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "キーボードショートカット",
  groups: { general: "全体", pages: "ページに移動", actions: "アクション" },
  keys: "キー",
  does: "動作",
  then: "次に",
  find: "ページ、アクション、レコードを検索",
  sheet: "この一覧を表示",
  search: "ページの一覧を検索",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "単独キーのショートカットを使う",
  singleText: (keys: string) => `オフにすると、${keys} のみが使えます。入力欄に入力している間やダイアログが開いている間は動作しません。`,
};
