import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { one: "# Position", other: "# Positionen" });
const matches = (count: number): string => plural(count, { one: "# Zuordnung", other: "# Zuordnungen" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "Kontoauszug importieren",
    text: [
      "Laden Sie den Kontoauszug bei Ihrer Bank herunter, als camt.053 (XML), wenn sie das anbietet, sonst als CSV. Die Datei bleibt auf diesem Computer.",
      "Von Kontonummern bleiben nur die letzten vier Zeichen. Dieselben Positionen noch einmal zu importieren, ändert nichts.",
      "Nach dem Import warten Positionen, die für eine Einzahlung stehen können, auf Ihre Entscheidung. Mit „Genaue Zuordnungen sofort bestätigen“ werden die zweifelsfreien gleich erfasst.",
      "Wenn eine CSV-Datei ihre Spalten anders nennt, ordnen Sie sie einmal zu: Dateien mit derselben ersten Zeile werden von da an so gelesen.",
    ],
  },
  description: "Nimmt die Bewegungen eines Kontoauszugs auf. Nichts wird geschrieben, bevor Sie gesehen haben, was geschehen wird.",
  drop: "Kontoauszug hier ablegen",
  dropText: "camt.053 (XML) oder OFX, wie Banken sie zum Herunterladen anbieten, oder CSV mit Kopfzeile.",
  formatHelp: "Wie eine CSV-Datei aussehen muss",
  formatText:
    "Die erste Zeile nennt die Spalten. Diese sind nötig: booked_on, amount, currency. Diese werden übernommen, wenn sie da sind: value_on, description, counterparty, reference, bank_reference, account. Ausgänge haben ein Minuszeichen; statt amount kann es debit und credit geben.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Konten",
  period: "Gebucht",
  newCredits: "Eingänge, neue Positionen",
  newDebits: "Ausgänge, neue Positionen",
  refusedNote: "Abgelehnte Zeilen werden ausgelassen.",
  applyExact: "Genaue Zuordnungen sofort bestätigen",
  applyExactText: "Eine Position, die die Referenz einer Einzahlung nennt und genau das Erwartete bewegt, wird gleich erfasst, und was fällig ist, wird bezahlt. Auch genaue Zuordnungen früherer Importe werden bestätigt.",
  noneNew: "Keine Zeile ist neu, es gibt nichts zu importieren.",
  action: (count: number) => `${lines(count)} importieren`,
  running: "Positionen werden importiert und mit den Einzahlungen verglichen",
  result: {
    added: (count: number) => `${lines(count)} hinzugefügt`,
    confirmed: "Bestätigte Zuordnungen",
    waiting: "Warten auf Ihre Entscheidung",
    confirmedTitle: "Sofort bestätigt",
    confirmedNone: "Keine Zuordnung wurde bestätigt, für Einzahlungen wurde nichts erfasst.",
    recorded: "Erfasst",
    effects: { RECEIPT: "Überweisung eingegangen", SUCCESS: "Lastschrift ausgeführt", RETURN: "Geld zurückgeholt" },
    toDecide: (count: number) => `Über ${matches(count)} entscheiden`,
    toLines: "Auszugspositionen ansehen",
    tied: "Eine Position dieses Imports ist der Nachweis eines Schritts einer Einzahlung.",
    undoText: (count: number) => `Zurückgezogen werden: ${lines(count)}. Sie zählen nicht mehr und bleiben erhalten; was dafür vorgeschlagen wurde, wird abgelehnt. Dieselbe Datei kann wieder importiert werden.`,
    undone: (count: number) => `${lines(count)} zurückgezogen.`,
  },
};
