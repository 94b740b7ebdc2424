//! The one file that draws randomness, behind a trait so that a test can replay it.

/// Draws random bytes.
pub trait Random: Send + Sync {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// Where the operating system gives none.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError>;
}

/// The operating system gave no randomness.
#[derive(Debug, thiserror::Error)]
#[error("The operating system gives no random numbers, which keys and references need: {0}")]
pub struct RandomError(String);

impl RandomError {
    /// There is none, for this reason.
    #[must_use]
    pub fn new(reason: &str) -> Self {
        Self(reason.to_owned())
    }
}

/// The operating system's generator.
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that draws randomness")]
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
        getrandom::fill(bytes).map_err(|error| RandomError(error.to_string()))
    }
}
