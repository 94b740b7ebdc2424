import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "Raccourcis clavier",
  groups: { general: "Partout", pages: "Aller à une page", actions: "Actions" },
  keys: "Touches",
  does: "Ce qu’elles font",
  then: "puis",
  find: "Rechercher une page, une action ou un enregistrement",
  sheet: "Afficher cette liste",
  search: "Rechercher dans la liste de la page",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Utiliser les raccourcis d’une seule touche",
  singleText: (keys: string) => `Désactivés, seul ${keys} fonctionne. Ils ne fonctionnent jamais pendant la saisie dans un champ ou l’ouverture d’une boîte de dialogue.`,
};
