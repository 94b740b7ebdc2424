//! The files that the pages may name. A page only ever holds a path as text, so a path counts only if the owner handed
//! that very file over, or the program wrote it, since the window was opened.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use billing_app::AppError;
use billing_app::dto::{ApiError, FileRefusal};

/// Files of one kind, by their full paths.
#[derive(Debug, Default)]
pub struct KnownFiles(Mutex<HashSet<PathBuf>>);

impl KnownFiles {
    /// Adds a file.
    pub fn add(&self, path: PathBuf) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path);
    }

    /// Whether this very path was added; another spelling of it does not count.
    pub fn contains(&self, path: &Path) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }
}

/// Invoice files and bank statements that the owner chose in a dialog or dropped on the window: these may be read.
#[derive(Debug, Default)]
pub struct HandedOver(pub KnownFiles);

impl HandedOver {
    /// Takes a file that the owner chose, and gives the path by which the pages name it.
    pub fn take(&self, path: PathBuf) -> String {
        let named = path.display().to_string();
        self.0.add(path);
        named
    }
}

/// Documents that the program saved: these may be opened and shown in their folder.
#[derive(Debug, Default)]
pub struct Saved(pub KnownFiles);

/// The path that a page names, where the owner handed that very file over.
///
/// # Errors
/// Where they did not.
pub fn known(handed_over: &HandedOver, path: &str) -> Result<PathBuf, ApiError> {
    let path = Path::new(path);
    if handed_over.0.contains(path) {
        return Ok(path.to_owned());
    }
    let reason = FileRefusal::FileNotChosenHere {}.into();
    Err(AppError::FileUnreadable { file: path.display().to_string(), reason }.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_very_path_counts() {
        let files = KnownFiles::default();
        files.add(PathBuf::from("/home/owner/invoices.csv"));
        for (path, known) in [
            ("/home/owner/invoices.csv", true),
            ("/home/owner/../owner/invoices.csv", false),
            ("/home/owner/invoices", false),
            ("/etc/passwd", false),
        ] {
            assert_eq!(files.contains(Path::new(path)), known, "{path}");
        }
    }
}
