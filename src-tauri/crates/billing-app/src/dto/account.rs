//! The ledger as a whole, and the payer account that it belongs to.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Address, Currency, Seller};
use super::sentence::Sentence;

/// Where the ledger's key is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum KeyLocation {
    /// The operating system's keyring.
    Keyring,
    /// A key file named by the owner.
    File,
    /// The ledger itself, wrapped under a passphrase.
    Passphrase,
}

/// What is fixed about a ledger, and its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerInfo {
    /// Where the file is.
    pub path: String,
    /// Twelve digits.
    pub account_id: String,
    /// The account's name.
    pub account_name: String,
    /// Whether it is a payer (management) account (R2).
    pub payer_account: bool,
    /// Where invoices are addressed to; funding documents carry it.
    pub billing_address: Option<Address>,
    /// The seller of record.
    pub seller: Seller,
    /// The seller's name.
    pub seller_name: String,
    /// The preferred currency.
    pub currency: Currency,
    /// Whether it is filled with sample data.
    pub sample: bool,
    /// Whether its date is simulated (a sandbox).
    pub simulated: bool,
    /// The ledger's day: simulated, or today in UTC.
    pub today: String,
    /// Whether the account is registered for Advance Pay.
    pub registered: bool,
    /// Where the key is kept.
    pub key_location: KeyLocation,
    /// The key file, as named when the ledger was opened.
    pub key_file: Option<String>,
    /// What keeps documents from naming the account: a letter that no font has; `null` where nothing does.
    pub document_problem: Option<String>,
    /// The parts of `documentProblem`, to say it in another language.
    pub document_problem_parts: Vec<Sentence>,
}

/// A seller that a new account may choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SellerChoice {
    /// The seller.
    pub seller: Seller,
    /// Its name.
    pub name: String,
    /// Its currencies, the usual one first (R2).
    pub currencies: Vec<Currency>,
}

/// What the window needs to know when it opens.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Startup {
    /// The ledger that is open; `null` shows the first start.
    pub ledger: Option<LedgerInfo>,
    /// Why the ledger that should be open is not: shown with *Try again* and *Choose another*.
    pub problem: Option<super::error::ApiError>,
    /// Whether a keyring can keep the key of a new ledger; not asked while a ledger is open.
    pub keyring_available: bool,
    /// Where a new ledger will be made.
    pub new_ledger_path: String,
    /// Where its key file will be made when there is no keyring.
    pub new_key_file: String,
    /// The sellers to choose from.
    pub sellers: Vec<SellerChoice>,
    /// The program's version.
    pub version: String,
}

/// Makes a ledger.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CreateLedger {
    /// Twelve digits.
    pub account_id: String,
    /// The account's name.
    pub account_name: String,
    /// Whether it is a payer (management) account (R2).
    pub payer_account: bool,
    /// The billing address; the window asks for it, the command line may add it later.
    pub billing_address: Option<Address>,
    /// The seller of record.
    pub seller: Seller,
    /// The preferred currency; the seller's usual one if absent.
    pub currency: Option<Currency>,
    /// The first day of a sandbox; `null` makes a real ledger.
    pub simulated_date: Option<String>,
    /// Whether to keep the key in a key file instead of the keyring.
    pub key_in_file: bool,
}

/// Changes what may be changed about the account.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EditAccount {
    /// The account's name.
    pub account_name: String,
    /// The billing address; absent, it stays as it is.
    pub billing_address: Option<Address>,
    /// The seller of record; locked while funds are unused (R7).
    pub seller: Seller,
    /// The preferred currency; locked while funds are unused (R7).
    pub currency: Currency,
}

/// The ledger's day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Clock {
    /// The day.
    pub today: String,
    /// Whether it is simulated.
    pub simulated: bool,
}
