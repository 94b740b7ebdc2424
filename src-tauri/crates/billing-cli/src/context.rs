//! The ledger that a command works on, and how it prints.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use billing_app::dto::{BackupInfo, ErrorCode};
use billing_app::{App, Environment, KeySource, backups_of, paths};
use serde::Serialize;

use crate::arguments::Global;
use crate::failure::Failure;
use crate::output;
use crate::passphrase::Existing;
use crate::text::count;

/// What the arguments of every command say.
pub struct Context {
    /// Where the ledger is, if the owner named a place.
    ledger: Option<PathBuf>,
    /// Where the key file is, if the owner named a place.
    key_file: Option<PathBuf>,
    /// Where the passphrase of the ledger's key is, if the owner named a file.
    passphrase_file: Option<PathBuf>,
    json: bool,
}

impl Context {
    /// The context that the global arguments ask for.
    pub fn new(global: Global) -> Self {
        // Absolute, so that what is printed still holds in another folder.
        let absolute = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
        let Global { ledger, key_file, passphrase_file, json } = global;
        Self { ledger: ledger.map(absolute), key_file: key_file.map(absolute), passphrase_file, json }
    }

    /// Whether JSON was asked for.
    pub const fn json(&self) -> bool {
        self.json
    }

    /// Where the owner wants the ledger, if they said so.
    pub fn named_ledger(&self) -> Option<PathBuf> {
        self.ledger.clone()
    }

    /// Where the owner wants the key, if they said so.
    pub fn named_key_file(&self) -> Option<PathBuf> {
        self.key_file.clone()
    }

    /// The file with the passphrase of the ledger's key, if the owner named one.
    pub fn passphrase_file(&self) -> Option<&Path> {
        self.passphrase_file.as_deref()
    }

    /// Where the ledger is.
    pub fn ledger_path(&self) -> PathBuf {
        self.ledger.clone().unwrap_or_else(paths::default_ledger_path)
    }

    /// Where keys are: in the named key file, and under a passphrase that is asked for when it is needed. The key file of the
    /// default ledger need not be named.
    pub fn environment(&self) -> Environment {
        let known = if self.ledger_path() == paths::sample_ledger_path() { paths::sample_key_file() } else { paths::default_key_file() };
        let file = self.key_file.clone().or_else(|| known.exists().then_some(known));
        let passphrase = Existing::of_key(self.passphrase_file.clone());
        Environment::system(KeySource { file, passphrase: Some(Arc::new(passphrase)) })
    }

    /// Opens the ledger.
    pub fn open(&self) -> Result<App, Failure> {
        Ok(App::open(&self.ledger_path(), self.environment())?)
    }

    /// Adds to the refusal of a damaged ledger which backup is the newest, and how to go back to it.
    pub fn with_way_out(&self, failure: Failure) -> Failure {
        if !failure.has_code(ErrorCode::LedgerDamaged) {
            return failure;
        }
        match backups_of(&self.ledger_path()).first() {
            Some(BackupInfo { path, made_on, transactions, .. }) => failure.and(&format!(
                "The newest backup is {path}, of {made_on}, with {}: `advance-pay restore --latest --replace` goes back to it and keeps the damaged ledger beside it; `advance-pay examine` says what is whole.",
                count(*transactions as usize, "transaction")
            )),
            None => failure.and("There is no daily backup beside it; `advance-pay examine` says what is whole."),
        }
    }

    /// Prints `value` as JSON if that was asked for, else what `in_words` makes of it.
    pub fn show<T: Serialize>(&self, value: &T, in_words: impl FnOnce(&T) -> String) -> Result<(), Failure> {
        output::show(self.json, value, in_words)
    }
}
