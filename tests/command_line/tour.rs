//! The README's tour, by command line alone: all six lines of the announcement.

use serde_json::Value;

use super::program::{Desk, fixture};

/// An amount of the wire, in cents.
fn cents(money: &Value) -> i64 {
    money["value"].as_str().expect("a decimal").replace('.', "").parse().expect("digits")
}

fn prepaid(desk: &Desk) -> i64 {
    let summary = desk.json(&["status"]);
    cents(&summary["unappliedFunds"]["advancePay"][0])
}

#[test]
fn six_lines_by_command_line_alone() {
    let desk = Desk::empty();

    // A sandbox, whose date we move ourselves.
    let ledger =
        desk.json(&["init", "--account-id", "111122223333", "--name", "Example Corp", "--seller", "aws-inc", "--sandbox", "2026-01-20"]);
    assert_eq!((&ledger["simulated"], &ledger["today"], &ledger["keyLocation"]), (&true.into(), &"2026-01-20".into(), &"FILE".into()));

    // Where the seller receives money, and a US bank account.
    let seller = desk.json(&["seller", "set-bank", "--file", "seller-bank.json"]);
    assert_eq!(seller["bankDetails"][0]["routingNumber"], "021000021");
    let account = desk.json(&["method", "add-bank", "--file", "bank-account.json"]);
    assert_eq!((&account["id"], &account["label"]), (&"PM-000002".into(), &"US bank account ····7310".into()));

    // 1. Register: the terms first, then accept them.
    let terms = desk.run(&["register"]).expect(1);
    assert!(terms.text().contains("can't be withdrawn"), "{}", terms.text());
    assert_eq!(desk.json(&["register", "--accept-terms"])["registeredOn"], "2026-01-20");

    // 4. Add funds by electronic funds transfer, and get the funding document. It is the same each time.
    let funding = desk.json(&["fund", "--amount", "25000.00", "--via", "eft"]);
    assert_eq!((&funding["id"], &funding["status"]), (&"FND-000001".into(), &"AWAITING_TRANSFER".into()));
    let saved = desk.json(&["funding", "document", "FND-000001", "--output", "funding.pdf"]);
    desk.run(&["funding", "document", "FND-000001", "--output", "again.pdf"]).expect(0);
    let document = std::fs::read(desk.path("funding.pdf")).expect("the document");
    assert!(document.starts_with(b"%PDF-"), "it is a PDF");
    assert!(document == std::fs::read(desk.path("again.pdf")).expect("the document"), "the same document has other bytes");

    // The transfer arrives, recorded by its reference.
    let reference = funding["reference"].as_str().expect("a reference");
    let receive = ["funding", "receive", reference, "--amount", "25000.00", "--date", "2026-01-20", "--evidence", "seller's e-mail"];
    assert_eq!(desk.json(&receive)["status"], "RECEIVED");
    assert_eq!(prepaid(&desk), 2_500_000);

    // The seller's invoices come in as a file; nothing is due yet.
    let import = desk.json(&["invoice", "import", &fixture("example-2026.csv")]);
    assert_eq!((&import["read"], &import["added"], &import["alreadyKnown"]), (&8.into(), &8.into(), &0.into()));
    assert_eq!(desk.json(&["settle"])["payments"], Value::Array(Vec::new()));

    // 5. Funds pay the invoices on the day they fall due.
    let advance = desk.json(&["clock", "advance", "--to", "2026-03-05"]);
    let payments = advance["payments"].as_array().expect("payments");
    let paid: Vec<_> = payments.iter().filter(|payment| payment["source"] == "ADVANCE_PAY").collect();
    assert_eq!(paid.len(), 3);
    assert!(payments.iter().all(|payment| !payment["explanation"].as_str().unwrap_or_default().is_empty()), "{payments:?}");
    let total: i64 = paid.iter().map(|payment| cents(&payment["amount"])).sum();
    // 4,210.75 + 1,500.00 + 3,988.20, of which the credit memo paid 250.00.
    assert_eq!(total, 944_895);
    assert_eq!(prepaid(&desk), 2_500_000 - total);
    for number in ["SAMPLE-2026-0101", "SAMPLE-2026-0102", "SAMPLE-2026-0201"] {
        assert_eq!(desk.json(&["invoice", "show", number])["status"], "PAID", "{number}");
    }
    let why = desk.json(&["invoice", "explain", "SAMPLE-2026-0201"]);
    assert!(why["explanation"].as_str().is_some_and(|why| why.contains("fell due on 5 Mar 2026")), "{why}");

    // 6. The funding history, and the document again, byte for byte.
    let history = desk.json(&["funding", "list", "--status", "received"]);
    assert_eq!((&history["items"][0]["id"], &history["nextCursor"]), (&"FND-000001".into(), &Value::Null));
    let printed = desk.run(&["funding", "document", "FND-000001", "--output", "-"]).expect(0);
    assert!(printed.out == document, "the document of the history has other bytes");
    assert_eq!(history["items"][0]["document"]["sha256"], saved["sha256"]);

    // The record, and the check of all of it.
    let deducted = desk.json(&["transactions", "--type", "payment"]);
    let balances: Vec<_> =
        deducted["items"].as_array().into_iter().flatten().map(|row| &row["balanceAfter"]).filter(|money| !money.is_null()).collect();
    assert_eq!((balances.len(), cents(balances[0])), (3, 2_500_000 - total));
    let one = desk.json(&["transactions", "--type", "payment", "--search", "SAMPLE-2026-0102"]);
    assert_eq!(one["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(desk.json(&["verify"])["ok"], true);
}

#[test]
fn funds_from_the_bank_account_complete_by_the_clock() {
    let desk = Desk::registered();
    desk.run(&["method", "add-bank", "--file", "bank-account.json", "--default"]).expect(0);

    // 2 and 3. The bank account, and funds from it: expected within 3 to 5 business days.
    let funding = desk.json(&["fund", "--amount", "6000.00", "--via", "PM-000002"]);
    assert_eq!((&funding["status"], &funding["method"]), (&"PROCESSING".into(), &"US_ACH_BANK_ACCOUNT".into()));
    assert_eq!((&funding["expectedFrom"], &funding["expectedBy"]), (&"2026-01-23".into(), &"2026-01-27".into()));

    let day_before = desk.json(&["clock", "advance", "--to", "2026-01-26"]);
    assert_eq!(day_before["fundingsCompleted"], Value::Array(Vec::new()));
    let arrived = desk.json(&["clock", "advance", "--to", "2026-01-27"]);
    assert_eq!(arrived["fundingsCompleted"], serde_json::json!(["FND-000001"]));
    assert_eq!(prepaid(&desk), 600_000);

    // It is too little for what falls due; the default method is charged the rest, and answers by the clock.
    desk.run(&["invoice", "add", "--number", "SAMPLE-1", "--amount", "6500.00", "--issued-on", "2026-01-10", "--due-on", "2026-02-09"])
        .expect(0);
    let due = desk.json(&["clock", "advance", "--to", "2026-02-09"]);
    let sources: Vec<_> =
        due["payments"].as_array().into_iter().flatten().map(|payment| payment["source"].as_str().unwrap_or_default()).collect();
    assert_eq!(sources, ["ADVANCE_PAY", "PAYMENT_METHOD"]);
    assert_eq!(prepaid(&desk), 0);
    let charged = desk.json(&["payment", "succeed", "PAY-000002", "--evidence", "bank statement"]);
    assert_eq!((&charged["status"], &charged["invoiceNumber"]), (&"PAID".into(), &"SAMPLE-1".into()));

    // The bank takes the funding back after it was spent: a deficit, never a rewritten history.
    let returned = desk.json(&["funding", "return", "FND-000001", "--code", "R01", "--date", "2026-02-09"]);
    assert_eq!((&returned["status"], &returned["returnCode"]), (&"RETURNED".into(), &"R01".into()));
    assert_eq!(prepaid(&desk), -600_000);
    assert_eq!(desk.json(&["verify"])["ok"], true);
}

#[test]
fn what_people_read() {
    let desk = Desk::registered();
    let requested = desk.run(&["fund", "--amount", "25000", "--via", "eft"]).expect(0).text();
    for part in ["FND-000001", "RF", "Awaiting transfer", "USD 25,000.00 for AWS Inc.", "advance-pay funding document FND-000001"] {
        assert!(requested.contains(part), "{part:?} is missing in\n{requested}");
    }
    let receive = ["funding", "receive", "FND-000001", "--amount", "25000", "--date", "2026-01-20"];
    desk.run(&receive).expect(0);
    let again = desk.run(&receive).expect(0).text();
    assert!(again.starts_with("Nothing changed") && again.contains("--request-id"), "{again}");
    let second = [&receive[..], &["--evidence", "a second transfer"]].concat();
    assert!(desk.run(&second).expect(0).text().contains("USD 50,000.00"), "a second, equal transfer counts");

    desk.run(&["invoice", "import", &fixture("example-2026.csv")]).expect(0);
    let list = desk.run(&["invoice", "list"]).expect(0).text();
    let amounts: Vec<_> =
        list.lines().skip(1).map(|line| line.find("USD ").map(|at| line[at..].split("  ").next().map_or(0, str::len) + at)).collect();
    assert_eq!(amounts.len(), 8);
    assert!(amounts.windows(2).all(|pair| pair[0] == pair[1]), "amounts are aligned on the right:\n{list}");
    assert!(!list.contains('\u{1b}'), "there are no colours where there is no terminal");

    let page = desk.run(&["transactions", "--limit", "2"]).expect(0).text();
    assert!(page.contains("There is more: advance-pay transactions --after '"), "{page}");
}

#[test]
fn a_sample_in_a_folder_of_its_own() {
    let desk = Desk::empty();
    let made = desk.run_bare(&["init", "--sample", "--sandbox", "2026-03-31", "--json"]).expect(0).json();
    assert_eq!((&made["sample"], &made["today"], &made["registered"]), (&true.into(), &"2026-03-31".into(), &true.into()));
    let path = made["path"].as_str().expect("a path");
    assert!(path.ends_with("sample.sqlite"), "{path} is not the owner's own place");
    let history = desk.run_bare(&["--ledger", path, "funding", "list", "--json"]).expect(0).json();
    assert!(history["items"].as_array().is_some_and(|items| items.len() > 5), "{history}");
    assert_eq!(desk.run_bare(&["--ledger", path, "verify", "--json"]).expect(0).json()["ok"], true);
    desk.run_bare(&["status"]).expect(1);
}
