//! The daily settle as files for the system's own scheduler: pure text, so that any system can print any of them.
//!
//! Each runs shortly after midnight UTC, when the day of a ledger begins, and again after a log-in or a missed run: paying what
//! falls due twice pays it once (R17).

mod launchd;
mod systemd;
mod task_scheduler;

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde::Serialize;

/// A system's scheduler.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ValueEnum)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Scheduler {
    /// Timers of systemd's user manager (Linux).
    Systemd,
    /// Agents of launchd (macOS).
    Launchd,
    /// The Task Scheduler of Windows.
    #[serde(rename = "TASK_SCHEDULER")]
    #[value(name = "task-scheduler")]
    Windows,
}

impl Scheduler {
    /// The scheduler of this system.
    pub fn of_this_system() -> Self {
        match std::env::consts::OS {
            "windows" => Self::Windows,
            "macos" => Self::Launchd,
            _ => Self::Systemd,
        }
    }

    /// The names of its files, the one that names the ledger first.
    pub const fn file_names(self) -> &'static [&'static str] {
        match self {
            Self::Systemd => &[systemd::SERVICE, systemd::TIMER],
            Self::Launchd => &[launchd::AGENT],
            Self::Windows => &[task_scheduler::TASK],
        }
    }

    /// Its files for `task`, each with its name.
    ///
    /// # Errors
    /// Where a path can't be written in them, in a sentence.
    pub fn files(self, task: &Task) -> Result<Vec<(&'static str, String)>, String> {
        let command = task.command()?;
        match self {
            Self::Systemd => Ok(vec![(systemd::SERVICE, systemd::service(&command)?), (systemd::TIMER, systemd::timer())]),
            Self::Launchd => Ok(vec![(launchd::AGENT, launchd::agent(&command))]),
            Self::Windows => Ok(vec![(task_scheduler::TASK, task_scheduler::task(&command)?)]),
        }
    }

    /// The ledger that the first of its files names.
    pub fn ledger_in(self, file: &str) -> Option<String> {
        match self {
            Self::Systemd => systemd::ledger_in(file),
            Self::Launchd => launchd::ledger_in(file),
            Self::Windows => task_scheduler::ledger_in(file),
        }
    }
}

/// What is run daily. All paths are absolute.
#[derive(Debug, Clone)]
pub struct Task {
    /// advance-pay itself.
    pub program: PathBuf,
    /// The ledger to settle.
    pub ledger: PathBuf,
    /// Its key file, if the owner named one.
    pub key_file: Option<PathBuf>,
}

/// A task as text.
struct Command<'t> {
    program: &'t str,
    ledger: &'t str,
    /// What follows the program.
    arguments: Vec<&'t str>,
    /// The folders in which the ledger and its key are.
    folders: Vec<&'t Path>,
}

impl Task {
    fn command(&self) -> Result<Command<'_>, String> {
        let (program, ledger) = (text(&self.program)?, text(&self.ledger)?);
        let mut arguments = vec!["--ledger", ledger];
        if let Some(key_file) = &self.key_file {
            arguments.extend(["--key-file", text(key_file)?]);
        }
        arguments.push("settle");
        let mut folders: Vec<&Path> =
            [Some(&self.ledger), self.key_file.as_ref()].into_iter().flatten().filter_map(|path| path.parent()).collect();
        folders.dedup();
        Ok(Command { program, ledger, arguments, folders })
    }
}

/// A path as text, if a line of a file can hold it.
fn text(path: &Path) -> Result<&str, String> {
    let shown = || path.display().to_string().escape_debug().to_string();
    let text = path.to_str().ok_or_else(|| format!("{} is not UTF-8, which a timer's files need. Move it to another path.", shown()))?;
    if text.contains(char::is_control) {
        return Err(format!(
            "{} holds a line break or another control character, which no timer's file can. Move it to another path.",
            shown()
        ));
    }
    Ok(text)
}

/// `text` in XML.
fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&apos;")
}

/// XML's text as it was.
fn from_xml(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&")
}

/// What stands between `start` and `end`.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split_once(end).map(|(found, _)| found)
}

#[cfg(test)]
mod tests;
