import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "حُفظ في مجلد التنزيلات",
  open: "فتح",
  show: "عرض في المجلد",
  failed: "تعذر حفظ الملف",
  canceled: "أُلغي",
  canceledText: "لم يُحفظ أي ملف.",
  openFailed: "تعذر فتح الملف",
  csv: "تنزيل CSV",
  csvOf: (table: string) => `تنزيل CSV: كل المطابق في ${table}`,
  rows: (count: number, path: string) => `${plural(count, { zero: "لا صفوف", one: "صف واحد", two: "صفان", few: "# صفوف", many: "# صفًا", other: "# صف" })} في ${path}`,
};
