//! Italian.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::it::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "it",
    right_to_left: false,
    numbers: Numbers { group: ".", point: ",", currency_last: true },
    day: |date| format!("{} {} {}", date.day(), month_name(date), date.year()),
    month: |date| format!("{} {}", month_name(date), date.year()),
    in_words: amount_in_words,
    letter: LETTER,
    funding: FUNDING,
    form: FORM,
    summary: SUMMARY,
    receipt: RECEIPT,
    statement: STATEMENT,
};

const MONTHS: [&str; 12] = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

/// A day behind its article, which drops its vowel before *otto* and *undici*: `il 12`, `l’8`, `dall’11`.
fn behind([article, dropped]: [&str; 2], day: &str) -> String {
    if day.starts_with("8 ") || day.starts_with("11 ") { format!("{dropped}{day}") } else { format!("{article} {day}") }
}

fn the(day: &str) -> String {
    behind(["il", "l’"], day)
}

fn on(day: &str) -> String {
    behind(["Il", "L’"], day)
}

fn between(from: &str, to: &str) -> String {
    format!("{} {}", behind(["dal", "dall’"], from), behind(["al", "all’"], to))
}

fn period(from: &str, to: &str) -> String {
    format!("{} {}", behind(["Dal", "Dall’"], from), behind(["al", "all’"], to))
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("Emesso {}", the(day)),
    replaces: |number| format!("Sostituisce {number}"),
    also_issued_as: |number| format!("Stesso contenuto di {number}"),
    foot: |number, code| {
        format!("{number}  ·  Codice di verifica {code}  ·  Verifica: Documenti in Advance Pay Console, o advance-pay document check")
    },
    page: |page| format!("Pagina {page}"),
    of_pages: |pages| format!(" di {pages}"),
    account_name: "Nome dell’account",
    account_id: "ID account",
    seller: "Venditore",
    funding_id: "ID versamento",
    reference: "Riferimento",
    requested_on: "Richiesto il",
    requested_by: "Richiesto da",
    balance: "Saldo",
    advance_pay: |currency| format!("Advance Pay, {currency}"),
    use_of_funds: |currency, seller| format!("I fondi pagano le fatture idonee di {seller} in {currency} il giorno della loro scadenza."),
    returned: "Stornato",
    returned_on: |day| format!("Stornato {}", the(day)),
    refused_on: |day| format!("Rifiutato {}", the(day)),
    because: |what, why| format!("{what}: {why}"),
    stamp_canceled: "ANNULLATO",
    stamp_refused: "RIFIUTATO",
    stamp_returned: "STORNATO",
    us_bank_account: |digits| format!("Conto bancario statunitense ····{digits}"),
    electronic_funds_transfer: "Trasferimento elettronico di fondi",
    what_to_do: "Che cosa fare",
};

const FUNDING: FundingWords = FundingWords {
    title: "Documento di versamento",
    canceled_banner: |day| format!("Annullato {}: non invii questo bonifico", the(day)),
    send: "Da inviare",
    amount: "Importo",
    remark: "Lo indichi esattamente così; senza, il pagamento non può essere abbinato",
    no_payment_expected: "Non è atteso alcun pagamento con questo riferimento",
    for_copying: "Da copiare, senza spazi",
    pay_to: "Pagamento a",
    paid_for: "Pagamento per",
    write: "Da scrivere",
    sepa_code: ["Codice di", "pagamento SEPA"],
    plain_code: ["Riferimento", "e importo"],
    code_in_words: |said| format!("Codice da scansionare, con il contenuto: {said}"),
    valid: "Valido",
    until_canceled: "Fino all’annullamento",
    no_longer: |day| format!("Non più: annullato {}", the(day)),
    what_next: "Che cosa succede dopo",
    from_day: |day| behind(["Dal", "Dall’"], day),
    send_it: "Invii il bonifico con il riferimento. Conservi la conferma della banca.",
    by_day: |day| behind(["Entro il", "Entro l’"], day),
    should_arrive: "Se inviato subito, dovrebbe essere arrivato. Altrimenti, chieda alla sua banca di rintracciarlo.",
    on_arrival: "All’arrivo",
    record_it: |currency, seller| {
        format!("Registri la ricezione: i fondi pagano allora le fatture di {seller} in {currency} alla loro scadenza.")
    },
    after_cancelation: [
        ("Ora", "Non invii nulla. Chi ha questo documento deve distruggerlo."),
        ("Se già inviato", "Chieda alla sua banca di richiamare il bonifico."),
        ("Per aggiungere fondi", "Richieda un nuovo versamento: avrà un proprio riferimento."),
    ],
    if_wrong: "Se qualcosa va storto",
    trouble: [
        ("Arriva di meno", "Una banca ha trattenuto commissioni. Registri l’importo arrivato e invii il resto con lo stesso riferimento."),
        ("Riferimento troncato", "Invii l’avviso di pagamento qui sotto: abbina il denaro a questo versamento."),
        ("Altre coordinate", "Non si fidi di quelle che arrivano per e-mail. Chiami un numero che già conosce."),
    ],
    advice_to: |whom| format!("Avviso di pagamento: da inviare a {whom}"),
    cut_here: "Tagliare qui",
    from: "Da",
    to: "A",
    funding_and_document: "Versamento e documento",
    sent_on: "Inviato il",
    confirmation: "Conferma della banca",
};

const FORM: FormWords = FormWords {
    wire_form: "Modulo wire",
    ach_form: "Modulo ACH",
    sepa_form: "Modulo SEPA",
    uk_form: "Modulo britannico",
    transfer_form: "Modulo di bonifico",
    swift_field: "Campo SWIFT",
    beneficiary: "Beneficiario",
    beneficiary_address: "Indirizzo beneficiario",
    beneficiary_account: "Conto beneficiario",
    aba_number: "Numero ABA della banca",
    beneficiary_bank: "Banca del beneficiario",
    beneficiary_bic: "BIC di questa banca",
    wire_reference: "OBI / riferimento",
    creditor_reference: "Riferimento (RF)",
    payment_details: "Causale",
    account_number: "Numero di conto",
    charges: "Spese",
    charges_us: "Le spese della sua banca a parte, perché arrivi l’intero importo",
    charges_sepa: "SHA; via SWIFT, OUR: tutte le spese a suo carico, perché arrivi l’intero importo",
    charges_uk: "Dall’estero, OUR: tutte le spese a suo carico, perché arrivi l’intero importo",
    charges_swift: "OUR: tutte le spese a suo carico, perché arrivi l’intero importo",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "Riepilogo del versamento",
    to_be_debited: "Da addebitare",
    debited: "Addebitato",
    not_debited: "Non addebitato",
    debited_from: "Addebitato su",
    account: "Conto",
    name_on_account: "Intestatario",
    kind_of_debit: "Tipo di addebito",
    ach_once: "Addebito diretto ACH, una tantum",
    when: "Quando",
    expected: "Atteso",
    expected_between: |from, to| {
        format!("L’esito dell’addebito diretto è atteso {} (giorni lavorativi della Federal Reserve).", between(from, to))
    },
    after_that: "In seguito",
    went_through: "Andato a buon fine",
    can_be_returned: "Può essere stornato",
    returned_until: |day| format!("Dalla sua banca, {}.", behind(["fino al", "fino all’"], day)),
    refused: "Rifiutato",
    nothing_added: |day| format!("{}. Non è stato accreditato nulla.", on(day)),
    was_reduced: |day| format!("{}. Il saldo è stato ridotto di questo importo.", on(day)),
    authorization: "Autorizzazione",
    authorized: "Autorizzato",
    authorized_text: |day, who, seller, amount| {
        format!(
            "{} {who} ha autorizzato {seller} ad addebitare {amount} una sola volta sul conto sopra indicato, con una disposizione \
             elettronica (ACH), e a correggere una disposizione errata. I fondi aggiunti non possono essere prelevati, rimborsati, \
             trasferiti o convertiti.",
            on(day)
        )
    },
    if_returned: "Se l’addebito viene stornato",
    returns: [
        (
            "Come si vede",
            "Come accredito sul suo estratto conto bancario e come storno nel libro mastro, con il codice di storno della banca, \
             ad esempio R01 (fondi insufficienti).",
        ),
        (
            "Che cosa significa",
            "Il saldo scende di questo importo. Ciò che era già stato speso appare come scoperto, e il pagamento automatico viene sospeso.",
        ),
        ("Che cosa fare", "Registri lo storno con il suo codice, ne chieda il motivo alla banca e aggiunga fondi in altro modo."),
    ],
    after_refusal: [
        ("Chiedere il motivo", "La sua banca lo conosce. Finché sussiste, anche un nuovo addebito su questo conto verrebbe rifiutato."),
        ("Per aggiungere fondi", "Richieda un nuovo versamento, da un altro conto o con trasferimento elettronico di fondi."),
    ],
    after_return: [
        (
            "Chiedere il motivo",
            "La sua banca lo conosce. Ciò che era già stato speso appare come scoperto, e il pagamento automatico viene sospeso.",
        ),
        ("Per aggiungere fondi", "Richieda un nuovo versamento, da un altro conto o con trasferimento elettronico di fondi."),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Ricevuta",
    received_by: |seller| format!("Ricevuto da {seller}"),
    received_for: "Ricevuto per",
    funding: "Versamento",
    requested: "Richiesto",
    paid_by: "Pagato con",
    what_arrived: "Che cosa è arrivato",
    arrived_on: "Arrivato il",
    how_known: "Come se ne è a conoscenza",
    recorded_by: "Registrato da",
    owners_word: "Dichiarazione del titolare",
    bank_statement: "Estratto conto bancario",
    simulated_clock: "Orologio simulato di un ambiente di prova",
    program: "Il programma",
    total: "Totale",
    meaning: "Che cosa significa",
    taken_back: "La banca ha ripreso il denaro. Se era già stato speso, il saldo mostra uno scoperto finché non si aggiungono fondi.",
    missing: "Ancora mancanti",
    missing_text: |amount| format!("{amount}. Il versamento resta aperto; invii il resto con lo stesso riferimento."),
    excess: "Eccedenza",
    excess_text: |amount| format!("{amount} in più rispetto al richiesto, accreditati con il resto."),
    use_label: "Utilizzo",
    source: "Fonte",
    source_text: "Redatto in base al libro mastro del pagante e alle prove di cui sopra. Non è una ricevuta del venditore.",
};

const STATEMENT: StatementWords = StatementWords {
    title: "Estratto conto",
    account: "Account",
    period_label: "Periodo",
    period,
    both_included: |from, to| format!("{}, estremi inclusi (UTC)", period(from, to)),
    opening: "Saldo iniziale",
    funded: "Versati",
    applied: "Imputati alle fatture",
    returned: "Stornati",
    closing: "Saldo finale",
    movements_in: |currency| format!("Movimenti in {currency}"),
    date: "Data",
    transaction: "Transazione",
    movement: "Movimento",
    deducted: "Detratti",
    balance: "Saldo",
    opening_on: |day| format!("Saldo iniziale, {day}"),
    closing_on: |day| format!("Saldo finale, {day}"),
    carried_forward: "A riportare",
    brought_forward: "Riporto",
    no_movements: "Nessun movimento in questo periodo",
    month_by_month: "Mese per mese",
    month: "Mese",
    month_columns: ["Apertura", "Versati", "Imputati", "Stornati", "Chiusura"],
    proof: "Prova",
    head: "Testa",
    link: "Anello",
    link_text: |number| format!("{number}. Ogni transazione fino a questa emissione è un anello di un’unica catena di hash."),
    to_check: "Per verificare",
    to_check_text: "Impostazioni, Verifica del libro mastro, o advance-pay verify --head con la testa di cui sopra: nulla fino a questo anello è stato modificato.",
    invoice: |number| format!("Fattura {number}"),
    funding: |reference| format!("Versamento {reference}"),
    unapplied_cash: |label| format!("Incasso non imputato, {label}"),
    return_of: |label| format!("Storno di {label}"),
};
