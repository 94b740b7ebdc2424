//! The use cases of Advance Pay Console, and their wire contract.
//!
//! [`App`] is one open ledger. Each use case is a method on it, in the module of its page or subject; it reads the clock
//! once, checks the rules of billing-core, and writes through billing-store in one transaction. [`dto`] is what the
//! window and the command line exchange with it.

mod account;
mod attachment;
mod audit;
mod backup;
mod by_hand;
mod charge;
mod clock;
mod column_mapping;
mod convert;
mod damage;
mod document;
pub mod dto;
mod error;
mod explanation;
mod export;
mod files;
mod forecast;
mod funding;
mod funding_options;
mod history;
mod import;
mod invoice;
mod key_change;
mod key_file_note;
mod keys;
mod list;
mod list_export;
mod matching;
mod method;
mod notice;
mod overview;
mod passphrase;
pub mod paths;
mod payment;
mod payment_file;
mod progress;
mod random;
mod registration;
mod request;
mod sample;
mod sandbox;
mod seller;
mod settlement;
mod statement;
mod statement_line;
mod summary;
mod text;
pub mod timer;
mod transaction;
mod unapplied_cash;
mod unapplied_funds;
mod vault;
mod verification;

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use billing_core::ids::PaymentMethodId;
use billing_store::{LedgerRecord, Reader, Store, Writer};

pub use account::sellers;
pub use backup::{Restore, backups_of, restore_ledger};
pub use clock::{Clock, Moment, SystemClock};
pub use column_mapping::columns_of;
pub use damage::examine;
pub use document::IssuedDocument;
pub use error::AppError;
pub use funding::return_codes;
pub use key_file_note::noted_key_file;
pub use keys::{KeyError, KeyPlace, KeySource, keyring_available};
pub use passphrase::{PassphraseCost, PassphraseSource, check_new_passphrase};
pub use progress::{Progress, unwatched};
pub use random::{Random, RandomError, SystemRandom};
pub use registration::terms;
pub use secrecy::SecretString;

use vault::Vault;

/// What a use case needs besides the ledger.
#[derive(Clone)]
pub struct Environment {
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Draws randomness.
    pub random: Arc<dyn Random>,
    /// Where keys are.
    pub keys: KeySource,
    /// Who is at the keyboard; evidence is kept under this name (R21).
    pub user: String,
    /// How long to wait while another program writes to the ledger.
    pub busy_timeout: Duration,
    /// What a new passphrase costs whoever tries one.
    pub passphrase_cost: PassphraseCost,
}

impl Environment {
    /// The computer's clock, randomness and user, with keys from `keys`.
    #[must_use]
    pub fn system(keys: KeySource) -> Self {
        let user = ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok()).filter(|name| !name.trim().is_empty());
        Self {
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
            keys,
            user: user.map_or_else(|| "the owner".to_owned(), |name| name.chars().filter(|c| !c.is_control()).take(60).collect()),
            busy_timeout: billing_store::BUSY_TIMEOUT,
            passphrase_cost: PassphraseCost::STANDARD,
        }
    }

    /// What making, wrapping and checking a key takes.
    fn means(&self) -> keys::Means<'_> {
        keys::Means { cost: self.passphrase_cost, random: self.random.as_ref() }
    }
}

/// One open ledger, and the use cases on it.
pub struct App {
    store: Store,
    environment: Environment,
    /// Opened when first needed: without the key, everything but the sealed fields still works.
    vault: Option<Arc<Vault>>,
}

/// A change in progress: the ledger's row, the moment, and the writer.
struct Change<'w, 'c> {
    writer: &'w Writer<'c>,
    ledger: LedgerRecord,
    moment: Moment,
}

/// A look at one consistent moment of the ledger.
struct View<'r, 'c> {
    reader: &'r Reader<'c>,
    ledger: LedgerRecord,
    moment: Moment,
    /// How sentences name the payment methods that were looked up.
    labels: RefCell<HashMap<PaymentMethodId, dto::Sentence>>,
}

impl<'w, 'c> Change<'w, 'c> {
    fn view(&self) -> View<'w, 'c> {
        View { reader: self.writer, ledger: self.ledger.clone(), moment: self.moment, labels: RefCell::default() }
    }
}

impl App {
    /// Opens the ledger at `path`.
    ///
    /// # Errors
    /// Where the file is missing, no ledger, newer than the program, damaged or unreadable.
    pub fn open(path: &Path, environment: Environment) -> Result<Self, AppError> {
        let now = environment.clock.now();
        let store = Store::open(path, now)?;
        store.wait_at_most(environment.busy_timeout)?;
        Ok(Self { store, environment, vault: None })
    }

    /// The same ledger on a connection of its own, so that long work keeps nobody waiting.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn apart(&self) -> Result<Self, AppError> {
        Ok(Self { vault: self.vault.clone(), ..Self::open(self.store.path(), self.environment.clone())? })
    }

    /// A number that changes whenever another program has changed the ledger.
    ///
    /// # Errors
    /// Where the file can't be read.
    pub fn data_version(&self) -> Result<i64, AppError> {
        Ok(self.store.data_version()?)
    }

    fn read<T>(&mut self, look: impl FnOnce(&View<'_, '_>) -> Result<T, AppError>) -> Result<T, AppError> {
        let now = self.environment.clock.now();
        self.store.read(|reader| {
            let ledger = reader.ledger()?;
            let moment = Moment::of(&ledger, now);
            look(&View { reader, ledger, moment, labels: RefCell::default() })
        })
    }

    fn write<T>(&mut self, change: impl FnOnce(&Change<'_, '_>) -> Result<T, AppError>) -> Result<T, AppError> {
        let (now, user) = (self.environment.clock.now(), self.environment.user.clone());
        let key_version = self.vault.as_ref().map(|vault| vault.version());
        self.store.write(|writer| {
            // What is sealed with a key that another program has just replaced could not be opened any more.
            if key_version.is_some() && key_version != Some(writer.ledger_key()?.version) {
                return Err(KeyError::Changed.into());
            }
            let ledger = writer.ledger()?;
            let moment = Moment::of(&ledger, now);
            writer.sign(&user, moment.at);
            change(&Change { writer, ledger, moment })
        })
    }

    /// The vault, opened with the ledger's key.
    fn vault(&mut self) -> Result<Arc<Vault>, AppError> {
        let known = self.store.read(|reader| reader.ledger_key().map_err(AppError::from))?;
        if let Some(vault) = self.vault.as_ref().filter(|vault| vault.version() == known.version) {
            return Ok(Arc::clone(vault));
        }
        let vault = Arc::new(self.environment.keys.open(&known)?);
        self.vault = Some(Arc::clone(&vault));
        Ok(vault)
    }
}
