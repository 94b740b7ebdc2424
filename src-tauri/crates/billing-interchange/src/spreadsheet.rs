//! CSV by RFC 4180, for spreadsheets: a header, then a line for each row.

use std::io::{self, Write};

use serde::Serialize;

use crate::journal::visible;

/// A table in the making.
pub struct SpreadsheetWriter<W: Write>(csv::Writer<W>);

impl<W: Write> SpreadsheetWriter<W> {
    /// Begins a table on `out` with a header of `columns`.
    ///
    /// # Errors
    /// Where `out` can't be written.
    pub fn begin(out: W, columns: &[&str]) -> io::Result<Self> {
        let mut table = csv::WriterBuilder::new().has_headers(false).terminator(csv::Terminator::CRLF).from_writer(out);
        table.write_record(columns)?;
        Ok(Self(table))
    }

    /// Adds a row: a value whose fields are the cells, in the order of the columns. Words of others go through [`text_cell`].
    ///
    /// # Errors
    /// Where `out` can't be written, or a row has another number of cells than the header.
    pub fn add(&mut self, row: impl Serialize) -> io::Result<()> {
        Ok(self.0.serialize(row)?)
    }

    /// Ends the table.
    ///
    /// # Errors
    /// Where `out` can't be written.
    pub fn finish(mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A cell of words. One that a spreadsheet would run as a formula gets an apostrophe before it; numbers are the ledger's own.
#[must_use]
pub fn text_cell(text: &str) -> String {
    let text = visible(text);
    // The wide forms count as well where East Asian text is typed.
    if text.starts_with(['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}']) { format!("'{text}") } else { text }
}
