//! Funds from a US bank account.

use crate::pages::{advance_pay, clock, funding, payment_methods};
use crate::place::Place;
use crate::window::Window;

#[test]
fn funds_from_the_bank_account() {
    let place = Place::sandbox("2026-01-05");
    let window = Window::open(&place);
    payment_methods::add_bank_account(&window);
    window.open_page("Payments");
    advance_pay::register(&window);
    window.press_first("Add funds");
    advance_pay::add_funds_from_bank_account(&window, "6000.00");
    funding::open(&window, "FND-000001");
    window.wait_for_text("Processing");
    window.take_picture("processing");

    // Three to five business days: the fifth is the following Monday.
    clock::move_from(&window, "5 Jan 2026", "2026-01-12");
    window.wait_for_text("1 bank funding arrived.");
    window.wait_for_text("Succeeded");
    window.open_page("Advance Pay");
    window.wait_for_value("Balance", "USD 6,000.00");
    let rows = window.rows("Funding history", |rows| rows.first().is_some_and(|row| row["Status"] == "Succeeded"));
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0]["Funding ID"].as_str(), rows[0]["Received"].as_str()), ("FND-000001", "USD 6,000.00"));
    window.assert_nothing_went_wrong();
}
