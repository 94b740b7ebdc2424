//! Steps: each says what it does and how long it took, and the first that fails ends the run by its name.

use std::fmt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Why a command of xtask could not be carried out: what is wrong, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Trouble(pub String);

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What became of a step that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was done now.
    Done,
    /// All of it was there already.
    AlreadyThere,
}

/// Prints a line for whoever runs the command.
#[allow(clippy::print_stdout, reason = "xtask talks to the terminal; everything it says goes through here")]
pub fn say(line: &str) {
    println!("{line}");
}

/// Carries out one step, saying what it does before and how long it took after.
pub fn step(what: &str, work: impl FnOnce() -> Result<Outcome, Trouble>) -> Result<(), Trouble> {
    say(&format!("\n==> {what}"));
    let start = now();
    let outcome = work().map_err(|trouble| Trouble(format!("FAILED: {what}\n{trouble}")))?;
    let seconds = in_seconds(start.elapsed());
    match outcome {
        Outcome::Done => say(&format!("    ok in {seconds}")),
        Outcome::AlreadyThere => say("    there already"),
    }
    Ok(())
}

/// The instant now, to measure how long something takes.
#[allow(clippy::disallowed_methods, reason = "xtask times its steps; no rule of the domain depends on it")]
pub fn now() -> Instant {
    Instant::now()
}

/// A time as people read it, in seconds with one decimal.
pub fn in_seconds(time: Duration) -> String {
    let tenths = time.as_millis().div_ceil(100);
    format!("{}.{} s", tenths / 10, tenths % 10)
}

/// Runs a program with this terminal as its own, so that its last lines stay visible.
pub fn execute(command: &mut Command) -> Result<(), Trouble> {
    let line = line_of(command);
    say(&format!("    {line}"));
    let status = command.status().map_err(|error| Trouble(format!("`{line}` cannot be started: {error}")))?;
    if status.success() { Ok(()) } else { Err(Trouble(format!("`{line}` ended with {status}"))) }
}

/// Runs a program quietly and gives what it printed, or nothing if it is missing or failed.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name is on the search path.
pub fn is_on_path(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_in_seconds_with_one_decimal_rounded_up() {
        for (millis, expected) in [(0, "0.0 s"), (1, "0.1 s"), (100, "0.1 s"), (3_150, "3.2 s"), (61_000, "61.0 s")] {
            assert_eq!(in_seconds(Duration::from_millis(millis)), expected);
        }
    }

    #[test]
    fn a_failing_step_is_named() {
        let failed = step("count the beans", || Err(Trouble("there are none".to_owned())));
        assert_eq!(failed, Err(Trouble("FAILED: count the beans\nthere are none".to_owned())));
    }

    #[test]
    fn a_failing_program_is_told_apart_from_a_missing_one() {
        assert_eq!(execute(&mut Command::new("true")), Ok(()));
        assert!(execute(&mut Command::new("false")).unwrap_err().0.contains("`false` ended with"));
        assert!(execute(&mut Command::new("no-such-program")).unwrap_err().0.contains("cannot be started"));
    }
}
