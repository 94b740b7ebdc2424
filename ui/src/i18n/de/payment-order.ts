import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "Auftrag für Ihre Bank",
  title: (id: string) => `Auftrag für Ihre Bank: ${id}`,
  intro: "Laden Sie diese Datei bei Ihrer Bank hoch, statt deren Formular auszufüllen: Betrag, Empfängerkonto und Referenz stehen darin.",
  format: "Format",
  formats: { PAIN_001: "Überweisung (ISO 20022, pain.001)", NACHA: "ACH-Gutschrift (Nacha)" },
  formatTexts: {
    PAIN_001: "Auf jedes Konto, in jeder Währung des Verkäufers.",
    NACHA: "In US-Dollar auf ein Konto in den USA; langsamer und günstiger.",
  },
  from: "Zahlendes Konto",
  noAccount: "Es gibt kein US-Bankkonto, das zahlen könnte.",
  date: "Ausführung am",
  dateHint: "Leer: der nächste Tag, an dem Banken überweisen.",
  companyId: "Unternehmenskennung (Company ID)",
  companyIdHint: "Unter ihr kennt Ihre Bank Ihr Unternehmen: zehn Buchstaben und Ziffern. Leer: 1 und die Bundessteuernummer.",
  companyIdNeeded: "Unter ihr kennt Ihre Bank Sie: zehn Buchstaben und Ziffern, wie die Bank sie vergeben hat. Ein privates Konto hat keine Bundessteuernummer, die dafür stehen könnte.",
  companyIdMissing: "Geben Sie die Unternehmenskennung ein, die Ihre Bank Ihnen zugewiesen hat.",
  note: "Die Datei enthält Kontonummern im Klartext. Löschen Sie sie, sobald Ihre Bank sie hat, und laden Sie sie nur einmal hoch: Sie wird jedes Mal ausgeführt.",
  simulated: "Das Datum dieses Hauptbuchs ist simuliert: Geben Sie den Auftrag keiner echten Bank.",
  download: "Auftrag herunterladen",
  failed: "Es wurde kein Auftrag erstellt",
  saved: (file: string) => `${file} unter Downloads gespeichert`,
  savedText: "Erfasst wird erst etwas, wenn das Geld eingegangen ist.",
};
