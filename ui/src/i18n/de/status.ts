import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "Überweisung erwartet",
    PARTIALLY_RECEIVED: "Teilweise eingegangen",
    RECEIVED: "Eingegangen",
    PROCESSING: "In Bearbeitung",
    SUCCEEDED: "Erfolgreich",
    FAILED: "Fehlgeschlagen",
    RETURNED: "Zurückgegeben",
    CANCELED: "Storniert",
  },
  invoice: {
    DUE: "Fällig",
    PAST_DUE: "Überfällig",
    PROCESSING: "In Bearbeitung",
    PAID: "Bezahlt",
    CANCELED: "Storniert",
    UNAPPLIED: "Nicht verrechnet",
    PARTIALLY_APPLIED: "Teilweise verrechnet",
    APPLIED: "Verrechnet",
  },
  method: {
    ACTIVE: "Aktiv",
    IN_USE: "In Verwendung",
    INVALID: "Ungültig",
    EXPIRED: "Abgelaufen",
  },
  payment: {
    SUCCEEDED: "Erfolgreich",
    PROCESSING: "In Bearbeitung",
    FAILED: "Fehlgeschlagen",
  },
  unapplied: {
    UNAPPLIED: "Nicht verrechnet",
    PARTIALLY_APPLIED: "Teilweise verrechnet",
    APPLIED: "Verrechnet",
    RETURNED: "Zurückgegeben",
  },
};
