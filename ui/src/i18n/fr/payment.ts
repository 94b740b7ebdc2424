import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "Paiement",
    text: [
      "Un paiement transfère de l’argent d’une source vers une facture : du solde Advance Pay, d’un avoir, d’un encaissement non affecté ou d’un mode de paiement.",
      "Le débit d’un mode de paiement est en cours de traitement jusqu’à ce que vous indiquiez la réponse de la banque. Sans preuve, rien n’est considéré comme fait par une banque.",
      "Un paiement n’est jamais modifié ni supprimé. Après un débit refusé, le montant reste dû et le débit peut être réessayé.",
    ],
  },
  title: (id: string) => `Paiement ${id}`,
  loading: "Chargement du paiement",
  invoices: {
    title: "Factures payées",
    invoice: "ID de facture",
    due: "Échéance",
    total: "Montant total",
    before: "Reste dû avant",
    paid: "Payé",
    after: "Reste dû après",
    status: "Statut actuel",
  },
  details: {
    title: "Détails",
    id: "ID de paiement",
    amount: "Montant",
    source: "Payé par",
    left: {
      ADVANCE_PAY: "Solde Advance Pay après",
      CREDIT_MEMO: "Reste de l’avoir",
      UNAPPLIED_CASH: "Reste de l’encaissement non affecté",
      PAYMENT_METHOD: "Reste",
    },
    date: "Date",
    seller: "Vendeur",
    expectedBy: "Réponse de la banque attendue au plus tard le",
    answeredOn: "Réponse de la banque le",
    returnCode: "Code de rejet",
  },
  evidence: {
    title: "Comment on le sait",
    awaited: "La banque n’a pas encore répondu. Dès qu’elle l’a fait, marquez le débit comme réussi ou échoué et indiquez comment vous le savez.",
    ledgerAlone: "Le grand livre a fait ce paiement avec des fonds qu’il détient ; aucune banque n’a eu à intervenir.",
    recordedBy: "Enregistré par",
    words: "Dans ses propres mots",
    noWords: "Aucune précision",
  },
};
