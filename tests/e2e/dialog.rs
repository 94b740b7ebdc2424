//! The system's own dialog for files, which WebDriver does not reach.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::processes::pictures;
use crate::wait;
use crate::window::Window;

/// What the titles of the dialogs begin with that ask for a file to take in.
const TITLE: &str = "Choose a";

/// How long the field for a path takes to open, with room for a busy machine.
const OPENING: Duration = Duration::from_millis(1_000);
/// How long the dialog takes to close.
const CLOSING: Duration = Duration::from_millis(300);

/// Where the middle of *Open* is, from the dialog's lower right corner: the dialog has no default button that Enter would press.
const OPEN_FROM_RIGHT: u32 = 48;
const OPEN_FROM_BOTTOM: u32 = 22;

/// Gives the open dialog this file, typed as a path.
pub fn choose(window: &Window, file: &Path) {
    let path = file.to_str().expect("a path in UTF-8");
    let dialog = wait::until(|| find(window)).expect("the dialog for a file opens");
    // There is no window manager that would give it the keyboard.
    xdotool(window, &["windowfocus", "--sync", &dialog]).expect("the dialog takes the keyboard");
    // The field for a path opens first, and swallows what is typed until it is there.
    xdotool(window, &["key", "ctrl+l"]).expect("the field for a path opens");
    std::thread::sleep(OPENING);
    xdotool(window, &["key", "ctrl+a"]).expect("what is in it is selected");
    xdotool(window, &["type", "--delay", "20", path]).expect("the path is typed");
    let gone = wait::until(|| {
        press_open(window, &dialog);
        std::thread::sleep(CLOSING);
        find(window).is_none().then_some(())
    });
    if gone.is_none() {
        let picture = pictures().join("dialog.png");
        let _ = Command::new("import").args(["-window", "root"]).arg(&picture).env("DISPLAY", window.display()).status();
        panic!("the dialog does not close; its picture is {}", picture.display());
    }
}

fn find(window: &Window) -> Option<String> {
    let found = xdotool(window, &["search", "--onlyvisible", "--name", &format!("^{TITLE}")])?;
    found.lines().next().map(str::to_owned)
}

/// Clicks *Open*; where the dialog is gone meanwhile, nothing.
fn press_open(window: &Window, dialog: &str) -> Option<()> {
    let geometry = xdotool(window, &["getwindowgeometry", "--shell", dialog])?;
    let side = |name: &str| geometry.lines().find_map(|line| line.strip_prefix(name)?.parse::<u32>().ok());
    let right = side("WIDTH=")?.checked_sub(OPEN_FROM_RIGHT)?.to_string();
    let low = side("HEIGHT=")?.checked_sub(OPEN_FROM_BOTTOM)?.to_string();
    xdotool(window, &["mousemove", "--window", dialog, &right, &low, "click", "1"]).map(drop)
}

/// Runs xdotool on the window's display and gives what it printed, or nothing when it failed.
fn xdotool(window: &Window, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("xdotool");
    let output = command.args(arguments).env("DISPLAY", window.display()).output().expect("xdotool can be started");
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
