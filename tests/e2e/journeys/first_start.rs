//! From no ledger at all to a funding document.

use crate::pages::{advance_pay, first_start};
use crate::place::Place;
use crate::window::Window;

/// What design promises: nothing read beforehand, and no more clicks than these. Typing, and Enter after it, is no click.
const MOST_CLICKS: usize = 12;

#[test]
fn first_start_to_funding_document() {
    let place = Place::empty();
    let window = Window::open(&place);
    first_start::set_up_account(&window);
    advance_pay::register(&window);
    window.press_first("Add funds");
    advance_pay::add_funds_by_wire(&window, "25000.00");
    window.press("Download funding document");
    window.wait_for_text("Saved to Downloads");

    assert_eq!(place.downloaded().len(), 1, "one document");
    assert!(window.clicks() <= MOST_CLICKS, "it took {} clicks", window.clicks());
    window.assert_nothing_went_wrong();
}
