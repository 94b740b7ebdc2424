//! The page as reportlab writes it, its font parsed once; it reduces the font for each document. It times itself, without its start.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::json;

use super::page::{FONT, MODULE, Page, SHEET, SIZE};
use crate::trouble::Trouble;

const PROGRAM: &str = include_str!("reportlab.py");
/// Debian's own Python: the package is for no other.
const PYTHON: &str = "/usr/bin/python3";

/// What reportlab is given.
pub struct Writer {
    request: Vec<u8>,
    folder: tempfile::TempDir,
}

impl Writer {
    /// Puts down the page and the font.
    pub fn of(page: &Page) -> Result<Self, Trouble> {
        let folder = tempfile::tempdir()?;
        std::fs::write(folder.path().join("font.ttf"), FONT)?;
        let lines: Vec<_> = page.lines.iter().map(|line| json!([line.left, line.bottom, line.text])).collect();
        let request = json!({ "sheet": SHEET, "size": SIZE, "lines": lines, "squares": page.squares, "module": MODULE });
        Ok(Self { request: serde_json::to_vec(&request)?, folder })
    }

    /// How long one document takes, in nanoseconds: the median of as many as fill half a second.
    pub fn per_document(&self) -> Result<u64, Trouble> {
        let mut command = Command::new(PYTHON);
        command.args(["-c", PROGRAM]).arg(self.folder.path().join("font.ttf"));
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        process.stdin.take().ok_or_else(|| Trouble("python3 does not listen".to_owned()))?.write_all(&self.request)?;
        let output = process.wait_with_output()?;
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        said.parse().map_err(|_| Trouble(format!("reportlab said {said:?}: {}", String::from_utf8_lossy(&output.stderr))))
    }
}
