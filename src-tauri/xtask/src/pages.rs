//! The pages: their npm packages, their build, and their own checks.

use std::ffi::OsStr;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::io;
use std::path::Path;
use std::process::Command;

use crate::steps::{Outcome, Trouble, execute};
use crate::workspace;

/// Installs exactly the locked npm packages, unless those are there.
pub fn install() -> Result<Outcome, Trouble> {
    let ui = workspace::ui();
    let stamp = ui.join("node_modules/.xtask-stamp");
    unless_stamped(&stamp, fingerprint(&[&ui.join("package.json"), &ui.join("package-lock.json")])?, || npm(&["ci"]))
}

/// Builds the pages into `ui/dist`, unless nothing has changed since they were.
pub fn build() -> Result<Outcome, Trouble> {
    let stamp = workspace::ui().join("dist/.xtask-stamp");
    unless_stamped(&stamp, fingerprint(&[&workspace::ui()])?, || npm(&["run", "build"]))
}

/// Runs one of the scripts of `ui/package.json`.
pub fn script(name: &str) -> Result<Outcome, Trouble> {
    npm(&["run", name]).map(|()| Outcome::Done)
}

fn npm(arguments: &[&str]) -> Result<(), Trouble> {
    execute(Command::new("npm").args(arguments).current_dir(workspace::ui()))
}

/// Does the work unless the stamp carries this fingerprint already; the work may make the stamp's folder anew.
fn unless_stamped(stamp: &Path, fingerprint: String, work: impl FnOnce() -> Result<(), Trouble>) -> Result<Outcome, Trouble> {
    if fs::read_to_string(stamp).is_ok_and(|stamped| stamped == fingerprint) {
        return Ok(Outcome::AlreadyThere);
    }
    work()?;
    let folder = stamp.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(stamp, fingerprint))
        .map_err(|error| Trouble(format!("{} cannot be written: {error}", stamp.display())))?;
    Ok(Outcome::Done)
}

/// A hash over the names and contents of these files and folders, without what is itself made from them.
fn fingerprint(paths: &[&Path]) -> Result<String, Trouble> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        hash(path, &mut hasher).map_err(|error| Trouble(format!("{} cannot be read: {error}", path.display())))?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn hash(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    hasher.write(path.as_os_str().as_encoded_bytes());
    if !path.is_dir() {
        hasher.write(&fs::read(path)?);
        return Ok(());
    }
    let mut entries = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    entries.retain(|entry| !is_made(entry.file_name()));
    entries.sort();
    entries.iter().try_for_each(|entry| hash(entry, hasher))
}

fn is_made(name: Option<&OsStr>) -> bool {
    name.is_some_and(|name| ["node_modules", "dist", "coverage"].iter().any(|made| name == *made))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_done_once_and_again_when_a_source_changes() {
        let folder = std::env::temp_dir().join(format!("xtask-pages-{}", std::process::id()));
        fs::create_dir_all(folder.join("dist")).unwrap();
        let (source, stamp) = (folder.join("page.tsx"), folder.join("dist/.xtask-stamp"));
        let build = || unless_stamped(&stamp, fingerprint(&[&folder]).unwrap(), || Ok(())).unwrap();

        fs::write(&source, "one").unwrap();
        assert_eq!([build(), build()], [Outcome::Done, Outcome::AlreadyThere]);
        fs::write(&source, "two").unwrap();
        assert_eq!([build(), build()], [Outcome::Done, Outcome::AlreadyThere]);
        fs::rename(&source, folder.join("other.tsx")).unwrap();
        assert_eq!([build(), build()], [Outcome::Done, Outcome::AlreadyThere]);

        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn failed_work_leaves_no_stamp() {
        let stamp = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        assert!(unless_stamped(&stamp, "now".to_owned(), || Err(Trouble("no".to_owned()))).is_err());
        assert!(!stamp.exists());
    }
}
