import type { Sentences } from "../sentences";

/** The backend's sentences in German. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} war seit dem {due} fällig} other {{number} wurde am {due} fällig}}; daher wurden am {on} {amount} aus dem <balance>Advance-Pay-Guthaben</balance> bei {seller} entnommen. Danach enthielt es {left}{rest, select, none {} other {; {rest} der Rechnung waren noch zu zahlen}}.",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} war seit dem {due} fällig} other {{number} wurde am {due} fällig}}, und Gutschriften zahlen zuerst: Am {on} wurden {amount} aus {source} verrechnet. Danach waren davon {left} übrig{rest, select, none {} other {; {rest} der Rechnung waren noch zu zahlen}}.",
  APPLIED_BY_HAND:
    "Sie haben am {on} {amount} aus {source} mit {number} verrechnet. Danach waren davon {left} übrig{rest, select, none {} other {; {rest} der Rechnung waren noch zu zahlen}}.",
  CHARGED_BY_HAND: "Sie haben am {on} {source} mit {amount} für {number} belastet{rest, select, none {} other {; {rest} der Rechnung waren noch zu zahlen}}.",
  CHARGED:
    "{late, select, yes {{number} war seit dem {due} fällig} other {{number} wurde am {due} fällig}}; am {on} wurde {source} mit {amount} belastet, {why, select, NOT_REGISTERED {weil das Konto nicht für Advance Pay registriert war} NOT_ELIGIBLE {weil Marketplace-Kosten nicht mit Advance Pay bezahlt werden können} DEFICIT {weil automatische Zahlungen aus Advance Pay wegen eines Fehlbetrags ausgesetzt waren} PAID_TODAY {weil Advance Pay an diesem Tag schon einen Teil davon gezahlt hatte} USED_UP {weil das <balance>Advance-Pay-Guthaben</balance> dafür nicht reichte} other {weil das die Zahlungsmethode für diese Rechnung ist}}.",
  CHARGE_EXPECTED: "Die Antwort der Bank wird bis zum {by} erwartet.",
  CHARGE_WENT_THROUGH: "Die Belastung wurde {on, select, none {} other {am {on} }}ausgeführt.",
  CHARGE_REFUSED: "Die Belastung wurde {on, select, none {} other {am {on} }}abgelehnt; der Betrag ist wieder offen.",
  UNPAID:
    "{number} war am {due} fällig: {amount} davon sind unbezahlt, weil {gap, select, NOT_REGISTERED {das Konto nicht für Advance Pay registriert ist} NOT_ELIGIBLE {Marketplace-Kosten nicht mit Advance Pay bezahlt werden können} DEFICIT {eine zurückgegebene Einzahlung das <balance>Advance-Pay-Guthaben</balance> bei {seller} auf {deficit} gebracht hat, was Zahlungen daraus aussetzt} PAID_TODAY {Advance Pay heute schon einen Teil davon gezahlt hat und eine Rechnung nur einmal am Tag zahlt} other {das <balance>Advance-Pay-Guthaben</balance> bei {seller} aufgebraucht ist}}{method, select, UNUSABLE {, und keine Zahlungsmethode belastet werden kann: {why}} BALANCE_NEXT_DAY {, und keine Zahlungsmethode für das belastet wird, was das Guthaben morgen zahlen kann} other {, und die Belastung der Zahlungsmethode am {refused} abgelehnt wurde}}.",
  WILL_NOT_BE_PAID:
    "{number} wird am {due} fällig. Nach jetzigem Stand werden {amount} von {open} nicht bezahlt, weil {gap, select, NOT_REGISTERED {das Konto nicht für Advance Pay registriert ist} NOT_ELIGIBLE {Marketplace-Kosten nicht mit Advance Pay bezahlt werden können} DEFICIT {eine zurückgegebene Einzahlung das <balance>Advance-Pay-Guthaben</balance> bei {seller} auf {deficit} gebracht hat, was Zahlungen daraus aussetzt} PAID_TODAY {Advance Pay heute schon einen Teil davon gezahlt hat und eine Rechnung nur einmal am Tag zahlt} other {das <balance>Advance-Pay-Guthaben</balance> bei {seller} aufgebraucht ist}}{method, select, UNUSABLE {, und keine Zahlungsmethode belastet werden kann: {why}} BALANCE_NEXT_DAY {, und keine Zahlungsmethode für das belastet wird, was das Guthaben morgen zahlen kann} other {, und die Belastung der Zahlungsmethode am {refused} abgelehnt wurde}}.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} wird am {due} fällig. Nach jetzigem Stand werden {amount} von {open} nicht bezahlt.",
  REGISTER_AND_ADD_FUNDS: "Registrieren Sie sich für Advance Pay und zahlen Sie Guthaben ein, oder machen Sie ein Bankkonto zur Standardzahlungsmethode.",
  PAY_BY_ANOTHER_METHOD: "Schließen Sie die Zahlung von Hand mit einer anderen Zahlungsmethode ab, oder zahlen Sie außerhalb der Konsole.",
  TRIED_AGAIN_TOMORROW: "Der Rest wird morgen erneut versucht.",
  ADD_FUNDS_TO_PAY: "Zahlen Sie Guthaben ein: Sobald es eingeht, wird die Rechnung bezahlt.",
  OR_PAY_BY_HAND: "Oder schließen Sie die Zahlung von Hand ab.",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} wird am {due} fällig. Nach jetzigem Stand werden {open} dann aus dem <balance>Advance-Pay-Guthaben</balance> bei {seller} gezahlt.",
  WILL_BE_CHARGED: "{number} wird am {due} fällig. Nach jetzigem Stand wird {method} dann mit {open} belastet.",
  WILL_BE_PAID_BY_BOTH:
    "{number} wird am {due} fällig. Nach jetzigem Stand zahlt Advance Pay dann von {open}, was es kann, und {method} wird mit dem Rest belastet.",
  PAID_WHEN_NEXT_SETTLED: "{number} war am {due} fällig und wird bezahlt, sobald fällige Zahlungen das nächste Mal ausgeglichen werden.",
  IMPORT_UNDONE: "Der Import von {number} wurde rückgängig gemacht: Es zählt nicht mehr.",
  MEMO_USED_UP: "Gutschrift {number} ist aufgebraucht.",
  MEMO_LEFT:
    "Von Gutschrift {number} sind {amount} übrig. Sie zahlt die nächsten fälligen Rechnungen von {seller} in {currency}, noch vor Advance Pay.",
  CLOCK_WENT_BACK:
    "Automatische Zahlungen sind ausgesetzt: Die Uhr zeigt den {today}, aber es wurde schon für den {last} gezahlt. Stellen Sie die Uhr dieses Computers richtig. Wenn sie jetzt richtig geht und damals falsch ging, bestätigen Sie das auf der Seite „Zahlungen“ oder mit `advance-pay settle --accept-clock`.",
  DEFICIT_PAUSES:
    "Eine zurückgegebene Einzahlung hat das Guthaben auf {balance} gebracht. Zahlungen daraus sind ausgesetzt, bis Sie mindestens so viel einzahlen.",
  CHARGE_ANSWER_OVERDUE: "{id}: Die Antwort auf die Belastung über {amount} für {number} wurde bis zum {by} erwartet. Wurde sie ausgeführt?",

  // Names
  US_BANK_ACCOUNT: "US-Bankkonto ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "Überweisung",
  EFT: "Elektronische Überweisung",
  ELECTRONIC_FUNDS_TRANSFER: "Elektronische Überweisung",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "Gutschrift {number}",
  UNAPPLIED_CASH: "Zahlungseingang {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "Eine Überweisung kann nicht automatisch belastet werden, Sie senden sie selbst",
  CARD_FOR_FUNDS_CLAUSE: "Mit einer Karte lassen sich Rechnungen bezahlen, aber kein Advance-Pay-Guthaben einzahlen",
  MARKED_INVALID_CLAUSE: "{method} ist von der Bank als ungültig gemeldet",
  EXPIRED_CLAUSE: "{method} ist Ende {month} abgelaufen",
  REMOVED_CLAUSE: "{method} wurde entfernt",
  BANK_ELSEWHERE_CLAUSE: "Ein US-Bankkonto zahlt nur an AWS Inc. in USD, nicht an {seller} in {currency}",
  WIRE_NOT_CHARGEABLE: "Eine Überweisung kann nicht automatisch belastet werden: Sie senden sie selbst.",
  CARD_FOR_FUNDS: "Mit einer Karte lassen sich Rechnungen bezahlen, aber kein Advance-Pay-Guthaben einzahlen.",
  MARKED_INVALID: "{method} ist von der Bank als ungültig gemeldet.",
  EXPIRED: "{method} ist Ende {month} abgelaufen.",
  REMOVED: "{method} wurde entfernt.",
  BANK_ELSEWHERE: "Ein US-Bankkonto zahlt nur an AWS Inc. in USD, nicht an {seller} in {currency}.",
  NOT_DEFAULT_MARKED_INVALID: "{method} ist von der Bank als ungültig gemeldet und kann daher nicht Standard sein.",
  NOT_DEFAULT_EXPIRED: "{method} ist Ende {month} abgelaufen und kann daher nicht Standard sein.",
  NOT_DEFAULT_REMOVED: "{method} wurde entfernt und kann daher nicht Standard sein.",
  NOT_DEFAULT: "Diese Zahlungsmethode kann nicht Standard sein: {why}.",
  WIRE_ALWAYS_THERE: "Die Überweisung steht immer zur Verfügung und kann nicht entfernt werden.",
  IS_DEFAULT: "{method} ist die Standardzahlungsmethode. <methods>Machen Sie zuerst eine andere zum Standard</methods>.",
  IN_USE: "{method} wird verwendet: {uses} {count, plural, one {ist} other {sind}} in Bearbeitung. Entfernen ist möglich, sobald die Bank geantwortet hat.",
  USE: "{id} ({amount})",
  MORE_USES: "{count} weitere",
  FUNDINGS_PROCESSING: "{count, plural, one {# Einzahlung} other {# Einzahlungen}} in Bearbeitung",
  PAYMENTS_PROCESSING: "{count, plural, one {# Zahlung} other {# Zahlungen}} in Bearbeitung",
  MARKETPLACE_INVOICES: "Marketplace-Rechnungen",
  FIXED_AT_REGISTRATION: "Mit einer Marketplace-Rechnung wird die Standardzahlungsmethode des Tages belastet, an dem Sie sich registriert haben.",

  // What comes next
  TRANSFER_OVERDUE:
    "Die Überweisung wurde bis zum {by} erwartet. Ist sie eingegangen, erfassen Sie den Eingang; wurde sie nie gesendet, senden Sie sie oder stornieren Sie diese Einzahlung.",
  SEND_TRANSFER:
    "Überweisen Sie {amount} von Ihrer Bank und geben Sie die Referenz an. Der Eingang wird bis zum {by} erwartet; erfassen Sie ihn, wenn das Geld angekommen ist.",
  TRANSFER_SHORT:
    "{missing} sind nicht eingegangen. Fragen Sie Ihre Bank, ob Gebühren abgezogen wurden, oder senden Sie den Rest mit derselben Referenz.",
  DEBIT_OVERDUE:
    "Die Antwort der Bank wurde bis zum {by} erwartet. Sehen Sie auf Ihrem Kontoauszug nach, und markieren Sie diese Einzahlung dann als erfolgreich oder fehlgeschlagen.",
  DEBIT_UNDER_WAY: "Die Lastschrift ist unterwegs. Das Guthaben kann verwendet werden, sobald sie ausgeführt ist; das wird bis zum {by} erwartet.",
  FUNDS_RECEIVED: "Das Geld ist in Ihrem <balance>Advance-Pay-Guthaben</balance> und zahlt zulässige Rechnungen, wenn sie fällig werden.",
  DEBIT_SUCCEEDED:
    "Das Geld ist in Ihrem <balance>Advance-Pay-Guthaben</balance> und zahlt zulässige Rechnungen, wenn sie fällig werden. Ihre Bank kann die Lastschrift {until, select, none {bis 20 Tage nach der Ausführung} other {bis zum {until}}} zurückgeben.",
  DEBIT_FAILED: "Die Lastschrift wurde abgelehnt, und es wurde nichts eingezahlt. Zahlen Sie erneut ein, oder nehmen Sie eine andere Zahlungsmethode.",
  FUNDING_RETURNED: "Die Bank hat das Geld zurückgeholt. War es schon ausgegeben, zeigt das Guthaben einen Fehlbetrag, bis Sie einzahlen.",
  FUNDING_CANCELED: "Diese Einzahlung wurde storniert. Haben Sie die Überweisung doch gesendet, bitten Sie Ihre Bank, sie zurückzurufen.",
  LATE_RETURN:
    "{id} wurde am {returned} zurückgegeben, nach dem {deadline}, dem letzten Tag, an dem eine Lastschrift üblicherweise zurückgegeben werden kann. Die Rückgabe ist erfasst, denn Ihre Bank hat das Geld; fragen Sie die Bank, warum sie so spät kam.",
  SHORT_RECEIPT: "{id}: {received} von {amount} sind eingegangen. Fragen Sie Ihre Bank nach dem Rest.",
  RECEIPT_OVERDUE: "{id}: {amount} wurden bis zum {by} erwartet. Sind sie eingegangen?",
  DEBIT_ANSWER_OVERDUE: "{id}: Die Antwort Ihrer Bank auf die Lastschrift über {amount} wurde bis zum {by} erwartet. Wurde sie ausgeführt?",
  TIE_OR_APPLY:
    "Ordnen Sie {amount} der Einzahlung zu, für die sie gesendet wurden, oder verrechnen Sie sie mit einer Rechnung von {seller} in {currency}.",
  CASH_TAKEN_BACK: "Die Bank hat den Rest zurückgeholt. Damit kann nichts mehr geschehen.",
  CASH_USED: "Von {id} ist nichts übrig: {uses}.",
  CASH_WENT_TO: "{amount} gingen an {funding}",
  CASH_PAID: "{amount} zahlten {number}",
  MARK_TIED_AS_RETURNED: "Hat die Bank Geld zurückgeholt, markieren Sie {funding} als zurückgegeben.",
  SELLER_ASKS_ANEW: "Hat die Bank Geld zurückgeholt, fordert der Verkäufer es mit einer neuen Rechnung an: Erfassen Sie diese.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "Das Konto ist ein Zahlerkonto (Verwaltungskonto).",
  REGISTER_WITH_PAYER: "Dies ist ein Mitgliedskonto, dessen Rechnungen das Zahlerkonto bezahlt. Registrieren Sie sich mit dem Zahlerkonto.",
  CURRENCY_ACCEPTED: "Die bevorzugte Währung ist eine, in der {seller} bezahlt wird: {currencies}.",
  CHOOSE_CURRENCY: "Wählen Sie in den Einstellungen {currencies} als bevorzugte Währung.",
  BALANCE_UNUSED:
    "Solange {amount} <balance>Advance-Pay-Guthaben</balance> ungenutzt sind, können Sie {what, select, SELLER {den rechnungsstellenden Verkäufer} CURRENCY {die bevorzugte Währung} other {die Standardzahlungsmethode}} nicht ändern. Das geht, sobald Rechnungen das Guthaben aufgebraucht haben.",
  BALANCES_UNUSED:
    "Solange {amounts} <balance>Advance-Pay-Guthaben</balance> ungenutzt sind, können Sie {what, select, SELLER {den rechnungsstellenden Verkäufer} CURRENCY {die bevorzugte Währung} other {die Standardzahlungsmethode}} nicht ändern. Das geht, sobald Rechnungen das Guthaben aufgebraucht haben.",
  UNUSED: "{amount} ({seller})",
};
