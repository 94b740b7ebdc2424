import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { one: "# ligne", other: "# lignes" });
const matches = (count: number): string => plural(count, { one: "# rapprochement", other: "# rapprochements" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "Importer un relevé",
    text: [
      "Téléchargez le relevé auprès de votre banque, en camt.053 (XML) si elle le propose, sinon en CSV. Le fichier reste sur cet ordinateur.",
      "Des numéros de compte, seuls les quatre derniers caractères sont conservés. Importer de nouveau les mêmes lignes ne change rien.",
      "Après l’import, les lignes qui peuvent correspondre à un approvisionnement attendent votre décision. Avec « Confirmer aussitôt les rapprochements exacts », celles qui ne laissent aucun doute sont enregistrées tout de suite.",
      "Si un fichier CSV nomme ses colonnes autrement, associez-les une fois : les fichiers ayant la même première ligne seront ensuite lus ainsi.",
    ],
  },
  description: "Reprend les mouvements d’un relevé bancaire. Rien n’est écrit avant que vous n’ayez vu ce qui se passera.",
  drop: "Déposez un relevé bancaire ici",
  dropText: "camt.053 (XML) ou OFX tels que les banques les proposent, ou CSV avec en-tête.",
  formatHelp: "À quoi doit ressembler un fichier CSV",
  formatText:
    "La première ligne nomme les colonnes. Celles-ci sont nécessaires : booked_on, amount, currency. Celles-ci sont reprises si elles existent : value_on, description, counterparty, reference, bank_reference, account. Les sorties portent un signe moins ; au lieu de amount, il peut y avoir debit et credit.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Comptes",
  period: "Comptabilisé",
  newCredits: "Entrées, nouvelles lignes",
  newDebits: "Sorties, nouvelles lignes",
  refusedNote: "Les lignes refusées sont laissées de côté.",
  applyExact: "Confirmer aussitôt les rapprochements exacts",
  applyExactText: "Une ligne qui cite la référence d’un approvisionnement et porte exactement sur ce qui est attendu est enregistrée tout de suite, et ce qui est à payer est payé. Les rapprochements exacts d’imports antérieurs sont aussi confirmés.",
  noneNew: "Aucune ligne n’est nouvelle, il n’y a rien à importer.",
  action: (count: number) => `Importer ${lines(count)}`,
  running: "Import des lignes et comparaison avec les approvisionnements",
  result: {
    added: (count: number) => `Ajout : ${lines(count)}`,
    confirmed: "Rapprochements confirmés",
    waiting: "En attente de votre décision",
    confirmedTitle: "Confirmés aussitôt",
    confirmedNone: "Aucun rapprochement n’a été confirmé, rien n’a été enregistré pour un approvisionnement.",
    recorded: "Enregistré",
    effects: { RECEIPT: "Virement reçu", SUCCESS: "Prélèvement exécuté", RETURN: "Argent repris" },
    toDecide: (count: number) => `Décider de ${matches(count)}`,
    toLines: "Afficher les lignes de relevé",
    tied: "Une ligne de cet import est la preuve d’une étape d’un approvisionnement.",
    undoText: (count: number) => `Retrait de ${lines(count)} : elles ne compteront plus et resteront conservées ; ce qui était proposé pour elles est rejeté. Le même fichier peut être importé de nouveau.`,
    undone: (count: number) => `Retrait effectué : ${lines(count)}.`,
  },
};
