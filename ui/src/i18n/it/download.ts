import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "Salvato in Download",
  open: "Apri",
  show: "Mostra nella cartella",
  failed: "Non è stato possibile salvare il file",
  canceled: "Annullato",
  canceledText: "Nessun file è stato salvato.",
  openFailed: "Non è stato possibile aprire il file",
  csv: "Scarica CSV",
  csvOf: (table: string) => `Scarica CSV: tutto ciò che corrisponde in ${table}`,
  documents: (count: number, last: string) => `${plural(count, { one: "# documento", other: "# documenti" })}, l’ultimo dei quali è ${last}`,
  someFailed: (saved: number, wanted: number) => `Salvati solo ${String(saved)} documenti su ${String(wanted)}`,
  rows: (count: number, path: string) => `${plural(count, { one: "# riga", other: "# righe" })} in ${path}`,
};
