//! Bank statements in OFX, Open Financial Exchange: 1.x is SGML, in which a value ends where the next tag begins, and 2.x is XML.
//!
//! Both are walked from tag to tag, without a look at how they are nested but for what tells values of the same name apart.

use std::borrow::Cow;

use billing_core::money::{Currency, Money};
use billing_core::statement::{CreditDebit, StatementLineDraft};

use super::error::{StatementFileError, StatementRowError, StatementRowProblem, at};
use super::text::{
    AccountNumbers, LONGEST_AS_WRITTEN, LONGEST_BANK_REFERENCE, LONGEST_COUNTERPARTY, LONGEST_DESCRIPTION, LONGEST_REFERENCE, last_four,
    tidy,
};
use super::{StatementFile, StatementFormat, StatementRow, value};
use crate::MOST_ROWS;
use crate::encoding::count_line_ends;
use crate::error::FileError;
use crate::row;

/// How far into a file its first element is looked for, in characters.
const LONGEST_HEADER: usize = 4_000;
/// The longest value that all movements of a statement share, in characters.
const LONGEST_SHARED: usize = 100;

/// Whether a text is OFX: its first element says so, after the header of 1.x or the declarations of 2.x.
pub fn is_ofx(text: &str) -> bool {
    let begin = text.trim_start();
    let header: String = begin.chars().take(LONGEST_HEADER).collect();
    begin.starts_with("OFXHEADER:") || (begin.starts_with('<') && header.contains("<OFX>") && !header.contains("<!DOCTYPE"))
}

/// Reads the statements of bank accounts and credit cards.
pub fn read(text: &str) -> Result<StatementFile, StatementFileError> {
    let mut tags = Tags { rest: text };
    let mut statement = Statement::default();
    let mut is_whole = false;
    let mut rows = Vec::new();
    while let Some(tag) = tags.advance()? {
        let name = tag.name.to_ascii_uppercase();
        is_whole |= name == "/OFX";
        if let Some(row) = statement.take(&name, &tag.text) {
            if rows.len() == MOST_ROWS {
                return Err(FileError::TooManyRows { most: MOST_ROWS }.into());
            }
            rows.push(row);
        }
    }
    if !is_whole {
        let line = count_line_ends(text.trim_end().as_bytes()).saturating_add(1);
        return Err(StatementFileError::Broken { line, cut_short: true });
    }
    Ok(StatementFile { format: StatementFormat::Ofx, rows, ignored_columns: Vec::new(), columns_mapped: false })
}

/// A tag, and the text up to the next one.
struct Tag<'a> {
    /// Its name, with `/` before it where it ends an element.
    name: &'a str,
    text: Cow<'a, str>,
}

/// The tags of a text.
struct Tags<'a> {
    rest: &'a str,
}

impl<'a> Tags<'a> {
    fn advance(&mut self) -> Result<Option<Tag<'a>>, StatementFileError> {
        loop {
            let Some((_, rest)) = self.rest.split_once('<') else { return Ok(None) };
            let (is_tag, end) = match rest {
                _ if rest.starts_with("!--") => (false, "-->"),
                _ if rest.starts_with('?') => (false, "?>"),
                _ if rest.starts_with('!') => return Err(StatementFileError::Doctype),
                _ => (true, ">"),
            };
            let Some((tag, rest)) = rest.split_once(end) else { return Ok(None) };
            self.rest = rest;
            if is_tag {
                let name = tag.split([' ', '\t', '\r', '\n']).next().unwrap_or(tag);
                return Ok(Some(Tag { name, text: self.text() }));
            }
        }
    }

    /// The text up to the next tag, with what CDATA marks as text.
    fn text(&mut self) -> Cow<'a, str> {
        let plain = self.up_to_tag();
        let mut text = resolved(plain.trim());
        while let Some((marked, rest)) = self.rest.strip_prefix("<![CDATA[").and_then(|rest| rest.split_once("]]>")) {
            self.rest = rest;
            text.to_mut().push_str(marked);
            let more = self.up_to_tag();
            text.to_mut().push_str(&resolved(more));
        }
        text
    }

    fn up_to_tag(&mut self) -> &'a str {
        let (plain, rest) = self.rest.split_at(self.rest.find('<').unwrap_or(self.rest.len()));
        self.rest = rest;
        plain
    }
}

/// With the characters that references stand for. Old files write a bare `&` as well, so that anything else stays as it is.
fn resolved(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    Cow::Owned(names.iter().fold(text.to_owned(), |text, (reference, character)| text.replace(reference, character)))
}

/// What was read so far of a statement.
#[derive(Default)]
struct Statement {
    account: String,
    currency: String,
    /// The movement that is open, and how many began so far.
    movement: Option<Movement>,
    movements: u32,
}

/// The values of a movement (`STMTTRN`), as written.
#[derive(Default)]
struct Movement {
    posted: String,
    amount: String,
    /// Where it is another one than that of the statement.
    currency: Option<String>,
    is_in_other_currency: bool,
    bank_reference: String,
    reference: String,
    name: String,
    memo: String,
    account: String,
}

impl Statement {
    /// Keeps a value that it reads, and gives the row of a movement that ends.
    fn take(&mut self, name: &str, text: &str) -> Option<StatementRow> {
        match (name, &mut self.movement) {
            ("STMTTRN", open) => {
                self.movements = self.movements.saturating_add(1);
                // In SGML one may begin without the end of the one before.
                let before = open.replace(Movement::default());
                return before.map(|movement| self.row(&movement, self.movements.saturating_sub(1)));
            }
            ("/STMTTRN" | "/BANKTRANLIST" | "/OFX", open) => {
                let movement = open.take()?;
                return Some(self.row(&movement, self.movements));
            }
            (_, Some(movement)) => movement.take(name, text),
            ("STMTRS" | "CCSTMTRS", None) => *self = Self { movements: self.movements, ..Self::default() },
            ("CURDEF", None) => self.currency = text.chars().take(LONGEST_SHARED).collect(),
            ("ACCTID", None) => self.account = text.chars().take(LONGEST_SHARED).collect(),
            _ => {}
        }
        None
    }

    fn row(&self, movement: &Movement, line: u32) -> StatementRow {
        let numbers = AccountNumbers::of([self.account.as_str(), &movement.account]);
        let record = movement.draft(self, &numbers);
        let written = || [&*movement.posted, &movement.amount, &movement.bank_reference, &movement.name, &movement.memo].join(" ");
        let as_written = if record.is_ok() { None } else { tidy(&written(), LONGEST_AS_WRITTEN, &numbers) };
        StatementRow { line, record, as_written: as_written.unwrap_or_default() }
    }
}

impl Movement {
    fn take(&mut self, name: &str, text: &str) {
        let place = match name {
            "DTPOSTED" => &mut self.posted,
            "TRNAMT" => &mut self.amount,
            "FITID" => &mut self.bank_reference,
            "REFNUM" => &mut self.reference,
            "CHECKNUM" if self.reference.is_empty() => &mut self.reference,
            "NAME" | "EXTDNAME" => &mut self.name,
            "MEMO" => &mut self.memo,
            "ACCTID" => &mut self.account,
            // The amount is in the currency of CURRENCY; that of ORIGCURRENCY is already converted.
            "CURRENCY" | "ORIGCURRENCY" => {
                self.is_in_other_currency = name == "CURRENCY";
                return;
            }
            "CURSYM" if self.is_in_other_currency => self.currency.get_or_insert_default(),
            _ => return,
        };
        text.clone_into(place);
    }

    fn draft(&self, statement: &Statement, numbers: &AccountNumbers) -> Result<StatementLineDraft, StatementRowError> {
        let booked_on = at("DTPOSTED", row::day(&day_of(&self.posted)))?;
        let currency = self.currency.as_deref().unwrap_or(&statement.currency);
        let currency = at("CURDEF", row::known_currency(currency))?;
        let (credit_debit, amount) = at("TRNAMT", amount(&self.amount, currency))?;
        Ok(StatementLineDraft {
            account_last_four: last_four(&statement.account),
            booked_on,
            value_on: None,
            credit_debit,
            amount,
            counterparty: tidy(&self.name, LONGEST_COUNTERPARTY, numbers),
            reference: tidy(&self.reference, LONGEST_REFERENCE, numbers),
            bank_reference: tidy(&self.bank_reference, LONGEST_BANK_REFERENCE, numbers),
            description: tidy(&self.memo, LONGEST_DESCRIPTION, numbers),
            return_code: None,
        })
    }
}

/// The sign says which way the money went. The cents come after a point or a comma, and thousands are never separated (OFX, 3.2.9).
fn amount(written: &str, currency: Currency) -> Result<(CreditDebit, Money), StatementRowProblem> {
    let is_comma_for_cents = !written.contains('.') && written.matches(',').count() == 1;
    if is_comma_for_cents { value::signed_amount(&written.replace(',', "."), currency) } else { value::signed_amount(written, currency) }
}

/// The day of a moment such as `20260331120000.000[-5:EST]`, as the bank counts days.
fn day_of(written: &str) -> Cow<'_, str> {
    match written.split_at_checked(8) {
        Some((day, _)) if day.bytes().all(|byte| byte.is_ascii_digit()) => {
            Cow::Owned(format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]))
        }
        _ => Cow::Borrowed(written),
    }
}
