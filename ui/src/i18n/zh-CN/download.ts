import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "已保存到“下载”文件夹",
  open: "打开",
  show: "在文件夹中显示",
  failed: "无法保存文件",
  canceled: "已取消",
  canceledText: "未保存任何文件。",
  openFailed: "无法打开文件",
  csv: "下载 CSV",
  csvOf: (table: string) => `下载 CSV：“${table}”中所有匹配的行`,
  documents: (count: number, last: string) => `${plural(count, { other: "# 份单据" })}，最后一份为 ${last}`,
  someFailed: (saved: number, wanted: number) => `${String(wanted)} 份单据中只保存了 ${String(saved)} 份`,
  rows: (count: number, path: string) => `${plural(count, { other: "# 行" })}，已保存到 ${path}`,
};
