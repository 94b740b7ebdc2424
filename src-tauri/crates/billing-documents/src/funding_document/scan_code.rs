//! What the code to scan says.

use billing_core::bank::{Bic, Iban};
use billing_core::money::Currency;
use billing_core::seller::ReceivingAccount;

use super::FundingDocument;
use crate::language::FundingWords;

/// What is encoded, and what it is called beside the code.
pub struct ScanCode {
    /// The text in the code.
    pub payload: String,
    /// The caption, line by line.
    pub caption: [&'static str; 2],
}

/// The most characters of a name in a SEPA payment code.
const LONGEST_SEPA_NAME: usize = 70;
/// The largest amount of a SEPA payment code, in cents: 999,999,999.99 euros.
const LARGEST_SEPA_MINOR: i64 = 99_999_999_999;
/// Where an IBAN of a SEPA account starts with this (European Payments Council, EPC409-09: list of SEPA scheme countries).
const SEPA_COUNTRIES: [&str; 42] = [
    "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA",
];

impl ScanCode {
    /// A SEPA payment code where a banking application can read one, otherwise the reference and the amount.
    pub fn of(document: &FundingDocument, said: &FundingWords, beneficiary: &str) -> Self {
        let name_fits = beneficiary.chars().count() <= LONGEST_SEPA_NAME;
        let amount_fits = document.amount.currency() == Currency::Eur && document.amount.minor() <= LARGEST_SEPA_MINOR;
        match &document.seller_bank.account {
            ReceivingAccount::Iban { iban, bic } if name_fits && amount_fits && in_sepa(iban) => {
                Self { payload: sepa(document, beneficiary, iban, bic), caption: said.sepa_code }
            }
            _ => Self {
                payload: format!("{} {} {}", document.reference, document.amount.currency(), document.amount.decimal()),
                caption: said.plain_code,
            },
        }
    }
}

/// Whether an account takes part in SEPA.
pub fn in_sepa(iban: &Iban) -> bool {
    SEPA_COUNTRIES.contains(&&iban.expose()[..2])
}

/// The lines of European Payments Council guideline EPC069-12, version 2, with a structured reference.
fn sepa(document: &FundingDocument, beneficiary: &str, iban: &Iban, bic: &Bic) -> String {
    let amount = format!("EUR{}", document.amount.decimal());
    let purpose = "";
    ["BCD", "002", "1", "SCT", bic.as_str(), beneficiary, iban.expose(), &amount, purpose, document.reference.as_str()].join("\n")
}
