import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "En attente du virement",
    PARTIALLY_RECEIVED: "Reçu en partie",
    RECEIVED: "Reçu",
    PROCESSING: "En cours de traitement",
    SUCCEEDED: "Réussi",
    FAILED: "Échoué",
    RETURNED: "Rejeté",
    CANCELED: "Annulé",
  },
  invoice: {
    DUE: "À payer",
    PAST_DUE: "En retard",
    PROCESSING: "En cours de traitement",
    PAID: "Payée",
    CANCELED: "Annulée",
    UNAPPLIED: "Non affecté",
    PARTIALLY_APPLIED: "Affecté en partie",
    APPLIED: "Affecté",
  },
  method: {
    ACTIVE: "Actif",
    IN_USE: "En cours d’utilisation",
    INVALID: "Non valide",
    EXPIRED: "Expiré",
  },
  payment: {
    SUCCEEDED: "Réussi",
    PROCESSING: "En cours de traitement",
    FAILED: "Échoué",
  },
  unapplied: {
    UNAPPLIED: "Non affecté",
    PARTIALLY_APPLIED: "Affecté en partie",
    APPLIED: "Affecté",
    RETURNED: "Rejeté",
  },
};
