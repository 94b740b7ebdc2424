//! Looking at a ledger that may be damaged: what is wrong, what is whole, and which backup is the last good one.

use std::path::Path;

use billing_store::{StoreError, count_readable};

use crate::backup::{backups_of, verify_backup};
use crate::dto::{Choice, LedgerRefusal, english};
use crate::error::AppError;
use crate::{App, Environment, dto};

/// The most problems that are named.
const MOST_PROBLEMS: usize = 20;

/// Examines the ledger at `path`. A damaged one is a result, not an error; nothing in it is changed.
///
/// # Errors
/// Where there is no file, or its backups can't be looked into for want of space.
pub fn examine(path: &Path, environment: &Environment) -> Result<dto::DamageReport, AppError> {
    if !path.exists() {
        return Err(StoreError::Missing(path.to_owned()).into());
    }
    let readable = count_readable(path).into_iter().map(|count| {
        let what_parts = vec![LedgerRefusal::StoredRows { kind: Choice(count.what) }.into()];
        dto::ReadableRows { what: english(&what_parts), what_parts, rows: count.rows }
    });
    let readable = readable.collect();
    let problems = problems(path, environment);
    let mut backups = backups_of(path);
    for backup in &mut backups {
        backup.verified = verify_backup(Path::new(&backup.path), path, environment)?;
        if backup.verified == Some(true) {
            break;
        }
    }
    Ok(dto::DamageReport { path: path.display().to_string(), whole: problems.is_empty(), problems, readable, backups })
}

fn problems(path: &Path, environment: &Environment) -> Vec<String> {
    let found =
        App::open(path, environment.clone()).and_then(|mut app| app.read(|view| Ok(view.reader.verify(&mut billing_store::unwatched)?.1)));
    match found {
        Ok(findings) => findings.into_iter().map(|finding| finding.place).take(MOST_PROBLEMS).collect(),
        Err(AppError::Store(StoreError::Damaged(what))) => vec![what],
        Err(error) => vec![error.to_string()],
    }
}
