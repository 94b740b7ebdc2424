//! The ledger that the window has open.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use billing_app::dto::{ApiError, BackupInfo, CreateLedger, DamageReport, LedgerInfo, RestoredLedger, Startup};
use billing_app::{App, AppError, Environment, KeySource, PassphraseSource, Restore, SecretString, paths};

use crate::work::off_thread;

/// The ledger that is open, shared by every command.
#[derive(Clone)]
pub struct Session(Arc<Shared>);

struct Shared {
    /// The owner's ledger, which need not be there yet.
    ledger: PathBuf,
    /// Where its key file is, if the environment says so.
    named_key_file: Option<PathBuf>,
    open: Mutex<Option<App>>,
}

impl Shared {
    /// Where the key file is or would be: as named, else where it was last found, else in the platform's data folder.
    fn key_file(&self) -> PathBuf {
        let noted = || billing_app::noted_key_file(&self.ledger);
        self.named_key_file.clone().or_else(noted).unwrap_or_else(paths::default_key_file)
    }
}

impl Session {
    /// The ledger that the environment names (`ADVANCE_PAY_LEDGER`, `ADVANCE_PAY_KEY_FILE`), else the one in the
    /// platform's data folder. It is opened when the pages ask for it.
    pub fn from_environment() -> Self {
        let named = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
        Self(Arc::new(Shared {
            ledger: named("ADVANCE_PAY_LEDGER").unwrap_or_else(paths::default_ledger_path),
            named_key_file: named("ADVANCE_PAY_KEY_FILE"),
            open: Mutex::new(None),
        }))
    }

    /// Runs a use case on the open ledger, off the thread that the window runs on.
    ///
    /// # Errors
    /// What the use case refuses, or that no ledger is open.
    pub async fn run<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&mut App) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let session = self.clone();
        off_thread(move || {
            let mut open = session.open();
            let app = open.as_mut().ok_or(AppError::NoLedger)?;
            Ok(use_case(app)?)
        })
        .await
    }

    /// Runs a use case that takes long on the open ledger, over a connection of its own: others need not wait for it.
    ///
    /// # Errors
    /// What the use case refuses, or that no ledger is open.
    pub async fn run_apart<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&mut App) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let session = self.clone();
        off_thread(move || {
            let mut apart = session.open().as_ref().ok_or(AppError::NoLedger)?.apart()?;
            Ok(use_case(&mut apart)?)
        })
        .await
    }

    /// What the window needs to know when it opens; opens the owner's ledger if there is one and none is open yet.
    pub async fn startup(&self) -> Result<Startup, ApiError> {
        let session = self.clone();
        off_thread(move || Ok(session.start())).await
    }

    /// Makes the owner's ledger and opens it.
    ///
    /// # Errors
    /// Every field that needs attention, or a file or key that can't be written.
    pub async fn create(&self, request: CreateLedger) -> Result<LedgerInfo, ApiError> {
        let session = self.clone();
        off_thread(move || {
            let keys = KeySource { file: request.key_in_file.then(|| session.0.key_file()), passphrase: None };
            let mut app = App::create(&session.0.ledger, &request, Environment::system(keys))?;
            let info = app.ledger_info()?;
            *session.open() = Some(app);
            Ok(info)
        })
        .await
    }

    /// Opens the sample ledger, making it first if needed.
    ///
    /// # Errors
    /// Where it can't be made or opened.
    pub async fn open_sample(&self) -> Result<LedgerInfo, ApiError> {
        let session = self.clone();
        off_thread(move || {
            let mut app = App::open_or_create_sample(&paths::sample_ledger_path(), &paths::sample_key_file())?;
            let info = app.ledger_info()?;
            *session.open() = Some(app);
            Ok(info)
        })
        .await
    }

    /// Closes the sample ledger and goes back to the owner's, or to the first start.
    pub async fn leave_sample(&self) -> Result<Startup, ApiError> {
        let session = self.clone();
        off_thread(move || {
            *session.open() = None;
            Ok(session.start())
        })
        .await
    }

    /// A number that changes whenever another program has changed the open ledger; `None` while the ledger is busy or closed.
    pub fn data_version(&self) -> Option<i64> {
        let open = self.0.open.try_lock().ok()?;
        open.as_ref()?.data_version().ok()
    }

    /// Makes the automatic payments that are due on the open ledger's day, and gives how many they were; `None` while the
    /// ledger is busy or closed, or can't be written. Another try does no harm (R17).
    pub fn settle(&self) -> Option<usize> {
        let mut open = self.0.open.try_lock().ok()?;
        open.as_mut()?.settle(None).ok().map(|settlement| settlement.payments.len())
    }

    /// The daily backups of the owner's ledger, the newest first.
    ///
    /// # Errors
    /// Never; where there are none, the list is empty.
    pub async fn backups(&self) -> Result<Vec<BackupInfo>, ApiError> {
        let ledger = self.0.ledger.clone();
        off_thread(move || Ok(billing_app::backups_of(&ledger))).await
    }

    /// Makes the owner's daily backup on a connection of its own, so that the pages need not wait for it. A ledger that is not
    /// there, or whose key is not at hand, has no backup today; the Settings page says so.
    pub fn back_up(&self) {
        if self.0.ledger.exists() {
            let made = App::open(&self.0.ledger, self.environment()).and_then(|mut app| app.daily_backup());
            // Nobody waits for this answer; the next look at the page shows which backups there are.
            drop(made);
        }
    }

    /// Restores the owner's ledger from `backup`; the one that is there stays beside it. The ledger is closed for it.
    ///
    /// # Errors
    /// Where the backup can't be read or opened, or the ledger is in use by another program. Then everything is as it was.
    pub async fn restore(&self, backup: PathBuf, passphrase: Option<SecretString>) -> Result<RestoredLedger, ApiError> {
        let session = self.clone();
        off_thread(move || {
            let mut open = session.open();
            *open = None;
            let passphrase = passphrase.map(|passphrase| Arc::new(passphrase) as Arc<dyn PassphraseSource>);
            // A daily backup is for the ledger's own key, which may be under a passphrase.
            let mut environment = session.environment();
            environment.keys.passphrase.clone_from(&passphrase);
            let request = Restore { backup, ledger: session.0.ledger.clone(), passphrase, key_place: None, replace: true };
            Ok(billing_app::restore_ledger(&request, &environment)?)
        })
        .await
    }

    /// What is whole of the owner's ledger, and which backups there are.
    ///
    /// # Errors
    /// Where there is no file to look at.
    pub async fn examine(&self) -> Result<DamageReport, ApiError> {
        let session = self.clone();
        off_thread(move || Ok(billing_app::examine(&session.0.ledger, &session.environment())?)).await
    }

    /// The environment of the owner's ledger.
    fn environment(&self) -> Environment {
        Environment::system(KeySource::in_file(self.0.key_file()))
    }

    fn start(&self) -> Startup {
        let mut open = self.open();
        let mut problem = None;
        if open.is_none() && self.0.ledger.exists() {
            match App::open(&self.0.ledger, self.environment()) {
                Ok(app) => *open = Some(app),
                Err(error) => problem = Some(ApiError::from(error)),
            }
        }
        let ledger = open.as_mut().map(App::ledger_info).transpose();
        let ledger = ledger.unwrap_or_else(|error| {
            problem = Some(error.into());
            None
        });
        // Only a new ledger needs to know; a locked keyring would ask for its password without a reason.
        let keyring_available = ledger.is_none() && billing_app::keyring_available();
        Startup {
            ledger,
            problem,
            keyring_available,
            new_ledger_path: self.0.ledger.display().to_string(),
            new_key_file: self.0.key_file().display().to_string(),
            sellers: billing_app::sellers(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    fn open(&self) -> MutexGuard<'_, Option<App>> {
        // A use case that panicked wrote nothing: the store rolls back what was not committed.
        self.0.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
