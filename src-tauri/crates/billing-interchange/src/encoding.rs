//! From bytes to text: UTF-8 is read, with or without its byte order mark; anything else is named and refused.

use crate::error::{FileError, ForeignFile};

/// How files that people drop by mistake begin, and what they are.
const SIGNATURES: [(&[u8], ForeignFile); 12] = [
    (b"\x89PNG\r\n\x1a\n", ForeignFile::Png),
    (b"\xff\xd8\xff", ForeignFile::Jpeg),
    (b"GIF8", ForeignFile::Gif),
    (b"RIFF", ForeignFile::Media),
    (b"II*\0", ForeignFile::Tiff),
    (b"MM\0*", ForeignFile::Tiff),
    (b"%PDF-", ForeignFile::Pdf),
    (b"PK\x03\x04", ForeignFile::ZipOrSpreadsheet),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ForeignFile::OldOffice),
    (b"\x1f\x8b", ForeignFile::Gzip),
    (b"{\\rtf", ForeignFile::RichText),
    (b"SQLite format 3\0", ForeignFile::Database),
];

/// The text of a file, without its byte order mark.
///
/// # Errors
/// Where the bytes are no UTF-8 text, or nothing but white space.
pub fn text(bytes: &[u8]) -> Result<&str, FileError> {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Err(FileError::NotText(*kind));
    }
    if is_utf16(bytes) {
        return Err(FileError::Utf16);
    }
    if bytes.contains(&0) {
        return Err(FileError::NotText(ForeignFile::Binary));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (valid, _) = bytes.split_at(error.valid_up_to());
        FileError::NotUtf8 { line: line_after(valid) }
    })?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.trim().is_empty() { Err(FileError::Empty) } else { Ok(text) }
}

/// By its byte order mark, or because every other one of the first four bytes is NUL, as ASCII is in UTF-16.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => true,
        [a, b, c, d, ..] => {
            let nul = [*a == 0, *b == 0, *c == 0, *d == 0];
            nul == [true, false, true, false] || nul == [false, true, false, true]
        }
        _ => false,
    }
}

/// The line, from 1, on which the byte after `before` stands.
fn line_after(before: &[u8]) -> u32 {
    count_line_ends(before).saturating_add(1)
}

/// How many lines end in `bytes`: with LF, CR, or CRLF, which the end of `bytes` must not cut in two.
pub fn count_line_ends(bytes: &[u8]) -> u32 {
    let following = bytes.iter().skip(1).copied().chain([0]);
    let ends = bytes.iter().zip(following).filter(|(byte, following)| match byte {
        b'\n' => true,
        b'\r' => *following != b'\n',
        _ => false,
    });
    u32::try_from(ends.count()).unwrap_or(u32::MAX)
}
