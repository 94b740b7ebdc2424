//! What the window does by itself: it notices when another program or window changes the open ledger, makes the automatic
//! payments that fall due while it is open (R8), and the daily backup.

use std::time::Duration;

use tauri::{AppHandle, Emitter};

use crate::session::Session;

/// How often the ledger is asked; the pages are to follow within a second.
const INTERVAL: Duration = Duration::from_millis(500);

/// Intervals between two looks at what falls due: a minute, so that a new day in UTC is noticed soon.
const INTERVALS_PER_SETTLEMENT: u32 = 120;

/// Tells the pages to ask again for what they show.
const LEDGER_CHANGED: &str = "ledger-changed";

/// How often it is asked whether today's backup is made. The first time is a while after the start, which is busy enough.
const BACKUP_INTERVAL: Duration = Duration::from_secs(60);

/// Watches for as long as the program runs.
pub fn start(app: AppHandle, session: Session) {
    let owner = session.clone();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(BACKUP_INTERVAL);
            owner.back_up();
        }
    });
    std::thread::spawn(move || {
        let (mut seen, mut until_settlement) = (None, 0);
        loop {
            std::thread::sleep(INTERVAL);
            let Some(version) = session.data_version() else { continue };
            let mut changed = seen.replace(version).is_some_and(|before| before != version);
            if until_settlement == 0 {
                changed |= session.settle().is_some_and(|payments| payments > 0);
                until_settlement = INTERVALS_PER_SETTLEMENT;
            }
            until_settlement -= 1;
            if changed {
                // A window that is closing has no pages to tell.
                let _ = app.emit(LEDGER_CHANGED, ());
            }
        }
    });
}
