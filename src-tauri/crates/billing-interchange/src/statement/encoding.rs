//! From bytes to text: as for every file, and XML that says to be in ISO-8859-1 besides.

use std::borrow::Cow;

use super::error::StatementFileError;
use crate::encoding;
use crate::row::shown;

/// The XML declaration ends within this many bytes.
const LONGEST_DECLARATION_BYTES: usize = 200;

/// The text of a statement file, without its byte order mark.
///
/// # Errors
/// Where the bytes are no text in an encoding that is read, or nothing but white space.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, StatementFileError> {
    let declared = declared_encoding(bytes).unwrap_or_default().to_ascii_uppercase();
    match declared.as_str() {
        // Both are the first characters of Unicode, one byte each. NUL stays refused.
        "ISO-8859-1" | "LATIN1" if std::str::from_utf8(bytes).is_err() && !bytes.contains(&0) => {
            Ok(Cow::Owned(bytes.iter().copied().map(char::from).collect()))
        }
        "" | "UTF-8" | "UTF8" | "US-ASCII" | "ASCII" | "ISO-8859-1" | "LATIN1" => Ok(Cow::Borrowed(encoding::text(bytes)?)),
        // The declaration was readable as ASCII, so the bytes can't be in UTF-16.
        "UTF-16" => Ok(Cow::Borrowed(encoding::text(bytes)?)),
        // All of ASCII is the same in every other encoding whose declaration could be read.
        _ if bytes.is_ascii() => Ok(Cow::Borrowed(encoding::text(bytes)?)),
        other => Err(StatementFileError::Encoding(shown(other, 40))),
    }
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
