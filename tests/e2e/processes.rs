//! Programs that run beside a test and end with it.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A program and everything that it started, ended when this value is gone.
pub struct Group(Child);

impl Group {
    /// Starts the program as the first of a process group of its own.
    pub fn start(command: &mut Command) -> Self {
        let program = command.get_program().to_owned();
        let started = command.process_group(0).stdin(Stdio::null()).spawn();
        Self(started.unwrap_or_else(|error| panic!("{} cannot be started: {error}", program.to_string_lossy())))
    }

    /// The program's process id.
    pub fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // Ended through the shell's own `kill`, which reaches the whole group; it may have ended by itself, which is as well.
        let _ = Command::new("sh").args(["-c", &format!("kill -TERM -{}", self.0.id())]).stderr(Stdio::null()).status();
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A display in memory.
pub struct Display {
    _server: Group,
    /// Its name, as `DISPLAY` has it.
    pub name: String,
}

impl Display {
    /// Starts a display with room for one window. There is no window manager on it.
    pub fn start() -> Self {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        let mut command = Command::new("Xvfb");
        // The server picks a free number itself, and writes it once it takes connections.
        command.args(["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]);
        let server = Group::start(command.stdout(writer).stderr(Stdio::null()));
        drop(command);
        let mut number = String::new();
        BufReader::new(reader).read_line(&mut number).expect("Xvfb names its display");
        assert!(!number.trim().is_empty(), "Xvfb ended without naming a display");
        Self { _server: server, name: format!(":{}", number.trim()) }
    }
}

/// A port of this machine that nothing listens on.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("the port's number").port()
}

/// A program of the workspace, from the folder that this test was built into.
pub fn built(name: &str) -> PathBuf {
    let program = profile().join(name);
    assert!(program.is_file(), "{} is not built: run `cargo xtask test`", program.display());
    program
}

/// Where failures leave their pictures.
pub fn pictures() -> PathBuf {
    let folder = profile().parent().expect("the target folder").join("e2e");
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    folder
}

/// `target/debug`: the test itself is in its `deps`.
fn profile() -> PathBuf {
    let test = std::env::current_exe().expect("the test's own path");
    test.ancestors().nth(2).expect("the profile's folder").to_path_buf()
}
