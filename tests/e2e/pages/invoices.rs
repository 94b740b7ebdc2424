//! Import invoices.

use std::path::Path;

use crate::dialog;
use crate::window::{Kind, Window};

/// Opens the preview of a file, chosen in the system's dialog.
pub fn preview(window: &Window, file: &Path) {
    window.open_page("Payments");
    window.press_first("Import invoices");
    window.press("Choose file");
    dialog::choose(window, file);
    window.wait_for(Kind::Heading, "What will happen");
}
