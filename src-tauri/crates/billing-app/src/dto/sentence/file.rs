//! Why a file that the owner chose, or wants to have, can't be read or written.

use std::io;

use super::gap::{Choice, Quoted, Words};
use super::sentences;

sentences! {
    /// Why a file can't be read or written.
    FileRefusal {
        FileUnreadable { file: String, reason: Words } = "{file}: {reason}";
        OsRefusal { kind: Choice, said: String } =
            "{kind, select, NOT_FOUND {there is no such file or folder} PERMISSION_DENIED {this program is not allowed to} STORAGE_FULL {the disk is full} READ_ONLY {it is on a disk that can only be read} IS_A_FOLDER {it is a folder} NOT_A_FOLDER {a part of its path is not a folder} NAME_TOO_LONG {its name is too long} other {{said}}}";
        FileNotOpened { reason: Words } = "The file can't be opened: {reason}.";
        FileNotRead { reason: Words } = "The file can't be read: {reason}.";
        NotAFile { wanted: Choice } = "This is a folder or a device. Choose {wanted, select, PDF {a PDF file} STATEMENT {a bank statement} other {a CSV or JSON file}}.";
        NotAPdf {} = "This is not a PDF. Choose the PDF that the seller gave you for the invoice.";
        AttachmentTooLarge { size: String, most: String } = "The file has {size} MiB; at most {most} MiB are kept with an invoice.";
        FileNotChosenHere {} = "It was not chosen in this window. Choose it again, or drop it on the window.";
        BackupNotChosenHere {} = "It was not chosen in this window. Choose it again.";
        DownloadGone {} = "It is not there any more. Download the document again.";
        NoProgramForIt { reason: String, path: String } = "No program could be started for it ({reason}). Open it from {path}.";
        FileChanged { file: String } = "{file} has changed since the preview. Look at the new preview, then import.";
        FileNotWritten { path: String, reason: Words } = "{path} can't be written: {reason}. Choose another place.";
        FolderMissing { folder: String } = "there is no folder {folder}";
        DatabaseStays {} = "a ledger, or another database, is there, which is never replaced";
        KeyFileStays {} = "the key of a ledger is there, which is never replaced";
        FilesOfThisName {} = "a thousand files of this name are there already";
        NotReadBack {} = "what was written can't be read back";
        TimerFileNotChanged { path: String, reason: Words } = "{path} can't be changed: {reason}.";
        HomeUnknown {} = "Your home folder is not known. Set HOME, then try again.";
        TimerPathNotText { path: String } = "{path} is not UTF-8, which a timer's files need. Move it to another path.";
        TimerPathBroken { path: String } =
            "{path} holds a line break or another control character, which no timer's file can. Move it to another path.";
        TimerPathWithVariable { path: Quoted } =
            "{path} can't be run daily: the Task Scheduler would take what stands in %…% or $(…) for a variable. Move it to another path.";
        SchedulerMissing { program: String } = "{program} is not on the search path here.";
        SchedulerRefused { program: String, said: String } = "{program} refused: {said}";
        TimerProgramMissing {} =
            "It is neither beside this program nor on the search path, and it is what the timer runs. Install it, then try again.";
    }
}

impl From<&io::Error> for FileRefusal {
    /// Why the operating system refused. What has no words of its own is said in the system's.
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind;
        let kind = match error.kind() {
            ErrorKind::NotFound => "NOT_FOUND",
            ErrorKind::PermissionDenied => "PERMISSION_DENIED",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "STORAGE_FULL",
            ErrorKind::ReadOnlyFilesystem => "READ_ONLY",
            ErrorKind::IsADirectory => "IS_A_FOLDER",
            ErrorKind::NotADirectory => "NOT_A_FOLDER",
            ErrorKind::InvalidFilename => "NAME_TOO_LONG",
            _ => "OTHER",
        };
        Self::OsRefusal { kind: Choice(kind), said: error.to_string() }
    }
}
