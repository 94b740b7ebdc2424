//! T11: how long the window takes from its start to its first use, and its memory, beside an empty window (`cargo xtask startup`).

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;

use crate::place::Place;
use crate::proc;
use crate::processes::built;
use crate::wait;
use crate::webdriver::Session;

/// How often each is measured, after one run that only warms up.
const PAIRS: usize = 7;

/// How long a window is left alone before its memory is read.
const REST: Duration = Duration::from_secs(5);

/// The most hundredths of an empty window's time and memory.
const MOST: u64 = 130;

/// When the page began, first painted and could be used, in milliseconds since 1970. Nothing until it can be used.
const TIMES: &str = "const at = (time) => Math.round(performance.timeOrigin + time); \
    const [usable] = performance.getEntriesByName('usable'); \
    const [painted] = performance.getEntriesByName('first-contentful-paint'); \
    return usable ? [at(0), at(painted?.startTime ?? usable.startTime), at(usable.startTime)] : null";

const ROWS: &str = "return document.querySelectorAll('tbody tr').length";

/// What one start took.
struct Start {
    /// Milliseconds from the program's start until its page began, first painted, and could be used.
    millis: [u64; 3],
    /// Of the processor, until the window is at rest.
    processor_millis: u64,
    memory_kib: u64,
}

#[test]
#[ignore = "takes a large ledger in STARTUP_LEDGER: run `cargo xtask startup`"]
fn the_window_is_compared_with_an_empty_one() {
    let ledger = PathBuf::from(std::env::var_os("STARTUP_LEDGER").expect("STARTUP_LEDGER names a ledger"));
    let place = Place::empty();
    std::fs::copy(&ledger, place.ledger()).expect("a copy of the ledger");
    std::fs::copy(ledger.with_extension("key"), place.ledger().with_extension("key")).expect("a copy of its key");
    let mut found = [Vec::new(), Vec::new()];
    for round in 0..=PAIRS {
        for (of, (name, least_rows)) in [("advance-pay-console", 20), ("empty-window", 0)].into_iter().enumerate() {
            let start = start(&place, &built(name), least_rows);
            // The first of each fills the caches of the disk and of the web view.
            if round > 0 {
                found[of].push(start);
            }
        }
    }
    let [ours, empty] = &found;
    say(&format!("{PAIRS} starts of each, in turn: median (least–most)"));
    say("                                         the window       an empty window   ratio  target");
    for (what, value, has_target) in [
        ("ms from the start until the page begins", (|start| start.millis[0]) as fn(&Start) -> u64, false),
        ("                 until it first paints", |start| start.millis[1], false),
        ("                 until it can be used", |start| start.millis[2], true),
        ("ms of the processor until it is at rest", |start| start.processor_millis, false),
        ("memory at rest, MiB", |start| start.memory_kib / 1024, true),
    ] {
        let [ours, empty] = [ours, empty].map(|starts| starts.iter().map(value).collect::<Vec<u64>>());
        let ratio = median(&ratios(&ours, &empty));
        let judged = if has_target { judged(ratio) } else { "" };
        say(&format!("{what:40}{:>18}{:>18}{:>8}  {judged}", spread(&ours), spread(&empty), hundredths(ratio)));
    }
}

/// Starts a program, waits until its page can be used and has so many rows, and leaves it alone for a while.
fn start(place: &Place, program: &Path, least_rows: u64) -> Start {
    let session = Session::open_program(place, program);
    let script = |script: &str| session.script(script, &[]).ok().filter(|found| !found.is_null());
    let times = wait::until(|| script(TIMES)).expect("a page that can be used");
    let rows = script(ROWS).and_then(|rows| rows.as_u64()).unwrap_or_default();
    assert!(rows >= least_rows, "{} can be used, but shows {rows} rows", program.display());
    std::thread::sleep(REST);
    let id = proc::running_program(&proc::family(session.driver_id()), program).expect("the window's program");
    let began = proc::began(id).expect("the program's start");
    let family = proc::family(id);
    let (processor_millis, memory_kib) = (proc::processor_millis(&family), proc::memory_kib(&family));
    drop(session);
    wait::until(|| (!proc::is_running(id)).then_some(())).expect("a closed window");
    let millis = [0, 1, 2].map(|at| times.get(at).and_then(Value::as_u64).expect("a time").saturating_sub(began));
    Start { millis, processor_millis, memory_kib }
}

/// How much more than the other each of a pair took, in hundredths.
fn ratios(ours: &[u64], empty: &[u64]) -> Vec<u64> {
    ours.iter().zip(empty).map(|(ours, empty)| ours * 100 / empty.max(&1)).collect()
}

fn median(values: &[u64]) -> u64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

/// The median, and between what the values lie.
fn spread(values: &[u64]) -> String {
    let [least, most] = [values.iter().min(), values.iter().max()].map(|value| value.copied().unwrap_or_default());
    format!("{} ({least}–{most})", median(values))
}

fn hundredths(ratio: u64) -> String {
    format!("{}.{:02}", ratio / 100, ratio % 100)
}

fn judged(ratio: u64) -> &'static str {
    if ratio <= MOST { "≤ 1.30  holds" } else { "≤ 1.30  falls short" }
}

#[allow(clippy::print_stdout, reason = "figures are for whoever runs the measurement")]
fn say(line: &str) {
    println!("{line}");
}

#[test]
fn starts_are_compared_pair_by_pair() {
    assert_eq!(ratios(&[130, 300], &[100, 200]), [130, 150]);
    assert_eq!(median(&[9, 1, 5]), 5);
    assert_eq!(spread(&[9, 1, 5]), "5 (1–9)");
    assert_eq!((hundredths(130), judged(130), judged(131)), ("1.30".to_owned(), "≤ 1.30  holds", "≤ 1.30  falls short"));
}
