//! `cargo xtask run | test | torture | fuzz | mutants | bench | pace | startup | payloads | bundle | screenshots`: the set-up and the checks of the project, from a fresh clone on.
//!
//! Only the standard library is used, so that this builds in seconds, before anything else is there.

mod bench;
mod bundle;
mod contact_sheet;
mod display;
mod fuzz;
mod mutants;
mod pace;
mod packages;
mod pages;
mod payloads;
mod picture;
mod run;
mod screenshots;
mod startup;
mod steps;
mod test;
mod toolchains;
mod torture;
mod window;
mod workspace;

use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  run          builds the window and opens it; without a display, leaves a screenshot of it
  test         runs every check: formatting, lints, tests, and the walks through the real window
  torture      runs the ledger through killed programs, failing disks, power cuts, races and damage;
               --help says how much and which
  fuzz         gives the importers of invoices and bank statements what no program writes: --minutes N for each of the five
  mutants      breaks the domain and the use cases that pay invoices, one place at a time, and counts what the tests notice
  bench        measures the ledger against its references: --size 10k|1m|10m (or several: 1m,10m), --only T5,T6
  pace         pages through a large ledger and scrolls it in the real window, and says how long that takes: --size 10k|1m|10m
  startup      opens a large ledger in the real window and an empty window in turn, and compares time and memory: --size 10k|1m|10m
  payloads     calls every command of the real window with payloads at random, 50,000 each: --count N
  bundle       compares the size of the pages with that of the same libraries and components alone
  screenshots  makes the pictures of the README anew, in src-tauri/screenshots, and a sheet of all documents;
               with --documents only the sheet

Each command first installs what it needs and is not there yet, and says so.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["run"] => run::run(),
        ["test"] => test::test(),
        ["torture", ..] => torture::torture(&arguments[1..]),
        ["fuzz"] => fuzz::fuzz(fuzz::RELEASE_MINUTES),
        ["fuzz", "--minutes", minutes] => fuzz::fuzz(minutes),
        ["mutants"] => mutants::mutants(),
        ["bench", arguments @ ..] => bench::bench(arguments),
        ["pace"] => pace::pace("1m"),
        ["pace", "--size", size] => pace::pace(size),
        ["startup"] => startup::startup("1m"),
        ["startup", "--size", size] => startup::startup(size),
        ["payloads"] => payloads::payloads(payloads::RELEASE),
        ["payloads", "--count", count] => payloads::payloads(count),
        ["bundle"] => bundle::bundle(),
        ["screenshots"] => screenshots::screenshots(),
        ["screenshots", "--documents"] => screenshots::documents(),
        ["help" | "--help" | "-h"] => {
            steps::say(USAGE);
            return ExitCode::SUCCESS;
        }
        _ => {
            steps::say(USAGE);
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            steps::say(&format!("\n{trouble}"));
            ExitCode::FAILURE
        }
    }
}
