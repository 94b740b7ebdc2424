//! T8: the command line opens the ledger and shows its last fifty movements, whole processes, against `ledger` and `hledger`
//! on the same journal.

use std::process::{Command, Stdio};

use crate::figure::{Figure, Target};
use crate::ledger;
use crate::place::Place;
use crate::timing::{PAIRS, Pair, timed};
use crate::trouble::Trouble;

/// Against `ledger` and `hledger`. The journal of ten million movements would take them longer than anybody waits.
pub fn against_plain_text_accounting(place: &Place, program: &std::path::Path) -> Result<Vec<Figure>, Trouble> {
    let journal = place.with_journal()?.display().to_string();
    [
        ("ledger", vec!["--file", &journal, "register", "--tail", "50"], 1_000_000),
        // It has no option for the last rows; what it prints is thrown away unread, as is the others'.
        ("hledger", vec!["--file", &journal, "register"], 3_000_000),
    ]
    .into_iter()
    .map(|(other, arguments, target)| {
        let mut pairs = Vec::new();
        for _ in 0..PAIRS {
            let (ours, ()) = timed(|| run(show_last(place, program)))?;
            let mut command = Command::new(other);
            command.args(&arguments);
            let (reference, ()) = timed(|| run(command))?;
            pairs.push(Pair::of_times(ours, reference));
        }
        Ok(Figure {
            name: "T8",
            size: place.size,
            what: "advance-pay shows the last 50 movements".to_owned(),
            reference: format!("{other} on the same journal"),
            target: Target::SpeedAtLeast(target),
            pairs,
        })
    })
    .collect()
}

fn show_last(place: &Place, program: &std::path::Path) -> Command {
    let mut command = Command::new(program);
    command.arg("--ledger").arg(&place.ledger).arg("--key-file").arg(ledger::key_file(&place.ledger));
    command.args(["transactions", "--limit", "50"]);
    command
}

fn run(mut command: Command) -> Result<(), Trouble> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status();
    let status = status.map_err(|error| Trouble(format!("{program} cannot be started: {error}")))?;
    if status.success() { Ok(()) } else { Err(Trouble(format!("{program} ended with {status}"))) }
}
