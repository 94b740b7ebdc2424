//! The simulated date of a sandbox, in the bar on top.

use crate::window::Window;

/// Moves the date from one day, as pages write it, to another, as `YYYY-MM-DD`.
pub fn move_from(window: &Window, from: &str, to: &str) {
    window.press(&format!("Simulated date: {from} · Move forward"));
    window.fill("New date", to);
    window.press("Move date");
    window.wait_for_text("It is now");
}
