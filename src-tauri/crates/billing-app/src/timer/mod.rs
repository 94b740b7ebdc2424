//! The daily settle by the system's own scheduler. Its files are pure text, so that any system can print any of them.
//!
//! Each runs shortly after midnight UTC, when the day of a ledger begins, and again after a log-in or a missed run: paying what
//! falls due twice pays it once (R17).

mod control;
mod launchd;
mod systemd;
mod task_scheduler;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::dto::{FileRefusal, Scheduler};
use crate::error::AppError;
use crate::{App, dto};

impl Scheduler {
    /// The scheduler of this system.
    #[must_use]
    pub fn of_this_system() -> Self {
        match std::env::consts::OS {
            "windows" => Self::TaskScheduler,
            "macos" => Self::Launchd,
            _ => Self::Systemd,
        }
    }

    /// The names of its files, the one that names the ledger first.
    pub(crate) const fn file_names(self) -> &'static [&'static str] {
        match self {
            Self::Systemd => &[systemd::SERVICE, systemd::TIMER],
            Self::Launchd => &[launchd::AGENT],
            Self::TaskScheduler => &[task_scheduler::TASK],
        }
    }

    /// Its files for `task`, each with its name.
    ///
    /// # Errors
    /// Where a path can't be written in them, in a sentence.
    pub(crate) fn files(self, task: &Task) -> Result<Vec<(&'static str, String)>, FileRefusal> {
        let command = task.command()?;
        match self {
            Self::Systemd => Ok(vec![(systemd::SERVICE, systemd::service(&command)?), (systemd::TIMER, systemd::timer())]),
            Self::Launchd => Ok(vec![(launchd::AGENT, launchd::agent(&command))]),
            Self::TaskScheduler => Ok(vec![(task_scheduler::TASK, task_scheduler::task(&command)?)]),
        }
    }

    /// The ledger that the first of its files names.
    pub(crate) fn ledger_in(self, file: &str) -> Option<String> {
        match self {
            Self::Systemd => systemd::ledger_in(file),
            Self::Launchd => launchd::ledger_in(file),
            Self::TaskScheduler => task_scheduler::ledger_in(file),
        }
    }
}

/// The timer of this system's scheduler as it stands.
///
/// # Errors
/// Where its files can't be read.
pub fn status() -> Result<dto::TimerState, AppError> {
    control::state(Scheduler::of_this_system())
}

/// Stops the timer and removes its files; nothing is settled by itself any more.
///
/// # Errors
/// Where its files can't be removed.
pub fn remove() -> Result<dto::TimerState, AppError> {
    control::remove(Scheduler::of_this_system())
}

/// The files of `scheduler` for `task`, each with where it belongs.
///
/// # Errors
/// Where a path can't be written in them, or the home folder is not known.
pub fn files(scheduler: Scheduler, task: &Task) -> Result<Vec<(PathBuf, String)>, AppError> {
    let files = scheduler.files(task).map_err(|refusal| AppError::TimerPath(refusal.into()))?;
    let folder = control::folder(scheduler)?;
    Ok(files.into_iter().map(|(name, contents)| (folder.join(name), contents)).collect())
}

/// The command line `advance-pay`, which the timer runs: beside the program `own`, or in a folder of `search_path`.
///
/// # Errors
/// Where it is in neither.
pub fn program(own: &Path, search_path: Option<&OsStr>) -> Result<PathBuf, AppError> {
    let name = format!("advance-pay{}", std::env::consts::EXE_SUFFIX);
    let searched: Vec<PathBuf> = search_path.map(|path| std::env::split_paths(path).collect()).unwrap_or_default();
    let folders = own.parent().map(Path::to_owned).into_iter().chain(searched);
    let found = folders.map(|folder| folder.join(&name)).find(|program| program.is_absolute() && program.is_file());
    found.ok_or_else(|| AppError::FileUnreadable { file: name, reason: FileRefusal::TimerProgramMissing {}.into() })
}

impl App {
    /// Lets this system's scheduler run `program`, which is `advance-pay`, daily on this ledger; a timer for another one is replaced.
    ///
    /// # Errors
    /// Where a path can't be written in the timer's files, or these can't be written.
    pub fn install_timer(&mut self, program: PathBuf) -> Result<dto::TimerState, AppError> {
        let scheduler = Scheduler::of_this_system();
        let key_file = self.ledger_info()?.key_file.map(PathBuf::from);
        let task = Task { program, ledger: real(self.store.path().to_owned()), key_file: key_file.map(real) };
        control::install(scheduler, files(scheduler, &task)?)
    }
}

/// Where a path leads: what a timer may write to is said of folders, not of links to them. What is not there yet, and a path of
/// Windows, whose resolved form few programs read, stays as it is.
#[must_use]
pub fn real(path: PathBuf) -> PathBuf {
    if cfg!(windows) { path } else { path.canonicalize().unwrap_or(path) }
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
    fn command(&self) -> Result<Command<'_>, FileRefusal> {
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
fn text(path: &Path) -> Result<&str, FileRefusal> {
    let shown = || path.display().to_string().escape_debug().to_string();
    let text = path.to_str().ok_or_else(|| FileRefusal::TimerPathNotText { path: shown() })?;
    if text.contains(char::is_control) {
        return Err(FileRefusal::TimerPathBroken { path: shown() });
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
