//! One figure of the table: what was measured, against what, and what is asked of it.

use std::fmt;

use crate::timing::{Pair, median};

const MILLION: u64 = 1_000_000;

/// What is asked of a ratio. The numbers are thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// At least this many times as fast as the reference.
    SpeedAtLeast(u64),
    /// At most this many times the time or size of the reference.
    CostAtMost(u64),
}

impl Target {
    /// The ratio of a pair that this target speaks of.
    fn ratio(self, pair: Pair) -> u64 {
        match self {
            Self::SpeedAtLeast(_) => pair.speed(),
            Self::CostAtMost(_) => pair.cost(),
        }
    }

    fn holds(self, ratio: u64) -> bool {
        match self {
            Self::SpeedAtLeast(least) => ratio >= least,
            Self::CostAtMost(most) => ratio <= most,
        }
    }

    /// How far a ratio is on the wrong side, in millionths: above a million where the target falls short.
    fn strain(self, ratio: u64) -> u64 {
        match self {
            Self::SpeedAtLeast(least) => least.saturating_mul(MILLION) / ratio.max(1),
            Self::CostAtMost(most) => ratio.saturating_mul(MILLION) / most.max(1),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SpeedAtLeast(least) => write!(formatter, "≥ {}×", Ratio(*least)),
            Self::CostAtMost(most) => write!(formatter, "≤ {}×", Ratio(*most)),
        }
    }
}

/// Thousandths as people read them: with as many decimals as say something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio(pub u64);

impl fmt::Display for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0..10_000 => write!(formatter, "{}.{:02}", self.0 / 1000, self.0 % 1000 / 10),
            10_000..100_000 => write!(formatter, "{}.{}", self.0 / 1000, self.0 % 1000 / 100),
            _ => write!(formatter, "{}", self.0 / 1000),
        }
    }
}

/// A figure that was measured.
#[derive(Debug, Clone)]
pub struct Figure {
    /// `T1`.
    pub name: &'static str,
    /// Movements in the ledger.
    pub size: u64,
    /// What the ledger did.
    pub what: String,
    /// What the reference did.
    pub reference: String,
    /// What is asked.
    pub target: Target,
    /// The pairs in the order in which they were taken.
    pub pairs: Vec<Pair>,
}

impl Figure {
    /// The ratio of each pair, in thousandths.
    pub fn ratios(&self) -> Vec<u64> {
        self.pairs.iter().map(|pair| self.target.ratio(*pair)).collect()
    }

    /// The median of the ratios, in thousandths.
    pub fn ratio(&self) -> u64 {
        median(&self.ratios())
    }

    /// The smallest and the largest ratio, in thousandths.
    pub fn spread(&self) -> (u64, u64) {
        let ratios = self.ratios();
        (ratios.iter().copied().min().unwrap_or_default(), ratios.iter().copied().max().unwrap_or_default())
    }

    /// Whether the median keeps the target.
    pub fn holds(&self) -> bool {
        self.target.holds(self.ratio())
    }

    /// How near the median is to its target, in millionths; above a million it falls short.
    pub fn strain(&self) -> u64 {
        self.target.strain(self.ratio())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speed_holds_from_its_target_up_and_a_cost_down() {
        for (target, ours, reference, holds) in [
            (Target::SpeedAtLeast(800), 1_000, 800, true),
            (Target::SpeedAtLeast(800), 1_000, 799, false),
            (Target::CostAtMost(3_000), 3_000, 1_000, true),
            (Target::CostAtMost(3_000), 3_001, 1_000, false),
        ] {
            let pairs = vec![Pair { ours, reference }];
            let figure = Figure { name: "T1", size: 1, what: String::new(), reference: String::new(), target, pairs };
            assert_eq!((figure.holds(), figure.strain() <= MILLION), (holds, holds), "{target}, {ours} against {reference}");
        }
    }

    #[test]
    fn ratios_have_as_many_decimals_as_say_something() {
        for (thousandths, expected) in [(0, "0.00"), (814, "0.81"), (3_000, "3.00"), (12_345, "12.3"), (5_200_000, "5200")] {
            assert_eq!(Ratio(thousandths).to_string(), expected);
        }
    }
}
