import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "Benachrichtigungen",
  description: "Was in den letzten 30 Tagen ohne Ihr Zutun geschehen ist und was auf Sie wartet.",
  help: {
    title: "Benachrichtigungen",
    text: [
      "Automatische Zahlungen, Einzahlungen, die eingegangen, fehlgeschlagen oder zurückgegeben worden sind, abgelehnte Belastungen und alles Überfällige erscheinen hier, aus dem Hauptbuch selbst abgelesen.",
      "Die Zahl in der oberen Leiste zählt, was neu ist, seit Sie diese Seite auf diesem Computer zuletzt geöffnet haben.",
      "Gebuchte Zahlungen nimmt die Konsole nie zurück. Hat eine Bank Geld zurückgeholt, steht im Hauptbuch neben der ersten Buchung eine Gegenbuchung.",
    ],
  },
  loading: "Die Benachrichtigungen werden geladen",
  last: "Letzte 30 Tage",
  show: "Welche Benachrichtigungen",
  shown: { all: "Alle", open: "Noch offen" },
  button: (unread: number) => (unread === 0 ? "Benachrichtigungen" : `Benachrichtigungen: ${String(unread)} neu`),
  isNew: "Neu",
  isOpen: "Offen",
  empty: "Nichts geschehen",
  emptyText: "Automatische Zahlungen und was Banken getan haben erscheinen hier.",
  noneOpen: "Nichts wartet auf Sie",
  noneOpenText: "Alles, was geschehen ist, ist erledigt.",
  columns: { date: "Datum", what: "Was geschah", amount: "Betrag", link: "Gehe zu" },
  links: { payments: "Zahlungen des Tages", pastDue: "Überfällige Rechnungen" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1
        ? `${label} ist überfällig geworden; ${amount} davon sind unbezahlt`
        : plural(count, {
            one: `# Rechnung ist überfällig geworden; ${amount} davon sind unbezahlt`,
            other: `# Rechnungen sind überfällig geworden; ${amount} davon sind unbezahlt`,
          }),
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `Die Belastung ${label} über ${amount} wurde abgelehnt`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `Die Antwort der Bank auf die Belastung ${label} über ${amount} ist überfällig`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `Die Bank hat ${amount} von ${label} zurückgeholt`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `Die Lastschrift über ${amount} für ${label} wurde abgelehnt`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${amount} von ${label} hätten inzwischen eintreffen sollen`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${amount} von ${label} sind eingegangen`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) =>
      plural(count, { one: `# automatische Zahlung über ${amount}`, other: `# automatische Zahlungen über zusammen ${amount}` }),
  },
};
