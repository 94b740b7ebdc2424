//! A bank's own table: its columns are matched once in the window, and its next statement is read at once.

use crate::dialog;
use crate::place::Place;
use crate::window::{Kind, Window};

const HEADER: &str = "Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\n";

#[test]
fn a_table_of_a_bank_is_read_once_its_columns_are_matched() {
    let place = Place::sandbox("2026-04-15");
    let files = ["march.csv", "april.csv"].map(|name| place.downloads().join(name));
    let march = "DEBIT,03/30/2026,SAMPLE WIRE,\"-1,500.00\",WIRE,\"12,000.55\",\nCREDIT,3/31/26,SAMPLE DEPOSIT,250.00,ACH,\"12,250.55\",\n";
    let april = "DEBIT,04/13/2026,SAMPLE FEE,-15.00,FEE,\"12,235.55\",\n";
    for (file, rows) in files.iter().zip([march, april]) {
        std::fs::write(file, format!("{HEADER}{rows}")).expect("a statement");
    }

    let window = Window::open(&place);
    window.go("/reconcile/import");
    window.press("Choose file");
    dialog::choose(&window, &files[0]);
    window.wait_for_text("does not name the column currency");
    window.wait_for(Kind::Heading, "Match columns");
    window.take_picture("match-columns");
    window.press("Use these columns");
    window.wait_for_problem("Currency", "Choose a column");
    window.choose("Currency", "USD");
    // The 30th can be no month, so that nothing has to be said of the dates.
    window.wait_for_text("Month, day, year");
    window.press("Use these columns");
    window.wait_for(Kind::Heading, "What will happen");
    window.wait_for_text("As you matched them");
    window.take_picture("matched");
    window.press("Import 2 lines");
    window.wait_for_text("2 lines added");

    window.press("Import another file");
    window.press("Choose file");
    dialog::choose(&window, &files[1]);
    window.wait_for_text("As you matched them");
    window.press("Import 1 line");
    window.wait_for_text("1 line added");
    let lines = place.command_line(&["statement", "lines"]);
    assert!(lines.contains("2026-04-13") && lines.contains("USD -1,500.00"), "{lines}");
    window.assert_nothing_went_wrong();
}
