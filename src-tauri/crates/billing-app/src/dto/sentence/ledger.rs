//! Why a ledger, its key or a backup of it can't be used.

use super::gap::{Choice, Words};
use super::sentences;

sentences! {
    /// Why the ledger, its key or a backup can't be used. A path, a place in the ledger and what the operating system says stand in
    /// the sentence as they are.
    LedgerRefusal {
        LedgerMissing { path: String } = "There is no ledger at {path}. Make one with `advance-pay init`, or choose another file.";
        LedgerExists { path: String } = "There is a ledger at {path} already. Nothing was changed; choose another place.";
        NotALedger { path: String } = "{path} is not a ledger of Advance Pay Console. Nothing was changed; choose another file.";
        LedgerNewer { path: String, found: u32, supported: u32 } =
            "The ledger {path} has format {found}; this program reads formats up to {supported}. Update the program.";
        LedgerReadOnly {} = "The ledger can't be written to: the file, its folder or its disk is read-only. Nothing was changed.";
        LedgerBusy {} = "Another program is writing to the ledger. Nothing was changed; try again in a moment.";
        LedgerInUse { path: String } =
            "The ledger {path} is open in a window or another program. Nothing was changed; close it, then try again.";
        DiskFull {} = "The disk is full. Nothing was changed; free some space and try again.";
        LedgerDamaged { place: String } =
            "The ledger is damaged: {place}. Nothing was changed; keep the file, and go back to your last backup.";
        SavedPerhaps { reason: String } =
            "The disk failed while the last step was being saved: {reason}. Whether it was kept shows when the ledger is opened again; then do what is missing.";
        LedgerFailed { reason: String } = "The ledger could not be read or written: {reason}. Nothing was changed.";
        WorkCanceled {} = "It was canceled. Nothing was changed.";
        SealBroken { column: String, row: String, table: String } =
            "The sealed field {column} in row {row} of {table} was changed or damaged. Nothing else is affected; go back to your last backup.";
        SettlementStopped { payments: u32, cause: Words } =
            "Automatic payment stopped. What was paid before stands: {payments, plural, one {# payment} other {# payments}}. The next step failed: {cause} Settle again to go on; nothing is paid twice.";

        KeyFileNotNamed {} = "This ledger's key is in a key file. Name it with --key-file PATH or ADVANCE_PAY_KEY_FILE.";
        KeyFileMissing { path: String } = "There is no key file at {path}. Name the file that was made with this ledger.";
        NotAKeyFile { path: String } = "{path} is not a key file: each of its lines must hold 64 hexadecimal digits.";
        KeyFileNotPrivate { path: String } =
            "The key file {path} can be read by others. Make it private (chmod 600), then try again.";
        KeyFileNotWritten { path: String, reason: Words } = "The key file {path} can't be written: {reason}";
        NotInKeyring {} =
            "The keyring has no key for this ledger. It was made on another computer or by another user; everything but account numbers and documents still works.";
        KeyringUnavailable { reason: String } =
            "The keyring can't be used: {reason}. Unlock it, or keep the key in a file: --key-file PATH (or ADVANCE_PAY_KEY_FILE), or under a passphrase.";
        KeyOfAnotherLedger {} = "This key belongs to another ledger. Name the key file that was made with this one.";
        KeyChanged {} = "The ledger's key was changed by another program in the meantime. Nothing was changed here; try again.";
        KeyDamaged {} =
            "The ledger's key, which is kept in the ledger under a passphrase, is damaged. Restore your last backup: advance-pay restore --latest.";
        PassphraseNeeded {} =
            "This ledger's key is under a passphrase. Type it when asked, or name a file that holds it: --passphrase-file PATH (or ADVANCE_PAY_PASSPHRASE_FILE).";
        BackupPassphraseNeeded {} =
            "This needs the backup's passphrase. Type it when asked, or name a file that holds it: --backup-passphrase-file PATH.";
        PassphraseWeak { characters: u32, different: u32 } =
            "The passphrase is too easily guessed. Take at least {characters} characters, {different} of them different; five or six words drawn at random are good, and can be remembered.";
        PassphraseWrong {} = "The passphrase is wrong. Nothing was changed; try again.";

        FileInTheWay { path: String } =
            "There is a file at {path} already. Nothing was changed; choose another name, or replace it with --force (but never a ledger).";
        LedgerInTheWay { path: String } =
            "There is a ledger at {path} already. Nothing was changed; restore to another place (--ledger PATH), or let it give way (--replace): it is then kept beside the restored one.";
        BackupUnreadable { path: String, reason: Words } =
            "The backup {path} can't be used: {reason}. Nothing was changed; take another backup.";
        BackupForeign {} = "it is an age file, but no backup of this program";
        BackupBegunWrong {} = "it is no backup, or its beginning was changed or cut off";
        BackupTooCostly {} = "its passphrase would take more memory than this program spends on one";
        BackupHeaderChanged {} = "its header was changed";
        BackupContentForeign {} = "what is in it is no backup of this program";
        BackupLayoutNewer { found: String, newest: String } =
            "its layout is {found}; this program reads layouts up to {newest}. Update the program";
        BackupLength { expected: String, found: String } = "it should hold {expected} bytes of a ledger, and holds {found}";
        BackupChanged {} = "it was changed or cut off";
        BackupOfNewerFormat { found: u32, supported: u32 } =
            "the ledger in it has format {found}; this program reads formats up to {supported}. Update the program";
        BackupOfDamaged { place: String } = "the ledger in it is damaged: {place}";
        BackupOfNoLedger {} = "what is in it is no ledger";
        BackupOfAnotherKey {} = "the key in it is not that of the ledger in it";

        StoredRows { kind: Choice } =
            "{kind, select, ACCOUNT {the account} INVOICES {invoices and credit memos} PAYMENTS {payments} FUNDINGS {fundings} FUNDING_STEPS {steps of fundings, with their evidence} DOCUMENTS {documents} ATTACHMENTS {files of invoices} PAYMENT_METHODS {payment methods} SELLER_BANKS {bank details of sellers} UNAPPLIED_CASH {unapplied cash} STATEMENT_LINES {statement lines} MATCHES {matches of statement lines} TRANSACTIONS {transactions} ENTRIES {entries of transactions} COLUMN_MAPPINGS {how the columns of files are read} other {entries of the audit log}}";
    }
}
