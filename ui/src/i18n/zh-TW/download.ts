import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "已儲存至「下載」資料夾",
  open: "開啟",
  show: "在資料夾中顯示",
  failed: "無法儲存檔案",
  canceled: "已取消",
  canceledText: "未儲存任何檔案。",
  openFailed: "無法開啟檔案",
  csv: "下載 CSV",
  csvOf: (table: string) => `下載 CSV：「${table}」中所有相符的列`,
  documents: (count: number, last: string) => `${plural(count, { other: "# 份單據" })}，最後一份為 ${last}`,
  someFailed: (saved: number, wanted: number) => `${String(wanted)} 份單據中只儲存了 ${String(saved)} 份`,
  rows: (count: number, path: string) => `${plural(count, { other: "# 列" })}，已儲存至 ${path}`,
};
