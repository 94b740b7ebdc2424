//! What the page says: every word of it, before any of it has a place.

use super::FundingDocument;
use super::bank_form::{BankForm, Texts};
use super::scan_code::ScanCode;
use crate::DocumentError;
use crate::flow::Entry;
use crate::language::{Step, Words};
use crate::letter::{Letter, printable, printable_lines};

/// The words of one funding document.
pub struct Content {
    /// The letterhead and the foot.
    pub letter: Letter,
    /// That nothing is to be sent, and since when; absent while the transfer may be sent.
    pub canceled: Option<String>,
    /// The amount in figures.
    pub amount: String,
    /// The amount in words.
    pub amount_in_words: String,
    /// The reference in groups of four.
    pub reference_grouped: String,
    /// The reference without spaces.
    pub reference_plain: String,
    /// What the code to scan says; absent where nothing is to be sent.
    pub scan_code: Option<ScanCode>,
    /// The fields of a bank's form and what to write into each.
    pub bank_form: BankForm,
    /// The account, the seller and the funding.
    pub paid_for: Vec<Entry>,
    /// When something happens, and what.
    pub next_steps: Vec<(String, String)>,
    /// What may go wrong, and what to do then.
    pub trouble: Vec<(String, String)>,
    /// The strip for the seller.
    pub advice: Advice,
}

/// The remittance advice: what the seller needs to tie the money to the funding.
pub struct Advice {
    /// Where to send it.
    pub send_to: String,
    /// The cells, row by row, and whether one must be copied exactly.
    pub cells: [(Entry, bool); 6],
    /// What is filled in by hand.
    pub blanks: [&'static str; 2],
}

impl Content {
    /// Writes down what the document says.
    ///
    /// # Errors
    /// Where a character can't be printed.
    pub fn of(document: &FundingDocument) -> Result<Self, DocumentError> {
        let bank = &document.seller_bank;
        let beneficiary = printable("beneficiaryName", &bank.beneficiary_name)?;
        let letter = Letter::of(&document.payer, &document.issue, |words| words.funding.title)?;
        let words = letter.words;
        let said = &words.funding;
        let canceled = document.canceled_on.map(|date| (said.canceled_banner)(&(words.day)(date)));
        let scan_code = canceled.is_none().then(|| ScanCode::of(document, said, &beneficiary));
        Ok(Self {
            amount: words.amount(document.amount),
            amount_in_words: (words.in_words)(document.amount),
            reference_grouped: document.reference.grouped(),
            reference_plain: document.reference.to_string(),
            scan_code,
            bank_form: BankForm::of(&words.form, bank, texts(document, words, beneficiary.clone())?),
            paid_for: paid_for(document, words, &letter.payer_name)?,
            next_steps: if canceled.is_some() { owned(&said.after_cancelation) } else { next_steps(document, words) },
            trouble: if canceled.is_some() { Vec::new() } else { owned(&said.trouble) },
            advice: advice(document, words, &letter.payer_name, beneficiary)?,
            canceled,
            letter,
        })
    }
}

fn texts(document: &FundingDocument, words: &Words, beneficiary: String) -> Result<Texts, DocumentError> {
    let bank = &document.seller_bank;
    let mut lines = vec![printable("bankName", &bank.bank_name)?];
    lines.extend(printable_lines("bankAddress", &bank.bank_address)?);
    Ok(Texts {
        beneficiary,
        beneficiary_address: printable_lines("beneficiaryAddress", &bank.beneficiary_address)?,
        bank: lines,
        amount_label: words.funding.amount,
        amount: words.amount(document.amount),
        reference: document.reference.to_string(),
    })
}

fn paid_for(document: &FundingDocument, words: &Words, payer_name: &str) -> Result<Vec<Entry>, DocumentError> {
    let (said, common) = (&words.funding, &words.letter);
    let validity = match document.canceled_on {
        Some(date) => (said.no_longer)(&(words.day)(date)),
        None => said.until_canceled.to_owned(),
    };
    Ok(vec![
        (common.account_name, payer_name.to_owned()),
        (common.account_id, document.payer.account_id.as_str().to_owned()),
        (common.seller, document.seller_bank.seller.name().to_owned()),
        (common.funding_id, document.funding_id.to_string()),
        (common.requested_by, printable("requestedBy", &document.requested_by)?),
        (common.requested_on, (words.day)(document.requested_on)),
        (said.valid, validity),
    ])
}

fn advice(document: &FundingDocument, words: &Words, payer_name: &str, beneficiary: String) -> Result<Advice, DocumentError> {
    let (said, common) = (&words.funding, &words.letter);
    let email = document.seller_bank.remittance_email.as_ref().map(|email| printable("remittanceEmail", email)).transpose()?;
    let whom = email.unwrap_or_else(|| document.seller_bank.seller.name().to_owned());
    Ok(Advice {
        send_to: (said.advice_to)(&whom),
        cells: [
            ((said.from, payer_name.to_owned()), false),
            ((common.account_id, document.payer.account_id.as_str().to_owned()), false),
            ((said.amount, words.amount(document.amount)), true),
            ((said.to, beneficiary), false),
            ((said.funding_and_document, format!("{}, {}", document.funding_id, document.issue.number)), false),
            ((common.reference, document.reference.grouped()), true),
        ],
        blanks: [said.sent_on, said.confirmation],
    })
}

fn next_steps(document: &FundingDocument, words: &Words) -> Vec<(String, String)> {
    let said = &words.funding;
    let (seller, currency) = (document.seller_bank.seller.name(), document.amount.currency().code());
    vec![
        ((said.from_day)(&(words.day)(document.issue.issued_on)), said.send_it.to_owned()),
        ((said.by_day)(&(words.day)(document.expected_by)), said.should_arrive.to_owned()),
        (said.on_arrival.to_owned(), (said.record_it)(currency, seller)),
    ]
}

fn owned(steps: &[Step]) -> Vec<(String, String)> {
    steps.iter().map(|(when, what)| ((*when).to_owned(), (*what).to_owned())).collect()
}
