import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "ダウンロードフォルダーに保存しました",
  open: "開く",
  show: "フォルダーに表示",
  failed: "ファイルを保存できませんでした",
  canceled: "キャンセルされました",
  canceledText: "ファイルは保存されていません。",
  openFailed: "ファイルを開けませんでした",
  csv: "CSV をダウンロード",
  csvOf: (table: string) => `CSV をダウンロード: ${table} の該当するすべて`,
  rows: (count: number, path: string) => `${plural(count, { other: "# 行" })} ${path}`,
};
