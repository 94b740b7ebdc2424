//! A daily settle by the system's own scheduler.

use std::path::PathBuf;

use billing_app::dto::{ErrorCode, Scheduler, TimerState};
use billing_app::paths;
use billing_app::timer::{self, Task, real};
use clap::{Args, Subcommand};
use serde::Serialize;

use crate::context::Context;
use crate::failure::Failure;
use crate::text::{Facts, parse_state, printable};

/// Let the system settle every day, with the window closed.
///
/// Installs a timer for you alone, without root's rights: of systemd on Linux, of launchd on macOS, of the Task Scheduler on
/// Windows. It runs settle shortly after midnight UTC and makes up for runs that were missed. It works on the ledger that --ledger
/// names when it is installed; there is one timer, and installing it again for another ledger replaces it.
#[derive(Subcommand)]
pub enum Timer {
    /// Install the timer, or replace it.
    #[command(after_help = "Examples:
  advance-pay timer install
  advance-pay timer install --ledger /srv/example/ledger.sqlite")]
    Install,
    /// Remove the timer; nothing is settled by itself any more.
    #[command(after_help = "Example:\n  advance-pay timer remove")]
    Remove,
    /// Show whether the timer is installed, for which ledger, and when it runs next where the system says so.
    #[command(after_help = "Example:\n  advance-pay timer status --json")]
    Status,
    Show(Show),
}

/// Print the timer's files without installing anything.
///
/// Where there are two, a line before each says where it belongs.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay timer show
  advance-pay timer show --for launchd > ~/Library/LaunchAgents/org.advance-pay.settle.plist")]
pub struct Show {
    /// systemd, launchd or task-scheduler. Default: this system's own.
    #[arg(long = "for", value_name = "SCHEDULER", value_parser = parse_state::<Scheduler>)]
    scheduler: Option<Scheduler>,
}

/// The timer's files.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Files {
    scheduler: Scheduler,
    files: Vec<File>,
}

/// One of them, and where it belongs.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct File {
    path: String,
    contents: String,
}

impl Timer {
    /// Does it, and says how the timer stands.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let state = match self {
            Self::Show(show) => return show.run(context),
            // A timer for a ledger that can't be opened would fail every night, and nobody would see it.
            Self::Install => context.open()?.install_timer(own_program()?)?,
            Self::Remove => timer::remove()?,
            Self::Status => timer::status()?,
        };
        context.show(&state, in_words)
    }
}

impl Show {
    fn run(self, context: &Context) -> Result<(), Failure> {
        let scheduler = self.scheduler.unwrap_or_else(Scheduler::of_this_system);
        let ledger = real(context.named_ledger().unwrap_or_else(paths::default_ledger_path));
        let task = Task { program: own_program()?, ledger, key_file: context.named_key_file().map(real) };
        let files = timer::files(scheduler, &task)?
            .into_iter()
            .map(|(path, contents)| File { path: path.display().to_string(), contents })
            .collect();
        context.show(&Files { scheduler, files }, |shown| match shown.files.as_slice() {
            [only] => only.contents.clone(),
            files => files.iter().map(|file| format!("# {}\n{}\n", printable(&file.path), file.contents)).collect(),
        })
    }
}

/// This program, which is what the timer runs.
fn own_program() -> Result<PathBuf, Failure> {
    std::env::current_exe()
        .map_err(|error| Failure::refused(ErrorCode::StorageFailed, format!("Where advance-pay itself is can't be found out: {error}.")))
}

fn in_words(state: &TimerState) -> String {
    let facts = Facts::default()
        .with("Timer", if state.installed { "installed" } else { "not installed" })
        .with_some("Ledger", state.ledger.as_deref())
        .with_some("Running", state.active.map(|active| if active { "yes" } else { "no" }))
        .with_some("Next run", state.next_run.as_deref());
    let mut text = facts.lines();
    for file in &state.files {
        text.push_str(&format!("  {}\n", printable(file)));
    }
    if !state.to_do.is_empty() {
        text.push_str(&format!("\n{}\n", printable(state.trouble.as_deref().unwrap_or("Still to do."))));
        text.push_str("Run this yourself:\n");
        state.to_do.iter().for_each(|command| text.push_str(&format!("  {}\n", printable(command))));
    }
    if state.installed && state.scheduler == Scheduler::Systemd {
        text.push_str("\nIt runs while you are logged in; after `loginctl enable-linger` also while you are not.\n");
    }
    text
}
