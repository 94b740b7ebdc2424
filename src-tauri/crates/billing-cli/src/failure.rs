//! How a command ends when it is not done: the reason on standard error, and the exit status.

use std::io::Write as _;
use std::process::ExitCode;

use billing_app::dto::{ApiError, ErrorCode, FieldProblem};
use billing_app::{AppError, KeyError};

use crate::text::printable;

/// The exit status of a refusal: a rule, or a ledger that can't be used.
pub const REFUSED_STATUS: u8 = 1;

/// The exit status of wrong usage or unreadable input.
pub const USAGE_STATUS: u8 = 2;

/// A command that was not done.
pub struct Failure {
    error: ApiError,
    status: u8,
}

impl Failure {
    /// A refusal by `code`, of no particular field.
    pub fn refused(code: ErrorCode, message: impl Into<String>) -> Self {
        let error = ApiError { code, message: message.into(), message_parts: Vec::new(), field: None, problems: Vec::new() };
        Self { error, status: REFUSED_STATUS }
    }

    /// A refusal of one field.
    pub fn field(field: &str, message: impl Into<String>) -> Self {
        Self { error: of_field(ErrorCode::InvalidInput, field, message.into()), status: REFUSED_STATUS }
    }

    /// Arguments that can't be understood.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { status: USAGE_STATUS, ..Self::refused(ErrorCode::InvalidInput, message) }
    }

    /// An input file that can't be read as what it should be; `field` is the place in it where that is known.
    pub fn unreadable(field: Option<&str>, message: impl Into<String>) -> Self {
        let message = message.into();
        let error = match field {
            Some(field) => of_field(ErrorCode::FileUnreadable, field, message),
            None => ApiError { code: ErrorCode::FileUnreadable, message, message_parts: Vec::new(), field: None, problems: Vec::new() },
        };
        Self { error, status: USAGE_STATUS }
    }

    /// The same failure, with a sentence more.
    #[must_use]
    pub fn and(mut self, sentence: &str) -> Self {
        self.error.message = format!("{} {sentence}", self.error.message);
        // The parts would leave it out.
        self.error.message_parts.clear();
        self
    }

    /// Whether this is a refusal by `code`.
    pub fn has_code(&self, code: ErrorCode) -> bool {
        self.error.code == code
    }

    /// The first field and the message.
    #[cfg(test)]
    pub fn first(&self) -> (Option<&str>, &str) {
        (self.error.field.as_deref(), &self.error.message)
    }

    /// Says on standard error what is wrong, as JSON or in words, and gives the exit status.
    pub fn report(self, json: bool) -> ExitCode {
        let text = if json {
            serde_json::to_string_pretty(&self.error).unwrap_or_else(|_| self.error.message.clone())
        } else {
            in_words(&self.error)
        };
        // Where standard error is closed there is nobody to tell; the exit status still says it.
        let _ = writeln!(std::io::stderr().lock(), "{text}");
        ExitCode::from(self.status)
    }
}

fn of_field(code: ErrorCode, field: &str, message: String) -> ApiError {
    let problem = FieldProblem { field: field.to_owned(), message: message.clone(), message_parts: Vec::new() };
    ApiError { code, message, message_parts: Vec::new(), field: Some(field.to_owned()), problems: vec![problem] }
}

fn in_words(error: &ApiError) -> String {
    match error.problems.as_slice() {
        [] => format!("error: {}", printable(&error.message)),
        [only] if only.message.contains(&only.field) => format!("error: {}", printable(&only.message)),
        [only] => format!("error: {}: {}", printable(&only.field), printable(&only.message)),
        problems => {
            let mut text = format!("error: {} fields need attention", problems.len());
            for problem in problems {
                text.push_str(&format!("\n  {}: {}", printable(&problem.field), printable(&problem.message)));
            }
            text
        }
    }
}

impl From<KeyError> for Failure {
    fn from(error: KeyError) -> Self {
        AppError::from(error).into()
    }
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        let error = ApiError::from(error);
        let status = if error.code == ErrorCode::FileUnreadable { USAGE_STATUS } else { REFUSED_STATUS };
        Self { error, status }
    }
}
