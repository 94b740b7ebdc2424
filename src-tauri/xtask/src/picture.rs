//! Pictures of the window on a virtual display.

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::display::VirtualDisplay;
use crate::steps::{Trouble, execute, now};
use crate::window::OpenWindow;

/// How often the display is looked at.
const PACE: Duration = Duration::from_millis(500);
/// How many looks in a row must show the same for the page to have come to rest: nothing loads, nothing moves.
const LOOKS: usize = 4;
/// How long the page may take to come to rest.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until the window shows a page that no longer changes, then takes its picture into a PNG file.
pub fn take(display: &VirtualDisplay, window: &mut OpenWindow, file: &Path) -> Result<(), Trouble> {
    let start = now();
    let mut last = Vec::new();
    let mut same = 0;
    while same < LOOKS {
        thread::sleep(PACE);
        window.check_open()?;
        if start.elapsed() > PATIENCE {
            return Err(Trouble(format!("The window shows no page at rest within {} seconds.", PATIENCE.as_secs())));
        }
        let seen = look(display)?;
        same = if shows_something(&seen) && seen == last { same + 1 } else { 0 };
        last = seen;
    }
    execute(display.give_to(Command::new("import").args(["-window", "root", "-strip"]).arg(file)))
}

/// The display's pixels, three bytes each.
fn look(display: &VirtualDisplay) -> Result<Vec<u8>, Trouble> {
    let output = display.give_to(Command::new("import").args(["-window", "root", "-depth", "8", "rgb:-"])).output();
    let output = output.map_err(|error| Trouble(format!("`import`, of ImageMagick, cannot be started: {error}")))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(Trouble(format!("The display cannot be looked at: {}", String::from_utf8_lossy(&output.stderr).trim())))
    }
}

/// Whether the pixels are more than one empty ground: a page with text has some thousand pixels that differ from the rest.
fn shows_something(pixels: &[u8]) -> bool {
    let ground = pixels.chunks_exact(3).nth(pixels.len() / 6);
    pixels.chunks_exact(3).filter(|colour| Some(*colour) != ground).count() > 2_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_ground_shows_nothing() {
        let mut pixels = vec![255; 3 * 100_000];
        assert!(!shows_something(&pixels));
        assert!(!shows_something(&[]));
        pixels[..3 * 5_000].fill(0);
        assert!(shows_something(&pixels));
    }
}
