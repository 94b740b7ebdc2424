//! A clock and a source of randomness that a test controls.

use std::sync::Mutex;

use billing_app::{Clock, Random, RandomError};
use chrono::{DateTime, Utc};

/// A clock that stands until it is set.
pub struct TestClock(Mutex<DateTime<Utc>>);

impl TestClock {
    /// A clock that stands at `instant` (RFC 3339).
    #[must_use]
    pub fn at(instant: &str) -> Self {
        Self(Mutex::new(read(instant)))
    }

    /// Sets it, forward or backward, to `instant` (RFC 3339).
    pub fn set(&self, instant: &str) {
        *self.0.lock().expect("no test panics while it sets the clock") = read(instant);
    }
}

fn read(instant: &str) -> DateTime<Utc> {
    instant.parse().expect("an instant")
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().expect("no test panics while it sets the clock")
    }
}

/// A sequence of numbers that its seed decides (splitmix64).
#[derive(Debug, Clone)]
pub struct Sequence(u64);

impl Sequence {
    /// The sequence of `seed`.
    #[must_use]
    pub const fn of(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn next_number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but without, `end`.
    ///
    /// # Panics
    /// Where `end` is 0.
    pub const fn below(&mut self, end: u64) -> u64 {
        self.next_number() % end
    }

    /// One of `choices`.
    ///
    /// # Panics
    /// Where there is none.
    pub fn choose<T: Clone>(&mut self, choices: &[T]) -> T {
        let at = self.below(choices.len() as u64);
        choices[usize::try_from(at).expect("an index")].clone()
    }
}

/// Random bytes that a seed decides.
pub struct SeededRandom(Mutex<Sequence>);

impl SeededRandom {
    /// The bytes of `seed`.
    #[must_use]
    pub const fn of(seed: u64) -> Self {
        Self(Mutex::new(Sequence::of(seed)))
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
        let mut sequence = self.0.lock().expect("no test panics while it draws");
        for byte in bytes {
            *byte = sequence.next_number().to_le_bytes()[0];
        }
        Ok(())
    }
}
