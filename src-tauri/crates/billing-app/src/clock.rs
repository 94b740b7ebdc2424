//! The one file that reads the clock. Everything else takes a [`Moment`].

use billing_core::{DateTime, NaiveDate, Utc};
use billing_store::LedgerRecord;
use chrono::NaiveTime;

/// Tells the time. It is read once for each command.
pub trait Clock: Send + Sync {
    /// The instant, in UTC.
    fn now(&self) -> DateTime<Utc>;
}

/// The computer's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
    fn now(&self) -> DateTime<Utc> {
        DateTime::from(std::time::SystemTime::now())
    }
}

/// When a command happens: in a sandbox at noon of the simulated date, elsewhere now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant, in UTC.
    pub at: DateTime<Utc>,
    /// The ledger's day. Days are UTC (R8).
    pub today: NaiveDate,
}

impl Moment {
    /// The moment of a real ledger.
    #[must_use]
    pub fn real(now: DateTime<Utc>) -> Self {
        Self { at: now, today: now.date_naive() }
    }

    /// A moment on a simulated day.
    #[must_use]
    pub fn simulated(day: NaiveDate) -> Self {
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        Self { at: day.and_time(noon).and_utc(), today: day }
    }

    pub(crate) fn of(ledger: &LedgerRecord, now: DateTime<Utc>) -> Self {
        ledger.simulated_date.map_or_else(|| Self::real(now), Self::simulated)
    }
}
