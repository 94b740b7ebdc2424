//! What the page says: every word of it, before any of it has a place.

use billing_core::ids::AccountId;
use billing_core::seller::{ReceivingAccount, SellerBankDetails};
use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use crate::layout::Faces;
use crate::scan_code::ScanCode;
use crate::{DocumentError, FundingDocument, amount_in_words};

/// A label and what stands beside it.
pub struct Entry {
    /// What it is, in the words of a bank's form.
    pub label: &'static str,
    /// The lines of the value.
    pub lines: Vec<String>,
    /// Whether it must be copied exactly, and so stands out.
    pub exact: bool,
}

/// The words of one funding document.
pub struct Content {
    /// The payer's name.
    pub payer_name: String,
    /// The payer's address, empty if it is not known.
    pub payer_address: Vec<String>,
    /// The document's number.
    pub number: String,
    /// The day of issue.
    pub issued_on: String,
    /// The day of issue as PDF writes dates, at the start of the day in UTC.
    pub pdf_date: String,
    /// The amount in figures.
    pub amount: String,
    /// The amount in words.
    pub amount_in_words: String,
    /// The reference in groups of four.
    pub reference_grouped: String,
    /// Why it matters.
    pub reference_remark: &'static str,
    /// The reference without spaces.
    pub reference_plain: String,
    /// What the code to scan says.
    pub scan_code: ScanCode,
    /// The beneficiary, the bank and the account.
    pub pay_to: Vec<Entry>,
    /// The account, the seller and the funding.
    pub paid_for: Vec<Entry>,
    /// The fields of a bank's form and what to write into each.
    pub bank_form: Vec<Entry>,
    /// When something happens, and what.
    pub next_steps: [(String, String); 3],
    /// What identifies the document at its foot, and how to verify it.
    pub foot: String,
}

impl Content {
    /// Writes down what the document says.
    ///
    /// # Errors
    /// Where a character is missing from the font.
    pub fn of(document: &FundingDocument) -> Result<Self, DocumentError> {
        let bank = &document.seller_bank;
        let beneficiary = printable("beneficiaryName", &bank.beneficiary_name)?;
        let payer_name = printable("payerName", &document.payer_name)?;
        let address = document.payer_address.as_ref().map(billing_core::address::PostalAddress::lines).unwrap_or_default();
        Ok(Self {
            payer_address: printable_lines("payerAddress", &address)?,
            number: document.number.to_string(),
            issued_on: day(document.issued_on),
            pdf_date: document.issued_on.format("D:%Y%m%d000000Z").to_string(),
            amount: document.amount.spoken(),
            amount_in_words: amount_in_words(document.amount),
            reference_grouped: document.reference.grouped(),
            reference_remark: "Quote exactly this; without it the payment can’t be matched",
            reference_plain: document.reference.to_string(),
            scan_code: ScanCode::of(document, &beneficiary),
            pay_to: pay_to(bank, &beneficiary)?,
            paid_for: paid_for(document, &payer_name)?,
            bank_form: bank_form(document, beneficiary),
            next_steps: next_steps(document),
            foot: format!(
                "{}  ·  {}  ·  Account {}  ·  To verify: the ledger keeps this file’s SHA-256",
                document.number,
                document.funding_id,
                masked(&document.payer_account_id)
            ),
            payer_name,
        })
    }
}

fn pay_to(bank: &SellerBankDetails, beneficiary: &str) -> Result<Vec<Entry>, DocumentError> {
    let mut entries = vec![
        Entry { exact: true, ..entry("Beneficiary name", beneficiary.to_owned()) },
        Entry { label: "Beneficiary address", lines: printable_lines("beneficiaryAddress", &bank.beneficiary_address)?, exact: false },
        entry("Bank", printable("bankName", &bank.bank_name)?),
        Entry { label: "Bank address", lines: printable_lines("bankAddress", &bank.bank_address)?, exact: false },
    ];
    let [(account, number), (code, value)] = account_fields(&bank.account);
    let shown = if matches!(bank.account, ReceivingAccount::Iban { .. }) { in_fours(number) } else { number.to_owned() };
    entries.push(exact(account, shown));
    entries.push(exact(code, value.to_owned()));
    if let Some(email) = &bank.remittance_email {
        entries.push(entry("Remittance e-mail", printable("remittanceEmail", email)?));
    }
    Ok(entries)
}

fn paid_for(document: &FundingDocument, payer_name: &str) -> Result<Vec<Entry>, DocumentError> {
    Ok(vec![
        entry("Account name", payer_name.to_owned()),
        entry("Account ID", document.payer_account_id.as_str().to_owned()),
        entry("Seller", document.seller_bank.seller.name().to_owned()),
        entry("Funding ID", document.funding_id.to_string()),
        entry("Requested by", printable("requestedBy", &document.requested_by)?),
        entry("Requested on", day(document.requested_on)),
        entry("Valid", "Until canceled".to_owned()),
    ])
}

/// The form's values stand without spaces, ready to be copied.
fn bank_form(document: &FundingDocument, beneficiary: String) -> Vec<Entry> {
    let [(account, number), (code, value)] = account_fields(&document.seller_bank.account);
    let fees = match document.seller_bank.account {
        ReceivingAccount::Us { .. } => "You pay your bank’s fee on top, so that the full amount arrives",
        ReceivingAccount::Iban { .. } => "OUR: you pay all fees, so that the full amount arrives (SEPA: SHA)",
        ReceivingAccount::Swift { .. } => "OUR: you pay all fees, so that the full amount arrives",
    };
    vec![
        exact("Amount and currency", document.amount.spoken()),
        exact("Beneficiary", beneficiary),
        exact(account, number.to_owned()),
        exact(code, value.to_owned()),
        exact("Payment details / reference / OBI", document.reference.to_string()),
        entry("Fees / charges", fees.to_owned()),
    ]
}

/// The two numbers of an account under the labels of a bank's form: the account's, and the bank's.
fn account_fields(account: &ReceivingAccount) -> [(&'static str, &str); 2] {
    match account {
        ReceivingAccount::Us { account_number, routing_number } => {
            [("Account number", account_number.expose()), ("Routing number (ABA)", routing_number.as_str())]
        }
        ReceivingAccount::Iban { iban, bic } => [("IBAN", iban.expose()), ("BIC (SWIFT)", bic.as_str())],
        ReceivingAccount::Swift { account_number, bic } => [("Account number", account_number.expose()), ("BIC (SWIFT)", bic.as_str())],
    }
}

fn next_steps(document: &FundingDocument) -> [(String, String); 3] {
    let (seller, currency) = (document.seller_bank.seller.name(), document.amount.currency());
    [
        (
            format!("From {}", day(document.issued_on)),
            "Send the transfer from your bank with the reference above. Keep the bank’s confirmation.".to_owned(),
        ),
        (
            format!("By {}", day(document.expected_by)),
            "The transfer should have arrived if it was sent at once. If it has not, ask your bank to trace it.".to_owned(),
        ),
        ("On arrival".to_owned(), format!("Record the receipt. From then on the funds pay {currency} invoices of {} when due.", seller)),
    ]
}

fn entry(label: &'static str, value: String) -> Entry {
    Entry { label, lines: vec![value], exact: false }
}

fn exact(label: &'static str, value: String) -> Entry {
    Entry { exact: true, ..entry(label, value) }
}

fn day(date: NaiveDate) -> String {
    date.format("%-d %b %Y").to_string()
}

/// The last four digits, behind four dots.
fn masked(account: &AccountId) -> String {
    let digits = account.as_str();
    format!("····{}", &digits[digits.len() - 4..])
}

/// An IBAN on paper stands in groups of four (ISO 13616-1).
fn in_fours(iban: &str) -> String {
    let characters: Vec<char> = iban.chars().collect();
    characters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn printable_lines(field: &'static str, lines: &[String]) -> Result<Vec<String>, DocumentError> {
    lines.iter().map(|line| printable(field, line)).collect()
}

/// The text in Unicode's composed form (NFC). A combining mark that is left over has no precomposed letter in the
/// font and would be printed beside its letter, so it is refused like a missing character.
fn printable(field: &'static str, text: &str) -> Result<String, DocumentError> {
    let faces = Faces::embedded()?;
    let composed: String = text.nfc().collect();
    match composed.chars().find(|c| !faces.have(*c) || canonical_combining_class(*c) != 0) {
        Some(character) => Err(DocumentError::UnsupportedCharacter { field, character }),
        None => Ok(composed),
    }
}
