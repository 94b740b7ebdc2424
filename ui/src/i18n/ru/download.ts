import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "Сохранено в «Загрузки»",
  open: "Открыть",
  show: "Показать в папке",
  failed: "Не удалось сохранить файл",
  canceled: "Отменено",
  canceledText: "Ни один файл не сохранён.",
  openFailed: "Не удалось открыть файл",
  csv: "Скачать CSV",
  csvOf: (table: string) => `Скачать CSV: ${table}, все совпадения`,
  documents: (count: number, last: string) => `${plural(count, { one: "# документ", few: "# документа", many: "# документов", other: "# документа" })}, последний из них: ${last}`,
  someFailed: (saved: number, wanted: number) => `Сохранены не все документы: ${String(saved)} из ${String(wanted)}`,
  rows: (count: number, path: string) => `${plural(count, { one: "# строка", few: "# строки", many: "# строк", other: "# строки" })}: ${path}`,
};
