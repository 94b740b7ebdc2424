//! Showing, moving and changing the ledger's key.
//!
//! Whatever moment a change is interrupted at, the ledger opens: the key is in its new place before the ledger says so, and stays
//! in the old one. A new data key seals every field anew in one transaction, which is also the one that says which key it is; until
//! then the old key counts, after it the new one, and both are where keys are looked for.

use std::path::PathBuf;
use std::sync::Arc;

use billing_store::{KeyLocation, LedgerKey, SealedField};
use secrecy::SecretString;

use crate::backup::{Renewal, renew_backups};
use crate::error::AppError;
use crate::key_file_note::note_key_file;
use crate::keys::{self, KeyError, KeyPlace, KeySource};
use crate::method::account_match;
use crate::vault::{Place, Vault};
use crate::{App, Change, dto};

/// The newest data key that the version byte of a sealed field can name.
const LAST_VERSION: u8 = u8::MAX;

impl App {
    /// What is known of the key; never the key.
    ///
    /// # Errors
    /// Where the ledger can't be read.
    pub fn key_info(&mut self) -> Result<dto::KeyInfo, AppError> {
        let key_file = self.environment.keys.file.as_ref().map(|file| file.display().to_string());
        self.read(|view| {
            let known = view.reader.ledger_key()?;
            Ok(dto::KeyInfo {
                location: known.location.into(),
                key_file: key_file.filter(|_| known.location == KeyLocation::File),
                key_id: known.key_id,
                version: u32::from(known.version),
                passphrase_cost: known.wrapping.map(|wrapping| {
                    let (mebibytes, passes, lanes) = (wrapping.memory_kib / 1024, wrapping.passes, wrapping.lanes);
                    format!("Argon2id, {mebibytes} MiB, passes: {passes}, lanes: {lanes}")
                }),
                sealed_fields: view.reader.count_sealed_fields()?,
            })
        })
    }

    /// Opens the ledger's key with a passphrase that the owner has just typed.
    ///
    /// # Errors
    /// Where it is wrong, or the key is not under a passphrase.
    pub fn unlock(&mut self, passphrase: SecretString) -> Result<(), AppError> {
        let before = self.environment.keys.passphrase.replace(Arc::new(passphrase));
        self.vault = None;
        self.vault().map(drop).inspect_err(|_| self.environment.keys.passphrase = before)
    }

    /// Opens the ledger's key with the key file at `path`, which is looked for there from now on.
    ///
    /// # Errors
    /// Where it is no key file, or not this ledger's. Then the key is looked for where it was.
    pub fn use_key_file(&mut self, path: PathBuf) -> Result<(), AppError> {
        let before = self.environment.keys.file.replace(path.clone());
        self.vault = None;
        self.vault().map(drop).inspect_err(|_| self.environment.keys.file = before)?;
        note_key_file(self.store.path(), &path);
        Ok(())
    }

    /// Moves the key to `place`, or wraps it under another passphrase. Where it was before, it stays, unless `forget` says
    /// otherwise: older copies of the ledger may need it there.
    ///
    /// # Errors
    /// Where the key is not at hand, or can't be put in its new place. Then it is where it was.
    pub fn move_key(&mut self, place: &KeyPlace, forget: bool) -> Result<dto::KeyChange, AppError> {
        let (vault, known) = self.vault_and_key()?;
        let placed = keys::put(place, &vault, &known.key_id, self.environment.means())?;
        self.write(|change| change.set_key(&known, &placed))?;
        let former = Former { vault: Arc::clone(&vault), known, keys: self.environment.keys.clone() };
        self.use_place(place);
        self.finish_change(&former, &vault, &placed, forget)
    }

    /// Makes a new data key and seals every field anew with it, after a daily backup of the ledger as it is. The old key stays where it
    /// is, unless `forget` says otherwise: older copies of the ledger need it.
    ///
    /// # Errors
    /// Where the key is not at hand, the ledger is damaged, or something can't be written. Then the old key counts.
    pub fn rotate_key(&mut self, forget: bool) -> Result<dto::KeyChange, AppError> {
        let (vault, known) = self.vault_and_key()?;
        let version = known.version.checked_add(1).filter(|version| *version < LAST_VERSION).ok_or(AppError::KeysUsedUp)?;
        let backup = self.backup_before_change()?;
        let means = self.environment.means();
        let new = Arc::new(Vault::new(keys::new_key(means.random)?, version));
        let place = self.environment.keys.place_of(known.location)?;
        let placed = keys::put(&place, &new, &known.key_id, means)?;
        let random = Arc::clone(&self.environment.random);
        let resealed = self.write(|change| {
            change.set_key(&known, &placed)?;
            change.reseal(&vault, &new, random.as_ref())
        })?;
        let former = Former { vault, known, keys: self.environment.keys.clone() };
        let changed = self.finish_change(&former, &new, &placed, forget)?;
        Ok(dto::KeyChange { resealed_fields: resealed, backup: Some(backup), ..changed })
    }

    /// The vault and what is known of its key, of one moment: another program may change the key between two looks at it.
    fn vault_and_key(&mut self) -> Result<(Arc<Vault>, LedgerKey), AppError> {
        let (vault, known) = (self.vault()?, self.known_key()?);
        if vault.version() != known.version {
            return Err(KeyError::Changed.into());
        }
        Ok((vault, known))
    }

    fn known_key(&mut self) -> Result<LedgerKey, AppError> {
        self.read(|view| Ok(view.reader.ledger_key()?))
    }

    /// From now on the key is looked for in `place`.
    fn use_place(&mut self, place: &KeyPlace) {
        match place {
            KeyPlace::Keyring => {}
            KeyPlace::File(path) => {
                self.environment.keys.file = Some(path.clone());
                note_key_file(self.store.path(), path);
            }
            KeyPlace::Passphrase(passphrase) => self.environment.keys.passphrase = Some(Arc::new(passphrase.clone())),
        }
    }

    /// What follows once the ledger says where its key is: the daily backups are encrypted anew, and the old key is forgotten if it
    /// shall be and nothing needs it any more.
    fn finish_change(&mut self, former: &Former, vault: &Arc<Vault>, placed: &LedgerKey, forget: bool) -> Result<dto::KeyChange, AppError> {
        self.vault = Some(Arc::clone(vault));
        let Renewal { renewed, failed } = renew_backups(self.store.path(), &former.keys, vault, placed);
        let same_key = former.vault.key() == vault.key();
        let same_place = former.known.location == placed.location && self.environment.keys.file == former.keys.file;
        let kept_nowhere = former.known.location == KeyLocation::Passphrase || (same_key && same_place);
        let former_key = if kept_nowhere {
            None
        } else {
            let place = former.keys.place_of(former.known.location)?;
            if forget && failed.is_empty() {
                keys::forget(&place, &former.known.key_id, former.vault.key())?;
                None
            } else {
                Some(spoken(&place))
            }
        };
        Ok(dto::KeyChange {
            key: self.key_info()?,
            resealed_fields: 0,
            backup: None,
            renewed_backups: renewed,
            old_backups: failed,
            former_key,
        })
    }
}

/// The key before a change, and where it was looked for.
struct Former {
    vault: Arc<Vault>,
    known: LedgerKey,
    keys: KeySource,
}

fn spoken(place: &KeyPlace) -> String {
    match place {
        KeyPlace::Keyring => "the keyring".to_owned(),
        KeyPlace::File(path) => path.display().to_string(),
        KeyPlace::Passphrase(_) => "the ledger".to_owned(),
    }
}

impl Change<'_, '_> {
    /// Writes where the key is, unless another program has changed it since it was `known`.
    fn set_key(&self, known: &LedgerKey, placed: &LedgerKey) -> Result<(), AppError> {
        if self.writer.ledger_key()? != *known {
            return Err(KeyError::Changed.into());
        }
        Ok(self.writer.set_ledger_key(placed)?)
    }

    /// Opens every sealed field with `old` and seals it with `new`, and renews the hashes that accounts are found again by.
    fn reseal(&self, old: &Vault, new: &Vault, random: &dyn crate::Random) -> Result<u32, AppError> {
        let fields = self.writer.reseal_fields::<AppError>(|field| {
            let SealedField { table, row, column, sealed } = field;
            let place = Place { table, row: *row, column };
            new.seal(place, &old.open(place, sealed)?, random)
        })?;
        for account in self.writer.sealed_accounts()? {
            let place = Place { table: "payment_method", row: account.method.number(), column: "account_number_sealed" };
            let number = new.open_text(place, &account.account_number_sealed)?;
            self.writer.set_account_match(account.method, &account_match(new, &account.routing_number, &number))?;
        }
        Ok(fields)
    }
}
