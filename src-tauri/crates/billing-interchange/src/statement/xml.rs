//! XML as a walk from element to element. What a bank statement never has is refused: a DOCTYPE, entities of its own, endless depth,
//! tags or texts.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Error, Reader};

use super::error::{StatementFileError, XmlLimit};
use crate::encoding::count_line_ends;
use crate::row::shown;

/// The deepest nesting of elements.
const DEEPEST: usize = 64;
/// The longest tag with its attributes, in bytes.
const LONGEST_TAG_BYTES: usize = 10_000;
/// The longest text of an element, in bytes.
const LONGEST_TEXT_BYTES: usize = 100_000;

/// One step of the walk.
pub enum Step<'a> {
    /// An element begins; its name is the last one of the path.
    Opened(BytesStart<'a>),
    /// The element at the end of the path ends; its text is known.
    Closed,
    /// The document is over.
    End,
}

/// A walk through a document.
pub struct Walk<'a> {
    reader: Reader<&'a [u8]>,
    input: &'a str,
    path: String,
    /// For each open element, how long the path was before it.
    open: Vec<usize>,
    text: String,
    /// Whether the element that was opened last has neither content nor a tag that ends it.
    is_empty: bool,
    /// Whether the last step closed an element, which leaves the path at the next one.
    is_closing: bool,
}

impl<'a> Walk<'a> {
    /// Begins at the beginning of `input`.
    pub fn new(input: &'a str) -> Self {
        Self {
            reader: Reader::from_str(input),
            input,
            path: String::new(),
            open: Vec::new(),
            text: String::new(),
            is_empty: false,
            is_closing: false,
        }
    }

    /// The names of the open elements without their prefixes, from the outermost on, with `/` between them.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The text since the last element began or ended: that of the element that was closed, where it holds no others.
    pub fn text(&self) -> &str {
        self.text.trim()
    }

    /// Goes one step on.
    ///
    /// # Errors
    /// Where the document is broken, or holds what no statement has.
    pub fn advance(&mut self) -> Result<Step<'a>, StatementFileError> {
        if self.is_closing {
            self.leave();
        }
        if self.is_empty {
            return Ok(self.close());
        }
        loop {
            match self.reader.read_event().map_err(|error| self.broken(&error))? {
                Event::Start(tag) => return self.enter(tag, false),
                Event::Empty(tag) => return self.enter(tag, true),
                Event::End(_) => return Ok(self.close()),
                Event::Text(text) => self.add(&text.xml10_content())?,
                Event::CData(text) => self.add(&text.xml10_content())?,
                Event::GeneralRef(reference) => self.resolve(&reference)?,
                Event::DocType(_) => return Err(StatementFileError::Doctype),
                Event::Eof if self.open.is_empty() => return Ok(Step::End),
                Event::Eof => return Err(StatementFileError::Broken { line: self.line(), cut_short: true }),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn enter(&mut self, tag: BytesStart<'a>, is_empty: bool) -> Result<Step<'a>, StatementFileError> {
        if self.open.len() == DEEPEST {
            return Err(self.beyond(XmlLimit::Depth));
        }
        if tag.len() > LONGEST_TAG_BYTES {
            return Err(self.beyond(XmlLimit::Tag));
        }
        self.open.push(self.path.len());
        if !self.path.is_empty() {
            self.path.push('/');
        }
        self.path.push_str(tag.local_name().as_ref());
        self.text.clear();
        self.is_empty = is_empty;
        Ok(Step::Opened(tag))
    }

    fn close(&mut self) -> Step<'a> {
        self.is_empty = false;
        self.is_closing = true;
        Step::Closed
    }

    fn leave(&mut self) {
        self.is_closing = false;
        self.text.clear();
        self.path.truncate(self.open.pop().unwrap_or(0));
    }

    fn add(&mut self, text: &str) -> Result<(), StatementFileError> {
        if self.text.len() + text.len() > LONGEST_TEXT_BYTES {
            return Err(self.beyond(XmlLimit::Text));
        }
        self.text.push_str(text);
        Ok(())
    }

    /// Only what XML itself defines: characters by their number, and five by their name.
    fn resolve(&mut self, reference: &BytesRef<'_>) -> Result<(), StatementFileError> {
        let named = match &**reference {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            name if !reference.is_char_ref() => {
                return Err(StatementFileError::UnknownEntity { line: self.line(), name: shown(name, 40) });
            }
            _ => {
                let character = reference.resolve_char_ref().map_err(|error| self.broken(&error))?;
                return self.add(character.unwrap_or('\u{FFFD}').encode_utf8(&mut [0; 4]));
            }
        };
        self.add(named)
    }

    fn beyond(&self, limit: XmlLimit) -> StatementFileError {
        StatementFileError::BeyondLimit { line: self.line(), limit }
    }

    fn broken(&self, error: &Error) -> StatementFileError {
        StatementFileError::Broken { line: self.line(), cut_short: matches!(error, Error::Syntax(_)) }
    }

    /// The line on which the reader is, from 1.
    fn line(&self) -> u32 {
        let position = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).min(self.input.len());
        count_line_ends(&self.input.as_bytes()[..position]).saturating_add(1)
    }
}
