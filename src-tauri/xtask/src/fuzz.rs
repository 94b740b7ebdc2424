//! `cargo xtask fuzz`: the importers under libFuzzer, beginning with the sample files of the tests. What an importer may not do (panic,
//! take longer than 25 seconds, or more than 512 MB) ends it, and the file that made it do so is named.

use std::num::NonZeroU64;
use std::path::PathBuf;
use std::process::Command;

use crate::steps::{Outcome, Trouble, execute, output_of, step};
use crate::workspace;

const VERSION: &str = "0.13.2";

/// What is fuzzed, with how many importers are in it.
const TARGETS: [(&str, u64); 2] = [("invoices", 2), ("statements", 3)];

/// How long each importer is fuzzed for a release, in minutes.
pub const RELEASE_MINUTES: &str = "15";

/// Shows that a fault is found, then fuzzes for `minutes` an importer.
pub fn fuzz(minutes: &str) -> Result<(), Trouble> {
    // libFuzzer takes no time for no limit.
    let minutes: NonZeroU64 = minutes.parse().map_err(|_| Trouble(format!("{minutes} is no number of minutes")))?;
    step("Look for a nightly Rust, which libFuzzer's instrumentation needs", nightly)?;
    step("Install cargo-fuzz", install)?;
    step("Build the importers with a planted fault", || build(&["--features", "planted-fault"]))?;
    for (target, _) in TARGETS {
        step(&format!("Find the planted fault in {target}"), || match run(target, 120) {
            Ok(_) => Err(Trouble("The planted fault was not found.".to_owned())),
            Err(_) => Ok(Outcome::Done),
        })?;
    }
    step("Build the importers", || build(&[]))?;
    for (target, importers) in TARGETS {
        step(&format!("Fuzz {target}"), || run(target, minutes.get() * importers * 60))?;
    }
    Ok(())
}

fn nightly() -> Result<Outcome, Trouble> {
    match output_of(Command::new("cargo").args(["+nightly", "--version"])) {
        Some(_) => Ok(Outcome::AlreadyThere),
        None => Err(Trouble("There is none. Add it with `rustup toolchain install nightly --profile minimal`.".to_owned())),
    }
}

fn install() -> Result<Outcome, Trouble> {
    if tools().join("bin/cargo-fuzz").is_file() {
        return Ok(Outcome::AlreadyThere);
    }
    let mut command = Command::new("cargo");
    command.args(["install", "cargo-fuzz", "--version", VERSION, "--locked", "--root"]).arg(tools());
    execute(&mut command).map(|()| Outcome::Done)
}

/// Without a sanitizer: what is fuzzed has no unsafe code, and a sanitizer's own memory would count against the limit.
fn build(features: &[&str]) -> Result<Outcome, Trouble> {
    let mut command = Command::new(tools().join("bin/cargo-fuzz"));
    command.args(["fuzz", "build", "--sanitizer", "none", "--fuzz-dir", "."]).args(features);
    command.env("CARGO_TARGET_DIR", target()).env("RUSTUP_TOOLCHAIN", "nightly");
    execute(command.current_dir(workspace::root().join("tests/fuzz"))).map(|()| Outcome::Done)
}

fn run(name: &str, seconds: u64) -> Result<Outcome, Trouble> {
    let corpus = target().join("corpus").join(name);
    std::fs::create_dir_all(&corpus).map_err(|error| Trouble(format!("{} cannot be made: {error}", corpus.display())))?;
    let mut command = Command::new(target().join("x86_64-unknown-linux-gnu/release").join(name));
    command.arg(corpus).arg(workspace::root().join("tests/fixtures").join(name));
    command.args(["-rss_limit_mb=512", "-timeout=25", "-max_len=65536", "-print_final_stats=1"]);
    command.arg(format!("-max_total_time={seconds}")).arg(format!("-artifact_prefix={}/failed-{name}-", target().display()));
    execute(&mut command).map(|()| Outcome::Done)
}

fn target() -> PathBuf {
    workspace::target().join("fuzz")
}

fn tools() -> PathBuf {
    workspace::target().join("tools").join(format!("cargo-fuzz-{VERSION}"))
}
