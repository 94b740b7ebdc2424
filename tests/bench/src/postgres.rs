//! PostgreSQL as a reference: a server of the bench's own in its scratch folder, reached over a Unix socket alone, durable as
//! it comes, and gone with the value.
//!
//! Postings are driven by pgbench, PostgreSQL's own load generator: one connection, a prepared statement, one round trip to a
//! stored function for each posting. That is the least a client can need, and takes no client library into the build.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::trouble::Trouble;

/// Where Debian puts the programs of each version.
const VERSIONS: &str = "/usr/lib/postgresql";

/// How often the new server is asked whether it is ready, a tenth of a second apart.
const MOST_QUESTIONS: u32 = 200;

/// The tables of the ledger that a posting touches, under the same indexes, and the posting itself.
const SCHEMA: &str = include_str!("postgres.sql");

/// A running server.
pub struct Server {
    programs: PathBuf,
    version: String,
    child: Child,
    sockets: TempDir,
    script: PathBuf,
    _data: TempDir,
}

impl Server {
    /// Makes a database cluster in `scratch`, starts its server and fills it with the tables.
    pub fn start(scratch: &Path) -> Result<Self, Trouble> {
        let programs = newest_programs()?;
        let user = User::of_server()?;
        let data = user.folder(tempfile::Builder::new().prefix("postgres-").tempdir_in(scratch)?)?;
        // A socket's name may have a hundred characters; the scratch folder's may be longer.
        let sockets = user.folder(tempfile::tempdir()?)?;
        let cluster = data.path().join("cluster");
        let mut initdb = user.command(&programs.join("initdb"));
        initdb.args(["--auth", "trust", "--username", "bench", "--encoding", "UTF8", "--locale", "C", "--pgdata"]).arg(&cluster);
        quietly(&mut initdb, &format!("(run as {}, in {})", user.name(), data.path().display()))?;
        let mut postgres = user.command(&programs.join("postgres"));
        postgres.arg("-D").arg(&cluster).arg("-k").arg(sockets.path()).args(["-c", "listen_addresses=", "-c", "fsync=on"]);
        let child = postgres.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let version = Command::new(programs.join("postgres")).arg("--version").output()?;
        let version = String::from_utf8_lossy(&version.stdout).trim().replace("postgres (PostgreSQL)", "PostgreSQL");
        let script = scratch.join("post.sql");
        std::fs::write(&script, "SELECT post();\n")?;
        let server = Self { programs, version, child, sockets, script, _data: data };
        server.wait_until_ready()?;
        quietly(server.client("psql").args(["--quiet", "--set", "ON_ERROR_STOP=1", "--command", SCHEMA]), "")?;
        Ok(server)
    }

    /// `PostgreSQL 15.14 (Debian …)`, shortened to its number.
    pub fn version(&self) -> String {
        self.version.split(" (").next().unwrap_or_default().to_owned()
    }

    /// Makes `count` postings, each committed before the next begins, and says how long they took without the connecting.
    pub fn post(&self, count: usize) -> Result<Duration, Trouble> {
        let mut command = self.client("pgbench");
        command.args(["--no-vacuum", "--client", "1", "--protocol", "prepared", "--transactions", &count.to_string(), "--file"]);
        let output = command.arg(&self.script).stdin(Stdio::null()).output()?;
        let text = String::from_utf8_lossy(&output.stdout);
        let rate = text.lines().find_map(|line| line.strip_prefix("tps = ")).and_then(|line| line.split(' ').next());
        let millionths = rate.and_then(millionths).filter(|_| output.status.success());
        let millionths = millionths.ok_or_else(|| Trouble(format!("pgbench: {text}{}", String::from_utf8_lossy(&output.stderr))))?;
        Ok(Duration::from_nanos(u64::try_from(count as u128 * 1_000_000_000_000_000 / u128::from(millionths.max(1)))?))
    }

    fn client(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.env("PGHOST", self.sockets.path()).env("PGUSER", "bench").env("PGDATABASE", "postgres");
        command
    }

    fn wait_until_ready(&self) -> Result<(), Trouble> {
        for _ in 0..MOST_QUESTIONS {
            let ready = self.client("pg_isready").stdout(Stdio::null()).stderr(Stdio::null()).status()?;
            if ready.success() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err(Trouble("PostgreSQL did not start within 20 seconds".to_owned()))
    }
}

impl Drop for Server {
    /// Interrupted, a server breaks off connections, writes what it has, and ends.
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-s", "INT", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}

/// Who the server runs as: it refuses to be root.
enum User {
    /// Whoever runs the bench.
    Oneself,
    /// This unprivileged user.
    Other(&'static str),
}

impl User {
    fn of_server() -> Result<Self, Trouble> {
        let number = |name: &[&str]| -> Result<Option<String>, Trouble> {
            let output = Command::new("id").arg("-u").args(name).stderr(Stdio::null()).output()?;
            Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned()))
        };
        if number(&[])?.as_deref() != Some("0") {
            return Ok(Self::Oneself);
        }
        for name in ["postgres", "nobody"] {
            if number(&[name])?.is_some() {
                return Ok(Self::Other(name));
            }
        }
        Err(Trouble(
            "PostgreSQL refuses to run as root, and there is no user postgres or nobody. Run the bench as another user.".to_owned(),
        ))
    }

    fn name(&self) -> &str {
        match self {
            Self::Oneself => "yourself",
            Self::Other(name) => name,
        }
    }

    /// Gives the user a folder that was made for it, and lets it reach it.
    fn folder(&self, folder: TempDir) -> Result<TempDir, Trouble> {
        if let Self::Other(name) = self {
            quietly(Command::new("chown").arg(name).arg(folder.path()), "")?;
            if let Some(parent) = folder.path().parent().filter(|parent| *parent != std::env::temp_dir()) {
                quietly(Command::new("chmod").arg("a+x").arg(parent), "")?;
            }
        }
        Ok(folder)
    }

    fn command(&self, program: &Path) -> Command {
        match self {
            Self::Oneself => Command::new(program),
            Self::Other(name) => {
                let mut command = Command::new("setpriv");
                command.args(["--reuid", name, "--regid", name, "--clear-groups", "--"]).arg(program);
                // The server may not enter the folder of whoever runs the bench.
                command.current_dir("/");
                command
            }
        }
    }
}

fn newest_programs() -> Result<PathBuf, Trouble> {
    let missing = || Trouble(format!("there is no PostgreSQL in {VERSIONS}. Install Debian's package postgresql."));
    let versions = std::fs::read_dir(VERSIONS).map_err(|_| missing())?.flatten();
    let number = |path: &PathBuf| path.file_name().and_then(|name| name.to_string_lossy().parse::<u32>().ok());
    let newest = versions.map(|entry| entry.path()).filter(|path| path.join("bin/postgres").is_file()).max_by_key(number);
    newest.map(|path| path.join("bin")).ok_or_else(missing)
}

/// Runs a program and gives its words only where it fails.
fn quietly(command: &mut Command, remark: &str) -> Result<(), Trouble> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| Trouble(format!("{program} cannot be started: {error}")))?;
    if output.status.success() {
        return Ok(());
    }
    Err(Trouble(format!("{program} ended with {} {remark}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim())))
}

/// A decimal in millionths.
fn millionths(text: &str) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = format!("{fraction:0<6}");
    Some(whole.parse::<u64>().ok()? * 1_000_000 + fraction.get(..6)?.parse::<u64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_to_the_millionth() {
        for (text, expected) in [("1953.123456", Some(1_953_123_456)), ("7", Some(7_000_000)), ("0.5", Some(500_000)), ("x", None)] {
            assert_eq!(millionths(text), expected, "{text}");
        }
    }
}
