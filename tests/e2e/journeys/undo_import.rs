//! A wrong file is taken back, and can be imported again.

use crate::pages::{first_start, invoices};
use crate::place::Place;
use crate::window::{Kind, Window};

/// Due after every day of the sample, so that nothing of it is paid at once.
const FILE: &str = "invoice_number,type,seller,issued_on,due_on,currency,amount\n\
    WALK-1,INVOICE,AWS Inc.,2026-01-03,2040-02-02,USD,10.00\n\
    WALK-2,INVOICE,AWS Inc.,2026-01-03,2040-03-02,USD,2.50\n";

#[test]
fn takes_an_import_back_and_imports_it_again() {
    let place = Place::empty();
    let file = place.downloads().join("invoices.csv");
    std::fs::write(&file, FILE).expect("an invoice file");
    let window = Window::open(&place);
    first_start::open_sample(&window);
    invoices::preview(&window, &file);
    window.press("Import 2 invoices");
    window.wait_for_text("2 records added");
    window.press("Undo import");
    window.wait_for_text("Undo this import?");
    window.take_picture("undo");
    window.press("Undo import");
    window.wait_for_text("The import is undone");
    window.wait_for_text("2 records canceled by counter-postings");

    window.go("/payments?tab=transactions&search=WALK-1");
    window.wait_for_text("Invoice WALK-1 canceled: its import was undone");
    window.take_picture("undone");

    invoices::preview(&window, &file);
    window.wait_for_text("An import of it was undone");
    window.press("Import 2 invoices");
    window.wait_for_text("2 records added");
    window.go("/payments?tab=invoices&search=WALK-1");
    window.wait_for(Kind::Link, "WALK-1");
    window.assert_nothing_went_wrong();
}
