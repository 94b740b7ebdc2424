//! The file of the US automated clearing house (Nacha Operating Rules, Appendix Three): one batch with one corporate credit (CCD) and
//! its addenda record. Records have 94 characters, blocks ten records.

use billing_core::money::{Currency, Money};
use billing_core::seller::ReceivingAccount;
use deunicode::deunicode_with_tofu;

use super::PaymentOrder;

const RECORD_LENGTH: usize = 94;
const RECORDS_IN_A_BLOCK: usize = 10;

/// The largest amount of an entry: ten digits of cents.
const LARGEST_MINOR: i64 = 9_999_999_999;

/// Why an order can't go through the clearing house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NachaError {
    /// Only US dollars.
    #[error("ACH moves US dollars only, not {0}. Make a pain.001 file.")]
    Currency(Currency),
    /// Only accounts in the US.
    #[error("ACH reaches only an account with a US routing number, and the seller's has none. Make a pain.001 file.")]
    AccountElsewhere,
    /// More than an entry holds.
    #[error("One ACH entry moves at most USD 99,999,999.99. Make a pain.001 file.")]
    AmountTooLarge,
}

/// By what the owner's bank knows the company that orders: ten characters, letters and digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginatorId(String);

impl OriginatorId {
    /// Reads ten letters and digits, as the bank has assigned them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        (text.len() == 10 && text.chars().all(|c| c.is_ascii_alphanumeric())).then_some(Self(text))
    }

    /// What most banks assign: 1, then the nine digits of the federal tax ID.
    #[must_use]
    pub fn of_tax_id(digits: &str) -> Option<Self> {
        Self::parse(&format!("1{digits}"))
    }
}

/// The order as a file with one batch of one entry. The reference stands in the addenda record, which the receiving bank passes on.
///
/// # Errors
/// Where the amount, its currency or the receiving account is none that the clearing house moves money to.
pub fn nacha(order: &PaymentOrder<'_>, originator: &OriginatorId) -> Result<Vec<u8>, NachaError> {
    let currency = order.amount.currency();
    if currency != Currency::Usd {
        return Err(NachaError::Currency(currency));
    }
    let ReceivingAccount::Us { account_number, routing_number } = &order.to.account else { return Err(NachaError::AccountElsewhere) };
    if order.amount.minor() > LARGEST_MINOR {
        return Err(NachaError::AmountTooLarge);
    }
    let sending = order.from.routing_number.as_str();
    let sending_bank = leading(sending, 8);
    let receiving = routing_number.as_str();
    let (originator, reference) = (originator.0.as_str(), order.reference.as_str());
    let carried_out = order.carried_out_on.format("%y%m%d");
    let company = fitted(order.from.name, 16);
    let totals = totals(receiving, order.amount);
    let records = [
        format!(
            "101 {sending}{originator}{}A094101{}{}{}",
            order.made_at.format("%y%m%d%H%M"),
            fitted("", 23),
            fitted(order.from.name, 23),
            fitted("", 8)
        ),
        format!(
            "5220{company}{}{originator}CCD{}{}{carried_out}   1{sending_bank}0000001",
            fitted("", 20),
            fitted("ADV PAY", 10),
            fitted("", 6)
        ),
        format!(
            "622{receiving}{}{:010}{}{}  1{sending_bank}0000001",
            fitted(account_number.expose(), 17),
            order.amount.minor(),
            fitted(order.label, 15),
            fitted(&order.to.beneficiary_name, 22),
        ),
        format!("705{}00010000001", fitted(reference, 80)),
        format!("8220000002{totals}{originator}{}{sending_bank}0000001", fitted("", 25)),
        // One batch, one block, an entry and its addenda.
        format!("900000100000100000002{totals}{}", fitted("", 39)),
    ];
    let filler = "9".repeat(RECORD_LENGTH);
    let missing = records.len().next_multiple_of(RECORDS_IN_A_BLOCK) - records.len();
    let lines = records.iter().map(String::as_str).chain(std::iter::repeat_n(filler.as_str(), missing));
    Ok(lines.flat_map(|line| [line, "\r\n"]).collect::<String>().into_bytes())
}

/// The hash of the receiving banks, then what is debited and credited: the same in both control records.
fn totals(receiving: &str, credited: Money) -> String {
    let hash: u64 = leading(receiving, 8).parse().unwrap_or_default();
    format!("{hash:010}{:012}{:012}", 0, credited.minor())
}

fn leading(text: &str, length: usize) -> &str {
    text.get(..length).unwrap_or(text)
}

/// `text` in capitals, cut or filled with spaces to `width`, in the printable ASCII that the clearing house takes: other letters are
/// written as those that sound like them.
fn fitted(text: &str, width: usize) -> String {
    let latin: String =
        deunicode_with_tofu(text, " ").to_ascii_uppercase().chars().filter(|c| (' '..='~').contains(c)).take(width).collect();
    format!("{latin:width$}")
}
