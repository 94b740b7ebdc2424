//! The ledger under measurement: made and opened as the product does, with randomness from a seed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use billing_app::dto::{AddBankAccount, CreateLedger, Register, Seller};
use billing_app::{App, Environment, KeySource, terms};
use billing_tests::{SeededRandom, account_of};
use rusqlite::{Connection, OpenFlags};

use crate::trouble::Trouble;

/// Makes an empty, registered sandbox at `path` that stands at `today`, with a US bank account as its default method.
pub fn make(path: &Path, today: &str) -> Result<App, Trouble> {
    let request = CreateLedger {
        account_id: "111122223333".to_owned(),
        account_name: "Example Corp".to_owned(),
        payer_account: true,
        billing_address: None,
        seller: Seller::AwsInc,
        currency: None,
        simulated_date: Some(today.to_owned()),
        key_in_file: true,
    };
    let mut app = App::create(path, &request, environment(path))?;
    let account = account_of("5550100001");
    app.add_bank_account(&AddBankAccount { request_id: "bank-account".to_owned(), account, set_as_default: true })?;
    app.register(&Register { accept_terms: true, terms_version: terms().version })?;
    Ok(app)
}

/// Opens the ledger at `path`.
pub fn open(path: &Path) -> Result<App, Trouble> {
    Ok(App::open(path, environment(path))?)
}

/// Where the key of the ledger at `path` is.
pub fn key_file(path: &Path) -> PathBuf {
    path.with_extension("key")
}

/// Copies a ledger that nobody has open, with its key.
pub fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
    std::fs::copy(from, to)?;
    std::fs::copy(key_file(from), key_file(to))?;
    Ok(())
}

/// Looks at the rows of a ledger past the product.
pub fn look(path: &Path) -> Result<Connection, Trouble> {
    Ok(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

fn environment(path: &Path) -> Environment {
    let keys = KeySource { file: Some(key_file(path)), ..KeySource::default() };
    Environment { random: Arc::new(SeededRandom::of(0xBE_7C4)), user: "Pat Example".to_owned(), ..Environment::system(keys) }
}
