//! Putting a timer's files in place, and telling the system's scheduler of them.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::dto::{FileRefusal, Scheduler, Sentence, TimerState, english_if_any};
use crate::error::AppError;
use crate::paths;

/// What systemctl calls the timer, launchctl the agent, and schtasks the task.
const TIMER: &str = "advance-pay-settle.timer";
const AGENT: &str = "org.advance-pay.settle";
const TASK: &str = "Advance Pay settle";

/// A program and its arguments.
type Words = Vec<String>;

fn words(program: &str, arguments: &[&str]) -> Words {
    std::iter::once(&program).chain(arguments).map(|word| (*word).to_owned()).collect()
}

/// Where the scheduler's files belong: the user's own folder of it, or for Windows, which copies them, beside the default ledger.
pub fn folder(scheduler: Scheduler) -> Result<PathBuf, AppError> {
    let no_home = || AppError::HomeUnknown;
    let home = || std::env::home_dir().filter(|home| home.is_absolute()).ok_or_else(no_home);
    Ok(match scheduler {
        Scheduler::Systemd => {
            let named = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
            named.map_or_else(|| home().map(|home| home.join(".config")), Ok)?.join("systemd/user")
        }
        Scheduler::Launchd => home()?.join("Library/LaunchAgents"),
        Scheduler::TaskScheduler => paths::default_ledger_path().parent().map(Path::to_owned).unwrap_or_default(),
    })
}

/// Every file that a timer may have.
fn known_files(scheduler: Scheduler) -> Result<Vec<PathBuf>, AppError> {
    let folder = folder(scheduler)?;
    Ok(scheduler.file_names().iter().map(|name| folder.join(name)).collect())
}

/// Puts the files in place and starts the timer.
pub fn install(scheduler: Scheduler, files: Vec<(PathBuf, String)>) -> Result<TimerState, AppError> {
    for (path, contents) in &files {
        let written = fs::create_dir_all(path.parent().unwrap_or(path)).and_then(|()| fs::write(path, encoded(scheduler, contents)));
        written.map_err(|error| not_changed(path, &error))?;
    }
    let path = files.first().map(|(path, _)| path.display().to_string()).unwrap_or_default();
    let commands = match scheduler {
        Scheduler::Systemd => vec![
            words("systemctl", &["--user", "daemon-reload"]),
            words("systemctl", &["--user", "enable", TIMER]),
            words("systemctl", &["--user", "restart", TIMER]),
        ],
        Scheduler::Launchd => {
            // An agent that is loaded keeps its old file until it is unloaded; the first time there is none.
            let _ = run(&words("launchctl", &["unload", &path]));
            vec![words("launchctl", &["load", "-w", &path])]
        }
        Scheduler::TaskScheduler => vec![words("schtasks", &["/Create", "/F", "/TN", TASK, "/XML", &path])],
    };
    let (trouble_parts, to_do) = run_all(commands);
    Ok(TimerState { trouble: english_if_any(&trouble_parts), trouble_parts, to_do, ..state(scheduler)? })
}

/// Stops the timer and removes its files.
pub fn remove(scheduler: Scheduler) -> Result<TimerState, AppError> {
    let files: Vec<PathBuf> = known_files(scheduler)?.into_iter().filter(|path| path.exists()).collect();
    let Some(first) = files.first() else { return state(scheduler) };
    let path = first.display().to_string();
    let stop = match scheduler {
        Scheduler::Systemd => words("systemctl", &["--user", "disable", "--now", TIMER]),
        Scheduler::Launchd => words("launchctl", &["unload", "-w", &path]),
        Scheduler::TaskScheduler => words("schtasks", &["/Delete", "/F", "/TN", TASK]),
    };
    let (trouble_parts, to_do) = run_all(vec![stop]);
    // What systemctl makes when it enables a timer, in case that it was not there to disable it.
    let link = folder(scheduler)?.join("timers.target.wants").join(TIMER);
    for path in files.iter().chain([&link]) {
        match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(not_changed(path, &error)),
            _ => {}
        }
    }
    if scheduler == Scheduler::Systemd && trouble_parts.is_empty() {
        run_all(vec![words("systemctl", &["--user", "daemon-reload"])]);
    }
    Ok(TimerState {
        scheduler,
        installed: false,
        active: None,
        ledger: None,
        next_run: None,
        files: shown(&files),
        trouble: english_if_any(&trouble_parts),
        trouble_parts,
        to_do,
    })
}

/// How the timer stands.
pub fn state(scheduler: Scheduler) -> Result<TimerState, AppError> {
    let files: Vec<PathBuf> = known_files(scheduler)?.into_iter().filter(|path| path.exists()).collect();
    let installed = files.len() == scheduler.file_names().len();
    let ledger = match files.first() {
        Some(path) => scheduler.ledger_in(&decoded(&fs::read(path).map_err(|error| not_changed(path, &error))?)),
        None => None,
    };
    let (active, next_run) = if installed { asked(scheduler) } else { (None, None) };
    Ok(TimerState {
        scheduler,
        installed,
        active,
        ledger,
        next_run,
        files: shown(&files),
        trouble: None,
        trouble_parts: Vec::new(),
        to_do: Vec::new(),
    })
}

/// Whether the scheduler runs the timer, and when next.
fn asked(scheduler: Scheduler) -> (Option<bool>, Option<String>) {
    let query = match scheduler {
        Scheduler::Systemd => words("systemctl", &["--user", "show", TIMER, "--property=ActiveState", "--property=NextElapseUSecRealtime"]),
        Scheduler::Launchd => words("launchctl", &["list", AGENT]),
        Scheduler::TaskScheduler => words("schtasks", &["/Query", "/TN", TASK]),
    };
    match (run(&query), scheduler) {
        (Ok(said), Scheduler::Systemd) => {
            let value = |key: &str| said.lines().find_map(|line| line.strip_prefix(key));
            (value("ActiveState=").map(|state| state == "active"), value("NextElapseUSecRealtime=").and_then(instant))
        }
        (Ok(_), _) => (Some(true), None),
        (Err(Trouble::Refused(_)), Scheduler::Launchd | Scheduler::TaskScheduler) => (Some(false), None),
        (Err(_), _) => (None, None),
    }
}

/// `Tue 2026-11-24 00:05:00 UTC` → `2026-11-24T00:05:00Z`
fn instant(said: &str) -> Option<String> {
    match said.split(' ').collect::<Vec<_>>().as_slice() {
        [_, day, time, "UTC"] => Some(format!("{day}T{time}Z")),
        _ => None,
    }
}

/// Why a command did nothing.
enum Trouble {
    Missing,
    Refused(String),
}

/// Runs a command and gives what it printed.
fn run(command: &Words) -> Result<String, Trouble> {
    let mut program = Command::new(&command[0]);
    match program.args(&command[1..]).env("TZ", "UTC").env("LC_ALL", "C").output() {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(output) => Err(Trouble::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned())),
        Err(_) => Err(Trouble::Missing),
    }
}

/// Runs the commands up to the first that fails; gives why in a sentence, and those that are left to be run by hand.
fn run_all(commands: Vec<Words>) -> (Vec<Sentence>, Vec<String>) {
    for (at, command) in commands.iter().enumerate() {
        let why = match run(command) {
            Ok(_) => continue,
            Err(Trouble::Missing) => FileRefusal::SchedulerMissing { program: command[0].clone() },
            Err(Trouble::Refused(said)) => FileRefusal::SchedulerRefused { program: command[0].clone(), said },
        };
        return (vec![why.into()], commands[at..].iter().map(typed).collect());
    }
    (Vec::new(), Vec::new())
}

/// A command as it is typed.
fn typed(command: &Words) -> String {
    let plain = |word: &str| word.chars().all(|c| c.is_ascii_alphanumeric() || "-_./:=\\".contains(c));
    let words = command.iter().map(|word| if plain(word) { word.clone() } else { format!("\"{word}\"") });
    words.collect::<Vec<_>>().join(" ")
}

/// A file's bytes: UTF-8, or for the Task Scheduler UTF-16 with its mark.
fn encoded(scheduler: Scheduler, contents: &str) -> Vec<u8> {
    match scheduler {
        Scheduler::TaskScheduler => ['\u{FEFF}'].into_iter().chain(contents.chars()).flat_map(utf16).collect(),
        Scheduler::Systemd | Scheduler::Launchd => contents.as_bytes().to_vec(),
    }
}

fn utf16(character: char) -> Vec<u8> {
    character.encode_utf16(&mut [0; 2]).iter().flat_map(|unit| unit.to_le_bytes()).collect()
}

fn decoded(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xFF, 0xFE]) {
        Some(units) => {
            let units: Vec<u16> = units.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn shown(files: &[PathBuf]) -> Vec<String> {
    files.iter().map(|path| path.display().to_string()).collect()
}

fn not_changed(path: &Path, error: &std::io::Error) -> AppError {
    AppError::TimerFile { path: path.to_owned(), reason: FileRefusal::from(error).into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_run_is_read_where_it_is_said() {
        assert_eq!(instant("Tue 2026-11-24 00:05:00 UTC").as_deref(), Some("2026-11-24T00:05:00Z"));
        for other in ["", "n/a", "Tue 2026-11-24 01:05:00 CET"] {
            assert_eq!(instant(other), None);
        }
    }

    #[test]
    fn what_windows_gets_is_read_back() {
        let text = "<Task>é 𝄞</Task>";
        let bytes = encoded(Scheduler::TaskScheduler, text);
        assert_eq!(&bytes[..6], [0xFF, 0xFE, b'<', 0, b'T', 0]);
        assert_eq!(decoded(&bytes).trim_start_matches('\u{FEFF}'), text);
        assert_eq!(decoded(&encoded(Scheduler::Systemd, text)), text);
    }

    #[test]
    fn what_is_left_to_do_can_be_typed() {
        assert_eq!(
            typed(&words("schtasks", &["/TN", TASK, "/XML", "C:\\a b\\x.xml"])),
            "schtasks /TN \"Advance Pay settle\" /XML \"C:\\a b\\x.xml\""
        );
        let (why, left) = run_all(vec![words("no-such-program-here", &["--user"]), words("true", &[])]);
        assert_eq!(
            (english_if_any(&why).as_deref(), left.as_slice()),
            (
                Some("no-such-program-here is not on the search path here."),
                &["no-such-program-here --user".to_owned(), "true".to_owned()][..]
            )
        );
    }
}
