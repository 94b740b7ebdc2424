//! The six lines of the announcement, each in the window.

use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::pages::{advance_pay, clock, funding, invoices, payment_methods};
use crate::place::Place;
use crate::window::{Kind, Window};

const FUNDING: &str = "FND-000001";
const AMOUNT_CENTS: i64 = 2_500_000;

#[test]
fn walks_all_six_lines() {
    let place = Place::sandbox("2026-01-05");
    let window = Window::open(&place);
    payment_methods::add_bank_account(&window);
    window.take_picture("payment-methods");
    window.open_page("Payments");
    advance_pay::register(&window);
    window.press_first("Add funds");
    advance_pay::add_funds_by_wire(&window, "25000.00");
    let document = download_document(&window, &place);
    receive_the_wire(&window);

    let file = InvoiceFile::example();
    import(&window, &file);
    clock::move_from(&window, "5 Jan 2026", "2026-05-04");
    window.wait_for_text("It is now 4 May 2026");
    window.take_picture("moved");
    check_paid(&window, &file);
    check_history(&window, &place, &document);
    assert!(place.command_line(&["verify", "--json"]).contains("\"ok\": true"), "every invariant holds");
    window.assert_nothing_went_wrong();
}

/// Saves the funding document and reads it with another program.
fn download_document(window: &Window, place: &Place) -> PathBuf {
    window.press("Download funding document");
    window.wait_for_text("Saved to Downloads");
    let documents = place.downloaded();
    assert_eq!(documents.len(), 1, "one document: {documents:?}");
    let bytes = std::fs::read(&documents[0]).expect("the document");
    assert!(bytes.starts_with(b"%PDF-"), "it is a PDF");

    let reference = window.wait("the reference", || reference_in(&window.text()?));
    let output = Command::new("pdftotext").arg("-layout").arg(&documents[0]).arg("-").output().expect("pdftotext can be started");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    for part in [reference.as_str(), "25,000.00", "Example Seller Inc.", "111122223333"] {
        assert!(text.contains(part), "the document does not say {part:?}:\n{text}");
    }
    documents[0].clone()
}

/// The reference as the page groups it: `RF76 GCDN 72K1 QBGN`.
fn reference_in(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let groups = words.windows(4).find(|groups| groups[0].len() == 4 && groups[0].starts_with("RF") && groups[1].len() == 4)?;
    Some(groups.join(" "))
}

fn receive_the_wire(window: &Window) {
    funding::open(window, FUNDING);
    window.wait_for_text("Awaiting transfer");
    funding::record_receipt(window, FUNDING);
    window.wait_for_text("Statement line of the seller's bank");
    window.take_picture("funding");
}

fn import(window: &Window, file: &InvoiceFile) {
    invoices::preview(window, &file.path);
    window.wait_for_value("Rows read", &file.rows.len().to_string());
    window.wait_for_value("New invoices", &money(file.sum(|row| !row.credit)));
    window.wait_for_value("New credit memos", &money(file.sum(|row| row.credit)));
    let rows = window.rows("Rows", |rows| rows.len() == file.rows.len());
    assert!(rows.iter().all(|row| row["What happens"] == "New"), "{rows:#?}");
    window.take_picture("preview");
    window.press(&format!("Import {} invoices", file.rows.len()));
    window.wait_for_text("Import finished");
    window.wait_for_text(&format!("{} records added", file.rows.len()));
    window.press("View payments due");
    let due = window.rows("Payments due", |rows| rows.len() == file.rows.iter().filter(|row| !row.credit).count());
    assert!(due.iter().all(|row| row["Remaining balance"] == row["Total amount"]), "{due:#?}");
}

/// Funds pay what is eligible (R5), after the credit memo; the Marketplace invoice goes to the default payment method.
fn check_paid(window: &Window, file: &InvoiceFile) {
    let paid = file.sum(|row| !row.credit && !row.marketplace) - file.sum(|row| row.credit);
    window.open_page("Advance Pay");
    window.wait_for_value("Balance", &money(AMOUNT_CENTS - paid));
    window.take_picture("advance-pay");

    window.open_page("Payments");
    window.rows("Payments due", |rows| rows.iter().all(|row| row.values().any(|cell| cell == "No payments due")) || rows.is_empty());
    window.wait_for_text("No payments due");
    window.click(Kind::Tab, "Transactions");
    window.go("/payments?tab=transactions&type=PAYMENT");
    let payments = window.rows("Transactions", |rows| rows.len() > 6 && rows.iter().all(|row| row["Type"] == "Payment"));
    window.take_picture("transactions");
    for row in file.rows.iter().filter(|row| !row.credit) {
        let found = payments.iter().any(|payment| payment["ID"].contains(&row.number) || payment["Description"].contains(&row.number));
        assert!(found, "{} is not among {payments:#?}", row.number);
    }
}

/// The funding is in the history, and its document is the same, byte for byte.
fn check_history(window: &Window, place: &Place, document: &Path) {
    let before = std::fs::read(document).expect("the document");
    window.click(Kind::Tab, "Advance Pay");
    let rows = window.rows("Funding history", |rows| rows.len() == 1);
    assert_eq!((rows[0]["Funding ID"].as_str(), rows[0]["Status"].as_str()), (FUNDING, "Received"));
    // Moved away, so that the second download cannot be the first one's file.
    let kept = document.with_extension("first");
    std::fs::rename(document, &kept).expect("the document is moved");
    window.press(&format!("Download the funding document of {FUNDING}"));
    window.wait("the second download", || document.exists().then_some(()));
    assert!(before == std::fs::read(document).expect("the document again"), "the second download has other bytes");
    window.press(&format!("Download the funding document of {FUNDING}"));
    window.wait_for_text("Saved to Downloads");
    assert_eq!(place.downloaded(), [kept, document.to_path_buf()], "what is there already is not saved a second time");

    funding::open(window, FUNDING);
    let hash: String = Sha256::digest(&before).iter().map(|byte| format!("{byte:02x}")).collect();
    let rows = window.rows("Documents", |rows| rows.len() == 1);
    let shown = rows[0]["SHA-256"].trim_end_matches('…').trim_end_matches("Copy").to_owned();
    assert!(shown.len() >= 16 && hash.starts_with(&shown), "the page shows {shown:?} for {hash}");
}

/// A line of the invoice file.
struct Line {
    number: String,
    cents: i64,
    credit: bool,
    marketplace: bool,
}

/// The example file, as a test reads it by itself.
struct InvoiceFile {
    path: PathBuf,
    rows: Vec<Line>,
}

impl InvoiceFile {
    fn example() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/invoices/example-2026.csv");
        let text = std::fs::read_to_string(&path).expect("the example file");
        let rows = text.lines().skip(1).map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            Line {
                number: cells[0].to_owned(),
                cents: cells[6].replace('.', "").parse().expect("an amount with two decimals"),
                credit: cells[1] == "CREDIT_MEMO",
                marketplace: cells[8] == "MARKETPLACE",
            }
        });
        Self { rows: rows.collect(), path }
    }

    fn sum(&self, counts: impl Fn(&Line) -> bool) -> i64 {
        self.rows.iter().filter(|row| counts(row)).map(|row| row.cents).sum()
    }
}

/// An amount as pages write it.
fn money(cents: i64) -> String {
    let whole = (cents / 100).to_string();
    let groups: Vec<&str> = whole.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).expect("digits")).collect();
    format!("USD {}.{:02}", groups.join(","), cents % 100)
}
