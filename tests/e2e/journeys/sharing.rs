//! One ledger, used from the window, a second window and the command line at once.

use crate::pages::advance_pay;
use crate::place::Place;
use crate::wait;
use crate::window::Window;

/// How long the window may take to follow, with room for a busy machine; it looks every half second.
const SOON: std::time::Duration = std::time::Duration::from_secs(5);

#[test]
fn window_and_command_line_share_a_ledger() {
    let place = Place::sandbox("2026-01-05");
    place.command_line(&["register", "--accept-terms"]);
    let window = Window::open(&place);
    window.open_page("Advance Pay");
    window.wait_for_text("No fundings yet");

    place.command_line(&["fund", "--amount", "1250.00", "--via", "eft"]);
    let start = wait::now();
    window.rows("Funding history", |rows| rows.len() == 1 && rows[0].get("Amount").is_some_and(|amount| amount == "USD 1,250.00"));
    assert!(start.elapsed() < SOON, "the window followed after {:?}", start.elapsed());

    let second = Window::open(&place);
    second.open_page("Advance Pay");
    second.press_first("Add funds");
    advance_pay::add_funds_by_wire(&second, "300.00");
    window.rows("Funding history", |rows| rows.len() == 2);
    let listed = place.command_line(&["funding", "list"]);
    assert!(listed.contains("FND-000002") && listed.contains("300.00"), "{listed}");
    window.assert_nothing_went_wrong();
    second.assert_nothing_went_wrong();
}

#[test]
fn what_is_being_typed_stays_while_another_program_changes_the_ledger() {
    let place = Place::sandbox("2026-01-05");
    place.command_line(&["register", "--accept-terms"]);
    let window = Window::open(&place);
    window.open_page("Advance Pay");
    window.press_first("Add funds");
    window.fill("Amount", "123.45");
    // The page shows the new balance beside the form, so that it has followed; the form is as it was.
    place.command_line(&["fund", "--amount", "4000.00", "--via", "eft"]);
    place.command_line(&["funding", "receive", "FND-000001", "--amount", "4000.00", "--date", "2026-01-05"]);
    window.wait_for_text("USD 4,000.00");
    assert_eq!(window.held("Amount").as_deref(), Some("123.45"));
    window.assert_nothing_went_wrong();
}
