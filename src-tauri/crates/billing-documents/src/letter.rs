//! What every document has: whose it is, its number, and the texts that are checked before they are printed.

use billing_core::address::PostalAddress;
use billing_core::check_code::CheckCode;
use billing_core::ids::{AccountId, DocumentId};
use billing_core::money::Money;
use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use crate::layout::{About, Faces, Weight};
use crate::{DocumentError, Paper};

/// The payer account, whose letterhead a document has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// Its name.
    pub name: String,
    /// Its ID.
    pub account_id: AccountId,
    /// Its postal address, if known.
    pub address: Option<PostalAddress>,
}

/// The issue of a document: its number, its day, and how it is verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The document's own number.
    pub number: DocumentId,
    /// The day on which it was issued (UTC); also the date of the PDF.
    pub issued_on: NaiveDate,
    /// The document that it takes the place of.
    pub replaces: Option<DocumentId>,
    /// The code by which the ledger knows it and what it says.
    pub check_code: CheckCode,
    /// The paper to lay it out for.
    pub paper: Paper,
}

/// The words of a letterhead and a foot.
pub struct Letter {
    /// The payer's name.
    pub payer_name: String,
    /// The payer's address, empty if it is not known.
    pub payer_address: Vec<String>,
    /// What the document is.
    pub title: &'static str,
    /// Its number, its day, and what it replaces.
    pub issue: Vec<String>,
    /// What identifies it at its foot, and how to verify it.
    pub foot: String,
    /// What PDF readers say about it.
    pub about: About,
}

impl Letter {
    /// The letterhead of `payer` for a document with this title.
    ///
    /// # Errors
    /// Where a character can't be printed.
    pub fn of(payer: &Payer, issue: &Issue, title: &'static str) -> Result<Self, DocumentError> {
        let payer_name = printable("payerName", &payer.name)?;
        let address = payer.address.as_ref().map(PostalAddress::lines).unwrap_or_default();
        let mut lines = vec![issue.number.to_string(), format!("Issued {}", day(issue.issued_on))];
        lines.extend(issue.replaces.map(|replaced| format!("Replaces {replaced}")));
        Ok(Self {
            payer_address: printable_lines("payerAddress", &address)?,
            title,
            issue: lines,
            foot: format!(
                "{}  ·  Check code {}  ·  To verify: Documents in Advance Pay Console, or advance-pay document check",
                issue.number, issue.check_code
            ),
            about: About { title: format!("{title} {}", issue.number), author: payer_name.clone(), date: issue.issued_on },
            payer_name,
        })
    }
}

/// A day as documents write it: `12 Mar 2026`.
pub fn day(date: NaiveDate) -> String {
    date.format("%-d %b %Y").to_string()
}

/// An amount without its currency, its thousands separated: `25,000.00`.
pub fn figures(amount: Money) -> String {
    let spoken = amount.spoken();
    spoken.replacen(amount.currency().code(), "", 1).trim().to_owned()
}

/// The texts, each checked as by [`printable`].
///
/// # Errors
/// As [`printable`].
pub fn printable_lines(field: &'static str, lines: &[String]) -> Result<Vec<String>, DocumentError> {
    lines.iter().map(|line| printable(field, line)).collect()
}

/// The text in Unicode's composed form (NFC). Refused are characters that no face has, which would be empty boxes on paper, and
/// invisible ones, which could make a name read as another.
///
/// # Errors
/// The first character that can't be printed.
pub fn printable(field: &'static str, text: &str) -> Result<String, DocumentError> {
    let faces = Faces::embedded()?;
    let composed: String = text.nfc().collect();
    let refused = |c: &char| billing_core::text::is_invisible(*c) || faces.with(*c, Weight::Regular).is_none() || stands_alone(faces, *c);
    match composed.chars().find(refused) {
        Some(character) => Err(DocumentError::UnsupportedCharacter { field, character }),
        None => Ok(composed),
    }
}

/// Whether a mark that belongs over or under its letter would be printed beside it: the document's own font has no places for marks.
fn stands_alone(faces: &Faces, character: char) -> bool {
    let is_mark = unicode_normalization::char::canonical_combining_class(character) != 0;
    is_mark && faces.with(character, Weight::Regular).is_some_and(Faces::is_own)
}
