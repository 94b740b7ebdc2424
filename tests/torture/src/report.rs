//! Runs the rows that are asked for, a line each, and writes the report.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::row::{Outcome, Row, Wanted};
use crate::rows;

/// Differences of one row that are printed; the report has them all.
const SHOWN: usize = 5;

/// Runs them all and says with its exit status whether a difference was found or a planted fault was missed.
pub fn run(arguments: &Arguments) -> ExitCode {
    let rows = rows::all();
    if let Some(unknown) = arguments.rows.iter().find(|name| rows.iter().all(|row| row.name != **name)) {
        let names: Vec<_> = rows.iter().map(|row| row.name).collect();
        say(&format!("There is no row {unknown:?}. The rows are: {}.", names.join(", ")));
        return ExitCode::from(2);
    }
    let wanted = Wanted {
        slice: arguments.slice,
        first: arguments.seed,
        count: if arguments.planted { Some(0) } else { arguments.count },
        time: arguments.minutes.filter(|_| !arguments.planted).map(|minutes| Duration::from_secs(60 * minutes)),
        jobs: arguments.jobs.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from)).max(1),
    };
    let chosen = rows.iter().filter(|row| arguments.rows.is_empty() || arguments.rows.iter().any(|name| name == row.name));
    let results: Vec<(bool, Value)> = chosen.map(|row| result(row, &wanted)).collect();
    let good = results.iter().all(|(good, _)| *good);
    let report = json!({ "slice": arguments.slice, "good": good, "rows": results.into_iter().map(|(_, row)| row).collect::<Vec<_>>() });
    if let Err(error) = write(&arguments.report, &report) {
        say(&format!("{} can't be written: {error}", arguments.report.display()));
        return ExitCode::FAILURE;
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn result(row: &Row, wanted: &Wanted) -> (bool, Value) {
    let caught = row.catch_planted();
    let Outcome { played, first, differences, time } = row.run(wanted);
    let good = differences.is_empty() && caught.is_ok();
    let planted = if caught.is_ok() { "planted fault caught" } else { "PLANTED FAULT MISSED" };
    let (count, seconds) = (differences.len(), time.as_secs());
    say(&format!(
        "{:<11} {played:>6} {:<34} from {first:>5}  {count:>3} {:<11}  {planted}  {seconds:>5} s",
        row.name,
        row.cases,
        if count == 1 { "difference" } else { "differences" }
    ));
    if let Err(why) = &caught {
        say(&format!("    {}: of the planted fault, {why}", row.name));
    }
    for (seed, difference) in differences.iter().take(SHOWN) {
        say(&format!("    {} {seed}: {difference}", row.name));
        say(&format!("    again: cargo xtask torture --row {} --seed {seed} --count 1", row.name));
    }
    let all: Vec<Value> = differences.iter().map(|(seed, what)| json!({ "seed": seed, "what": what })).collect();
    let row = json!({
        "row": row.name, "cases": row.cases, "played": played, "firstSeed": first, "seconds": seconds,
        "differences": all, "plantedFaultCaught": caught.is_ok(), "plantedFaultShows": caught.unwrap_or_else(|why| why),
    });
    (good, row)
}

fn write(path: &Path, report: &Value) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, format!("{report:#}\n"))
}

/// Prints a line for whoever runs it.
#[allow(clippy::print_stdout, reason = "the lines of the rows are what this program is for")]
pub fn say(line: &str) {
    println!("{line}");
}
