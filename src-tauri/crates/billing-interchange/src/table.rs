//! Tables in text: a header names the columns, in any order; one row is one record.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{Chain, Read};

use billing_core::NaiveDate;
use billing_core::column_mapping::{ColumnMapping, ColumnSource, DateOrder, DecimalMark, FileKind};

use crate::encoding::count_line_ends;
use crate::error::{CsvFault, FileError, RowError, RowProblem};
use crate::row::{self, at, plain_amount, shown};
use crate::statement::last_four;

/// The most characters in a cell, whether its column is read or not.
const LONGEST_CELL: usize = 10_000;
/// The most bytes in a line. A file that is one line of separators would become far larger in memory.
const LONGEST_LINE_BYTES: usize = 1_000_000;
/// The most columns of a table of which the owner says where they are.
const MOST_MAPPED_COLUMNS: usize = 200;
/// How many rows show what is in the columns of a table.
const MOST_SAMPLES: usize = 3;
/// The longest cell, in bytes, that may show how dates and amounts are written.
const LONGEST_EVIDENCE: usize = 40;
/// How many rows are looked through for how dates and amounts are written.
const MOST_EVIDENCE: usize = 500;

/// From so many digits on, more than a date has, a cell may hold the number of an account.
const FEWEST_DIGITS_OF_ACCOUNT: usize = 9;

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

/// Where each known column stands, and how its values are written.
pub struct Columns {
    sources: BTreeMap<&'static str, ColumnSource>,
    /// What the owner said of dates and amounts, where this first line is known from them.
    written_as: Option<(DateOrder, DecimalMark)>,
    names: Vec<String>,
    /// The columns that are not read, as the header names them.
    pub ignored: Vec<String>,
}

impl Columns {
    /// Finds the `known` columns in a header: as the owner said of it, or else by their names. Of several names of one column, the
    /// surest counts.
    ///
    /// # Errors
    /// Where that name is there twice.
    pub fn of(header: &::csv::StringRecord, known: &[Column], mappings: &[ColumnMapping]) -> Result<Self, FileError> {
        let names: Vec<String> = header.iter().map(|name| shown(name, 70)).collect();
        let identifiers: Vec<String> = names.iter().map(|name| identifier(name)).collect();
        let Some(mapping) = mappings.iter().find(|mapping| mapping.header == identifiers) else {
            return Ok(Self::with(by_name(&identifiers, known)?, None, names));
        };
        let said = |(column, _): &Column| mapping.sources.get(*column).map(|source| (*column, source.clone()));
        Ok(Self::with(known.iter().filter_map(said).collect(), Some((mapping.dates, mapping.decimals)), names))
    }

    fn with(sources: BTreeMap<&'static str, ColumnSource>, written_as: Option<(DateOrder, DecimalMark)>, names: Vec<String>) -> Self {
        let is_read = |position: usize| sources.values().any(|source| at_position(source) == Some(position));
        let unread = names.iter().enumerate().filter(|(position, name)| !name.is_empty() && !is_read(*position));
        let ignored = unread.map(|(_, name)| name.clone()).collect();
        Self { sources, written_as, names, ignored }
    }

    /// Whether the values of a column are known.
    pub fn has(&self, column: &str) -> bool {
        self.sources.contains_key(column)
    }

    /// The names that the header gives, as written.
    pub fn written(&self) -> Vec<String> {
        self.names.iter().filter(|name| !name.is_empty()).cloned().collect()
    }

    /// Whether they are read as the owner said.
    pub fn are_mapped(&self) -> bool {
        self.written_as.is_some()
    }
}

fn by_name(identifiers: &[String], known: &[Column]) -> Result<BTreeMap<&'static str, ColumnSource>, FileError> {
    let mut sources = BTreeMap::new();
    for (column, others) in known {
        let mut found = [*column].into_iter().chain(others.iter().copied()).filter_map(|name| {
            let mut places = (0..).zip(identifiers).filter(|(_, identifier)| *identifier == name).map(|(position, _)| position);
            places.next().map(|first| (first, places.next().is_some()))
        });
        match found.next() {
            Some((_, true)) => return Err(FileError::DuplicateColumn { column }),
            Some((position, false)) => drop(sources.insert(*column, ColumnSource::Position(position))),
            None => {}
        }
    }
    Ok(sources)
}

fn at_position(source: &ColumnSource) -> Option<usize> {
    match source {
        ColumnSource::Position(position) => Some(usize::from(*position)),
        ColumnSource::Fixed(_) => None,
    }
}

/// What a table says before its rows are read: its first line, the first rows, and where the columns are taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableHead {
    /// The names in the first line, as written; at most 70 characters of each.
    pub header: Vec<String>,
    /// The first rows, at most three, as written, with the numbers of accounts cut to their last four.
    pub samples: Vec<Vec<String>>,
    /// How it is read: as the owner said, or by the names of its columns, with dates and amounts as its first rows show that they are
    /// written, where they show it. Columns that are not found have no source.
    pub mapping: ColumnMapping,
    /// Whether the owner said so.
    pub is_mapped: bool,
}

/// Reads the beginning of a table: its first line, and up to `MOST_EVIDENCE` rows for how dates and amounts are written.
pub fn head(text: &str, known: &[Column], kind: FileKind, mappings: &[ColumnMapping]) -> Result<TableHead, FileError> {
    let mut records = Records::new(text, known)?;
    if records.advance()?.is_none() {
        return Err(FileError::NoRows);
    }
    let header: Vec<String> = records.record.iter().map(|name| shown(name, 70)).collect();
    if header.len() > MOST_MAPPED_COLUMNS {
        return Err(FileError::TooManyColumns { most: MOST_MAPPED_COLUMNS });
    }
    if let Some(found) = value_in(&header) {
        return Err(FileError::ValuesAsHeader { found });
    }
    let identifiers: Vec<String> = header.iter().map(|name| identifier(name)).collect();
    let said = mappings.iter().find(|mapping| mapping.header == identifiers);
    let (mut samples, mut written_as) = (Vec::new(), Evidence::default());
    for _ in 0..MOST_EVIDENCE {
        if records.advance()?.is_none() {
            break;
        }
        written_as.take(&records.record);
        if samples.len() < MOST_SAMPLES && !records.record.iter().all(|cell| cell.trim().is_empty()) {
            samples.push(records.record.iter().take(header.len()).map(sample).collect());
        }
    }
    let mapping = said.cloned().unwrap_or_else(|| {
        // A name that is there twice is left to the owner, one by one.
        let alone = |column: &Column| by_name(&identifiers, &[*column]).unwrap_or_default();
        let sources = known.iter().flat_map(alone).map(|(column, source)| (column.to_owned(), source)).collect();
        ColumnMapping { kind, header: identifiers.clone(), sources, dates: written_as.dates(), decimals: written_as.decimals() }
    });
    Ok(TableHead { header, samples, mapping, is_mapped: said.is_some() })
}

/// What the cells of a table show of how dates and amounts are written. What can be read in two ways shows nothing.
#[derive(Default)]
struct Evidence {
    month_first: bool,
    day_first: bool,
    point: bool,
    comma: bool,
}

impl Evidence {
    fn take(&mut self, record: &::csv::StringRecord) {
        let is_number = |cell: &&str| {
            cell.len() <= LONGEST_EVIDENCE
                && cell.chars().all(|c| {
                    c.is_ascii_digit() || c.is_whitespace() || matches!(c, '/' | '.' | ',' | '\'' | '’' | '-' | '−' | '+' | '(' | ')')
                })
        };
        for cell in record.iter().map(str::trim).filter(is_number) {
            let is_day = |order| row::day_in(cell, DateOrder::YearMonthDay).is_err() && row::day_in(cell, order).is_ok();
            match [DateOrder::MonthDayYear, DateOrder::DayMonthYear].map(is_day) {
                [true, false] => self.month_first = true,
                [false, true] => self.day_first = true,
                [true, true] => {}
                [false, false] => {
                    let is_amount = |mark| plain_amount(cell, mark).is_ok_and(|plain| plain != cell || cell.contains('.'));
                    match [DecimalMark::Point, DecimalMark::Comma].map(is_amount) {
                        [true, false] => self.point = true,
                        [false, true] => self.comma = true,
                        _ => {}
                    }
                }
            }
        }
    }

    const fn dates(&self) -> DateOrder {
        match (self.month_first, self.day_first) {
            (true, false) => DateOrder::MonthDayYear,
            (false, true) => DateOrder::DayMonthYear,
            _ => DateOrder::YearMonthDay,
        }
    }

    const fn decimals(&self) -> DecimalMark {
        if self.comma && !self.point { DecimalMark::Comma } else { DecimalMark::Point }
    }
}

/// The first of several values where names should stand, as in a file without a header: a digit, and no letter. What may hold an account
/// number is one by itself, and is cut: the names of a first line are remembered.
fn value_in(header: &[String]) -> Option<String> {
    let digits = |cell: &str| cell.chars().filter(char::is_ascii_digit).count();
    if let Some(number) = header.iter().find(|cell| digits(cell) >= FEWEST_DIGITS_OF_ACCOUNT) {
        return last_four(number).map(|last_four| format!("····{last_four}"));
    }
    let is_value = |cell: &&String| cell.chars().any(|c| c.is_ascii_digit()) && !cell.chars().any(char::is_alphabetic);
    let mut values = header.iter().filter(is_value);
    values.next().filter(|_| values.next().is_some()).cloned()
}

/// A cell to recognise its column by. What may be an account number, in letters and digits with at least nine of these, is cut.
fn sample(cell: &str) -> String {
    let may_be_account = cell.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS_OF_ACCOUNT
        && cell.chars().all(|c| c.is_ascii_alphanumeric() || c.is_whitespace() || c == '-');
    match last_four(cell).filter(|_| may_be_account) {
        Some(last_four) => format!("····{last_four}"),
        None => shown(cell, 40),
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
        match self.columns.sources.get(column) {
            Some(ColumnSource::Position(position)) => self.record.get(usize::from(*position)).unwrap_or("").trim(),
            Some(ColumnSource::Fixed(value)) => value,
            None => "",
        }
    }

    /// The day in a column.
    pub fn day(&self, column: &str) -> Result<NaiveDate, RowError> {
        at(column, row::day_in(self.get(column), self.columns.written_as.map_or_else(DateOrder::default, |(dates, _)| dates)))
    }

    /// The amount in a column with a point before its cents and no marks between thousands, whichever the file writes.
    pub fn amount(&self, column: &str) -> Result<Cow<'_, str>, RowError> {
        let written = self.get(column);
        match self.columns.written_as {
            None => Ok(Cow::Borrowed(written)),
            Some((_, mark)) => at(column, plain_amount(written, mark)),
        }
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
