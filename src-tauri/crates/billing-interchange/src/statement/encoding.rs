//! From bytes to text: as for every file, and XML or OFX that says to be in ISO-8859-1 or windows-1252 besides.

use std::borrow::Cow;

use super::error::StatementFileError;
use crate::encoding;
use crate::row::shown;

/// The XML declaration, or the header of OFX, ends within this many bytes.
const LONGEST_DECLARATION_BYTES: usize = 400;

/// What windows-1252 has from 0x80 to 0x9F, where ISO-8859-1 has controls that no text holds. Five are not assigned.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// The text of a statement file, without its byte order mark.
///
/// # Errors
/// Where the bytes are no text in an encoding that is read, or nothing but white space.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, StatementFileError> {
    let declared = declared_encoding(bytes).or_else(|| character_set(bytes)).unwrap_or_default().to_ascii_uppercase();
    // What is UTF-8 is no text of another encoding, whatever it says; and NUL is in no text.
    if std::str::from_utf8(bytes).is_ok() || bytes.contains(&0) {
        return Ok(Cow::Borrowed(encoding::text(bytes)?));
    }
    match declared.as_str() {
        "ISO-8859-1" | "8859-1" | "LATIN1" | "WINDOWS-1252" | "CP1252" | "1252" => {
            Ok(Cow::Owned(bytes.iter().copied().map(western).collect()))
        }
        "" | "UTF-8" | "UTF8" | "US-ASCII" | "ASCII" | "NONE" => Ok(Cow::Borrowed(encoding::text(bytes)?)),
        other => Err(StatementFileError::Encoding(shown(other, 40))),
    }
}

fn western(byte: u8) -> char {
    let position = usize::from(byte.wrapping_sub(0x80));
    WINDOWS.get(position).copied().unwrap_or(char::from(byte))
}

/// What the header of OFX 1.x says of the character set.
fn character_set(bytes: &[u8]) -> Option<&str> {
    let beginning = bytes.get(..LONGEST_DECLARATION_BYTES.min(bytes.len()))?.trim_ascii_start();
    let end = beginning.iter().position(|byte| *byte == b'<').unwrap_or(beginning.len());
    let header = std::str::from_utf8(&beginning[..end]).ok()?;
    let (_, after) = header.strip_prefix("OFXHEADER:")?.split_once("CHARSET:")?;
    after.split_whitespace().next()
}

/// What the XML declaration at the beginning says of the encoding.
fn declared_encoding(bytes: &[u8]) -> Option<&str> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let beginning = bytes.get(..LONGEST_DECLARATION_BYTES.min(bytes.len()))?;
    let end = beginning.windows(2).position(|pair| pair == b"?>")?;
    let declaration = std::str::from_utf8(&beginning[..end]).ok()?.strip_prefix("<?xml")?;
    let (_, after) = declaration.split_once("encoding")?;
    let value = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split_once(quote).map(|(encoding, _)| encoding)
}
