import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "Unter Downloads gespeichert",
  open: "Öffnen",
  show: "Im Ordner anzeigen",
  failed: "Die Datei konnte nicht gespeichert werden",
  canceled: "Abgebrochen",
  canceledText: "Es wurde keine Datei gespeichert.",
  openFailed: "Die Datei konnte nicht geöffnet werden",
  csv: "CSV herunterladen",
  csvOf: (table: string) => `CSV herunterladen: alle Treffer in ${table}`,
  documents: (count: number, last: string) => `${plural(count, { one: "# Dokument", other: "# Dokumente" })}, das letzte: ${last}`,
  someFailed: (saved: number, wanted: number) => `Nur ${String(saved)} von ${String(wanted)} Dokumenten wurden gespeichert`,
  rows: (count: number, path: string) => `${plural(count, { one: "# Zeile", other: "# Zeilen" })} in ${path}`,
};
