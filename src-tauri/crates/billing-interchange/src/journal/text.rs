//! Words of others in a journal: they may say anything, but never break its syntax.

use billing_core::text::is_invisible;

/// `text` on one line, with U+FFFD for what would break the line, hide something or turn its direction around.
pub fn visible(text: &str) -> String {
    text.chars().map(|c| if is_invisible(c) { '\u{FFFD}' } else { c }).collect()
}
