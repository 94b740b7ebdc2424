//! Where the columns of a table are, said once for all files with its first line.

use billing_app::dto::{ColumnSource, DateOrder, DecimalMark, ErrorCode, FileColumn, FileColumns, FileColumnsQuery, FileKind, MapColumns};
use billing_app::{App, columns_of};
use clap::Args;

use crate::failure::Failure;
use crate::text::printable;

/// What a person says of the columns of a table.
#[derive(Args)]
pub struct ColumnArguments {
    /// The first line calls this column by another name, such as amount="Total due" (repeat for more; #4 is the fourth column, and
    /// nothing after the equals sign leaves the column unread). Remembered for files with this first line.
    #[arg(long = "column", value_name = "COLUMN=NAME", value_parser = parse_pair)]
    columns: Vec<(FileColumn, String)>,

    /// This column (type, seller, currency or charge_type) is the same in every row, such as currency=USD (repeat for more). Remembered.
    #[arg(long = "value", value_name = "COLUMN=VALUE", value_parser = parse_pair)]
    values: Vec<(FileColumn, String)>,

    /// The order in which dates are written: ymd (2026-03-12), mdy (3/12/2026) or dmy (12.3.2026). Needed where the first rows can be read
    /// both ways. Remembered.
    #[arg(long, value_name = "ORDER", value_parser = parse_dates)]
    dates: Option<DateOrder>,

    /// The mark before the cents: point (1,234.50) or comma (1.234,50). Needed where the first rows can be read both ways. Remembered.
    #[arg(long, value_name = "MARK", value_parser = crate::text::parse_state::<DecimalMark>)]
    decimals: Option<DecimalMark>,
}

impl ColumnArguments {
    /// Remembers what was said, if anything was; what was not said stays as it is read anyway.
    pub fn remember(&self, app: &mut App, path: &str, kind: FileKind) -> Result<(), Failure> {
        if self.columns.is_empty() && self.values.is_empty() && self.dates.is_none() && self.decimals.is_none() {
            return Ok(());
        }
        let known = app.file_columns(&FileColumnsQuery { path: path.to_owned(), kind })?;
        let mut columns = known.columns.clone();
        for (column, name) in &self.columns {
            set(&mut columns, *column, kind, position(&known, name)?, None)?;
        }
        for (column, value) in &self.values {
            set(&mut columns, *column, kind, None, Some(value.clone()))?;
        }
        let (dates, decimals) = (self.dates.unwrap_or(known.dates), self.decimals.unwrap_or(known.decimals));
        app.map_columns(&MapColumns { path: known.path, kind, header: known.header, columns, dates, decimals })?;
        Ok(())
    }
}

fn set(
    columns: &mut [ColumnSource],
    column: FileColumn,
    kind: FileKind,
    position: Option<u16>,
    value: Option<String>,
) -> Result<(), Failure> {
    let Some(source) = columns.iter_mut().find(|source| source.column == column) else {
        return Err(Failure::usage(format!("No column {} is read of such a file. Name one of {}.", word(column), listed(kind))));
    };
    *source = ColumnSource { column, position, value };
    Ok(())
}

/// The place of the column with this name, or number after `#`, in the first line.
fn position(known: &FileColumns, name: &str) -> Result<Option<u16>, Failure> {
    if name.is_empty() {
        return Ok(None);
    }
    let number = name.strip_prefix('#').and_then(|number| number.parse::<u16>().ok());
    let is_meant = |(at, written): &(u16, &String)| number.map_or(written.to_lowercase() == name.to_lowercase(), |number| at + 1 == number);
    let mut found = (0..).zip(&known.header).filter(is_meant).map(|(at, _)| at);
    match (found.next(), found.next()) {
        (Some(at), None) => Ok(Some(at)),
        (Some(_), Some(_)) => {
            Err(Failure::usage(format!("The first line names {} more than once. Say which one by its place, as in #4.", printable(name))))
        }
        (None, _) => {
            let names = printable(&known.header.join(", "));
            Err(Failure::usage(format!("The first line names no column {}. It names {names}.", printable(name))))
        }
    }
}

/// The failure of an import, with what may be said of the columns where these are what is wrong.
pub fn with_way_out(failure: Failure, app: &mut App, path: &str, kind: FileKind) -> Failure {
    if !failure.has_code(ErrorCode::FileUnreadable) {
        return failure;
    }
    match app.file_columns(&FileColumnsQuery { path: path.to_owned(), kind }) {
        Ok(columns) if columns.problem.is_some() => {
            failure.and("Or say once where they are, as in: --column amount=\"Total due\" --value currency=USD.")
        }
        _ => failure,
    }
}

/// The names of the columns that are read of such files.
fn listed(kind: FileKind) -> String {
    columns_of(kind).iter().map(|column| word(*column)).collect::<Vec<_>>().join(", ")
}

fn word(column: FileColumn) -> String {
    serde_json::to_value(column).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// `COLUMN=TEXT`.
fn parse_pair(text: &str) -> Result<(FileColumn, String), String> {
    let (name, said) = text.split_once('=').ok_or("write COLUMN=NAME, such as amount=\"Total due\"")?;
    let column = serde_json::from_value(serde_json::Value::String(name.trim().to_lowercase().replace('-', "_")));
    let column = column.map_err(|_| {
        let [invoices, statements] = [FileKind::Invoices, FileKind::Statement].map(listed);
        format!("no such column is read: of invoices these are {invoices}; of statements, {statements}")
    })?;
    Ok((column, said.trim().to_owned()))
}

fn parse_dates(text: &str) -> Result<DateOrder, String> {
    match text.to_ascii_lowercase().as_str() {
        "ymd" => Ok(DateOrder::YearMonthDay),
        "mdy" => Ok(DateOrder::MonthDayYear),
        "dmy" => Ok(DateOrder::DayMonthYear),
        _ => Err("write ymd, mdy or dmy".to_owned()),
    }
}
