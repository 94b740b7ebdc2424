//! Money that arrived without a reference, tied in the window to the funding that it was sent for.

use crate::place::Place;
use crate::window::{Kind, Window};

#[test]
fn unapplied_cash_is_tied_to_its_funding() {
    let place = Place::sandbox("2026-01-05");
    place.command_line(&["register", "--accept-terms"]);
    place.command_line(&["fund", "--amount", "750.00", "--via", "eft"]);
    place.command_line(&["cash", "receive", "--amount", "750.00", "--date", "2026-01-05", "--description", "Wire without a reference"]);
    let window = Window::open(&place);
    window.go("/payments/unapplied-cash/UC-000001");
    window.wait_for(Kind::Heading, "Unapplied cash UC-000001");
    window.press("Tie to a funding");
    window.choose("Funding", "FND-000001");
    window.press("Tie to funding");
    window.wait_for_text("UC-000001 is tied to FND-000001");
    let funding = place.command_line(&["funding", "show", "FND-000001"]);
    assert!(funding.contains("Received"), "{funding}");

    // The chain that verifying shows is the one that the command line prints.
    window.go("/settings?tab=verify");
    window.submit("Head noted earlier");
    window.wait_for_text("Every rule holds");
    window.assert_nothing_went_wrong();
}
