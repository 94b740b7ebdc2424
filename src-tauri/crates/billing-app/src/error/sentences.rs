//! What refusals say, in parts, for every language. What only a developer can act on is said in English.

use std::path::Path;

use billing_documents::DocumentError;
use billing_store::StoreError;

use super::AppError;
use crate::dto::{Choice, DocumentSentence, FieldRefusal, FileRefusal, LedgerRefusal, Refusal, Sentence, Sentences};
use crate::keys::KeyError;

impl AppError {
    /// The parts of the message; none where it is said in English only.
    #[must_use]
    pub fn sentences(&self) -> Sentences {
        match self {
            Self::Invalid(errors) => {
                let Some(first) = errors.first() else { return Sentences::default() };
                let more = u32::try_from(errors.len() - 1).ok().filter(|more| *more > 0);
                let more = more.map(|count| FieldRefusal::MoreToCorrect { count }.into());
                Sentences(first.problem.0.iter().cloned().chain(more).collect())
            }
            Self::MethodNotUsable(said)
            | Self::MethodInUse(said)
            | Self::WrongStatus(said)
            | Self::BalanceUnused(said)
            | Self::TimerPath(said) => said.clone(),
            Self::Key(error) => of_key(error),
            Self::Store(error) => of_store(error).into(),
            Self::Document(error) => of_document(error),
            Self::SellerBankChanged { .. } | Self::Money(_) | Self::Random(_) => Sentences::default(),
            Self::FileUnreadable { file, reason } => FileRefusal::FileUnreadable { file: file.clone(), reason: reason.clone() }.into(),
            Self::FileChanged(file) => FileRefusal::FileChanged { file: file.clone() }.into(),
            Self::FileNotWritten { path, reason } => FileRefusal::FileNotWritten { path: shown(path), reason: reason.clone() }.into(),
            Self::TimerFile { path, reason } => FileRefusal::TimerFileNotChanged { path: shown(path), reason: reason.clone() }.into(),
            Self::HomeUnknown => FileRefusal::HomeUnknown {}.into(),
            Self::SealBroken { .. }
            | Self::FileInTheWay(_)
            | Self::BackupUnreadable { .. }
            | Self::LedgerInTheWay(_)
            | Self::LedgerInUse(_)
            | Self::SettlementInterrupted { .. } => self.of_ledger(),
            Self::NotFound { .. }
            | Self::NotEligible(_)
            | Self::TermsNotAccepted
            | Self::TermsOutdated(_)
            | Self::NotRegistered
            | Self::SellerBankMissing { .. }
            | Self::RequestConflict(_)
            | Self::NotSimulated
            | Self::NoLedger
            | Self::KeysUsedUp => self.of_rule(),
        }
    }

    /// What the rules say.
    fn of_rule(&self) -> Sentences {
        match self {
            Self::NotFound { what, id } => Refusal::NotFound { what: Choice(kind_of(what)), id: id.clone() }.into(),
            Self::NotEligible(remedy) => Refusal::NotEligible { remedy: remedy.clone() }.into(),
            Self::TermsNotAccepted => Refusal::TermsNotAccepted {}.into(),
            Self::TermsOutdated(version) => Refusal::TermsOutdated { version: (*version).to_owned() }.into(),
            Self::NotRegistered => Refusal::NotRegistered {}.into(),
            Self::SellerBankMissing { seller, currency } => {
                Refusal::SellerBankMissing { seller: (*seller).to_owned(), currency: (*currency).to_owned() }.into()
            }
            Self::RequestConflict(id) => Refusal::RequestConflict { id: id.clone() }.into(),
            Self::NotSimulated => Refusal::NotSimulated {}.into(),
            Self::NoLedger => Refusal::NoLedger {}.into(),
            Self::KeysUsedUp => Refusal::KeysUsedUp {}.into(),
            _ => Sentences::default(),
        }
    }

    /// What is said of a ledger or a backup as a whole.
    fn of_ledger(&self) -> Sentences {
        match self {
            Self::SealBroken { table, row, column } => {
                LedgerRefusal::SealBroken { column: (*column).to_owned(), row: row.to_string(), table: (*table).to_owned() }.into()
            }
            Self::FileInTheWay(path) => LedgerRefusal::FileInTheWay { path: shown(path) }.into(),
            Self::BackupUnreadable { path, reason } => LedgerRefusal::BackupUnreadable { path: shown(path), reason: reason.clone() }.into(),
            Self::LedgerInTheWay(path) => LedgerRefusal::LedgerInTheWay { path: shown(path) }.into(),
            Self::LedgerInUse(path) => LedgerRefusal::LedgerInUse { path: shown(path) }.into(),
            Self::SettlementInterrupted { payments, cause } => match <[Sentence; 1]>::try_from(cause.sentences().0) {
                Ok([cause]) => LedgerRefusal::SettlementStopped { payments: number(*payments), cause: Box::new(cause) }.into(),
                Err(_) => Sentences::default(),
            },
            _ => Sentences::default(),
        }
    }
}

/// How a sentence chooses its words for a kind of record.
fn kind_of(what: &str) -> &'static str {
    match what {
        "invoice" => "INVOICE",
        "payment" => "PAYMENT",
        "funding" => "FUNDING",
        "document" => "DOCUMENT",
        "unapplied cash" => "UNAPPLIED_CASH",
        "import" => "IMPORT",
        "statement" => "STATEMENT",
        "statement line" => "STATEMENT_LINE",
        "match" => "MATCH",
        "attached file" => "ATTACHED_FILE",
        "bank account" => "BANK_ACCOUNT",
        _ => "PAYMENT_METHOD",
    }
}

fn of_store(error: &StoreError) -> LedgerRefusal {
    match error {
        StoreError::Missing(path) => LedgerRefusal::LedgerMissing { path: shown(path) },
        StoreError::Exists(path) => LedgerRefusal::LedgerExists { path: shown(path) },
        StoreError::NotALedger(path) => LedgerRefusal::NotALedger { path: shown(path) },
        StoreError::Newer { path, found, supported } => {
            LedgerRefusal::LedgerNewer { path: shown(path), found: *found, supported: *supported }
        }
        StoreError::ReadOnly => LedgerRefusal::LedgerReadOnly {},
        StoreError::Busy => LedgerRefusal::LedgerBusy {},
        StoreError::DiskFull => LedgerRefusal::DiskFull {},
        StoreError::Damaged(place) => LedgerRefusal::LedgerDamaged { place: place.clone() },
        StoreError::Uncertain(reason) => LedgerRefusal::SavedPerhaps { reason: reason.clone() },
        StoreError::Canceled => LedgerRefusal::WorkCanceled {},
        StoreError::Failed(reason) => LedgerRefusal::LedgerFailed { reason: reason.clone() },
    }
}

fn of_key(error: &KeyError) -> Sentences {
    match error {
        KeyError::FileNotNamed => LedgerRefusal::KeyFileNotNamed {},
        KeyError::FileMissing(path) => LedgerRefusal::KeyFileMissing { path: shown(path) },
        KeyError::FileUnreadable(path) => LedgerRefusal::NotAKeyFile { path: shown(path) },
        KeyError::FileNotPrivate(path) => LedgerRefusal::KeyFileNotPrivate { path: shown(path) },
        KeyError::FileNotWritten { path, reason } => LedgerRefusal::KeyFileNotWritten { path: shown(path), reason: reason.clone() },
        KeyError::NotInKeyring => LedgerRefusal::NotInKeyring {},
        KeyError::KeyringUnavailable(reason) => LedgerRefusal::KeyringUnavailable { reason: reason.clone() },
        KeyError::Wrong => LedgerRefusal::KeyOfAnotherLedger {},
        KeyError::Changed => LedgerRefusal::KeyChanged {},
        KeyError::PassphraseNeeded => LedgerRefusal::PassphraseNeeded {},
        KeyError::BackupPassphraseNeeded => LedgerRefusal::BackupPassphraseNeeded {},
        // The terminal's, or a file's that only the command line names.
        KeyError::PassphraseUnreadable { .. } => return Sentences::default(),
        KeyError::PassphraseWeak { characters, different } => {
            LedgerRefusal::PassphraseWeak { characters: number(*characters), different: number(*different) }
        }
        KeyError::PassphraseWrong => LedgerRefusal::PassphraseWrong {},
        KeyError::WrappingDamaged => LedgerRefusal::KeyDamaged {},
    }
    .into()
}

/// Why a document can't be made; nothing where it is about a font, or about money that does not add up.
fn of_document(error: &DocumentError) -> Sentences {
    match error {
        DocumentError::CurrencyMismatch { amount, receiving } => {
            DocumentSentence::DocumentCurrency { amount: amount.to_string(), receiving: receiving.to_string() }.into()
        }
        DocumentError::UnsupportedCharacter { field, character } => DocumentSentence::DocumentLetter {
            letter: format!("{character:?}"),
            code: format!("U+{:04X}", u32::from(*character)),
            field: Choice(field),
        }
        .into(),
        DocumentError::DoesNotFit => DocumentSentence::DocumentTooLong {}.into(),
        _ => Sentences::default(),
    }
}

/// A path as sentences name it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
