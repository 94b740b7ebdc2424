//! A row: one kind of trouble, its cases, and its planted fault.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use crate::timing::Stopwatch;

/// How many cases are played.
pub enum Size {
    /// As many random ones as wanted: in the slice, and for a release.
    Random {
        /// In the slice of every change.
        slice: u64,
        /// For a release.
        release: u64,
    },
    /// All that there are, for a release; some here and some there, in the slice.
    Every {
        /// In the slice of every change.
        slice: u64,
        /// How many there are.
        all: fn() -> u64,
    },
}

/// One kind of trouble.
pub struct Row {
    /// Its name on the command line.
    pub name: &'static str,
    /// What a case is, in the plural.
    pub cases: &'static str,
    /// How many.
    pub size: Size,
    /// Plays one case; an error is a difference found.
    pub play: fn(u64) -> Result<(), String>,
    /// Plays cases in which something is broken on purpose, with the same checks. An error means that they could not be played.
    pub planted: fn() -> Result<Planted, String>,
}

/// What became of a fault that was planted.
pub enum Planted {
    /// It was noticed, as this difference.
    Caught(String),
    /// Nothing was noticed: the row is blind.
    Missed,
}

impl Planted {
    /// Caught if the checks say that something differs.
    pub fn by(said: Result<(), String>) -> Self {
        said.map_or_else(Self::Caught, |()| Self::Missed)
    }
}

/// How much of a row is wanted.
#[derive(Clone, Copy)]
pub struct Wanted {
    /// The slice of every change.
    pub slice: bool,
    /// The first seed or case.
    pub first: Option<u64>,
    /// This many cases.
    pub count: Option<u64>,
    /// For this long.
    pub time: Option<Duration>,
    /// At the same time.
    pub jobs: usize,
}

/// What became of a row.
pub struct Outcome {
    /// How many cases were played.
    pub played: u64,
    /// The first seed or case.
    pub first: u64,
    /// Each difference, with its seed.
    pub differences: Vec<(u64, String)>,
    /// How long it took.
    pub time: Duration,
}

/// How far apart the cases of a slice are: a prime, so that the slice keeps step with no pattern in the order of all cases.
const STRIDE: u64 = 7_919;

/// The seed of a random row's first case, if none is asked for.
const FIRST_SEED: u64 = 1;

impl Row {
    /// Plays what is wanted of it.
    pub fn run(&self, wanted: &Wanted) -> Outcome {
        let watch = Stopwatch::start();
        let (first, seeds, time) = self.seeds(wanted);
        let (next, played, differences) = (AtomicU64::new(0), AtomicU64::new(0), Mutex::new(Vec::new()));
        thread::scope(|scope| {
            for _ in 0..wanted.jobs {
                scope.spawn(|| {
                    loop {
                        let number = next.fetch_add(1, Ordering::SeqCst);
                        let over = time.map_or_else(|| number >= seeds.count, |time| watch.passed() >= time);
                        if over {
                            return;
                        }
                        let seed = seeds.at(number);
                        let said = guarded(|| (self.play)(seed));
                        played.fetch_add(1, Ordering::SeqCst);
                        if let (Err(difference), Ok(mut found)) = (said, differences.lock()) {
                            found.push((seed, difference));
                        }
                    }
                });
            }
        });
        let mut differences = differences.into_inner().unwrap_or_default();
        differences.sort();
        Outcome { played: played.into_inner(), first, differences, time: watch.passed() }
    }

    /// What was found in each planted fault, or why not every one was caught.
    pub fn catch_planted(&self) -> Result<String, String> {
        match guarded(self.planted)? {
            Planted::Caught(difference) => Ok(difference),
            Planted::Missed => Err("nothing was noticed".to_owned()),
        }
    }

    fn seeds(&self, wanted: &Wanted) -> (u64, Seeds, Option<Duration>) {
        let seeds = match &self.size {
            Size::Random { slice, release } => {
                let count = wanted.count.unwrap_or(if wanted.slice { *slice } else { *release });
                Seeds { first: wanted.first.unwrap_or(FIRST_SEED), count, of: u64::MAX, stride: 1 }
            }
            Size::Every { slice, all } => {
                let all = all();
                let count = wanted.count.unwrap_or(if wanted.slice { *slice } else { all }).min(all);
                let stride = if wanted.slice { STRIDE } else { 1 };
                Seeds { first: wanted.first.unwrap_or(0), count, of: all.max(1), stride }
            }
        };
        let forever = seeds.of == u64::MAX;
        let time = wanted.time.filter(|_| forever);
        (seeds.first, seeds, time)
    }
}

/// Which seeds are played.
struct Seeds {
    first: u64,
    count: u64,
    /// How many cases there are at all.
    of: u64,
    stride: u64,
}

impl Seeds {
    const fn at(&self, number: u64) -> u64 {
        self.first.wrapping_add(number.wrapping_mul(self.stride)) % self.of
    }
}

/// What `act` says; a panic is an error, too.
pub fn guarded<T>(act: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(act)).unwrap_or_else(|panic| Err(format!("panicked: {}", words_of(panic.as_ref()))))
}

fn words_of(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_else(|| "without a word".to_owned())
}
