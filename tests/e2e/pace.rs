//! T13: how fast a large ledger is paged through and scrolled in the real window (`cargo xtask pace`).

use std::path::PathBuf;

use serde_json::Value;

use crate::place::Place;
use crate::wait;
use crate::window::{Kind, Window};

const PACE: &str = include_str!("pace.js");
/// The most tenths of a millisecond from a click to the rows, and of a frame at 60 Hz.
const MOST_TO_ROWS: u64 = 1_000;
const MOST_OF_A_FRAME: u64 = 167;

/// How often the answer is waited for as long as anything else.
const MOST_WAITS: u32 = 12;

#[test]
#[ignore = "takes a large ledger in PACE_LEDGER: run `cargo xtask pace`"]
fn a_large_ledger_is_paged_through_and_scrolled() {
    let ledger = PathBuf::from(std::env::var_os("PACE_LEDGER").expect("PACE_LEDGER names a ledger"));
    let place = Place::empty();
    std::fs::copy(&ledger, place.ledger()).expect("a copy of the ledger");
    let window = Window::open(&place);
    window.open_page("Payments");
    window.click(Kind::Tab, "Transactions");
    window.rows("Transactions", |rows| rows.len() >= 20);
    window.wait_until_at_rest();
    window.assert_nothing_went_wrong();
    window.run(PACE, &[]).expect("a page that measures itself");
    let answer = || window.run("return window.pace ?? null", &[]).ok().filter(|found| !found.is_null());
    let found = (0..MOST_WAITS).find_map(|_| wait::until(answer)).expect("a measured page");
    assert!(found["error"].is_null(), "{found}");
    let times = |name: &str| -> Vec<u64> { found[name].as_array().into_iter().flatten().filter_map(Value::as_u64).collect() };
    say(&format!("{} rows on a page; {} more pixels than the window shows", found["rows"], found["height"]));
    say("milliseconds                median     p95  target");
    for (what, name, most) in [
        ("a frame at rest", "rest", None),
        ("scrolling the same, bare", "bare", None),
        ("a frame while scrolling", "scrolling", Some(MOST_OF_A_FRAME)),
        ("the same rows, bare", "swapping", None),
        ("from a click to the rows", "paging", Some(MOST_TO_ROWS)),
    ] {
        let times = times(name);
        let [median, p95] = [50, 95].map(|of_hundred| spoken(part(&times, of_hundred)));
        say(&format!("{what:26}{median:>8}{p95:>8}  {}", most.map(|most| format!("≤ {}", spoken(most))).unwrap_or_default()));
    }
}

/// The time that so many of a hundred do not exceed.
fn part(times: &[u64], of_hundred: usize) -> u64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    sorted.get((sorted.len() * of_hundred).div_ceil(100).saturating_sub(1)).copied().unwrap_or_default()
}

/// Tenths as people write them.
fn spoken(tenths: u64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[allow(clippy::print_stdout, reason = "figures are for whoever runs the measurement")]
fn say(line: &str) {
    println!("{line}");
}
