//! What the imports of invoices and of bank statements say alike.

use crate::failure::Failure;
use crate::text::{count, printable};

/// How many rows were read of `path`, added and already known, and how many need review.
pub fn counted(path: &str, [read, added, already_known]: [u32; 3], review: usize) -> String {
    let needs = if review == 1 { "needs" } else { "need" };
    let (rows, path) = (count(read as usize, "row"), printable(path));
    format!("Read {rows} of {path}: {added} added, {already_known} already known, {review} {needs} review.\n")
}

/// Why nothing of a file was taken in: what is wrong with its first row.
pub fn refused(line: u32, field: Option<&str>, reason: Option<&str>) -> Failure {
    let message = format!("Nothing was added. Line {line}: {}", reason.unwrap_or("it can't be read"));
    Failure::field(field.unwrap_or("file"), message)
}
