//! Tables with other names in their first line, on the command line.

use super::program::Desk;

const LISTING: &str = "Number,Issued,Due,Total due,Total due,Code\nEX-1,3/2/2026,4/1/2026,\"1,250.00\",0.00,USD\n";

#[test]
fn the_columns_of_a_listing_are_said_once() {
    let desk = Desk::registered();
    std::fs::write(desk.path("first.csv"), LISTING).expect("a file");
    let unknown = desk.run(&["invoice", "import", "first.csv"]).expect(2);
    assert!(unknown.error.contains("does not name the columns invoice_number, type"), "{}", unknown.error);
    assert!(unknown.error.contains("Or say once where they are, as in: --column"), "{}", unknown.error);

    let said = [
        ["--column", "invoice-number=number"],
        ["--column", "issued_on=Issued"],
        ["--column", "due_on=Due"],
        ["--column", "amount=#4"],
        ["--column", "currency=code"],
        ["--value", "type=Invoice"],
        ["--value", "seller=aws-inc"],
        ["--dates", "mdy"],
    ];
    let first = [&["invoice", "import", "first.csv"], said.as_flattened()].concat();
    assert!(desk.run(&first).expect(0).text().contains("Read 1 row of first.csv: 1 added"));
    assert_eq!(desk.json(&["invoice", "show", "EX-1"])["amount"]["value"], "1250.00");

    std::fs::write(desk.path("second.csv"), LISTING.replace("EX-1", "EX-2")).expect("a file");
    assert_eq!(desk.json(&["invoice", "import", "second.csv"])["added"], 1, "the first line is known now");
    // A day that can be no month says by itself how dates are written.
    let other = LISTING.replace("Number,", "No.,").replace("EX-1,3/2", "EX-9,3/31");
    std::fs::write(desk.path("other.csv"), other).expect("a file");
    let without_dates = [&["invoice", "import", "other.csv", "--column", "invoice_number=No."], &first[5..first.len() - 2]].concat();
    desk.run(&without_dates).expect(0);
    assert_eq!(desk.json(&["invoice", "show", "EX-9"])["dueOn"], "2026-04-01");
    // What is said anew takes the place of what was said; the rest stays.
    std::fs::write(desk.path("third.csv"), LISTING.replace("EX-1", "EX-3").replace("3/2/2026,4/1", "2/3/2026,1/4")).expect("a file");
    assert_eq!(desk.json(&["invoice", "import", "third.csv", "--dates", "dmy"])["added"], 1);
    assert_eq!(desk.json(&["invoice", "show", "EX-3"])["dueOn"], "2026-04-01");
}

#[test]
fn what_can_not_be_meant_is_refused() {
    let desk = Desk::registered();
    std::fs::write(desk.path("listing.csv"), LISTING).expect("a file");
    for (said, status, words) in [
        (&["--column", "foo=Number"][..], 2, "no such column is read: of invoices these are invoice_number"),
        (&["--column", "amount"], 2, "write COLUMN=NAME"),
        (&["--column", "amount=Total"], 2, "The first line names no column Total. It names Number, Issued"),
        (&["--column", "amount=Total due"], 2, "names Total due more than once. Say which one by its place, as in #4"),
        (&["--column", "amount=#7"], 2, "names no column #7"),
        (&["--column", "booked_on=Issued"], 2, "No column booked_on is read of such a file"),
        (&["--value", "currency=XXX"], 1, "\"XXX\" is no known currency"),
        (&["--dates", "ydm"], 2, "write ymd, mdy or dmy"),
        (&["--decimals", "dot"], 2, "POINT"),
        (&["--column", "amount=#4"], 2, "does not name the columns invoice_number, type"),
    ] {
        let run = desk.run(&[&["invoice", "import", "listing.csv"], said].concat()).expect(status);
        assert!(run.error.contains(words), "{said:?}: {}", run.error);
    }
    assert_eq!(desk.json(&["audit"])["items"][0]["record"], "REGISTRATION", "nothing was remembered");
}
