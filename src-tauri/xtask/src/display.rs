//! The display: the one that is there, or one in memory.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::steps::Trouble;

/// Whether this terminal has a display to open windows on.
pub fn is_there() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// A display in memory, gone when this value is.
pub struct VirtualDisplay {
    server: Child,
    number: String,
}

impl VirtualDisplay {
    /// Starts a display of just the window's size, so that a picture of it is a picture of the window.
    pub fn start() -> Result<Self, Trouble> {
        let cannot = |reason: &str| Trouble(format!("The virtual display (Xvfb) does not start: {reason}"));
        // The server picks a free number itself, and writes it to its standard output once it takes connections.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x860x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| cannot(&error.to_string()))?;
        let mut number = String::new();
        let output = server.stdout.take().ok_or_else(|| cannot("it has no output"))?;
        BufReader::new(output).read_line(&mut number).map_err(|error| cannot(&error.to_string()))?;
        let display = Self { server, number: number.trim().to_owned() };
        if display.number.is_empty() { Err(cannot("it ended without naming a display")) } else { Ok(display) }
    }

    /// Has a program use this display and no other.
    pub fn give_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("DISPLAY", format!(":{}", self.number)).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11")
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        // It may have ended by itself, which is what is wanted.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
