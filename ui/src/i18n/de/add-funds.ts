import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "Guthaben einzahlen",
    text: [
      "Bei einer elektronischen Überweisung überweisen Sie von Ihrer Bank aus. Das Einzahlungsdokument sagt Ihrer Bank, was in welches Feld gehört.",
      "Bei einem US-Bankkonto gilt die Lastschrift als in Bearbeitung, bis Ihr Kontoauszug zeigt, dass sie ausgeführt wurde.",
      "Ihre Eingaben bleiben erhalten, wenn Sie diese Seite verlassen und zurückkehren.",
    ],
  },
  title: "Guthaben einzahlen",
  description: "Das Guthaben bezahlt künftige Rechnungen automatisch, sobald sie fällig werden.",
  loading: "Einzahlungsmöglichkeiten werden geladen",
  notRegistered: "Registrieren Sie sich zuerst für Advance Pay",
  notRegisteredText: "Guthaben kann eingezahlt werden, sobald das Konto registriert ist.",
  goToRegister: "Zu Advance Pay",
  sections: { amount: "1. Betrag", method: "2. Zahlungsmethode", review: "3. Prüfen" },
  change: "Ändern",
  changeLabel: (section: string) => `Ändern: ${section}`,
  continue: "Weiter",
  cancel: "Abbrechen",
  amount: {
    label: "Betrag",
    hint: (smallest: string) => `Mindestens ${smallest}.`,
    currency: "Währung",
    dueSoon: (amount: string, days: number) => `${amount} sind überfällig oder werden innerhalb von ${plural(days, { one: "# Tag", other: "# Tagen" })} fällig.`,
    nothingDue: (days: number) => `Innerhalb von ${plural(days, { one: "# Tag", other: "# Tagen" })} wird nichts fällig.`,
    missing: "Geben Sie den Betrag ein, den Sie einzahlen möchten.",
    checking: "Betrag wird geprüft",
    suggestions: "Vorschläge",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: bald fällig`,
      ALL_OPEN: (amount: string) => `${amount}: alle offenen Rechnungen`,
      LAST_FUNDING: (amount: string) => `${amount}: wie beim letzten Mal`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `Nichts wird fällig, bevor das Geld eintreffen kann: nach Geschäftstagen frühestens am ${day}.`,
    coveredBefore: (amount: string, day: string) => `${amount} werden fällig, bevor das Geld eintreffen kann (frühestens am ${day}); das Guthaben deckt sie.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `${amount} werden fällig, bevor das Geld eintreffen kann (frühestens am ${day}). Das Guthaben deckt davon ${uncovered} nicht: Sie werden verspätet bezahlt, oder die Standardzahlungsmethode wird damit belastet.`,
    cover: "Üblichen Verbrauch decken für",
    usual: (perMonth: string, months: number) =>
      plural(months, {
        one: `Advance Pay hat im letzten vollen Monat ${perMonth} bezahlt.`,
        other: `Advance Pay hat in den letzten # vollen Monaten durchschnittlich ${perMonth} im Monat bezahlt.`,
      }),
    months: (count: number) => plural(count, { one: "# Monat", other: "# Monate" }),
    take: (amount: string) => `${amount} verwenden`,
    coveredMonths: (months: string) => `Das Guthaben und das Geld, das noch unterwegs ist, reichen bereits für ${months}.`,
    unused: (unused: string, months: string) => `Sind alle offenen Rechnungen bezahlt, bleiben ${unused} ungenutzt. Das reicht beim üblichen Verbrauch etwa für ${months}.`,
    unusedUnknown: (unused: string) => `Sind alle offenen Rechnungen bezahlt, bleiben ${unused} ungenutzt. Wie lange das reicht, lässt sich noch nicht sagen, da es keinen üblichen Verbrauch gibt.`,
    moreThanUsed: "Das ist mehr, als für zulässige Rechnungen bekanntermaßen gebraucht wird",
    final: "Guthaben kann nicht ausgezahlt, erstattet, übertragen oder umgetauscht werden, und solange es ungenutzt ist, können Verkäufer, Währung und Standardzahlungsmethode nicht geändert werden.",
  },
  method: {
    label: "Wie möchten Sie zahlen?",
    eft: "Elektronische Überweisung",
    eftText: (from: string, to: string) =>
      `Sie überweisen mit einem Einzahlungsdokument von Ihrer Bank aus. Das Geld trifft meist in 1–2 Geschäftstagen ein: ${from} bis ${to}. Nach dem Annahmeschluss Ihrer Bank für Überweisungen zählen Sie ab dem nächsten Geschäftstag.`,
    bankText: (from: string, to: string) =>
      `Eine Lastschrift auf Ihr Konto wird vermerkt. Sie dauert 3–5 Geschäftstage, ${from} bis ${to}, und kann von der Bank zurückgegeben werden.`,
    unavailable: (reason: string) => `Nicht verfügbar: ${reason}`,
    add: "Bankkonto hinzufügen",
    missing: "Wählen Sie, wie Sie zahlen möchten.",
    by: (date: string) => `erwartet bis ${date}`,
    tooLarge: (amount: string) => `Diese Methode überträgt höchstens ${amount}. Wählen Sie eine andere oder einen kleineren Betrag.`,
    adding: "US-Bankkonto hinzufügen",
    keptText: "Ihr Betrag bleibt erhalten.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `Sie zahlen ${amount} auf Ihr Advance-Pay-Guthaben bei ${seller} ein, per ${method}.`,
    eftSentence: (date: string) => `Sie führen die Überweisung selbst aus. Das Guthaben ist verfügbar, sobald der Eingang erfasst ist, voraussichtlich bis ${date}.`,
    bankSentence: (from: string, to: string) => `Die Lastschrift wird als in Bearbeitung vermerkt. Das Guthaben ist verfügbar, sobald sie ausgeführt ist, voraussichtlich ${from} bis ${to}.`,
    pays: (seller: string, currency: string) =>
      `Es bezahlt zulässige Rechnungen von ${seller} in ${currency} am jeweiligen Fälligkeitstag. Marketplace-Rechnungen werden mit der Standardzahlungsmethode bezahlt.`,
    final: "Guthaben kann nicht ausgezahlt, erstattet, übertragen oder umgetauscht werden.",
    bankTitle: "Empfängerkonto",
    correct: "Stimmen diese Angaben?",
    correctText: "Vergleichen Sie sie mit den Angaben des Verkäufers. Weichen sie ab, rufen Sie zur Bestätigung eine Nummer an, die Sie bereits kennen.",
    edit: "Angaben korrigieren",
    bankMissing: "Wohin soll die Überweisung gehen?",
    bankMissingText: "Das Einzahlungsdokument braucht die Bankverbindung des Verkäufers. Geben Sie sie einmal so ein, wie der Verkäufer sie Ihnen mitgeteilt hat.",
    action: "Guthaben einzahlen",
    needsBank: "Geben Sie zuerst die Bankverbindung des Verkäufers ein.",
    unprintable: "Das Dokument dazu kann noch nicht erstellt werden",
    unprintableText: "Sie können das Guthaben trotzdem einzahlen. Das Dokument kann erstellt werden, sobald dieses Zeichen geändert ist.",
    openAccount: "Kontoeinstellungen öffnen",
    failed: "Es wurde keine Einzahlung angelegt",
  },
  bank: {
    beneficiaryName: "Name des Empfängers",
    beneficiaryAddress: "Anschrift des Empfängers",
    bankName: "Name der Bank",
    bankAddress: "Anschrift der Bank",
    accountNumber: "Kontonummer",
    iban: "IBAN",
    routingNumber: "Routing-Nummer (ABA)",
    bic: "BIC (SWIFT-Code)",
    remittanceEmail: "Zahlungsavis an",
    confirmedAt: (date: string) => `Eingegeben oder bestätigt am ${date}`,
  },
  summary: {
    title: "Zusammenfassung",
    seller: "Verkäufer",
    now: "Aktuelles Guthaben",
    waiting: "Noch unterwegs",
    after: "Guthaben danach",
    covers: "Deckt Rechnungen bis",
    coversAll: "Alle offenen Rechnungen",
    coversAllUntil: (date: string) => `${date}, alle offenen Rechnungen`,
    coversNone: "Keine offene Rechnung vollständig",
    afterUnknown: "Betrag eingeben",
  },
  done: {
    eftTitle: (id: string) => `Einzahlung ${id} ist angelegt: Führen Sie jetzt die Überweisung aus`,
    bankTitle: (id: string) => `Einzahlung ${id} ist unterwegs`,
    steps: "Was jetzt zu tun ist",
    eftSteps: (amount: string, by: string) => [
      "Laden Sie das Einzahlungsdokument herunter oder kopieren Sie die Felder unten.",
      `Überweisen Sie genau ${amount} von Ihrer Bank aus und geben Sie die Referenz im Feld für den Empfänger (Verwendungszweck) an. Das Geld wird bis ${by} erwartet.`,
      "Öffnen Sie nach dem Eingang die Einzahlung und wählen Sie „Eingang erfassen“. Fällige Rechnungen werden dann sofort bezahlt.",
    ],
    reference: "Referenz",
    referenceText: "Genau so angeben; ohne sie kann die Zahlung nicht zugeordnet werden.",
    form: "Für das Formular Ihrer Bank",
    amount: "Betrag",
    download: "Einzahlungsdokument herunterladen",
    email: "E-Mail-Text",
    emailText: "Für die Person, die die Überweisung ausführt.",
    copyEmail: "E-Mail-Text kopieren",
    view: "Einzahlung anzeigen",
    another: "Weiteres Guthaben einzahlen",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `Die Lastschrift über ${amount} von ${method} ist als in Bearbeitung vermerkt.`,
      `Das Ergebnis wird zwischen ${from} und ${to} erwartet. Wenn Ihr Kontoauszug es zeigt, wählen Sie auf der Seite der Einzahlung „Als erfolgreich markieren“.`,
      "Dann ist das Geld im Guthaben, und fällige Rechnungen werden sofort bezahlt. Die Bank kann die Lastschrift auch danach noch zurückgeben.",
    ],
    bankNote: "Was wann geschieht",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `Betreff: Bitte um Überweisung von ${parts.amount}, Referenz ${parts.reference}

Guten Tag,

bitte führen Sie eine Überweisung für unsere Vorauszahlung an ${parts.seller} aus (Konto ${parts.account}, Einzahlung ${parts.id}).

${parts.fields}

Die Referenz muss genau wie oben angegeben werden; ohne sie kann die Zahlung nicht zugeordnet werden.
Das Geld sollte bis ${parts.by} eintreffen.

Vielen Dank`,
};
