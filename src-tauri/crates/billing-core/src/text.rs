//! Text that people type: names, evidence, purchase orders.

/// Why a text was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but white space.
    #[error("Enter {what}.")]
    Empty {
        /// What was asked for, with its article.
        what: &'static str,
    },
    /// More lines than fit.
    #[error("Shorten {what} to six lines.")]
    TooManyLines {
        /// What was asked for, with its article.
        what: &'static str,
    },
    /// More characters than fit.
    #[error("Shorten {what} to {most} characters; it has {length}.")]
    TooLong {
        /// What was asked for, with its article.
        what: &'static str,
        /// The most characters that fit.
        most: usize,
        /// How many there are.
        length: usize,
    },
    /// A control or direction-changing character, which could make a name read as another one.
    #[error("Remove the invisible character U+{code:04X} from {what}.")]
    Invisible {
        /// What was asked for, with its article.
        what: &'static str,
        /// The character's code point.
        code: u32,
    },
}

/// Trims `text` and refuses what is empty, longer than `most` characters, or holds invisible characters.
///
/// # Errors
/// Says which of the three it was, naming `what`.
pub fn required(text: &str, what: &'static str, most: usize) -> Result<String, TextError> {
    match optional(text, what, most)? {
        Some(text) => Ok(text),
        None => Err(TextError::Empty { what }),
    }
}

/// As [`required`], but an empty text is `None`.
///
/// # Errors
/// Where the text is longer than `most` characters or holds invisible characters.
pub fn optional(text: &str, what: &'static str, most: usize) -> Result<Option<String>, TextError> {
    let trimmed = text.trim();
    if let Some(hidden) = trimmed.chars().find(|c| is_invisible(*c)) {
        return Err(TextError::Invisible { what, code: u32::from(hidden) });
    }
    let length = trimmed.chars().count();
    if length > most {
        return Err(TextError::TooLong { what, most, length });
    }
    Ok((!trimmed.is_empty()).then(|| trimmed.to_owned()))
}

/// Words to choose from, for a sentence: `a`, `a or b`, `a, b or c`.
#[must_use]
pub fn one_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}

/// Whether `c` is a control character, or one that reorders or hides text (Unicode Technical Report 36, section 2).
#[must_use]
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00AD}' | '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests;
