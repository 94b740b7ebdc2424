//! Waiting for what the window does by itself.

use std::time::{Duration, Instant};

/// How long anything may take: far longer than it does, as the machine may be busy with other tests.
pub const PATIENCE: Duration = Duration::from_secs(20);

const PACE: Duration = Duration::from_millis(60);

/// The instant now.
#[allow(clippy::disallowed_methods, reason = "a test that waits needs an end; no rule of the domain depends on it")]
pub fn now() -> Instant {
    Instant::now()
}

/// Asks until there is an answer, and gives it; nothing when patience ends.
pub fn until<T>(mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let start = now();
    loop {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        if start.elapsed() > PATIENCE {
            return None;
        }
        std::thread::sleep(PACE);
    }
}
