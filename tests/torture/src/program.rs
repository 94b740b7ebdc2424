//! The command line `advance-pay` as a program of its own, that can be killed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::timing::Stopwatch;

/// How long a program may take before it counts as hung.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The binary, built beside this one.
pub fn binary() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let binary = own.with_file_name(format!("advance-pay{}", std::env::consts::EXE_SUFFIX));
    if binary.is_file() { Ok(binary) } else { Err(format!("{} is not there: build billing-cli first", binary.display())) }
}

/// A program that is running on the ledger in a folder.
pub struct Running {
    child: Child,
    output: PathBuf,
    errors: PathBuf,
}

/// What it left behind.
pub struct Ended {
    /// How it ended; `None` where it was killed.
    pub status: Option<ExitStatus>,
    /// What it printed.
    pub output: Vec<u8>,
    /// What it said on standard error.
    pub errors: Vec<u8>,
}

impl Ended {
    /// Whether it was done, and said so to the end.
    pub fn acknowledged(&self) -> bool {
        self.status.is_some_and(|status| status.success()) && self.json().is_some()
    }

    /// What it printed, if it is whole.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.output).ok()
    }

    /// The refusal's code.
    pub fn refusal(&self) -> String {
        let code = serde_json::from_slice::<Value>(&self.errors).ok().and_then(|error| error["code"].as_str().map(str::to_owned));
        code.unwrap_or_else(|| String::from_utf8_lossy(&self.errors).into_owned())
    }
}

impl Running {
    /// Starts it; `desk` holds what it prints, in files, so that nobody has to read along.
    pub fn start(folder: &Path, desk: &Path, name: &str, arguments: &[&str]) -> Result<Self, String> {
        let (output, errors) = (desk.join(format!("{name}.out")), desk.join(format!("{name}.err")));
        let file = |path: &Path| File::create(path).map_err(|error| error.to_string());
        let mut command = Command::new(binary()?);
        command.arg("--ledger").arg(folder.join("ledger.sqlite")).arg("--key-file").arg(folder.join("ledger.key"));
        command.args(arguments).env_clear().env("HOME", desk).env("USER", "Pat Example");
        command.stdin(Stdio::null()).stdout(file(&output)?).stderr(file(&errors)?);
        let child = command.spawn().map_err(|error| format!("advance-pay can't be started: {error}"))?;
        Ok(Self { child, output, errors })
    }

    /// Waits until it ends or `until` has passed, and kills it then.
    pub fn end(mut self, until: impl Fn() -> bool) -> Result<Ended, String> {
        let status = loop {
            match self.child.try_wait().map_err(|error| error.to_string())? {
                Some(status) => break Some(status),
                None if until() => {
                    self.child.kill().and_then(|()| self.child.wait()).map_err(|error| error.to_string())?;
                    break None;
                }
                None => thread::sleep(Duration::from_micros(300)),
            }
        };
        let read = |path: &Path| fs::read(path).map_err(|error| error.to_string());
        Ok(Ended { status, output: read(&self.output)?, errors: read(&self.errors)? })
    }

    /// Waits until it ends by itself; an error where it hangs.
    pub fn patiently(self) -> Result<Ended, String> {
        let watch = Stopwatch::start();
        let ended = self.end(|| watch.passed() > PATIENCE)?;
        if ended.status.is_some() { Ok(ended) } else { Err("a program hung and was killed".to_owned()) }
    }
}
