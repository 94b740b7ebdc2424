import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `Zahlung von ${invoice} abschließen`,
  again: (invoice: string) => `Zahlung von ${invoice} erneut versuchen`,
  outstanding: (amount: string, invoice: string) => `${amount} von ${invoice} sind offen.`,
  nothing: (invoice: string) => `Von ${invoice} ist nichts mehr offen.`,
  what: "Die Belastung wird als in Bearbeitung vermerkt. Markieren Sie sie als erfolgreich oder fehlgeschlagen, sobald die Bank geantwortet hat.",
  method: "Zahlungsmethode",
  methodHint: "Sie wird belastet; eine Überweisung führen Sie selbst aus.",
  choose: "Zahlungsmethode wählen",
  missing: "Wählen Sie die Zahlungsmethode, die belastet werden soll.",
  none: "Für diese Rechnung kann keine Zahlungsmethode belastet werden.",
  isDefault: "Standard",
  wire: "Eine Überweisung führen Sie selbst aus; sie kann nicht belastet werden.",
  bankElsewhere: "Ein US-Bankkonto bezahlt nur AWS Inc. in US-Dollar.",
  part: "Alles, was offen ist, oder ein Teil davon.",
  wholeSubscription: "Ein Abonnement wird nur ganz bezahlt, nie in Teilen.",
  wholeMarketplace: "Eine Marketplace-Rechnung wird nur ganz bezahlt, nie in Teilen.",
  wholeBank: "Nur eine Karte kann einen Teil einer Rechnung bezahlen, ein Bankkonto nicht.",
  wholeChoose: "Wählen Sie eine Karte, um einen Teil zu bezahlen.",
  action: "Zahlung abschließen",
  done: (amount: string, method: string) => `${method} wird mit ${amount} belastet`,
  already: (payment: string) => `Dies wurde bereits als ${payment} erfasst; es hat sich nichts geändert`,
};
