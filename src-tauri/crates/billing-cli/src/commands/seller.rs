//! The seller's receiving bank details.

use billing_app::dto::{SellerBankDetails, SellerProfile, SetSellerBank};
use clap::{Args, Subcommand};

use crate::context::Context;
use crate::failure::Failure;
use crate::input::InputFile;
use crate::text::{Facts, code};

/// Show the seller, and enter where it receives money.
#[derive(Subcommand)]
pub enum Seller {
    /// Show the seller of record and its receiving bank details, as funding documents print them.
    #[command(after_help = "Example:\n  advance-pay seller show")]
    Show,
    SetBank(SetBank),
}

/// Enter the seller's receiving bank details.
///
/// Take them from the seller's own document, never from an e-mail. The file holds { currency, beneficiaryName,
/// beneficiaryAddress, bankName, bankAddress, accountNumber or iban, routingNumber or bic, remittanceEmail }, all values as text;
/// an address is a text with line breaks or a list of lines. There is one set of details for each currency.
///
/// Details that differ from those on record are refused and the differences named: changed bank details are the commonest
/// fraud. Ask the seller through a known telephone number, then repeat the command with --confirm-change.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay seller set-bank --file seller-bank.json
  advance-pay seller set-bank --file seller-bank-new.json --confirm-change")]
pub struct SetBank {
    #[command(flatten)]
    file: InputFile,

    /// The change of details on record was confirmed with the seller.
    #[arg(long)]
    confirm_change: bool,
}

impl Seller {
    /// Shows the seller, after saving its bank details if asked to.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let profile = match self {
            Self::Show => context.open()?.seller_profile()?,
            Self::SetBank(set) => {
                let request = SetSellerBank { details: set.file.read()?, confirm_change: set.confirm_change };
                context.open()?.set_seller_bank(&request)?
            }
        };
        context.show(&profile, in_words)
    }
}

fn in_words(profile: &SellerProfile) -> String {
    let currencies: Vec<_> = profile.currencies.iter().map(code).collect();
    let mut text = format!("{}, paid in {}\n", profile.name, currencies.join(", "));
    for details in &profile.bank_details {
        text.push_str(&format!("\nReceiving bank details for {}\n{}", code(&details.currency), bank(details)));
    }
    if profile.bank_details.is_empty() {
        text.push_str("\nNo receiving bank details yet, which funding documents need:\n  advance-pay seller set-bank --file FILE.json\n");
    }
    if !profile.history.is_empty() {
        text.push_str(&format!("\n{} of earlier details are kept; --json shows them.\n", crate::text::count(profile.history.len(), "set")));
    }
    text
}

/// Where to send money, as a bank's form asks for it.
pub fn bank(details: &SellerBankDetails) -> String {
    Facts::default()
        .with("  Beneficiary", &details.beneficiary_name)
        .with("  Beneficiary's address", details.beneficiary_address.join(", "))
        .with("  Bank", &details.bank_name)
        .with("  Bank's address", details.bank_address.join(", "))
        .with_some("  Account number", details.account_number.as_deref())
        .with_some("  IBAN", details.iban.as_deref())
        .with_some("  Routing number", details.routing_number.as_deref())
        .with_some("  BIC", details.bic.as_deref())
        .with_some("  Remittance e-mail", details.remittance_email.as_deref())
        .with("  Confirmed", &details.confirmed_at)
        .lines()
}
