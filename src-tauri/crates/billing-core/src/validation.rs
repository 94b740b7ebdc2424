//! How a refused input is reported: which field, and what to do about it.

use crate::bank::BankNumberError;
use crate::card::CardError;
use crate::ids::IdError;
use crate::method::MethodError;
use crate::money::AmountError;
use crate::seller::{CurrencyRefused, SellerBankError};
use crate::text::TextError;

pub use crate::address::AddressError;

/// What is wrong with a value, whichever field it is in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
#[allow(missing_docs, reason = "each is the error of its own type")]
pub enum Problem {
    Address(#[from] AddressError),
    Amount(#[from] AmountError),
    Bank(#[from] BankNumberError),
    Card(#[from] CardError),
    Currency(#[from] CurrencyRefused),
    Id(#[from] IdError),
    Method(#[from] MethodError),
    SellerBank(#[from] SellerBankError),
    Text(#[from] TextError),
}

/// One thing wrong with one field of a request or file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct FieldError<P = Problem> {
    /// The field's name as it stands in files and requests, camelCase with dots for nesting (`billingAddress.city`).
    pub field: String,
    /// What is wrong, with the value where it is no secret, and what to do.
    pub message: String,
    /// The same, typed.
    pub problem: P,
}

impl<P: std::fmt::Display> FieldError<P> {
    /// An error at `field`.
    pub fn new(field: impl Into<String>, problem: impl Into<P>) -> Self {
        let problem = problem.into();
        Self { field: field.into(), message: problem.to_string(), problem }
    }
}

/// Collects the errors of a form, so that one refusal names every field that needs attention.
#[derive(Debug)]
pub struct FieldErrors<P = Problem>(Vec<FieldError<P>>);

impl<P> Default for FieldErrors<P> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<P: std::fmt::Display> FieldErrors<P> {
    /// Keeps the value, or notes the error and gives `None`.
    pub fn take<T, E: Into<P>>(&mut self, field: &str, result: Result<T, E>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.add(field, error);
                None
            }
        }
    }

    /// Notes an error at `field`.
    pub fn add(&mut self, field: &str, problem: impl Into<P>) {
        self.0.push(FieldError::new(field, problem));
    }

    /// Takes over errors found elsewhere.
    pub fn extend<Q: Into<P>>(&mut self, errors: Vec<FieldError<Q>>) {
        self.0.extend(errors.into_iter().map(|error| FieldError::new(error.field, error.problem)));
    }

    /// `Ok` where nothing was noted.
    ///
    /// # Errors
    /// All that was noted, in the order of the form.
    pub fn finish(self) -> Result<(), Vec<FieldError<P>>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}

#[cfg(test)]
mod tests;
