import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "İndirilenler klasörüne kaydedildi",
  open: "Aç",
  show: "Klasörde göster",
  failed: "Dosya kaydedilemedi",
  canceled: "İptal edildi",
  canceledText: "Hiçbir dosya kaydedilmedi.",
  openFailed: "Dosya açılamadı",
  csv: "CSV indir",
  csvOf: (table: string) => `CSV indir: ${table}, eşleşenlerin tümü`,
  documents: (count: number, last: string) => `${plural(count, { one: "# belge", other: "# belge" })}, sonuncusu: ${last}`,
  someFailed: (saved: number, wanted: number) => `${String(wanted)} belgeden yalnızca ${String(saved)} tanesi kaydedildi`,
  rows: (count: number, path: string) => `${plural(count, { one: "# satır", other: "# satır" })}: ${path}`,
};
