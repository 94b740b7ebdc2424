//! The first start: set up the account, or look around.

use crate::window::{Kind, Window};

/// Sets up the account of Example Corp in the three steps of the wizard, with the key in a file.
pub fn set_up_account(window: &Window) {
    window.press("Set up my account");
    window.fill("Account name", "Example Corp");
    window.fill("Account ID", "111122223333");
    window.submit("Account ID");
    window.fill("Street address", "100 Example Street");
    window.fill("City", "Springfield");
    window.choose("State", "Illinois");
    window.fill("ZIP code", "62701");
    window.submit("ZIP code");
    // There is no keyring here, so that the key file is chosen already.
    window.wait_for_text("Where is the encryption key kept?");
    window.press("Set up account");
    window.wait_for(Kind::Heading, "Payments");
}

/// Opens the sample ledger.
pub fn open_sample(window: &Window) {
    window.set("Look around with sample data");
    window.press("Open sample data");
    window.wait_for_text("You are looking at sample data");
}
