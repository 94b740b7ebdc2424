import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => plural(count, { one: "# maillon", other: "# maillons" });

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "Vérifier le grand livre",
  description: "Relit chaque ligne et contrôle chaque règle que le grand livre doit respecter. Rien n’est modifié.",
  run: "Vérifier le grand livre",
  again: "Vérifier à nouveau",
  running: "Lecture de chaque ligne et contrôle de chaque maillon de la chaîne. Sur un grand livre de nombreuses années, cela prend un moment. Quitter cet onglet l’annule.",
  runningLabel: "Vérification du grand livre",
  canceled: "La vérification a été annulée",
  canceledText: "Rien n’a été modifié, et l’on n’en sait pas plus qu’avant sur le grand livre.",
  failedToRun: "Le grand livre n’a pas pu être vérifié",
  passed: "Chaque règle est respectée",
  failed: "Une règle est enfreinte",
  read: (transactions: number, entries: number) =>
    `${plural(transactions, { one: "# transaction", other: "# transactions" })} avec ${plural(entries, { one: "# écriture", other: "# écritures" })} : tout a été lu.`,
  sealed: (fields: number | null) =>
    fields === null
      ? "Les champs chiffrés, comme les numéros de compte et les documents, n’ont pas été ouverts, car la clé du grand livre n’est pas disponible."
      : `${plural(fields, { one: "# champ chiffré a été ouvert", other: "# champs chiffrés ont été ouverts" })}.`,
  table: "Règles et leur respect",
  number: "Nº",
  rule: "Règle",
  result: "Résultat",
  holds: "Respectée",
  broken: "Enfreinte",
  places: (count: number, more: boolean) =>
    more ? `Enfreinte à ${plural(count, { one: "# endroit", other: "# endroits" })} ou plus` : `Enfreinte à ${plural(count, { one: "# endroit", other: "# endroits" })}`,
  nothing: "Pas encore vérifié depuis l’ouverture de cette page",
  nothingText: "Vérifiez le grand livre en fin de mois, avant de vous fier à ses totaux, et après une restauration.",
  head: {
    title: "Tête du grand livre",
    description: "Un hachage de chaque transaction et de chaque entrée du journal d’audit, chacun incluant le précédent. Notez-le ailleurs, par exemple sur un relevé imprimé ou dans un e-mail à votre auditeur : il prouve plus tard que rien n’a été modifié jusqu’à maintenant.",
    hash: "Hachage de tête (SHA-256)",
    copyName: "hachage de tête",
    links: "Maillons de la chaîne",
    noted: "Tête notée auparavant",
    notedHint: "Facultatif. 64 chiffres et lettres de a à f, comme sur cette page ; les espaces ne gênent pas. « Vérifier le grand livre » la cherche alors aussi.",
    bad: (count: number) => `Une tête a 64 chiffres et lettres de a à f ; celle-ci en a ${count}.`,
    badLetters: "Une tête n’a que des chiffres et des lettres de a à f.",
    found: "La tête notée est dans la chaîne",
    foundText: (link: number, all: number) =>
      link === all
        ? `C’est le dernier de ${links(all)} : rien n’a été enregistré depuis que vous l’avez notée, et rien n’a été modifié avant.`
        : `C’est le maillon ${link} sur ${all} : rien n’a été modifié jusque-là depuis que vous l’avez notée, et ${plural(all - link, { one: "# maillon a suivi", other: "# maillons ont suivi" })}.`,
    foundButBroken: (link: number, all: number) => `C’est le maillon ${link} sur ${all}, mais une règle est enfreinte : voyez ci-dessous si la chaîne elle-même est intacte.`,
    missing: "La tête notée n’est pas dans la chaîne",
    missingText: "Comparez d’abord votre saisie à votre note. Si elle est juste, quelque chose qui était enregistré jusque-là a été modifié, ou c’est un autre grand livre.",
  },
  todo: {
    title: "Que faire",
    steps: [
      "N’enregistrez plus rien dans ce grand livre et ne vous fiez pas à ses totaux.",
      "Copiez la liste de ce qui est enfreint et conservez-la avec le fichier.",
      "Restaurez la plus récente sauvegarde antérieure : elle est vérifiée avant de remplacer ce grand livre, et celui-ci est conservé à côté.",
    ],
    copy: "liste de ce qui est enfreint",
    copyText: "Copier la liste",
    restore: "Aller à « Paramètres, Sauvegarde »",
    log: "Voir dans le journal d’audit qui a modifié quoi",
  },
};
