//! All documents on one picture: every kind, state, script and language, to be looked at side by side.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::{Outcome, Trouble, execute, step};
use crate::workspace;

/// How large a page is on the sheet, in dots for each inch of paper.
const RESOLUTION: &str = "48";
/// Pages beside each other.
const COLUMNS: &str = "10x";
/// Pages of each document: the first ones, and how it goes on overleaf.
const PAGES: &str = "2";

/// Makes the documents anew and puts them on `file`.
pub fn make(file: &Path) -> Result<(), Trouble> {
    let folder = workspace::target().join("documents");
    step("Make one of each document", || make_documents(&folder).map(|()| Outcome::Done))?;
    step(&format!("Put them on {}", file.display()), || {
        for document in files(&folder, "pdf")? {
            let page = document.with_extension("");
            execute(Command::new("pdftoppm").args(["-gray", "-r", RESOLUTION, "-l", PAGES, "-png"]).arg(&document).arg(&page))?;
        }
        let mut montage = Command::new("montage");
        montage.args(files(&folder, "png")?).args([
            "-tile",
            COLUMNS,
            "-geometry",
            "+5+5",
            "-background",
            "#888888",
            "-depth",
            "4",
            "-strip",
        ]);
        execute(montage.arg(file)).map(|()| Outcome::Done)
    })
}

/// The test that writes samples is the one that knows all kinds and states.
fn make_documents(folder: &Path) -> Result<(), Trouble> {
    let trouble = |error: std::io::Error| Trouble(format!("{} cannot be made: {error}", folder.display()));
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(trouble)?;
    }
    fs::create_dir_all(folder).map_err(trouble)?;
    let test = ["test", "--quiet", "--workspace", "--test", "documents", "--", "--exact", "writes_samples", "--ignored"];
    execute(Command::new("cargo").args(test).current_dir(workspace::root()).env("DOCUMENT_SAMPLES", folder))
}

/// The files in `folder` with this ending, in the order of their names.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Trouble> {
    let entries = fs::read_dir(folder).map_err(|error| Trouble(format!("{} cannot be read: {error}", folder.display())))?;
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| path.extension() == Some(OsStr::new(ending)));
    found.sort();
    Ok(found)
}
