//! Exporting the record by command line.

use std::fs;

use super::program::Desk;

#[test]
fn a_journal_goes_to_a_file_or_to_standard_output() {
    let desk = Desk::registered();
    desk.run(&["invoice", "add", "--number", "SAMPLE-1", "--amount", "6.50", "--issued-on", "2026-01-10", "--due-on", "2026-02-09"])
        .expect(0);
    for (format, check) in [("hledger", "hledger -f out check --strict"), ("BEANCOUNT", "bean-check out"), ("csv", "")] {
        let said = desk.run(&["export", "--format", format, "--output", "out"]).expect(0).text();
        assert!(said.starts_with("Wrote 1 transaction to out\nSHA-256 ") && said.contains(check), "{said}");
        let printed = desk.run(&["export", "--format", format, "--output", "-"]).expect(0);
        assert!(printed.out == fs::read(desk.path("out")).expect("the file"), "{format}: standard output has other bytes");
        assert_eq!(printed.error, "", "no progress where there is no terminal");
        let answer = desk.json(&["export", "--format", format, "--output", "out"]);
        assert_eq!((&answer["format"], &answer["transactions"], &answer["entries"]), (&format.to_uppercase().into(), &1.into(), &2.into()));
    }
}

#[test]
fn an_export_that_cant_be_done_is_refused() {
    let desk = Desk::registered();
    let both = desk.run(&["export", "--format", "csv", "--output", "-", "--json"]).expect(2);
    assert!(both.refusal()["message"].as_str().is_some_and(|why| why.contains("no place for --json")), "{}", both.error);
    let unknown = desk.run(&["export", "--format", "xml", "--output", "out"]).expect(2);
    assert!(unknown.error.contains("HLEDGER, BEANCOUNT or CSV") || unknown.error.contains("HLEDGER"), "{}", unknown.error);
    let nowhere = desk.run(&["export", "--format", "csv", "--output", "missing/out", "--json"]).expect(1);
    assert_eq!(nowhere.refusal()["code"], "FILE_NOT_WRITTEN");
}

#[test]
fn each_list_is_printed_whole_as_csv() {
    let desk = Desk::registered();
    desk.run(&["invoice", "add", "--number", "SAMPLE-1", "--amount", "6.50", "--issued-on", "2026-01-10", "--due-on", "2026-02-09"])
        .expect(0);
    for (command, header, first) in [
        (["invoice", "list"].as_slice(), "invoice_id,invoice_number,", "INV-000001,SAMPLE-1,INVOICE,DUE,2026-01-10,2026-02-09,USD,6.50,"),
        (&["funding", "list"], "funding_id,reference,", ""),
        (&["transactions"], "transaction_id,date,", "TX-000001,"),
    ] {
        let printed = desk.run(&[command, &["--csv"]].concat()).expect(0).text();
        let mut lines = printed.lines();
        assert!(lines.next().is_some_and(|line| line.starts_with(header)), "{printed}");
        assert!(lines.next().unwrap_or_default().starts_with(first), "{printed}");
        desk.run(&[command, &["--csv", "--json"]].concat()).expect(2);
        desk.run(&[command, &["--csv", "--limit", "5"]].concat()).expect(2);
    }
}
