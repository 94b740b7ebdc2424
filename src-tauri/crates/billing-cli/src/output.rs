//! What goes to standard output.

use std::io::{self, ErrorKind, StdoutLock, Write};

use billing_app::AppError;
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

/// Lets `print` write to standard output piece by piece. A reader that has seen enough and closed the pipe is no failure.
pub fn stream(print: impl FnOnce(&mut dyn Write) -> Result<(), AppError>) -> Result<(), Failure> {
    let mut pipe = Pipe { out: io::stdout().lock(), closed: false };
    let printed = print(&mut pipe);
    if pipe.closed { Ok(()) } else { Ok(printed?) }
}

/// Standard output, which remembers that its reader closed it.
struct Pipe {
    out: StdoutLock<'static>,
    closed: bool,
}

impl Pipe {
    fn noticing<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        self.closed |= done.as_ref().is_err_and(|error| error.kind() == ErrorKind::BrokenPipe);
        done
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes);
        self.noticing(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = self.out.flush();
        self.noticing(flushed)
    }
}

fn cannot_print(reason: &str) -> Failure {
    let message = format!("What was asked for is done, but standard output can't be written: {reason}.");
    Failure::refused(ErrorCode::FileNotWritten, message)
}
