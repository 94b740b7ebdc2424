//! French.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::fr::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "fr",
    right_to_left: false,
    numbers: Numbers { group: "\u{a0}", point: ",", currency_last: true },
    day: |date| {
        let first = if date.day() == 1 { "er" } else { "" };
        format!("{}{first} {} {}", date.day(), month_name(date), date.year())
    },
    month: |date| format!("{} {}", month_name(date), date.year()),
    in_words: amount_in_words,
    letter: LETTER,
    funding: FUNDING,
    form: FORM,
    summary: SUMMARY,
    receipt: RECEIPT,
    statement: STATEMENT,
};

const MONTHS: [&str; 12] = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("Émis le {day}"),
    replaces: |number| format!("Remplace {number}"),
    also_issued_as: |number| format!("Même contenu que {number}"),
    foot: |number, code| {
        format!("{number}  ·  Code de contrôle {code}  ·  Vérifier : Documents dans Advance Pay Console, ou advance-pay document check")
    },
    page: |page| format!("Page {page}"),
    of_pages: |pages| format!(" sur {pages}"),
    account_name: "Nom du compte",
    account_id: "ID du compte",
    seller: "Vendeur",
    funding_id: "ID d’approvisionnement",
    reference: "Référence",
    requested_on: "Demandé le",
    requested_by: "Demandé par",
    balance: "Solde",
    advance_pay: |currency| format!("Advance Pay, {currency}"),
    use_of_funds: |currency, seller| {
        format!("Les fonds règlent les factures admissibles de {seller} en {currency} le jour de leur échéance.")
    },
    returned: "Rejeté",
    returned_on: |day| format!("Rejeté le {day}"),
    refused_on: |day| format!("Refusé le {day}"),
    because: |what, why| format!("{what} : {why}"),
    stamp_canceled: "ANNULÉ",
    stamp_refused: "REFUSÉ",
    stamp_returned: "REJETÉ",
    us_bank_account: |digits| format!("Compte bancaire américain ····{digits}"),
    electronic_funds_transfer: "Virement électronique",
    what_to_do: "Que faire",
};

const FUNDING: FundingWords = FundingWords {
    title: "Document d’approvisionnement",
    canceled_banner: |day| format!("Annulé le {day} : n’envoyez pas ce virement"),
    send: "À envoyer",
    amount: "Montant",
    remark: "À indiquer exactement ; sans elle, le paiement ne peut être rapproché",
    no_payment_expected: "Aucun paiement portant cette référence n’est attendu",
    for_copying: "À copier, sans espaces",
    pay_to: "Payer à",
    paid_for: "Payé pour",
    write: "À inscrire",
    sepa_code: ["Code de", "paiement SEPA"],
    plain_code: ["Référence", "et montant"],
    code_in_words: |said| format!("Code à scanner, qui dit : {said}"),
    valid: "Valable",
    until_canceled: "Jusqu’à annulation",
    no_longer: |day| format!("Non : annulé le {day}"),
    what_next: "La suite",
    from_day: |day| format!("Dès le {day}"),
    send_it: "Envoyez le virement avec la référence. Conservez la confirmation de la banque.",
    by_day: |day| format!("Avant le {day}"),
    should_arrive: "Envoyé aussitôt, il devrait être arrivé. Sinon, demandez une recherche à votre banque.",
    on_arrival: "À l’arrivée",
    record_it: |currency, seller| {
        format!("Enregistrez la réception : les fonds règlent alors les factures de {seller} en {currency} à l’échéance.")
    },
    after_cancelation: [
        ("Maintenant", "N’envoyez rien. Quiconque détient ce document doit le détruire."),
        ("Si c’est envoyé", "Demandez à votre banque de rappeler le virement."),
        ("Pour approvisionner", "Demandez un nouvel approvisionnement : il aura sa propre référence."),
    ],
    if_wrong: "En cas de problème",
    trouble: [
        ("Il arrive moins", "Une banque a retenu des frais. Enregistrez le montant arrivé et envoyez le reste avec la même référence."),
        ("Référence tronquée", "Envoyez l’avis de paiement ci-dessous : il rattache l’argent à cet approvisionnement."),
        ("Autres coordonnées", "Ne vous fiez à aucune reçue par e-mail. Appelez un numéro que vous connaissez déjà."),
    ],
    advice_to: |whom| format!("Avis de paiement : à envoyer à {whom}"),
    cut_here: "Découper ici",
    from: "De",
    to: "À",
    funding_and_document: "Approvisionnement et document",
    sent_on: "Envoyé le",
    confirmation: "Confirmation de la banque",
};

const FORM: FormWords = FormWords {
    wire_form: "Formulaire de wire",
    ach_form: "Formulaire ACH",
    sepa_form: "Formulaire SEPA",
    uk_form: "Formulaire britannique",
    transfer_form: "Formulaire de virement",
    swift_field: "Champ SWIFT",
    beneficiary: "Bénéficiaire",
    beneficiary_address: "Adresse du bénéficiaire",
    beneficiary_account: "Compte du bénéficiaire",
    aba_number: "Numéro ABA de la banque",
    beneficiary_bank: "Banque du bénéficiaire",
    beneficiary_bic: "BIC de cette banque",
    wire_reference: "OBI / référence",
    creditor_reference: "Référence (RF)",
    payment_details: "Motif du paiement",
    account_number: "Numéro de compte",
    charges: "Frais",
    charges_us: "Les frais de votre banque en sus, pour que le montant entier arrive",
    charges_sepa: "SHA ; par SWIFT, OUR : vous payez tous les frais, pour que le montant entier arrive",
    charges_uk: "De l’étranger, OUR : vous payez tous les frais, pour que le montant entier arrive",
    charges_swift: "OUR : vous payez tous les frais, pour que le montant entier arrive",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "Récapitulatif d’approvisionnement",
    to_be_debited: "À prélever",
    debited: "Prélevé",
    not_debited: "Non prélevé",
    debited_from: "Prélevé sur",
    account: "Compte",
    name_on_account: "Titulaire",
    kind_of_debit: "Type de prélèvement",
    ach_once: "Prélèvement ACH, unique",
    when: "Quand",
    expected: "Prévu",
    expected_between: |from, to| format!("Le prélèvement devrait être effectué du {from} au {to} (jours ouvrés de la Federal Reserve)."),
    after_that: "Ensuite",
    went_through: "Effectué",
    can_be_returned: "Rejet possible",
    returned_until: |day| format!("Par votre banque, jusqu’au {day}."),
    refused: "Refusé",
    nothing_added: |day| format!("Le {day}. Rien n’a été crédité."),
    was_reduced: |day| format!("Le {day}. Le solde a été diminué du montant."),
    authorization: "Autorisation",
    authorized: "Autorisé",
    authorized_text: |day, who, seller, amount| {
        format!(
            "Le {day}, {who} a autorisé {seller} à prélever {amount} une seule fois sur le compte ci-dessus, par une écriture électronique \
             (ACH), et à corriger une écriture erronée. Les fonds ajoutés ne peuvent être ni retirés, ni remboursés, ni transférés, ni convertis."
        )
    },
    if_returned: "Si le prélèvement est rejeté",
    returns: [
        (
            "Comment le voir",
            "Un crédit sur votre relevé bancaire et une contre-passation dans le grand livre, avec le code de rejet de la banque, \
             par exemple R01 (provision insuffisante).",
        ),
        (
            "Ce que cela signifie",
            "Le solde baisse du montant. Ce qui était déjà dépensé apparaît comme découvert, et le paiement automatique est suspendu.",
        ),
        ("Que faire", "Enregistrez le rejet avec son code, demandez-en la raison à votre banque et approvisionnez par un autre moyen."),
    ],
    after_refusal: [
        (
            "Demander pourquoi",
            "Votre banque connaît la raison. Tant qu’elle subsiste, un nouveau prélèvement sur ce compte serait refusé aussi.",
        ),
        ("Pour approvisionner", "Demandez un nouvel approvisionnement, d’un autre compte ou par virement électronique."),
    ],
    after_return: [
        (
            "Demander pourquoi",
            "Votre banque connaît la raison. Ce qui était déjà dépensé apparaît comme découvert, et le paiement automatique est suspendu.",
        ),
        ("Pour approvisionner", "Demandez un nouvel approvisionnement, d’un autre compte ou par virement électronique."),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Reçu",
    received_by: |seller| format!("Reçu par {seller}"),
    received_for: "Reçu pour",
    funding: "Approvisionnement",
    requested: "Demandé",
    paid_by: "Payé par",
    what_arrived: "Ce qui est arrivé",
    arrived_on: "Arrivé le",
    how_known: "Comment on le sait",
    recorded_by: "Enregistré par",
    owners_word: "Parole du titulaire",
    bank_statement: "Relevé bancaire",
    simulated_clock: "Horloge simulée d’un bac à sable",
    program: "Le programme",
    total: "Total",
    meaning: "Ce que cela signifie",
    taken_back: "La banque a repris l’argent. S’il était déjà dépensé, le solde montre un découvert jusqu’au prochain approvisionnement.",
    missing: "Manque encore",
    missing_text: |amount| format!("{amount}. L’approvisionnement reste ouvert ; envoyez le reste avec la même référence."),
    excess: "Excédent",
    excess_text: |amount| format!("{amount} de plus que demandé ; crédité avec le reste."),
    use_label: "Emploi",
    source: "Source",
    source_text: "Établi d’après le grand livre du payeur et les preuves ci-dessus. Ce n’est pas un reçu du vendeur.",
};

const STATEMENT: StatementWords = StatementWords {
    title: "Relevé de compte",
    account: "Compte",
    period_label: "Période",
    period: |from, to| format!("Du {from} au {to}"),
    both_included: |from, to| format!("Du {from} au {to}, tous deux inclus (UTC)"),
    opening: "Solde initial",
    funded: "Approvisionné",
    applied: "Affecté",
    returned: "Rejeté",
    closing: "Solde final",
    movements_in: |currency| format!("Mouvements en {currency}"),
    date: "Date",
    transaction: "Transaction",
    movement: "Mouvement",
    deducted: "Déduit",
    balance: "Solde",
    opening_on: |day| format!("Solde initial, {day}"),
    closing_on: |day| format!("Solde final, {day}"),
    carried_forward: "À reporter",
    brought_forward: "Report",
    no_movements: "Aucun mouvement sur cette période",
    month_by_month: "Mois par mois",
    month: "Mois",
    month_columns: ["Initial", "Approvisionné", "Affecté", "Rejeté", "Final"],
    proof: "Preuve",
    head: "Tête",
    link: "Maillon",
    link_text: |number| format!("{number}. Chaque transaction jusqu’ici est un maillon d’une même chaîne d’empreintes."),
    to_check: "Vérifier",
    to_check_text: "Paramètres, Vérifier le grand livre, ou advance-pay verify --head avec la tête ci-dessus : rien n’a changé jusqu’à ce maillon.",
    invoice: |number| format!("Facture {number}"),
    funding: |reference| format!("Approvisionnement {reference}"),
    unapplied_cash: |label| format!("Encaissement non affecté, {label}"),
    return_of: |label| format!("Rejet de {label}"),
};
