import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "Guardado en Descargas",
  open: "Abrir",
  show: "Mostrar en la carpeta",
  failed: "No se pudo guardar el archivo",
  canceled: "Cancelado",
  canceledText: "No se guardó ningún archivo.",
  openFailed: "No se pudo abrir el archivo",
  csv: "Descargar CSV",
  csvOf: (table: string) => `Descargar CSV: todas las coincidencias de ${table}`,
  documents: (count: number, last: string) => `${plural(count, { one: "# documento", other: "# documentos" })}, el último: ${last}`,
  someFailed: (saved: number, wanted: number) => `Solo se guardaron ${String(saved)} de ${String(wanted)} documentos`,
  rows: (count: number, path: string) => `${plural(count, { one: "# fila", other: "# filas" })} en ${path}`,
};
