//! Tables in text: a header names the columns, in any order; one row is one record.

use std::io::{Chain, Read};

use crate::encoding::count_line_ends;
use crate::error::{CsvFault, FileError, RowError, RowProblem};
use crate::row::{at, shown};

/// The most characters in a cell, whether its column is read or not.
const LONGEST_CELL: usize = 10_000;
/// The most bytes in a line. A file that is one line of separators would become far larger in memory.
const LONGEST_LINE_BYTES: usize = 1_000_000;

/// A column that is read: its name, and the other names that it goes by in files of others, the surest first.
pub type Column = (&'static str, &'static [&'static str]);

fn refuse_endless_line(text: &str) -> Result<(), FileError> {
    let mut begin = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        if line.len() > LONGEST_LINE_BYTES {
            let line = count_line_ends(&text.as_bytes()[..begin]).saturating_add(1);
            return Err(FileError::BrokenCsv { line, problem: CsvFault::EndlessLine });
        }
        begin += line.len();
    }
    Ok(())
}

/// Whichever of comma, semicolon and tab makes the most known column names of the first line, or else the most cells.
fn separator(text: &str, known: &[Column]) -> u8 {
    let header = text.split(['\n', '\r']).find(|line| !line.trim().is_empty()).unwrap_or("");
    let is_known = |written: &str| {
        let name = identifier(written.trim().trim_matches('"'));
        known.iter().any(|(column, others)| *column == name || others.contains(&name.as_str()))
    };
    let columns = |separator: &u8| {
        let names = || header.split(char::from(*separator));
        (names().filter(|name| is_known(name)).count(), names().count())
    };
    // Of equals the last one wins, so that a header of a single column falls to the comma.
    b"\t;,".iter().copied().max_by_key(columns).unwrap_or(b',')
}

/// A name in small letters, with underscores for spaces and hyphens.
pub fn identifier(written: &str) -> String {
    written.trim().to_lowercase().replace([' ', '-'], "_")
}

/// The records of a table, with the line on which each begins.
pub struct Records<'a> {
    text: &'a [u8],
    reader: ::csv::Reader<Chain<&'a [u8], &'static [u8]>>,
    /// The record read last.
    pub record: ::csv::StringRecord,
    /// How far lines are counted, and the line that begins or goes on there.
    counted: usize,
    line: u32,
}

impl<'a> Records<'a> {
    /// A text never holds NUL. Appended as a last row, it shows whether a quote was left open: then it ends up in a cell.
    const END: &'static [u8] = b"\n\0";

    /// Of a text whose separator makes `known` columns.
    ///
    /// # Errors
    /// Where a line does not end.
    pub fn new(text: &'a str, known: &[Column]) -> Result<Self, FileError> {
        refuse_endless_line(text)?;
        let input = text.as_bytes().chain(Self::END);
        let delimiter = separator(text, known);
        let reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(input);
        Ok(Self { text: text.as_bytes(), reader, record: ::csv::StringRecord::new(), counted: 0, line: 1 })
    }

    /// Reads the next record, and gives the line on which it begins; `None` at the end.
    pub fn advance(&mut self) -> Result<Option<u32>, FileError> {
        let read = self.reader.read_record(&mut self.record);
        let begin = self.record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
        let line = self.line_of(begin);
        if !matches!(read, Ok(true)) {
            return Err(FileError::BrokenCsv { line, problem: CsvFault::UnreadableRow });
        }
        match self.record.iter().next_back() {
            Some("\0") if self.record.len() == 1 => Ok(None),
            Some(last) if last.ends_with('\0') => Err(FileError::BrokenCsv { line, problem: CsvFault::OpenQuote }),
            _ => Ok(Some(line)),
        }
    }

    /// The line of the record at `begin`. The reader passes over line ends before a record without moving its position.
    fn line_of(&mut self, begin: usize) -> u32 {
        let rest = self.text.get(begin..).unwrap_or_default();
        let skipped = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let begin = begin.saturating_add(skipped).min(self.text.len());
        let passed = self.text.get(self.counted..begin).unwrap_or_default();
        self.line = self.line.saturating_add(count_line_ends(passed));
        self.counted = begin;
        self.line
    }
}

/// Where each known column stands.
pub struct Columns {
    positions: Vec<(&'static str, usize)>,
    names: Vec<String>,
    /// The columns that are not read, as the header names them.
    pub ignored: Vec<String>,
}

impl Columns {
    /// Finds the `known` columns in a header. Of several names of one column, the surest counts.
    ///
    /// # Errors
    /// Where that name is there twice.
    pub fn of(header: &::csv::StringRecord, known: &[Column]) -> Result<Self, FileError> {
        let names: Vec<String> = header.iter().map(|name| shown(name, 70)).collect();
        let identifiers: Vec<String> = names.iter().map(|name| identifier(name)).collect();
        let mut positions: Vec<(&'static str, usize)> = Vec::new();
        for (column, others) in known {
            let mut found = [*column].into_iter().chain(others.iter().copied()).filter_map(|name| {
                let mut places = identifiers.iter().enumerate().filter(|(_, identifier)| *identifier == name).map(|(position, _)| position);
                places.next().map(|first| (first, places.next().is_some()))
            });
            match found.next() {
                Some((_, true)) => return Err(FileError::DuplicateColumn { column }),
                Some((position, false)) => positions.push((column, position)),
                None => {}
            }
        }
        let is_read = |position: usize| positions.iter().any(|(_, read)| *read == position);
        let unread = names.iter().enumerate().filter(|(position, name)| !name.is_empty() && !is_read(*position));
        let ignored = unread.map(|(_, name)| name.clone()).collect();
        Ok(Self { positions, names, ignored })
    }

    /// Whether the header names a column.
    pub fn has(&self, column: &str) -> bool {
        self.positions.iter().any(|(known, _)| *known == column)
    }

    /// The names that the header gives, as written.
    pub fn written(&self) -> Vec<String> {
        self.names.iter().filter(|name| !name.is_empty()).cloned().collect()
    }
}

/// One row.
pub struct Cells<'a> {
    /// Where its columns stand.
    pub columns: &'a Columns,
    /// Its cells.
    pub record: &'a ::csv::StringRecord,
}

impl Cells<'_> {
    /// Whether nothing is written: spreadsheets leave such rows below a table.
    pub fn are_blank(&self) -> bool {
        self.record.iter().all(|cell| cell.trim().is_empty())
    }

    /// The cell in a column; empty where the file has no such column.
    pub fn get(&self, column: &str) -> &str {
        let position = self.columns.positions.iter().find(|(known, _)| *known == column).map(|(_, position)| *position);
        position.and_then(|position| self.record.get(position)).unwrap_or("").trim()
    }

    /// Refuses a row that has not a cell for each column, or one that is too long.
    pub fn check_shape(&self) -> Result<(), RowError> {
        let (cells, names) = (self.record.len(), self.columns.names.len());
        if cells != names {
            return at("row", Err(RowProblem::CellCount { cells, columns: names }));
        }
        for (name, cell) in self.columns.names.iter().zip(self.record) {
            // The length in bytes is at least that in characters, and costs nothing.
            if cell.len() > LONGEST_CELL && cell.chars().count() > LONGEST_CELL {
                return at(name, Err(RowProblem::CellTooLong));
            }
        }
        Ok(())
    }
}
