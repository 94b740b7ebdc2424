//! German.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::de::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "de",
    right_to_left: false,
    numbers: Numbers { group: ".", point: ",", currency_last: true },
    day: |date| format!("{}. {} {}", date.day(), month_name(date), date.year()),
    month: |date| format!("{} {}", month_name(date), date.year()),
    in_words: amount_in_words,
    letter: LETTER,
    funding: FUNDING,
    form: FORM,
    summary: SUMMARY,
    receipt: RECEIPT,
    statement: STATEMENT,
};

const MONTHS: [&str; 12] = ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("Ausgestellt am {day}"),
    replaces: |number| format!("Ersetzt {number}"),
    also_issued_as: |number| format!("Gleichen Inhalts wie {number}"),
    foot: |number, code| {
        format!("{number}  ·  Prüfcode {code}  ·  Prüfen: Dokumente in Advance Pay Console oder advance-pay document check")
    },
    page: |page| format!("Seite {page}"),
    of_pages: |pages| format!(" von {pages}"),
    account_name: "Kontoname",
    account_id: "Konto-ID",
    seller: "Verkäufer",
    funding_id: "Einzahlungs-ID",
    reference: "Referenz",
    requested_on: "Angefordert am",
    requested_by: "Angefordert von",
    balance: "Guthaben",
    advance_pay: |currency| format!("Advance Pay, {currency}"),
    use_of_funds: |currency, seller| {
        format!("Das Guthaben bezahlt zulässige Rechnungen von {seller} in {currency} am Tag ihrer Fälligkeit.")
    },
    returned: "Zurückgegeben",
    returned_on: |day| format!("Zurückgegeben am {day}"),
    refused_on: |day| format!("Abgelehnt am {day}"),
    because: |what, why| format!("{what}: {why}"),
    stamp_canceled: "STORNIERT",
    stamp_refused: "ABGELEHNT",
    stamp_returned: "ZURÜCKGEGEBEN",
    us_bank_account: |digits| format!("US-Bankkonto ····{digits}"),
    electronic_funds_transfer: "Elektronische Überweisung",
    what_to_do: "Was zu tun ist",
};

const FUNDING: FundingWords = FundingWords {
    title: "Einzahlungsdokument",
    canceled_banner: |day| format!("Storniert am {day}: nicht mehr überweisen"),
    send: "Zu überweisen",
    amount: "Betrag",
    remark: "Genau so angeben; ohne sie ist die Zahlung nicht zuzuordnen",
    no_payment_expected: "Mit dieser Referenz wird keine Zahlung erwartet",
    for_copying: "Zum Kopieren, ohne Leerzeichen",
    pay_to: "Zahlung an",
    paid_for: "Zahlung für",
    write: "Eintragen",
    sepa_code: ["SEPA-", "Zahlungscode"],
    plain_code: ["Referenz", "und Betrag"],
    code_in_words: |said| format!("Code zum Scannen, mit dem Inhalt: {said}"),
    valid: "Gültig",
    until_canceled: "Bis zur Stornierung",
    no_longer: |day| format!("Nicht mehr: storniert am {day}"),
    what_next: "Wie es weitergeht",
    from_day: |day| format!("Ab {day}"),
    send_it: "Mit der Referenz überweisen. Die Bestätigung der Bank aufbewahren.",
    by_day: |day| format!("Bis {day}"),
    should_arrive: "Bei sofortiger Überweisung sollte der Betrag eingegangen sein. Wenn nicht: von der Bank nachforschen lassen.",
    on_arrival: "Bei Eingang",
    record_it: |currency, seller| {
        format!("Den Eingang erfassen: Das Guthaben bezahlt dann Rechnungen von {seller} in {currency} bei Fälligkeit.")
    },
    after_cancelation: [
        ("Jetzt", "Nichts überweisen. Wer dieses Dokument hat, soll es vernichten."),
        ("Falls überwiesen", "Die Bank bitten, die Überweisung zurückzurufen."),
        ("Um einzuzahlen", "Eine neue Einzahlung anfordern: Sie erhält eine eigene Referenz."),
    ],
    if_wrong: "Wenn etwas schiefgeht",
    trouble: [
        ("Es kommt weniger an", "Eine Bank hat Gebühren einbehalten. Den Eingang erfassen und den Rest mit derselben Referenz überweisen."),
        ("Referenz gekürzt", "Das Zahlungsavis unten absenden: Es ordnet das Geld dieser Einzahlung zu."),
        ("Andere Bankdaten", "Keinen vertrauen, die per E-Mail kommen. Eine bereits bekannte Nummer anrufen."),
    ],
    advice_to: |whom| format!("Zahlungsavis: senden an {whom}"),
    cut_here: "Hier abtrennen",
    from: "Von",
    to: "An",
    funding_and_document: "Einzahlung und Dokument",
    sent_on: "Überwiesen am",
    confirmation: "Bestätigung der Bank",
};

const FORM: FormWords = FormWords {
    wire_form: "Im Wire-Formular",
    ach_form: "Im ACH-Formular",
    sepa_form: "Im SEPA-Formular",
    uk_form: "Im UK-Formular",
    transfer_form: "Im Überweisungsformular",
    swift_field: "SWIFT-Feld",
    beneficiary: "Empfänger",
    beneficiary_address: "Adresse des Empfängers",
    beneficiary_account: "Konto des Empfängers",
    aba_number: "ABA-Nummer der Bank",
    beneficiary_bank: "Bank des Empfängers",
    beneficiary_bic: "BIC der Empfängerbank",
    wire_reference: "OBI / Referenz",
    creditor_reference: "Referenz (RF)",
    payment_details: "Verwendungszweck",
    account_number: "Kontonummer",
    charges: "Entgelte",
    charges_us: "Entgelt Ihrer Bank zusätzlich, damit der volle Betrag ankommt",
    charges_sepa: "SHA; per SWIFT OUR: Sie tragen alle Entgelte, damit der volle Betrag ankommt",
    charges_uk: "Aus dem Ausland OUR: Sie tragen alle Entgelte, damit der volle Betrag ankommt",
    charges_swift: "OUR: Sie tragen alle Entgelte, damit der volle Betrag ankommt",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "Einzahlungsübersicht",
    to_be_debited: "Wird abgebucht",
    debited: "Abgebucht",
    not_debited: "Nicht abgebucht",
    debited_from: "Abbuchung von",
    account: "Konto",
    name_on_account: "Kontoinhaber",
    kind_of_debit: "Art der Lastschrift",
    ach_once: "ACH-Lastschrift, einmalig",
    when: "Zeitpunkt",
    expected: "Erwartet",
    expected_between: |from, to| {
        format!("Die Lastschrift wird voraussichtlich vom {from} bis {to} ausgeführt (Geschäftstage der Federal Reserve).")
    },
    after_that: "Danach",
    went_through: "Ausgeführt",
    can_be_returned: "Rückgabe möglich",
    returned_until: |day| format!("Durch Ihre Bank, bis {day}."),
    refused: "Abgelehnt",
    nothing_added: |day| format!("Am {day}. Es wurde nichts gutgeschrieben."),
    was_reduced: |day| format!("Am {day}. Das Guthaben wurde um den Betrag verringert."),
    authorization: "Ermächtigung",
    authorized: "Ermächtigt",
    authorized_text: |day, who, seller, amount| {
        format!(
            "Am {day} hat {who} {seller} ermächtigt, {amount} einmalig durch elektronische Lastschrift (ACH) vom oben genannten Konto \
             abzubuchen und eine irrtümliche Buchung zu berichtigen. Eingezahltes Guthaben kann nicht abgehoben, erstattet, übertragen \
             oder umgetauscht werden."
        )
    },
    if_returned: "Wenn die Lastschrift zurückgegeben wird",
    returns: [
        (
            "Wie es aussieht",
            "Als Gutschrift auf Ihrem Kontoauszug und als Rückbuchung im Hauptbuch, mit dem Rückgabecode der Bank, etwa R01 (keine Deckung).",
        ),
        (
            "Was es bedeutet",
            "Das Guthaben sinkt um den Betrag. Was bis dahin ausgegeben war, erscheint als Fehlbetrag, und die automatische Zahlung pausiert.",
        ),
        ("Was zu tun ist", "Die Rückgabe mit ihrem Code erfassen, die Bank nach dem Grund fragen und auf anderem Weg einzahlen."),
    ],
    after_refusal: [
        ("Nachfragen", "Ihre Bank kennt den Grund. Solange er besteht, würde auch eine neue Lastschrift von diesem Konto abgelehnt."),
        ("Um einzuzahlen", "Eine neue Einzahlung anfordern, von einem anderen Konto oder durch elektronische Überweisung."),
    ],
    after_return: [
        (
            "Nachfragen",
            "Ihre Bank kennt den Grund. Was bis dahin ausgegeben war, erscheint als Fehlbetrag, und die automatische Zahlung pausiert.",
        ),
        ("Um einzuzahlen", "Eine neue Einzahlung anfordern, von einem anderen Konto oder durch elektronische Überweisung."),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Quittung",
    received_by: |seller| format!("Eingegangen bei {seller}"),
    received_for: "Eingegangen für",
    funding: "Einzahlung",
    requested: "Angefordert",
    paid_by: "Bezahlt durch",
    what_arrived: "Was eingegangen ist",
    arrived_on: "Eingang am",
    how_known: "Woher es bekannt ist",
    recorded_by: "Erfasst von",
    owners_word: "Angabe des Inhabers",
    bank_statement: "Kontoauszug der Bank",
    simulated_clock: "Simulierte Uhr einer Testumgebung",
    program: "Das Programm",
    total: "Summe",
    meaning: "Was das bedeutet",
    taken_back: "Die Bank hat das Geld zurückgeholt. War es bis dahin ausgegeben, zeigt das Guthaben einen Fehlbetrag, bis eingezahlt wird.",
    missing: "Es fehlen noch",
    missing_text: |amount| format!("{amount}. Die Einzahlung bleibt offen; den Rest mit derselben Referenz überweisen."),
    excess: "Überschuss",
    excess_text: |amount| format!("{amount} mehr als angefordert; der Betrag wird mit gutgeschrieben."),
    use_label: "Verwendung",
    source: "Quelle",
    source_text: "Erstellt aus dem eigenen Hauptbuch des Zahlers und den obigen Nachweisen. Keine Quittung des Verkäufers.",
};

const STATEMENT: StatementWords = StatementWords {
    title: "Kontoauszug",
    account: "Konto",
    period_label: "Zeitraum",
    period: |from, to| format!("{from} bis {to}"),
    both_included: |from, to| format!("{from} bis {to}, beide eingeschlossen (UTC)"),
    opening: "Anfangsbestand",
    funded: "Eingezahlt",
    applied: "Verrechnet",
    returned: "Rückgaben",
    closing: "Endbestand",
    movements_in: |currency| format!("Bewegungen in {currency}"),
    date: "Datum",
    transaction: "Transaktion",
    movement: "Bewegung",
    deducted: "Abgezogen",
    balance: "Guthaben",
    opening_on: |day| format!("Anfangsbestand, {day}"),
    closing_on: |day| format!("Endbestand, {day}"),
    carried_forward: "Übertrag",
    brought_forward: "Übertrag von der Vorseite",
    no_movements: "Keine Bewegungen in diesem Zeitraum",
    month_by_month: "Monat für Monat",
    month: "Monat",
    month_columns: ["Anfang", "Eingezahlt", "Verrechnet", "Rückgaben", "Ende"],
    proof: "Nachweis",
    head: "Kopf",
    link: "Glied",
    link_text: |number| format!("{number}. Jede Transaktion bis zu dieser Ausstellung ist ein Glied einer einzigen Hash-Kette."),
    to_check: "Prüfen",
    to_check_text: "Einstellungen, Hauptbuch prüfen, oder advance-pay verify --head mit dem obigen Kopf: Bis zu diesem Glied wurde nichts geändert.",
    invoice: |number| format!("Rechnung {number}"),
    funding: |reference| format!("Einzahlung {reference}"),
    unapplied_cash: |label| format!("Nicht zugeordneter Zahlungseingang, {label}"),
    return_of: |label| format!("Rückgabe von {label}"),
};
