//! What every document has: whose it is, its number, and the texts that are checked before they are printed.

use billing_core::address::PostalAddress;
use billing_core::check_code::CheckCode;
use billing_core::ids::{AccountId, DocumentId};
use billing_core::language::Language;
use billing_core::return_code::ReturnCode;
use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use crate::language::Words;
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
    /// A document that says the same in another language, under a number of its own.
    pub also_issued_as: Option<DocumentId>,
    /// The paper to lay it out for.
    pub paper: Paper,
    /// The language of its words; names and addresses stay as they are written.
    pub language: Language,
}

/// What a letterhead and a foot say.
pub struct Letter {
    /// The words of the document's language.
    pub words: &'static Words,
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
    /// The letterhead of `payer` for a document whose title is among the words of its language.
    ///
    /// # Errors
    /// Where a character can't be printed.
    pub fn of(payer: &Payer, issue: &Issue, title: impl FnOnce(&Words) -> &'static str) -> Result<Self, DocumentError> {
        let words = Words::of(issue.language);
        let (said, title) = (&words.letter, title(words));
        let payer_name = printable("payerName", &payer.name)?;
        let address = payer.address.as_ref().map(PostalAddress::lines).unwrap_or_default();
        let mut lines = vec![issue.number.to_string(), (said.issued)(&(words.day)(issue.issued_on))];
        lines.extend(issue.replaces.map(|replaced| (said.replaces)(&replaced.to_string())));
        lines.extend(issue.also_issued_as.map(|other| (said.also_issued_as)(&other.to_string())));
        Ok(Self {
            words,
            payer_address: printable_lines("payerAddress", &address)?,
            title,
            issue: lines,
            foot: (said.foot)(&issue.number.to_string(), &issue.check_code.to_string()),
            about: About { title: format!("{title} {}", issue.number), author: payer_name.clone(), date: issue.issued_on },
            payer_name,
        })
    }
}

/// What ended something, when, and the bank's reason. Its code is looked up anywhere; its meaning stands there in English only.
pub fn ended(words: &Words, on: fn(&str) -> String, date: NaiveDate, why: Option<ReturnCode>) -> String {
    let what = on(&(words.day)(date));
    match why {
        Some(code) if words.tag == Words::of(Language::English).tag => {
            (words.letter.because)(&what, &format!("{code}. {}", code.meaning()))
        }
        Some(code) => (words.letter.because)(&what, code.code()),
        None => what,
    }
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
