//! Plainly made-up business: accounts, addresses, bank details, invoices.

use billing_app::dto::{AddInvoice, Address, AddressText, BankAccountInput, CardInput, ChargeType, InvoiceType, SellerBankInput};

/// An address in the US.
#[must_use]
pub fn address() -> Address {
    Address {
        line1: "100 Example Street".to_owned(),
        line2: String::new(),
        city: "Springfield".to_owned(),
        state: "IL".to_owned(),
        postal_code: "62701".to_owned(),
        country: "US".to_owned(),
    }
}

/// A business's bank account with this number.
#[must_use]
pub fn account_of(account_number: &str) -> BankAccountInput {
    BankAccountInput {
        ownership: "BUSINESS".to_owned(),
        name_on_account: "Example Corp".to_owned(),
        routing_number: "021000021".to_owned(),
        routing_number_again: Some("021000021".to_owned()),
        account_number: account_number.to_owned(),
        account_number_again: Some(account_number.to_owned()),
        tax_id: Some("00-5550123".to_owned()),
        billing_address: address(),
        ..Default::default()
    }
}

/// A Visa card that ends with these four digits and expires at the end of this month.
#[must_use]
pub fn card_of(last_four: &str, expires: &str) -> CardInput {
    CardInput {
        brand: "Visa".to_owned(),
        last_four: last_four.to_owned(),
        expires: expires.to_owned(),
        name_on_card: "Example Corp".to_owned(),
        billing_address: address(),
    }
}

/// Where a US seller receives US dollars.
#[must_use]
pub fn seller_bank(account_number: &str) -> SellerBankInput {
    SellerBankInput {
        currency: "USD".to_owned(),
        beneficiary_name: "Sample Seller (not a real account)".to_owned(),
        beneficiary_address: AddressText::Text("1 Sample Avenue\nExampleville".to_owned()),
        bank_name: "Sample Bank".to_owned(),
        bank_address: AddressText::Text("2 Sample Plaza\nExampleville".to_owned()),
        account_number: Some(account_number.to_owned()),
        routing_number: Some("121000358".to_owned()),
        remittance_email: Some("remittance@example.com".to_owned()),
        ..Default::default()
    }
}

/// An invoice for metered use, issued on its due date.
#[must_use]
pub fn invoice(number: &str, due_on: &str, amount: &str) -> AddInvoice {
    AddInvoice {
        invoice_number: number.to_owned(),
        invoice_type: None,
        seller: None,
        issued_on: due_on.to_owned(),
        due_on: Some(due_on.to_owned()),
        currency: None,
        amount: amount.to_owned(),
        charge_type: None,
        purchase_order: None,
        billing_period: None,
    }
}

/// An invoice of the seller's marketplace.
#[must_use]
pub fn marketplace(number: &str, due_on: &str, amount: &str) -> AddInvoice {
    AddInvoice { charge_type: Some(ChargeType::Marketplace), ..invoice(number, due_on, amount) }
}

/// A credit memo.
#[must_use]
pub fn credit_memo(number: &str, issued_on: &str, amount: &str) -> AddInvoice {
    AddInvoice { invoice_type: Some(InvoiceType::CreditMemo), due_on: None, ..invoice(number, issued_on, amount) }
}
