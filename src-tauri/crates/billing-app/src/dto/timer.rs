//! The daily timer of the system's own scheduler.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::sentence::Sentence;

/// A system's scheduler.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Scheduler {
    /// Timers of systemd's user manager (Linux).
    Systemd,
    /// Agents of launchd (macOS).
    Launchd,
    /// The Task Scheduler of Windows.
    TaskScheduler,
}

/// How the timer stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimerState {
    /// The system's scheduler.
    pub scheduler: Scheduler,
    /// Whether its files are in place.
    pub installed: bool,
    /// Whether the scheduler runs it; `null` where the scheduler can't be asked.
    pub active: Option<bool>,
    /// The ledger that it settles.
    pub ledger: Option<String>,
    /// When it runs next (RFC 3339, UTC), where the scheduler says so.
    pub next_run: Option<String>,
    /// The files that are in place, or were removed.
    pub files: Vec<String>,
    /// Why the scheduler does not know of a change yet.
    pub trouble: Option<String>,
    /// The parts of `trouble`, to say it in another language.
    pub trouble_parts: Vec<Sentence>,
    /// The commands that tell it.
    pub to_do: Vec<String>,
}
