//! The document that is measured.

use billing_core::NaiveDate;
use billing_core::address::PostalAddressDraft;
use billing_core::check_code::CheckCode;
use billing_core::ids::{AccountId, DocumentId, FundingId};
use billing_core::language::Language;
use billing_core::money::{Currency, Money};
use billing_core::reference::CreditorReference;
use billing_core::seller::{Seller, SellerBankDraft};
use billing_documents::{FundingDocument, Issue, Paper, Payer};

use crate::trouble::Trouble;

/// A plainly invented funding document.
pub fn document(number: i64) -> Result<FundingDocument, Trouble> {
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
        city: "Seattle".into(),
        state: "WA".into(),
        postal_code: "98109".into(),
        country: "US".into(),
        ..PostalAddressDraft::default()
    };
    let invalid = |what: &str| Trouble(format!("the sample's {what} is not valid"));
    let today = NaiveDate::from_ymd_opt(2026, 3, 12).ok_or_else(|| invalid("day"))?;
    Ok(FundingDocument {
        issue: Issue {
            number: DocumentId::new(number),
            issued_on: today,
            replaces: None,
            check_code: CheckCode::from_bits(0x39d1_3bf2_7c01_11d3_u64.rotate_left(u32::try_from(number % 61)?)),
            also_issued_as: None,
            paper: Paper::Letter,
            language: Language::English,
        },
        payer: Payer {
            name: "Example Corp".into(),
            account_id: AccountId::parse("111122229012")?,
            address: Some(address.validate("billingAddress").map_err(|_| invalid("address"))?),
        },
        funding_id: FundingId::new(number),
        reference: CreditorReference::from_random(u64::try_from(number)?.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        amount: Money::from_minor(2_500_000 + number, Currency::Usd),
        requested_on: today,
        requested_by: "Alex Sample".into(),
        seller_bank: bank.validate(Seller::AwsInc).map_err(|_| invalid("bank"))?,
        expected_by: today,
        canceled_on: None,
    })
}
