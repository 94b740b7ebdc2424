//! Writing files that nobody else may read, whole or not at all.

use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

/// A new file beside `path`, readable by its owner alone. It vanishes with the value, unless it is kept.
pub(crate) fn unfinished_beside(path: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(".unfinished-").tempfile_in(folder_of(path))
}

/// Gives the finished file its name, durably. A file that has the name already is replaced or refused, never changed in place.
pub(crate) fn keep(file: NamedTempFile, path: &Path, replace: bool) -> io::Result<()> {
    file.as_file().sync_all()?;
    let kept = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    kept.map_err(|refused| refused.error)?;
    billing_store::sync_folder(path)
}

/// The folder that `path` is in; the current one for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// Makes folders, where they are not there yet, that only their owner can look into.
pub(crate) fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
