//! Plainly invented documents, from the plainest to the longest.

use billing_core::address::PostalAddressDraft;
use billing_core::ids::{AccountId, DocumentId, FundingId};
use billing_core::money::{Currency, Money};
use billing_core::reference::CreditorReference;
use billing_core::seller::{Seller, SellerBankDraft};
use billing_documents::{FundingDocument, Paper};
use chrono::NaiveDate;

/// A date that exists.
pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A US payer, a US bank, US dollars, Letter.
pub fn us_letter() -> FundingDocument {
    let bank = SellerBankDraft {
        currency: "USD".into(),
        beneficiary_name: "Example Web Services, Inc.".into(),
        beneficiary_address: "P.O. Box 5550100\nExampleville, WA 98109\nUnited States".into(),
        bank_name: "First Example Bank (New York)".into(),
        bank_address: "555 Example Avenue\nNew York, NY 10001".into(),
        account_number: "000555019012".into(),
        routing_number: "021000021".into(),
        remittance_email: "remittance@example.com".into(),
        ..SellerBankDraft::default()
    };
    let address = PostalAddressDraft {
        line1: "410 Sample Street".into(),
        line2: "Suite 555".into(),
        city: "Seattle".into(),
        state: "WA".into(),
        postal_code: "98109".into(),
        country: "US".into(),
    };
    FundingDocument {
        number: DocumentId::new(1),
        funding_id: FundingId::new(1),
        reference: CreditorReference::parse("RF18539007547034").unwrap(),
        amount: Money::from_minor(2_500_000, Currency::Usd),
        issued_on: date(2026, 3, 12),
        requested_on: date(2026, 3, 12),
        requested_by: "Alex Sample".into(),
        payer_name: "Example Corp".into(),
        payer_account_id: AccountId::parse("111122229012").unwrap(),
        payer_address: Some(address.validate("billingAddress").unwrap()),
        seller_bank: bank.validate(Seller::AwsInc).unwrap(),
        expected_by: date(2026, 3, 16),
        paper: Paper::Letter,
    }
}

/// A German payer, an IBAN, euros, A4; Latin, Greek and Cyrillic letters.
pub fn euro_a4() -> FundingDocument {
    let bank = SellerBankDraft {
        currency: "EUR".into(),
        beneficiary_name: "Beispiel Webdienste S.à r.l.".into(),
        beneficiary_address: "38, Rue de l’Exemple\n1855 Luxembourg\nLuxembourg".into(),
        bank_name: "Musterbank AG".into(),
        bank_address: "Musterstraße 5\n60311 Frankfurt am Main\nGermany".into(),
        iban: "DE89 3704 0044 0532 0130 00".into(),
        bic: "EXMPDEFFXXX".into(),
        remittance_email: "zahlungsavis@example.com".into(),
        ..SellerBankDraft::default()
    };
    let address = PostalAddressDraft {
        line1: "Großbeispielweg 12a".into(),
        city: "München".into(),
        postal_code: "80331".into(),
        country: "DE".into(),
        ..PostalAddressDraft::default()
    };
    FundingDocument {
        number: DocumentId::new(42),
        funding_id: FundingId::new(37),
        reference: CreditorReference::from_random(0x0123_4567_89ab_cdef),
        amount: Money::from_minor(123_456_789, Currency::Eur),
        requested_by: "Ελένη Παράδειγμα, Ольга Примерова".into(),
        payer_name: "Müller & Söhne (Beispiel) GmbH \\ Łódź".into(),
        payer_address: Some(address.validate("billingAddress").unwrap()),
        seller_bank: bank.validate(Seller::AwsEurope).unwrap(),
        paper: Paper::A4,
        ..us_letter()
    }
}

/// `length` characters of ordinary words.
fn words(length: usize) -> String {
    let text = "International Consolidated Example Holdings and Subsidiaries Limited Partnership of Northern Sampleshire ";
    text.chars().cycle().take(length - 1).chain(['e']).collect()
}

/// The longest of everything that a ledger accepts, in ordinary words, on the shorter paper.
pub fn longest() -> FundingDocument {
    filled(words)
}

/// The longest of everything, in the widest letter, without a single space.
pub fn widest() -> FundingDocument {
    filled(|length| "W".repeat(length))
}

fn filled(text: impl Fn(usize) -> String) -> FundingDocument {
    let lines = || vec![text(70); 6].join("\n");
    let bank = SellerBankDraft {
        currency: "USD".into(),
        beneficiary_name: text(140),
        beneficiary_address: lines(),
        bank_name: text(140),
        bank_address: lines(),
        account_number: "55501234567890123".into(),
        bic: "EXMPGB2LXXX".into(),
        remittance_email: format!("{}@{}.example.com", "remittance.".repeat(10) + "advice", "sample.".repeat(16) + "mail"),
        ..SellerBankDraft::default()
    };
    let address = PostalAddressDraft {
        line1: text(70),
        line2: text(70),
        city: text(70),
        state: text(70),
        postal_code: "SAMPLE 55501 XYZ".into(),
        country: "GB".into(),
    };
    FundingDocument {
        number: DocumentId::new(1_234_567_890),
        funding_id: FundingId::new(1_234_567_890),
        reference: CreditorReference::parse(&longest_reference()).unwrap(),
        amount: Money::from_minor(Money::LARGEST_MINOR, Currency::Usd),
        issued_on: date(2026, 9, 30),
        expected_by: date(2026, 10, 2),
        requested_by: text(140),
        payer_name: text(140),
        payer_address: Some(address.validate("billingAddress").unwrap()),
        seller_bank: bank.validate(Seller::AwsInc).unwrap(),
        ..us_letter()
    }
}

/// Twenty-five characters, the longest that ISO 11649 allows.
fn longest_reference() -> String {
    let body = "WMWMWMWMWMWMWMWMWMWMW";
    let found = (2..99).map(|check| format!("RF{check:02}{body}")).find(|reference| CreditorReference::parse(reference).is_ok());
    found.unwrap()
}
