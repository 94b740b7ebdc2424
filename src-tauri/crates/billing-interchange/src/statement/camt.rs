//! Bank statements in XML: BankToCustomerStatement of ISO 20022, camt.053.001.02 and later.
//!
//! The versions differ in where a few values stand: a status or a name is a text of its own in the older ones, and one element
//! deeper in the newer ones. Both places are read, whatever the version.

use quick_xml::events::BytesStart;

use super::error::{StatementFileError, StatementRowError, at};
use super::text::{LONGEST_AS_WRITTEN, tidy};
use super::xml::{Step, Walk};
use super::{StatementFile, StatementFormat, StatementRow};
use crate::MOST_ROWS;
use crate::error::FileError;
use crate::row::shown;
use entry::{Amount, Entry, Transaction};

mod entry;

/// How the name spaces of all versions begin.
const NAME_SPACE: &str = "urn:iso:std:iso:20022:tech:xsd:camt.053.";
/// The element that holds the statements.
const MESSAGE: &str = "BkToCstmrStmt";
/// The transactions of an entry, from the statement on.
const TRANSACTION: &str = "Stmt/Ntry/NtryDtls/TxDtls";

/// The longest number of the account, in characters; the standard has 34 (Max34Text).
const LONGEST_ACCOUNT: usize = 100;

/// Reads a document of statements.
pub fn read(input: &str) -> Result<StatementFile, StatementFileError> {
    let mut walk = Walk::new(input);
    skip_to_message(&mut walk)?;
    let within = walk.path().len() + 1;
    let mut statements = Statements::default();
    loop {
        match walk.advance()? {
            Step::Opened(tag) => statements.open(walk.path().get(within..).unwrap_or_default(), &tag)?,
            Step::Closed => statements.close(walk.path().get(within..).unwrap_or_default(), walk.text())?,
            Step::End => break,
        }
    }
    Ok(StatementFile { format: StatementFormat::Camt053, rows: statements.rows, ignored_columns: Vec::new(), columns_mapped: false })
}

/// Goes on to the element that holds the statements, wherever a bank wraps it in.
fn skip_to_message(walk: &mut Walk<'_>) -> Result<(), StatementFileError> {
    let mut is_camt = false;
    let mut found = None;
    loop {
        match walk.advance()? {
            Step::Opened(tag) => {
                let name_space = name_space(&tag);
                is_camt |= name_space.as_ref().is_some_and(|name| name.starts_with(NAME_SPACE));
                if is_camt && tag.local_name().as_ref() == MESSAGE {
                    return Ok(());
                }
                found = found.or(name_space).or_else(|| Some(tag.local_name().as_ref().to_owned()));
            }
            Step::Closed => {}
            Step::End => return Err(StatementFileError::NotAStatement { found: shown(&found.unwrap_or_default(), 70) }),
        }
    }
}

/// The name space of ISO 20022 that a tag declares, or any other.
fn name_space(tag: &BytesStart<'_>) -> Option<String> {
    let mut attributes = tag.attributes();
    let declared = attributes
        .with_checks(false)
        .flatten()
        .filter(|attribute| attribute.key.as_ref() == "xmlns" || attribute.key.as_ref().starts_with("xmlns:"));
    let names: Vec<String> = declared.map(|attribute| attribute.value.trim().to_owned()).collect();
    names.iter().find(|name| name.starts_with(NAME_SPACE)).or(names.first()).cloned()
}

/// What was read so far. Paths begin below the message.
#[derive(Default)]
struct Statements {
    rows: Vec<StatementRow>,
    /// The number of the account whose statement is open.
    account: String,
    /// The entry that is open, and how many began so far.
    entry: Option<Entry>,
    entries: u32,
    /// How many transactions all entries have.
    transactions: usize,
    /// The currency that the open amount says.
    currency: String,
}

impl Statements {
    fn open(&mut self, path: &str, tag: &BytesStart<'_>) -> Result<(), StatementFileError> {
        match path {
            "Stmt" => self.account.clear(),
            "Stmt/Ntry" => {
                self.entry = Some(Entry::default());
                self.entries = self.entries.saturating_add(1);
            }
            TRANSACTION => {
                self.transactions += 1;
                if self.transactions > MOST_ROWS {
                    return Err(FileError::TooManyRows { most: MOST_ROWS }.into());
                }
                if let Some(entry) = &mut self.entry {
                    entry.transactions.push(Transaction::default());
                }
            }
            _ if path.ends_with("/Amt") => {
                let mut attributes = tag.attributes();
                let currency = attributes.with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == "Ccy");
                self.currency = currency.map_or(String::new(), |attribute| attribute.value.trim().to_owned());
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, path: &str, text: &str) -> Result<(), StatementFileError> {
        match path {
            // Every entry is compared with it: a text without end must not come along.
            "Stmt/Acct/Id/IBAN" | "Stmt/Acct/Id/Othr/Id" => self.account = text.chars().take(LONGEST_ACCOUNT).collect(),
            "Stmt/Ntry" => {
                if let Some(entry) = self.entry.take() {
                    self.rows.extend(rows(entry, self.entries, &self.account));
                }
                if self.rows.len() > MOST_ROWS {
                    return Err(FileError::TooManyRows { most: MOST_ROWS }.into());
                }
            }
            _ if text.is_empty() => {}
            _ => self.value(path, text),
        }
        Ok(())
    }

    fn value(&mut self, path: &str, text: &str) {
        let Some(entry) = &mut self.entry else { return };
        let amount = || Amount { decimal: text.to_owned(), currency: self.currency.clone() };
        if let Some(path) = path.strip_prefix(TRANSACTION).and_then(|path| path.strip_prefix('/')) {
            if let Some(transaction) = entry.transactions.last_mut() {
                transaction.take(path, text, amount);
            }
        } else if let Some(path) = path.strip_prefix("Stmt/Ntry/") {
            entry.take(path, text, amount);
        }
    }
}

/// The rows of an entry: one for each transaction of a batch, or one that was refused.
fn rows(entry: Entry, line: u32, account: &str) -> Vec<StatementRow> {
    match entry.drafts(account) {
        Ok(drafts) => drafts.into_iter().map(|draft| StatementRow { line, record: Ok(draft), as_written: String::new() }).collect(),
        Err(error) => {
            let as_written = tidy(&entry.as_written(), LONGEST_AS_WRITTEN, &entry.shown_numbers(account)).unwrap_or_default();
            vec![StatementRow { line, record: Err(error), as_written }]
        }
    }
}
