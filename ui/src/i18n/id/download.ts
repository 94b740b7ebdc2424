import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "Disimpan ke Unduhan",
  open: "Buka",
  show: "Tampilkan di folder",
  failed: "File tidak dapat disimpan",
  canceled: "Dibatalkan",
  canceledText: "Tidak ada file yang disimpan.",
  openFailed: "File tidak dapat dibuka",
  csv: "Unduh CSV",
  csvOf: (table: string) => `Unduh CSV: semua yang cocok dari ${table}`,
  documents: (count: number, last: string) => `${plural(count, { other: "# dokumen" })}, yang terakhir ${last}`,
  someFailed: (saved: number, wanted: number) => `Hanya ${String(saved)} dari ${String(wanted)} dokumen yang disimpan`,
  rows: (count: number, path: string) => `${plural(count, { other: "# baris" })} dalam ${path}`,
};
