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
  documents: (count: number, last: string) => `${plural(count, { zero: "لا مستندات", one: "مستند واحد", two: "مستندان", few: "# مستندات", many: "# مستندًا", other: "# مستند" })}، وآخرها: ${last}`,
  someFailed: (saved: number, wanted: number) => `حُفظ ${String(saved)} فقط من ${String(wanted)} من المستندات`,
  rows: (count: number, path: string) => `${plural(count, { zero: "لا صفوف", one: "صف واحد", two: "صفان", few: "# صفوف", many: "# صفًا", other: "# صف" })} في ${path}`,
};
