//! What refusals say, in parts, for every language. What the operating system says, and what only a developer can act on, is said in
//! English.

use std::path::Path;

use billing_documents::DocumentError;
use billing_interchange::{FileError, REQUIRED_COLUMNS};
use billing_store::StoreError;

use super::AppError;
use crate::dto::{Choice, FieldRefusal, FileRefusal, LedgerRefusal, Refusal, Sentence, Sentences, Words};
use crate::keys::KeyError;

/// The most columns of a header that a refusal names.
const MOST_COLUMNS: usize = 10;

/// Why a file is refused.
#[derive(Debug, Clone)]
pub enum Reason {
    /// A sentence that every language has.
    Said(Words),
    /// A sentence in English.
    English(String),
}

impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Said(sentence) => sentence.fmt(f),
            Self::English(text) => f.write_str(text),
        }
    }
}

impl From<FileRefusal> for Reason {
    fn from(refusal: FileRefusal) -> Self {
        Self::Said(refusal.into())
    }
}

impl From<&FileError> for Reason {
    fn from(error: &FileError) -> Self {
        of_invoices(error).map_or_else(|| Self::English(error.to_string()), Self::from)
    }
}

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
            Self::MethodNotUsable(said) | Self::MethodInUse(said) | Self::WrongStatus(said) | Self::BalanceUnused(said) => said.clone(),
            Self::Key(error) => of_key(error),
            Self::Store(error) => of_store(error).into(),
            Self::Document(error) => of_document(error),
            Self::FileUnreadable { reason: Reason::English(_), .. }
            | Self::SellerBankChanged { .. }
            | Self::TimerPath(_)
            | Self::Money(_)
            | Self::Random(_) => Sentences::default(),
            Self::FileUnreadable { file, reason: Reason::Said(reason) } => {
                FileRefusal::FileUnreadable { file: file.clone(), reason: reason.clone() }.into()
            }
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

/// What is wrong with an invoice file; nothing where only English has words for the kind of file or the fault in it.
fn of_invoices(error: &FileError) -> Option<FileRefusal> {
    Some(match error {
        FileError::Empty => FileRefusal::FileEmpty {},
        FileError::TooLarge { bytes, most } => FileRefusal::FileTooLarge { size: mebibytes(*bytes), most: mebibytes(*most) },
        FileError::Utf16 => FileRefusal::FileInUtf16 {},
        FileError::NotUtf8 { line } => FileRefusal::FileNotUtf8 { line: line.to_string() },
        FileError::MissingColumns { columns, found } => columns_missing(columns, found),
        FileError::DuplicateColumn { column } => FileRefusal::ColumnTwice { column: (*column).to_owned() },
        FileError::NoRows => FileRefusal::FileWithoutInvoices {},
        FileError::TooManyRows { most } => FileRefusal::TooManyRows { most: most.to_string() },
        FileError::BrokenJson { line, column, cut_short } => FileRefusal::BrokenJson {
            state: Choice(if *cut_short { "CUT_SHORT" } else { "BROKEN" }),
            line: line.to_string(),
            column: column.to_string(),
        },
        FileError::NotInvoiceJson { page } => FileRefusal::NotInvoiceJson { page: page.to_string() },
        FileError::NotText { .. } | FileError::BrokenCsv { .. } => return None,
    })
}

fn columns_missing(columns: &[&str], found: &[String]) -> FileRefusal {
    let shown = found.iter().take(MOST_COLUMNS).map(String::as_str).collect::<Vec<_>>().join(", ");
    FileRefusal::ColumnsMissing {
        missing: number(columns.len()),
        columns: columns.iter().map(|name| FileRefusal::Column { name: (*name).to_owned() }.into()).collect(),
        found: (!found.is_empty()).then_some(shown),
        more: found.len().checked_sub(MOST_COLUMNS).filter(|more| *more > 0).map(|more| more.to_string()),
        required: REQUIRED_COLUMNS.join(","),
    }
}

/// Why a document can't be made; nothing where it is about a letter or a font, or about money that does not add up.
fn of_document(error: &DocumentError) -> Sentences {
    match error {
        DocumentError::CurrencyMismatch { amount, receiving } => {
            FileRefusal::DocumentCurrency { amount: amount.to_string(), receiving: receiving.to_string() }.into()
        }
        DocumentError::DoesNotFit => FileRefusal::DocumentTooLong {}.into(),
        _ => Sentences::default(),
    }
}

/// A path as sentences name it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Whole mebibytes, rounded up, so that a file over the limit never reads as if it were at the limit.
pub(crate) fn mebibytes(bytes: u64) -> String {
    bytes.div_ceil(1 << 20).to_string()
}

fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
