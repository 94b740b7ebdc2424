//! Where a ledger's key file was last found: a note beside the ledger, so that the window finds it again at its next start. The place
//! is no secret, and the note no more than a hint: the file is checked like one that the owner named.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::files::{not_written, write_whole};

/// The key file of the ledger at `ledger` that was used last, if one was ever moved or chosen.
#[must_use]
pub fn noted_key_file(ledger: &Path) -> Option<PathBuf> {
    let noted = fs::read_to_string(note(ledger)).ok()?;
    Some(noted.trim_end_matches('\n')).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Notes that the key of the ledger at `ledger` is in `key_file`.
pub(crate) fn note_key_file(ledger: &Path, key_file: &Path) {
    let full = std::path::absolute(key_file).unwrap_or_else(|_| key_file.to_owned());
    if let Some(text) = full.to_str() {
        let place = note(ledger);
        let noted = write_whole(&place, |file| writeln!(file, "{text}").map_err(|error| not_written(&place, &error)));
        // The key is where it is; without the note the owner is asked for it once more.
        drop(noted);
    }
}

/// `ledger.sqlite.key-file` beside `ledger.sqlite`.
fn note(ledger: &Path) -> PathBuf {
    let mut name = ledger.file_name().map_or_else(OsString::new, OsString::from);
    name.push(".key-file");
    ledger.with_file_name(name)
}
