//! The ledger's key: where it is, moving it, changing it.

use std::path::PathBuf;

use billing_app::dto::{KeyChange, KeyInfo, KeyLocation};
use billing_app::{KeyError, KeyPlace};
use clap::{Args, Subcommand, ValueEnum};

use crate::context::Context;
use crate::failure::Failure;
use crate::passphrase;
use crate::text::{Facts, count, printable};

/// Show, move or change the key that seals account numbers and documents.
#[derive(Subcommand)]
pub enum Key {
    /// Show where the key is and which one it is; never the key.
    #[command(after_help = "Example:\n  advance-pay key show")]
    Show,
    Move(Move),
    ChangePassphrase(ChangePassphrase),
    Rotate(Rotate),
}

/// Put the key into another place.
///
/// It is in its new place before the ledger says so, and stays in the old one, which older copies of the ledger may need; with
/// --forget-old it is removed there. Daily backups are encrypted anew, so that they open with the key in its new place.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay key move --to keyring
  advance-pay key move --to file --new-key-file ledger.key
  advance-pay key move --to passphrase")]
pub struct Move {
    /// The operating system's keyring, a key file, or the ledger itself under a passphrase.
    #[arg(long, value_enum)]
    to: Place,

    /// The key file, with --to file; made if needed, else the key is added to it.
    #[arg(long, value_name = "PATH", required_if_eq("to", "file"))]
    new_key_file: Option<PathBuf>,

    /// File whose first line is the new passphrase, with --to passphrase; `-` reads standard input.
    #[arg(long, value_name = "PATH")]
    new_passphrase_file: Option<PathBuf>,

    #[command(flatten)]
    old: OldKey,
}

/// A place for the key.
#[derive(Clone, Copy, ValueEnum)]
enum Place {
    Keyring,
    File,
    Passphrase,
}

/// What becomes of the key from before.
#[derive(Args)]
struct OldKey {
    /// Remove the key from where it was, once nothing beside the ledger needs it any more.
    #[arg(long)]
    forget_old: bool,
}

/// Change the passphrase that the key is under.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay key change-passphrase")]
pub struct ChangePassphrase {
    /// File whose first line is the new passphrase; `-` reads standard input.
    #[arg(long, value_name = "PATH")]
    new_passphrase_file: Option<PathBuf>,
}

/// Make a new key and seal every field anew with it.
///
/// For when somebody may have seen the key. A backup is made before, and all fields are sealed anew in one step: interrupted
/// anywhere, the ledger opens. The key from before stays beside the new one, as older copies of the ledger need it; --forget-old
/// removes it.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay key rotate")]
pub struct Rotate {
    #[command(flatten)]
    old: OldKey,
}

impl Key {
    /// Does what is asked for and says where the key is.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        let changed = match self {
            Self::Show => return context.show(&app.key_info()?, |info| facts(info).lines()),
            Self::Move(Move { to, new_key_file, new_passphrase_file, old }) => {
                let place = match (to, new_key_file) {
                    (Place::Keyring, _) => KeyPlace::Keyring,
                    (Place::File, Some(path)) => KeyPlace::File(std::path::absolute(&path).unwrap_or(path)),
                    (Place::File, None) => return Err(Failure::usage("--to file needs --new-key-file PATH.")),
                    (Place::Passphrase, _) => new_passphrase(new_passphrase_file)?,
                };
                app.move_key(&place, old.forget_old)?
            }
            Self::ChangePassphrase(ChangePassphrase { new_passphrase_file }) => {
                if app.key_info()?.location != KeyLocation::Passphrase {
                    let message = "This ledger's key is under no passphrase. Put it under one: advance-pay key move --to passphrase.";
                    return Err(Failure::refused(billing_app::dto::ErrorCode::WrongStatus, message));
                }
                app.move_key(&new_passphrase(new_passphrase_file)?, false)?
            }
            Self::Rotate(Rotate { old }) => app.rotate_key(old.forget_old)?,
        };
        context.show(&changed, changed_in_words)
    }
}

fn new_passphrase(file: Option<PathBuf>) -> Result<KeyPlace, Failure> {
    let passphrase = passphrase::new(file.as_deref(), "for the ledger's key", KeyError::PassphraseNeeded)?;
    Ok(KeyPlace::Passphrase(passphrase))
}

fn facts(info: &KeyInfo) -> Facts {
    let place = match (info.location, &info.key_file, &info.passphrase_cost) {
        (KeyLocation::Keyring, ..) => format!("in the operating system's keyring, as {}", info.key_id),
        (KeyLocation::File, Some(file), _) => file.clone(),
        (KeyLocation::File, None, _) => "in a key file that was not named (--key-file PATH)".to_owned(),
        (KeyLocation::Passphrase, _, cost) => format!("in the ledger, under a passphrase ({})", cost.as_deref().unwrap_or_default()),
    };
    let fields = info.sealed_fields as usize;
    Facts::default().with("Key", place).with("Version", info.version.to_string()).with("Sealed with it", count(fields, "field"))
}

fn changed_in_words(changed: &KeyChange) -> String {
    let mut facts = facts(&changed.key);
    if let Some(backup) = &changed.backup {
        facts = facts.with("Backup before", backup);
    }
    let mut text = facts.lines();
    if changed.renewed_backups > 0 {
        text.push_str(&format!("\n{} encrypted anew for it.\n", count(changed.renewed_backups as usize, "daily backup")));
    }
    for backup in &changed.old_backups {
        text.push_str(&format!("\nThis backup still needs the key from before: {}\n", printable(backup)));
    }
    if let Some(place) = &changed.former_key {
        text.push_str(&format!("\nThe key from before is still in {}; older copies of the ledger need it there.\n", printable(place)));
    }
    text
}
