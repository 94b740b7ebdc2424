//! What the system says of its processes (`man 5 proc`): who started whom, since when, with how much memory.

use std::collections::BTreeMap;
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds in one of the system's ticks: a hundred a second for every program, whatever the kernel counts in.
const MILLIS_IN_A_TICK: u64 = 10;

/// A process and all that it started, however far.
pub fn family(root: u32) -> Vec<u32> {
    let parents: BTreeMap<u32, u32> = running().filter_map(|id| Some((id, parent(&stat(id)?)?))).collect();
    let mut found = vec![root];
    let mut next = 0;
    while let Some(&id) = found.get(next) {
        found.extend(parents.iter().filter(|&(_, &parent)| parent == id).map(|(&child, _)| child));
        next += 1;
    }
    found
}

/// The first process among these that runs this program.
pub fn running_program(among: &[u32], program: &std::path::Path) -> Option<u32> {
    let runs = |id: u32| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe == program);
    among.iter().copied().find(|&id| runs(id))
}

/// Whether a process runs.
pub fn is_running(id: u32) -> bool {
    stat(id).is_some_and(|stat| !after_name(&stat).is_some_and(|rest| rest.starts_with('Z')))
}

/// When a process began, in milliseconds since 1970.
pub fn began(id: u32) -> Option<u64> {
    let since_boot = start_ticks(&stat(id)?)? * MILLIS_IN_A_TICK;
    let up = uptime_millis(&fs::read_to_string("/proc/uptime").ok()?)?;
    Some(now_millis() - up + since_boot)
}

/// The memory of these processes together in KiB; what several share is counted once, in parts.
pub fn memory_kib(ids: &[u32]) -> u64 {
    let rollups = ids.iter().filter_map(|id| fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok());
    rollups.filter_map(|rollup| pss_kib(&rollup)).sum()
}

/// The processor time of these processes together, in milliseconds: unlike time on the clock, other programs hardly change it.
pub fn processor_millis(ids: &[u32]) -> u64 {
    ids.iter().filter_map(|&id| processor_ticks(&stat(id)?)).sum::<u64>() * MILLIS_IN_A_TICK
}

#[allow(clippy::disallowed_methods, reason = "the page's times are of this clock; no rule of the domain depends on it")]
fn now_millis() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970");
    u64::try_from(since.as_millis()).expect("a clock in this age")
}

fn running() -> impl Iterator<Item = u32> {
    let entries = fs::read_dir("/proc").expect("the system's processes");
    entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn stat(id: u32) -> Option<String> {
    fs::read_to_string(format!("/proc/{id}/stat")).ok()
}

/// The fields from the third on: a name, the second, may hold blanks and parentheses.
fn after_name(stat: &str) -> Option<&str> {
    stat.rsplit_once(')').map(|(_, rest)| rest.trim_start())
}

fn parent(stat: &str) -> Option<u32> {
    after_name(stat)?.split_whitespace().nth(1)?.parse().ok()
}

fn start_ticks(stat: &str) -> Option<u64> {
    after_name(stat)?.split_whitespace().nth(19)?.parse().ok()
}

/// In the program itself and in the system for it.
fn processor_ticks(stat: &str) -> Option<u64> {
    let mut fields = after_name(stat)?.split_whitespace().skip(11);
    Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
}

fn uptime_millis(uptime: &str) -> Option<u64> {
    let (seconds, hundredths) = uptime.split_whitespace().next()?.split_once('.')?;
    Some(seconds.parse::<u64>().ok()? * 1_000 + hundredths.parse::<u64>().ok()? * 10)
}

fn pss_kib(rollup: &str) -> Option<u64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[test]
fn the_system_is_read() {
    let stat = "4711 (a (strange) name) S 42 4711 4711 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 9 0 123456 789 10";
    assert_eq!((parent(stat), start_ticks(stat)), (Some(42), Some(123_456)));
    assert_eq!(processor_ticks("4711 (name) S 42 4711 4711 0 -1 4194560 1 2 3 4 50 6 7 8 20 0 9 0 123456 789 10"), Some(56));
    assert_eq!((parent("nothing"), start_ticks("1 (short) S 2")), (None, None));
    assert_eq!(uptime_millis("50123.07 99876.54\n"), Some(50_123_070));
    let rollup = "55d0-7fff ---p 00000000 00:00 0 [rollup]\nRss: 9000 kB\nPss:                1234 kB\nPss_Dirty: 5 kB\n";
    assert_eq!((pss_kib(rollup), pss_kib("Rss: 9000 kB\n")), (Some(1_234), None));
}

#[test]
fn a_process_knows_its_own() {
    let own = std::process::id();
    let mut child = std::process::Command::new("sleep").arg("60").spawn().expect("a process");
    assert!(family(own).contains(&child.id()));
    assert!(is_running(child.id()) && !is_running(0));
    let age = now_millis() - began(child.id()).expect("its start");
    assert!(age < 10_000, "{age}");
    assert!(memory_kib(&[own]) > 100);
    child.kill().and_then(|()| child.wait()).expect("its end");
}
