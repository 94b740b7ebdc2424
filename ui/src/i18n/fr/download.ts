import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "Enregistré dans Téléchargements",
  open: "Ouvrir",
  show: "Afficher dans le dossier",
  failed: "Le fichier n’a pas pu être enregistré",
  canceled: "Annulé",
  canceledText: "Aucun fichier n’a été enregistré.",
  openFailed: "Le fichier n’a pas pu être ouvert",
  csv: "Télécharger en CSV",
  csvOf: (table: string) => `${table} : télécharger tous les résultats en CSV`,
  rows: (count: number, path: string) => `${plural(count, { one: "# ligne", other: "# lignes" })} dans ${path}`,
};
