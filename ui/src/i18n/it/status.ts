import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "In attesa del bonifico",
    PARTIALLY_RECEIVED: "Ricevuto in parte",
    RECEIVED: "Ricevuto",
    PROCESSING: "In elaborazione",
    SUCCEEDED: "Riuscito",
    FAILED: "Non riuscito",
    RETURNED: "Stornato",
    CANCELED: "Annullato",
  },
  invoice: {
    DUE: "Da pagare",
    PAST_DUE: "Scaduta",
    PROCESSING: "In elaborazione",
    PAID: "Pagata",
    CANCELED: "Annullata",
    UNAPPLIED: "Non imputata",
    PARTIALLY_APPLIED: "Imputata in parte",
    APPLIED: "Imputata",
  },
  method: {
    ACTIVE: "Attivo",
    IN_USE: "In uso",
    INVALID: "Non valido",
    EXPIRED: "Scaduto",
  },
  payment: {
    SUCCEEDED: "Riuscito",
    PROCESSING: "In elaborazione",
    FAILED: "Non riuscito",
  },
  unapplied: {
    UNAPPLIED: "Non imputato",
    PARTIALLY_APPLIED: "Imputato in parte",
    APPLIED: "Imputato",
    RETURNED: "Stornati",
  },
};
