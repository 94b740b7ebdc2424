//! What every reference is given to write: the lines of our page at their places, and squares for its printed code.

use std::process::Command;

use crate::trouble::Trouble;

/// The font of all lines.
pub const FONT: &[u8] = include_bytes!("../../../../../src-tauri/crates/billing-documents/fonts/OpenSans-Regular.ttf");
/// The size of all lines, in points.
pub const SIZE: f32 = 9.0;
/// The sheet, in points.
pub const SHEET: [f32; 2] = [612.0, 792.0];
/// The side of a square, in points.
pub const MODULE: f32 = 2.0;
/// About as many squares as a printed code has.
const MODULES: usize = 240;

/// A page to write.
pub struct Page {
    /// Its lines.
    pub lines: Vec<Line>,
    /// The lower left corners of its squares.
    pub squares: Vec<[f32; 2]>,
}

/// A line of text as an independent reader finds it on the page, from its lower left corner.
pub struct Line {
    /// From the left edge of the sheet, in points.
    pub left: f32,
    /// From the lower edge of the sheet, in points.
    pub bottom: f32,
    /// What it says.
    pub text: String,
}

impl Page {
    /// Reads the lines of a document with poppler.
    pub fn of(pdf: &[u8]) -> Result<Self, Trouble> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("document.pdf");
        std::fs::write(&file, pdf)?;
        let output = Command::new("pdftotext").args(["-bbox-layout", "-enc", "UTF-8"]).arg(&file).arg("-").output()?;
        let lines = lines_of(&String::from_utf8(output.stdout)?);
        if lines.len() < 50 {
            return Err(Trouble(format!("pdftotext finds only {} lines", lines.len())));
        }
        let squares = (0..MODULES).map(|at| [500.0 + MODULE * (at % 16) as f32, 600.0 + MODULE * (at / 16) as f32]).collect();
        Ok(Self { lines, squares })
    }
}

/// The lines in `pdftotext -bbox-layout`'s answer.
fn lines_of(page: &str) -> Vec<Line> {
    let number = |line: &str, name: &str| line.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.parse::<f32>().ok();
    let mut lines: Vec<Line> = Vec::new();
    for row in page.lines().map(str::trim) {
        if row.starts_with("<line") {
            let (left, bottom) = (number(row, "xMin").unwrap_or_default(), SHEET[1] - number(row, "yMax").unwrap_or_default());
            lines.push(Line { left, bottom, text: String::new() });
        } else if let Some(word) = row.strip_prefix("<word").and_then(|row| row.split('>').nth(1)) {
            let word = word.split('<').next().unwrap_or_default();
            if let Some(line) = lines.last_mut() {
                let space = if line.text.is_empty() { "" } else { " " };
                line.text.push_str(space);
                line.text.push_str(word);
            }
        }
    }
    lines
}
