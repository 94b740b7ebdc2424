//! A bank statement shows that a transfer was sent: imported in the window, decided, and then the evidence of the receipt.

use crate::dialog;
use crate::place::Place;
use crate::window::{Kind, Window};

#[test]
fn a_line_of_a_statement_becomes_the_evidence_of_a_receipt() {
    let place = Place::sandbox("2026-01-05");
    place.command_line(&["register", "--accept-terms"]);
    place.command_line(&["fund", "--amount", "750.00", "--via", "eft"]);
    let funding: serde_json::Value =
        serde_json::from_str(&place.command_line(&["funding", "show", "FND-000001", "--json"])).expect("a funding");
    let reference = funding["reference"].as_str().expect("a reference");
    let file = place.downloads().join("statement.csv");
    let rows = format!("2026-01-05,-750.00,USD,Wire {reference}\n2026-01-05,-1.00,USD,Fee\n");
    std::fs::write(&file, format!("booked_on,amount,currency,description\n{rows}")).expect("a statement");

    let window = Window::open(&place);
    window.open_page("Reconcile");
    window.wait_for_text("Nothing to decide");
    window.press_first("Import statement");
    window.press("Choose file");
    dialog::choose(&window, &file);
    window.wait_for(Kind::Heading, "What will happen");
    window.press("Import 2 lines");
    window.wait_for_text("2 lines added");
    window.take_picture("statement-imported");

    window.open_page("Reconcile");
    window.wait_for_text("Exact match");
    window.take_picture("to-decide");
    window.press("Confirm");
    window.wait_for_text("Nothing to decide");
    window.go("/fundings/FND-000001");
    window.wait_for_text("Bank statement");
    window.click_first(Kind::Link, "LINE-000001");
    window.wait_for_text("Matched");
    let shown = place.command_line(&["funding", "show", "FND-000001"]);
    assert!(shown.contains("Received") && shown.contains("LINE-000001"), "{shown}");
    window.assert_nothing_went_wrong();
}
