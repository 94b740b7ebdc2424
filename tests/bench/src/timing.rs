//! Times, and what two of them are to one another. A time alone is never judged: it is compared with a reference's, taken
//! in the same breath.

use std::time::{Duration, Instant};

use crate::trouble::Trouble;

/// Pairs that each figure is the median of.
pub const PAIRS: usize = 5;

/// Runs `work` and says how long it took.
#[allow(clippy::disallowed_methods, reason = "measuring time is what the bench is for")]
pub fn timed<T>(work: impl FnOnce() -> Result<T, Trouble>) -> Result<(Duration, T), Trouble> {
    let start = Instant::now();
    let done = work()?;
    Ok((start.elapsed(), done))
}

/// How long one call of `work` takes, in nanoseconds: the median of as many as fill a fiftieth of a second, from three to two
/// hundred, after one that is not counted.
pub fn per_call(mut work: impl FnMut() -> Result<(), Trouble>) -> Result<u64, Trouble> {
    let (first, ()) = timed(&mut work)?;
    let calls = (Duration::from_millis(20).as_nanos() / first.as_nanos().max(1)).clamp(3, 200);
    let times = (0..calls).map(|_| Ok(u64::try_from(timed(&mut work)?.0.as_nanos())?));
    Ok(median(&times.collect::<Result<Vec<_>, Trouble>>()?))
}

/// What was measured of the ledger and of its reference in one pair: both times, or both sizes in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Nanoseconds or bytes of the ledger.
    pub ours: u64,
    /// Nanoseconds or bytes of the reference.
    pub reference: u64,
}

impl Pair {
    /// A pair of two times for the same work.
    pub fn of_times(ours: Duration, reference: Duration) -> Self {
        let nanoseconds = |time: Duration| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        Self { ours: nanoseconds(ours), reference: nanoseconds(reference) }
    }

    /// How many times as much as the reference the ledger takes, in thousandths.
    pub fn cost(self) -> u64 {
        thousandths(self.ours, self.reference)
    }

    /// How many times as fast as the reference the ledger is, in thousandths.
    pub fn speed(self) -> u64 {
        thousandths(self.reference, self.ours)
    }
}

fn thousandths(value: u64, unit: u64) -> u64 {
    u64::try_from(u128::from(value) * 1000 / u128::from(unit.max(1))).unwrap_or(u64::MAX)
}

/// The middle one of `values`, of an even number the lower of the two.
pub fn median(values: &[u64]) -> u64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len().saturating_sub(1) / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_one_of_the_values() {
        for (values, expected) in [(&[][..], 0), (&[3], 3), (&[9, 1, 4], 4), (&[9, 1, 4, 2], 2), (&[5, 1, 2, 3, 4], 3)] {
            assert_eq!(median(values), expected, "{values:?}");
        }
    }

    #[test]
    fn cost_and_speed_are_one_anothers_inverse() {
        let pair = Pair { ours: 4_000, reference: 1_000 };
        assert_eq!((pair.cost(), pair.speed()), (4_000, 250));
        assert_eq!(Pair { ours: 0, reference: 7 }.speed(), 7_000, "nothing is divided by zero");
    }
}
