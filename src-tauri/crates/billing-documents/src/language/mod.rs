//! The words of documents: one file for each language, each with every word, so that a missing one does not compile.
//!
//! What fills a gap is a value: a number, a name, a day or an amount, written as the language writes it.

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod id;
mod it;
mod ja;
mod ko;
mod pt_br;
mod ru;
mod spelled;
mod th;
mod tr;
mod vi;
mod zh_cn;
mod zh_tw;

use billing_core::language::Language;
use billing_core::money::Money;
use chrono::NaiveDate;

/// A sentence with one gap.
pub type With = fn(&str) -> String;
/// A sentence with two gaps.
pub type WithTwo = fn(&str, &str) -> String;
/// What happens or what to do, and when.
pub type Step = (&'static str, &'static str);

/// Everything that documents say in one language.
pub struct Words {
    /// The language as PDF readers know it.
    pub tag: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// How amounts are written.
    pub numbers: Numbers,
    /// A day, unambiguous: `12 Mar 2026`.
    pub day: fn(NaiveDate) -> String,
    /// A month: `Mar 2026`.
    pub month: fn(NaiveDate) -> String,
    /// An amount in words.
    pub in_words: fn(Money) -> String,
    /// What every document says.
    pub letter: LetterWords,
    /// Funding documents.
    pub funding: FundingWords,
    /// The fields of bank forms.
    pub form: FormWords,
    /// Funding summaries.
    pub summary: SummaryWords,
    /// Receipts.
    pub receipt: ReceiptWords,
    /// Statements of account.
    pub statement: StatementWords,
}

/// How a language writes amounts.
pub struct Numbers {
    /// Between thousands.
    pub group: &'static str,
    /// Before the minor units.
    pub point: &'static str,
    /// Whether the currency stands behind the amount.
    pub currency_last: bool,
}

/// What every document says.
pub struct LetterWords {
    pub issued: With,
    pub replaces: With,
    /// That the same is said in another language, under another number.
    pub also_issued_as: With,
    /// The foot: the document's number and its check code.
    pub foot: WithTwo,
    pub page: With,
    /// What follows the number of the page.
    pub of_pages: With,
    pub account_name: &'static str,
    pub account_id: &'static str,
    pub seller: &'static str,
    pub funding_id: &'static str,
    pub reference: &'static str,
    pub requested_on: &'static str,
    pub requested_by: &'static str,
    pub balance: &'static str,
    /// An Advance Pay balance in a currency.
    pub advance_pay: With,
    /// Currency and seller: what funds pay.
    pub use_of_funds: WithTwo,
    pub returned: &'static str,
    /// What the bank did on a day.
    pub returned_on: With,
    pub refused_on: With,
    /// What happened, and why.
    pub because: WithTwo,
    pub stamp_canceled: &'static str,
    pub stamp_refused: &'static str,
    pub stamp_returned: &'static str,
    /// A US bank account by its last digits.
    pub us_bank_account: With,
    pub electronic_funds_transfer: &'static str,
    pub what_to_do: &'static str,
}

/// Funding documents.
pub struct FundingWords {
    pub title: &'static str,
    pub canceled_banner: With,
    pub send: &'static str,
    pub amount: &'static str,
    pub remark: &'static str,
    pub no_payment_expected: &'static str,
    pub for_copying: &'static str,
    pub pay_to: &'static str,
    pub paid_for: &'static str,
    pub write: &'static str,
    pub sepa_code: [&'static str; 2],
    pub plain_code: [&'static str; 2],
    /// What the code to scan says, for those who can't see it.
    pub code_in_words: With,
    pub valid: &'static str,
    pub until_canceled: &'static str,
    pub no_longer: With,
    pub what_next: &'static str,
    pub from_day: With,
    pub send_it: &'static str,
    pub by_day: With,
    pub should_arrive: &'static str,
    pub on_arrival: &'static str,
    /// Currency and seller.
    pub record_it: WithTwo,
    pub after_cancelation: [Step; 3],
    pub if_wrong: &'static str,
    pub trouble: [Step; 3],
    pub advice_to: With,
    pub cut_here: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub funding_and_document: &'static str,
    pub sent_on: &'static str,
    pub confirmation: &'static str,
}

/// The fields of bank forms. Those that only American or British banks print stay as these print them.
pub struct FormWords {
    pub wire_form: &'static str,
    pub ach_form: &'static str,
    pub sepa_form: &'static str,
    pub uk_form: &'static str,
    pub transfer_form: &'static str,
    pub swift_field: &'static str,
    pub beneficiary: &'static str,
    pub beneficiary_address: &'static str,
    pub beneficiary_account: &'static str,
    pub aba_number: &'static str,
    pub beneficiary_bank: &'static str,
    pub beneficiary_bic: &'static str,
    pub wire_reference: &'static str,
    pub creditor_reference: &'static str,
    pub payment_details: &'static str,
    pub account_number: &'static str,
    pub charges: &'static str,
    pub charges_us: &'static str,
    pub charges_sepa: &'static str,
    pub charges_uk: &'static str,
    pub charges_swift: &'static str,
}

/// Funding summaries.
pub struct SummaryWords {
    pub title: &'static str,
    pub to_be_debited: &'static str,
    pub debited: &'static str,
    pub not_debited: &'static str,
    pub debited_from: &'static str,
    pub account: &'static str,
    pub name_on_account: &'static str,
    pub kind_of_debit: &'static str,
    pub ach_once: &'static str,
    pub when: &'static str,
    pub expected: &'static str,
    /// The first and the last day.
    pub expected_between: WithTwo,
    pub after_that: &'static str,
    pub went_through: &'static str,
    pub can_be_returned: &'static str,
    pub returned_until: With,
    pub refused: &'static str,
    pub nothing_added: With,
    pub was_reduced: With,
    pub authorization: &'static str,
    pub authorized: &'static str,
    /// Day, who, seller, amount.
    pub authorized_text: fn(&str, &str, &str, &str) -> String,
    pub if_returned: &'static str,
    pub returns: [Step; 3],
    pub after_refusal: [Step; 2],
    pub after_return: [Step; 2],
}

/// Receipts.
pub struct ReceiptWords {
    pub title: &'static str,
    pub received_by: With,
    pub received_for: &'static str,
    pub funding: &'static str,
    pub requested: &'static str,
    pub paid_by: &'static str,
    pub what_arrived: &'static str,
    pub arrived_on: &'static str,
    pub how_known: &'static str,
    pub recorded_by: &'static str,
    pub owners_word: &'static str,
    pub bank_statement: &'static str,
    pub simulated_clock: &'static str,
    pub program: &'static str,
    pub total: &'static str,
    pub meaning: &'static str,
    pub taken_back: &'static str,
    pub missing: &'static str,
    pub missing_text: With,
    pub excess: &'static str,
    pub excess_text: With,
    pub use_label: &'static str,
    pub source: &'static str,
    pub source_text: &'static str,
}

/// Statements of account.
pub struct StatementWords {
    pub title: &'static str,
    pub account: &'static str,
    pub period_label: &'static str,
    /// The first and the last day.
    pub period: WithTwo,
    pub both_included: WithTwo,
    pub opening: &'static str,
    pub funded: &'static str,
    pub applied: &'static str,
    pub returned: &'static str,
    pub closing: &'static str,
    /// The currency of the movements.
    pub movements_in: With,
    pub date: &'static str,
    pub transaction: &'static str,
    pub movement: &'static str,
    pub deducted: &'static str,
    pub balance: &'static str,
    pub opening_on: With,
    pub closing_on: With,
    pub carried_forward: &'static str,
    pub brought_forward: &'static str,
    pub no_movements: &'static str,
    pub month_by_month: &'static str,
    pub month: &'static str,
    pub month_columns: [&'static str; 5],
    pub proof: &'static str,
    pub head: &'static str,
    pub link: &'static str,
    pub link_text: With,
    pub to_check: &'static str,
    pub to_check_text: &'static str,
    pub invoice: With,
    pub funding: With,
    pub unapplied_cash: With,
    pub return_of: With,
}

impl Words {
    /// The words of a language.
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &en::WORDS,
            Language::Indonesian => &id::WORDS,
            Language::German => &de::WORDS,
            Language::Spanish => &es::WORDS,
            Language::French => &fr::WORDS,
            Language::Italian => &it::WORDS,
            Language::Portuguese => &pt_br::WORDS,
            Language::Vietnamese => &vi::WORDS,
            Language::Turkish => &tr::WORDS,
            Language::Russian => &ru::WORDS,
            Language::Arabic => &ar::WORDS,
            Language::Thai => &th::WORDS,
            Language::Japanese => &ja::WORDS,
            Language::Korean => &ko::WORDS,
            Language::SimplifiedChinese => &zh_cn::WORDS,
            Language::TraditionalChinese => &zh_tw::WORDS,
        }
    }

    /// An amount without its currency: `25,000.00`.
    pub fn figures(&self, amount: Money) -> String {
        let spoken = amount.spoken();
        let english = spoken.trim_start_matches(amount.currency().code()).trim_start();
        let written = |character: char| match character {
            ',' => self.numbers.group.to_owned(),
            '.' => self.numbers.point.to_owned(),
            other => other.to_string(),
        };
        english.chars().map(written).collect()
    }

    /// An amount with its currency: `USD 25,000.00`. The two are never torn apart at the end of a line.
    pub fn amount(&self, amount: Money) -> String {
        let (figures, code) = (self.figures(amount), amount.currency().code());
        if self.numbers.currency_last { format!("{figures}\u{a0}{code}") } else { format!("{code} {figures}") }
    }
}
