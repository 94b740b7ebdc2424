//! What the page says: every word of it, before any of it has a place.

use billing_core::seller::SellerBankDetails;

use super::FundingDocument;
use super::bank_form::{BankForm, Texts};
use super::scan_code::ScanCode;
use crate::letter::{Letter, day, printable, printable_lines};
use crate::{DocumentError, amount_in_words};

/// A label and what it says.
pub type Entry = (&'static str, String);

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
    /// The cells, row by row.
    pub cells: [Entry; 6],
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
        let letter = Letter::of(&document.payer, &document.issue, "Funding document")?;
        let canceled = document.canceled_on.map(|date| format!("Canceled on {}: do not send this transfer", day(date)));
        let scan_code = canceled.is_none().then(|| ScanCode::of(document, &beneficiary));
        Ok(Self {
            amount: document.amount.spoken(),
            amount_in_words: amount_in_words(document.amount),
            reference_grouped: document.reference.grouped(),
            reference_plain: document.reference.to_string(),
            scan_code,
            bank_form: BankForm::of(bank, texts(document, bank, beneficiary.clone())?),
            paid_for: paid_for(document, &letter.payer_name)?,
            next_steps: if canceled.is_some() { after_cancelation() } else { next_steps(document) },
            trouble: if canceled.is_some() { Vec::new() } else { trouble() },
            advice: advice(document, &letter.payer_name, beneficiary)?,
            canceled,
            letter,
        })
    }
}

fn texts(document: &FundingDocument, bank: &SellerBankDetails, beneficiary: String) -> Result<Texts, DocumentError> {
    let mut lines = vec![printable("bankName", &bank.bank_name)?];
    lines.extend(printable_lines("bankAddress", &bank.bank_address)?);
    Ok(Texts {
        beneficiary,
        beneficiary_address: printable_lines("beneficiaryAddress", &bank.beneficiary_address)?,
        bank: lines,
        amount: document.amount.spoken(),
        reference: document.reference.to_string(),
    })
}

fn paid_for(document: &FundingDocument, payer_name: &str) -> Result<Vec<Entry>, DocumentError> {
    let mut entries = vec![
        ("Account name", payer_name.to_owned()),
        ("Account ID", document.payer.account_id.as_str().to_owned()),
        ("Seller", document.seller_bank.seller.name().to_owned()),
        ("Funding ID", document.funding_id.to_string()),
        ("Requested by", printable("requestedBy", &document.requested_by)?),
        ("Requested on", day(document.requested_on)),
    ];
    entries.push(match document.canceled_on {
        Some(date) => ("Valid", format!("No longer: canceled on {}", day(date))),
        None => ("Valid", "Until canceled".to_owned()),
    });
    Ok(entries)
}

fn advice(document: &FundingDocument, payer_name: &str, beneficiary: String) -> Result<Advice, DocumentError> {
    let email = document.seller_bank.remittance_email.as_ref().map(|email| printable("remittanceEmail", email)).transpose()?;
    let send_to = match email {
        Some(email) => format!("Remittance advice: send it to {email}"),
        None => format!("Remittance advice: send it to {}", document.seller_bank.seller.name()),
    };
    Ok(Advice {
        send_to,
        cells: [
            ("From", payer_name.to_owned()),
            ("Account ID", document.payer.account_id.as_str().to_owned()),
            ("Amount", document.amount.spoken()),
            ("To", beneficiary),
            ("Funding and document", format!("{}, {}", document.funding_id, document.issue.number)),
            ("Reference", document.reference.grouped()),
        ],
        blanks: ["Sent on", "Bank’s confirmation"],
    })
}

fn next_steps(document: &FundingDocument) -> Vec<(String, String)> {
    let (seller, currency) = (document.seller_bank.seller.name(), document.amount.currency());
    vec![
        (
            format!("From {}", day(document.issue.issued_on)),
            "Send the transfer with the reference. Keep the bank’s confirmation.".to_owned(),
        ),
        (
            format!("By {}", day(document.expected_by)),
            "It should have arrived, if sent at once. If not, have your bank trace it.".to_owned(),
        ),
        ("On arrival".to_owned(), format!("Record the receipt: the funds then pay {currency} invoices of {seller} when due.")),
    ]
}

fn after_cancelation() -> Vec<(String, String)> {
    vec![
        ("Now".to_owned(), "Send nothing. Whoever has this document should destroy it.".to_owned()),
        ("If it was sent".to_owned(), "Ask your bank to recall the transfer.".to_owned()),
        ("To add funds".to_owned(), "Request a new funding: it gets a reference of its own.".to_owned()),
    ]
}

fn trouble() -> Vec<(String, String)> {
    vec![
        ("Less arrives".to_owned(), "A bank kept a fee. Record what arrived, and send the rest with the same reference.".to_owned()),
        ("Reference cut off".to_owned(), "Send the remittance advice below: it ties the money to this funding.".to_owned()),
        ("Other bank details".to_owned(), "Trust none that come by e-mail. Call a number that you already know.".to_owned()),
    ]
}
