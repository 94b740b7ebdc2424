//! What the tests share: a ledger in a folder of its own, a clock that is set by hand, seeded randomness, and short
//! ways to do what most tests do first.

mod business;
mod fixed;
mod ledger;
pub mod model;

pub use business::{account_of, address, card_of, credit_memo, invoice, marketplace, seller_bank};
pub use fixed::{SeededRandom, Sequence, TestClock};
pub use ledger::{TestLedger, environment, new_ledger, open, outcome, scratch};

use billing_app::AppError;
use billing_app::dto::{ApiError, ErrorCode, Money};
use sha2::{Digest as _, Sha256};

/// The code with which a use case refused.
///
/// # Panics
/// Where it did not refuse.
pub fn code_of<T>(result: Result<T, AppError>) -> ErrorCode {
    refusal(result).code
}

/// How a refusal reaches the window.
///
/// # Panics
/// Where the use case did not refuse.
pub fn refusal<T>(result: Result<T, AppError>) -> ApiError {
    match result {
        Ok(_) => panic!("it was not refused"),
        Err(error) => error.into(),
    }
}

/// Every field that needs attention.
///
/// # Panics
/// Where the use case did not refuse.
pub fn problem_fields<T>(result: Result<T, AppError>) -> Vec<String> {
    refusal(result).problems.into_iter().map(|problem| problem.field).collect()
}

/// An amount for comparisons: `USD 25000.00`.
#[must_use]
pub fn spoken(money: &Money) -> String {
    format!("{} {}", format!("{:?}", money.currency).to_uppercase(), money.value)
}

/// The wire's name of an enumeration's value: `PAST_DUE`.
///
/// # Panics
/// Where it is no enumeration.
pub fn wire_name(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).expect("an enumeration's value")
}

/// The SHA-256 of `bytes`, hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
