import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "Zahlung",
    text: [
      "Eine Zahlung bewegt Geld aus einer Quelle zu einer Rechnung: aus dem Advance-Pay-Guthaben, einer Gutschrift, einem nicht zugeordneten Zahlungseingang oder von einer Zahlungsmethode.",
      "Die Belastung einer Zahlungsmethode ist in Bearbeitung, bis Sie angeben, was die Bank geantwortet hat. Ohne Nachweis gilt nichts als bei einer Bank geschehen.",
      "Eine Zahlung wird nie geändert oder gelöscht. Nach einer abgelehnten Belastung bleibt der Betrag offen; sie kann erneut versucht werden.",
    ],
  },
  title: (id: string) => `Zahlung ${id}`,
  loading: "Die Zahlung wird geladen",
  invoices: {
    title: "Bezahlte Rechnungen",
    invoice: "Rechnungs-ID",
    due: "Fällig am",
    total: "Gesamtbetrag",
    before: "Davor offen",
    paid: "Bezahlt",
    after: "Danach offen",
    status: "Aktueller Status",
  },
  details: {
    title: "Einzelheiten",
    id: "Zahlungs-ID",
    amount: "Betrag",
    source: "Bezahlt durch",
    left: {
      ADVANCE_PAY: "Advance-Pay-Guthaben danach",
      CREDIT_MEMO: "Rest der Gutschrift",
      UNAPPLIED_CASH: "Rest des nicht zugeordneten Zahlungseingangs",
      PAYMENT_METHOD: "Rest",
    },
    date: "Datum",
    seller: "Verkäufer",
    expectedBy: "Antwort der Bank erwartet bis",
    answeredOn: "Antwort der Bank am",
    returnCode: "Rückgabecode",
  },
  evidence: {
    title: "Woher es bekannt ist",
    awaited: "Die Bank hat noch nicht geantwortet. Sobald sie es getan hat, markieren Sie die Belastung als erfolgreich oder fehlgeschlagen und geben Sie an, woher Sie es wissen.",
    ledgerAlone: "Das Hauptbuch hat diese Zahlung aus Guthaben vorgenommen, das es führt; keine Bank musste etwas tun.",
    recordedBy: "Erfasst von",
    words: "Im Wortlaut",
    noWords: "Keine Angaben",
  },
};
