import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "Salvo em Downloads",
  open: "Abrir",
  show: "Mostrar na pasta",
  failed: "Não foi possível salvar o arquivo",
  canceled: "Cancelado",
  canceledText: "Nenhum arquivo foi salvo.",
  openFailed: "Não foi possível abrir o arquivo",
  csv: "Baixar CSV",
  csvOf: (table: string) => `Baixar CSV: tudo o que corresponde em ${table}`,
  documents: (count: number, last: string) => `${plural(count, { one: "# documento", other: "# documentos" })}, o último deles ${last}`,
  someFailed: (saved: number, wanted: number) => `Somente ${String(saved)} de ${String(wanted)} documentos foram salvos`,
  rows: (count: number, path: string) => `${plural(count, { one: "# linha", other: "# linhas" })} em ${path}`,
};
