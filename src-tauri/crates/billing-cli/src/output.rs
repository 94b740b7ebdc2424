//! What goes to standard output.

use std::io::{ErrorKind, Write as _};

use billing_app::dto::ErrorCode;
use serde::Serialize;

use crate::failure::Failure;

/// Prints `value` as JSON, or what `in_words` makes of it.
pub fn show<T: Serialize>(json: bool, value: &T, in_words: impl FnOnce(&T) -> String) -> Result<(), Failure> {
    let mut text = if json {
        serde_json::to_string_pretty(value).map_err(|error| cannot_print(&error.to_string()))?
    } else {
        in_words(value).trim_end().to_owned()
    };
    text.push('\n');
    write(text.as_bytes())
}

/// Writes `bytes` to standard output. A reader that has seen enough and closed the pipe is no failure.
pub fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut standard_output = std::io::stdout().lock();
    match standard_output.write_all(bytes).and_then(|()| standard_output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(cannot_print(&error.to_string())),
        _ => Ok(()),
    }
}

fn cannot_print(reason: &str) -> Failure {
    let message = format!("What was asked for is done, but standard output can't be written: {reason}.");
    Failure::refused(ErrorCode::FileNotWritten, message)
}
