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
  csvOf: (table: string) => `Télécharger en CSV : tous les résultats de ${table}`,
  documents: (count: number, last: string) => `${plural(count, { one: "# document", other: "# documents" })}, dont le dernier : ${last}`,
  someFailed: (saved: number, wanted: number) => `Seuls ${String(saved)} documents sur ${String(wanted)} ont été enregistrés`,
  rows: (count: number, path: string) => `${plural(count, { one: "# ligne", other: "# lignes" })} dans ${path}`,
};
