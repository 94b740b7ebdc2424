//! Notices when another program or window changes the open ledger, so that the pages show what is there.

use std::time::Duration;

use tauri::{AppHandle, Emitter};

use crate::session::Session;

/// How often the ledger is asked; the pages are to follow within a second.
const INTERVAL: Duration = Duration::from_millis(500);

/// Tells the pages to ask again for what they show.
const LEDGER_CHANGED: &str = "ledger-changed";

/// Watches for as long as the program runs.
pub fn start(app: AppHandle, session: Session) {
    std::thread::spawn(move || {
        let mut seen = None;
        loop {
            std::thread::sleep(INTERVAL);
            let Some(version) = session.data_version() else { continue };
            if seen.replace(version).is_some_and(|before| before != version) {
                // A window that is closing has no pages to tell.
                let _ = app.emit(LEDGER_CHANGED, ());
            }
        }
    });
}
