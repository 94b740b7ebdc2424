//! The page of one funding.

use crate::window::{Kind, Window};

/// Opens a funding's page from the history, or from what is on its way.
pub fn open(window: &Window, id: &str) {
    window.open_page("Advance Pay");
    window.click_first(Kind::Link, id);
    window.wait_for(Kind::Heading, &format!("Funding {id}"));
}

/// Records that the whole amount arrived today.
pub fn record_receipt(window: &Window, id: &str) {
    window.press("Record receipt");
    window.fill("How do you know?", "Statement line of the seller's bank");
    window.press("Record receipt");
    window.wait_for_text(&format!("received for {id} in all"));
}
