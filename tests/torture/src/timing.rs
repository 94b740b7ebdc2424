//! Time as it passes, for deadlines and durations. No rule of the domain depends on it.

use std::time::{Duration, Instant};

/// A watch that was started.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts it.
    #[allow(clippy::disallowed_methods, reason = "programs are killed at a moment, and runs end at a deadline")]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// How long it has run.
    pub fn passed(self) -> Duration {
        self.0.elapsed()
    }
}
