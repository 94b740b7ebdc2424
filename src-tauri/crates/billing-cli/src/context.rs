//! The ledger that a command works on, and how it prints.

use std::path::PathBuf;

use billing_app::{App, Environment, KeySource, paths};
use serde::Serialize;

use crate::arguments::Global;
use crate::failure::Failure;
use crate::output;

/// What the arguments of every command say.
pub struct Context {
    /// Where the ledger is, if the owner named a place.
    ledger: Option<PathBuf>,
    /// Where the key file is, if the owner named a place.
    key_file: Option<PathBuf>,
    json: bool,
}

impl Context {
    /// The context that the global arguments ask for.
    pub fn new(global: Global) -> Self {
        // Absolute, so that what is printed still holds in another folder.
        let absolute = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
        Self { ledger: global.ledger.map(absolute), key_file: global.key_file.map(absolute), json: global.json }
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

    /// Opens the ledger. The key file of the default ledger need not be named.
    pub fn open(&self) -> Result<App, Failure> {
        let path = self.ledger.clone().unwrap_or_else(paths::default_ledger_path);
        let known = if path == paths::sample_ledger_path() { paths::sample_key_file() } else { paths::default_key_file() };
        let file = self.key_file.clone().or_else(|| known.exists().then_some(known));
        Ok(App::open(&path, Environment::system(KeySource { file, ..KeySource::default() }))?)
    }

    /// Prints `value` as JSON if that was asked for, else what `in_words` makes of it.
    pub fn show<T: Serialize>(&self, value: &T, in_words: impl FnOnce(&T) -> String) -> Result<(), Failure> {
        output::show(self.json, value, in_words)
    }
}
