//! Words, amounts and tables for people.

use std::fmt::Write as _;

use billing_app::dto::{Address, Currency, Money};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The longest line of running text, in characters.
const LINE_CHARACTERS: usize = 100;

/// The wire's word for a state: `AWAITING_TRANSFER`.
pub fn code<T: Serialize>(state: &T) -> String {
    match serde_json::to_value(state) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

/// A state for people: `Awaiting transfer`.
pub fn words<T: Serialize>(state: &T) -> String {
    let lower = code(state).to_lowercase().replace('_', " ");
    let mut characters = lower.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Reads a state however a person writes it: `PAST_DUE`, `past-due` and `Past due` are the same.
pub fn parse_state<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let parts: Vec<_> = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let code = parts.join("_").to_ascii_uppercase();
    serde_json::from_value(serde_json::Value::String(code)).map_err(|error| {
        let message = error.to_string();
        let known = message.split_once("expected ").map_or("another word", |(_, known)| known);
        format!("write {}", known.replace('`', ""))
    })
}

/// `USD 1,234.50`
pub fn money(money: &Money) -> String {
    decimal(money.currency, &money.value)
}

/// An amount, or nothing.
pub fn optional_money(amount: Option<&Money>) -> String {
    amount.map(money).unwrap_or_default()
}

/// Several amounts in one line; `none` where there are none.
pub fn sums(amounts: &[Money]) -> String {
    if amounts.is_empty() { "none".to_owned() } else { amounts.iter().map(money).collect::<Vec<_>>().join(", ") }
}

/// A decimal with its currency, the thousands separated by commas.
pub fn decimal(currency: Currency, value: &str) -> String {
    let (sign, digits) = value.strip_prefix('-').map_or(("", value), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, String::new()), |(whole, cents)| (whole, format!(".{cents}")));
    let mut grouped = String::new();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{} {sign}{grouped}{fraction}", code(&currency))
}

/// `RF18 5390 0754 7034`: groups of four, as banks print it.
pub fn reference(reference: &str) -> String {
    let characters: Vec<char> = reference.chars().collect();
    characters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// An address in one line.
pub fn address(address: &Address) -> String {
    let region = [&address.city, &address.state, &address.postal_code].map(String::as_str);
    let region = region.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let parts = [address.line1.as_str(), &address.line2, &region, &address.country];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// `1 invoice`, `2 invoices`
pub fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// `text` without characters that would move the cursor, change colours or reverse the direction of a terminal.
pub fn printable(text: &str) -> String {
    let hidden = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect()
}

/// `text` in lines of readable length, each beginning with `indent` spaces.
pub fn wrapped(text: &str, indent: usize) -> String {
    let (mut lines, mut line) = (String::new(), String::new());
    let margin = " ".repeat(indent);
    for word in printable(text).split_whitespace() {
        if !line.is_empty() && indent + line.chars().count() + 1 + word.chars().count() > LINE_CHARACTERS {
            let _ = writeln!(lines, "{margin}{line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let _ = writeln!(lines, "{margin}{line}");
    lines
}

/// A name and a value in each line, the values aligned.
#[derive(Default)]
pub struct Facts(Vec<(String, String)>);

impl Facts {
    /// Adds a line.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.push((name.to_owned(), printable(&value.into())));
        self
    }

    /// Adds a line where there is something to say.
    #[must_use]
    pub fn with_some(self, name: &str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The lines, with a line break after each.
    pub fn lines(&self) -> String {
        let width = self.0.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
        let mut lines = String::new();
        for (name, value) in &self.0 {
            let _ = writeln!(lines, "{}", format!("{name:<width$}  {value}").trim_end());
        }
        lines
    }
}

/// A table with a heading, its columns aligned by spaces.
pub struct Table {
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

/// A column of a [`Table`].
pub struct Column {
    heading: &'static str,
    right: bool,
}

/// A column of text.
pub const fn left(heading: &'static str) -> Column {
    Column { heading, right: false }
}

/// A column of amounts or numbers.
pub const fn right(heading: &'static str) -> Column {
    Column { heading, right: true }
}

impl Table {
    /// A table without rows.
    pub fn new(columns: impl Into<Vec<Column>>) -> Self {
        Self { columns: columns.into(), rows: Vec::new() }
    }

    /// Adds a row: a cell for each column.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(|cell| printable(&cell)).collect());
    }

    /// The lines; columns in which every cell is empty are left out, and so is a table without rows.
    pub fn lines(&self) -> String {
        let used: Vec<usize> = (0..self.columns.len()).filter(|&index| self.rows.iter().any(|row| !row[index].is_empty())).collect();
        let widths: Vec<usize> = used.iter().map(|&index| self.width(index)).collect();
        let mut lines = String::new();
        if self.rows.is_empty() {
            return lines;
        }
        let headings: Vec<String> = self.columns.iter().map(|column| column.heading.to_owned()).collect();
        for row in std::iter::once(&headings).chain(&self.rows) {
            let mut line = String::new();
            for (&index, &width) in used.iter().zip(&widths) {
                let cell = &row[index];
                let _ = if self.columns[index].right { write!(line, "{cell:>width$}  ") } else { write!(line, "{cell:<width$}  ") };
            }
            let _ = writeln!(lines, "{}", line.trim_end());
        }
        lines
    }

    fn width(&self, index: usize) -> usize {
        let cells = self.rows.iter().map(|row| row[index].chars().count());
        cells.chain([self.columns[index].heading.chars().count()]).max().unwrap_or_default()
    }
}

/// The line after a page of a list that goes on: how to get the rest.
pub fn more(command: &str, next_cursor: Option<&String>) -> String {
    next_cursor.map(|cursor| format!("\nThere is more: {command} --after '{}'\n", printable(cursor))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use billing_app::dto::{FundingStatus, Seller};

    use super::*;

    #[test]
    fn states_are_read_as_people_write_them() {
        for text in ["PAST_DUE", "past-due", "Past due", " past_due "] {
            assert_eq!(parse_state::<billing_app::dto::InvoiceStatus>(text), Ok(billing_app::dto::InvoiceStatus::PastDue), "{text}");
        }
        for text in ["AWS Inc.", "aws-inc", "AWS_INC", "aws inc"] {
            assert_eq!(parse_state::<Seller>(text), Ok(Seller::AwsInc), "{text}");
        }
        assert_eq!(parse_state::<Seller>("aws").unwrap_err(), "write AWS_INC or AWS_EUROPE");
        assert_eq!(words(&FundingStatus::AwaitingTransfer), "Awaiting transfer");
    }

    #[test]
    fn amounts_have_their_thousands_separated() {
        let cases = [("0.00", "USD 0.00"), ("999.10", "USD 999.10"), ("1234.50", "USD 1,234.50"), ("-1234567.00", "USD -1,234,567.00")];
        for (value, expected) in cases {
            assert_eq!(decimal(Currency::Usd, value), expected);
        }
    }

    #[test]
    fn tables_align_and_hide_what_a_terminal_would_obey() {
        let mut table = Table::new([left("ID"), left("EMPTY"), right("AMOUNT")]);
        table.row(["A\u{1b}[31m".to_owned(), String::new(), "USD 1.00".to_owned()]);
        table.row(["····1234".to_owned(), String::new(), "USD 1,000.00".to_owned()]);
        assert_eq!(table.lines(), "ID              AMOUNT\nA\u{fffd}[31m        USD 1.00\n····1234  USD 1,000.00\n");
        assert_eq!(Table::new([left("ID")]).lines(), "");
    }

    #[test]
    fn running_text_is_wrapped_between_words() {
        let text = "word ".repeat(40);
        assert!(wrapped(&text, 2).lines().all(|line| line.chars().count() <= LINE_CHARACTERS && line.starts_with("  word")));
        assert_eq!(wrapped("short", 0), "short\n");
        assert_eq!(reference("RF18539007547034"), "RF18 5390 0754 7034");
    }
}
