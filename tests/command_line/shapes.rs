//! The shapes that `--json` prints: those of the contract by hand, and a snapshot of every key.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use super::program::{CARD, Desk, fixture};

/// Every command with an answer, in an order in which each has something to answer about.
const COMMANDS: &[(&str, &[&str])] = &[
    ("account show", &["account", "show"]),
    ("seller set-bank", &["seller", "set-bank", "--file", "seller-bank.json"]),
    ("seller show", &["seller", "show"]),
    ("register", &["register", "--accept-terms"]),
    ("method add-bank", &["method", "add-bank", "--file", "bank-account.json", "--default"]),
    ("method edit", &["method", "edit", "PM-000002", "--file", "edit.json"]),
    ("method default", &["method", "default", "PM-000002"]),
    ("method add-card", &["method", "add-card", "--file", "card.json"]),
    ("method list", &["method", "list"]),
    ("fund", &["fund", "--amount", "5000.00", "--via", "eft"]),
    ("funding document", &["funding", "document", "FND-000001", "--output", "funding.pdf"]),
    ("invoice add", &["invoice", "add", "--number", "SAMPLE-0", "--amount", "1.00", "--issued-on", "2026-01-02", "--due-on", "2026-01-20"]),
    ("invoice import", &["invoice", "import", "mixed.csv"]),
    ("invoice undo-import", &["invoice", "undo-import", "IMP-000001"]),
    ("invoice import again", &["invoice", "import", "mixed.csv"]),
    ("funding receive", &["funding", "receive", "FND-000001", "--amount", "5000.00", "--date", "2026-01-20"]),
    ("funding list", &["funding", "list"]),
    ("funding show", &["funding", "show", "FND-000001"]),
    ("invoice list", &["invoice", "list"]),
    ("clock", &["clock"]),
    ("clock advance", &["clock", "advance", "--to", "2026-02-14"]),
    ("settle", &["settle"]),
    ("invoice show", &["invoice", "show", "SAMPLE-2026-0101"]),
    ("invoice explain", &["invoice", "explain", "SAMPLE-2026-0101"]),
    ("status", &["status"]),
    ("status --as-of", &["status", "--as-of", "2026-02-01"]),
    ("cash receive", &["cash", "receive", "--amount", "90.00", "--date", "2026-02-10", "--description", "no reference"]),
    ("cash list", &["cash", "list"]),
    ("cash tie", &["cash", "tie", "UC-000001", "FND-000001", "--amount", "10.00"]),
    ("cash apply", &["cash", "apply", "UC-000001", "SAMPLE-1", "--amount", "5.00"]),
    ("invoice apply", &["invoice", "apply", "SAMPLE-CM", "SAMPLE-1", "--amount", "5.00"]),
    ("payment retry", &["payment", "retry", "SAMPLE-1", "--method", "PM-000003", "--amount", "20.00"]),
    ("payment show", &["payment", "show", "PAY-000001"]),
    ("method show", &["method", "show", "PM-000002"]),
    ("notices", &["notices"]),
    ("cash return", &["cash", "return", "UC-000001"]),
    ("cash show", &["cash", "show", "UC-000001"]),
    ("statement import", &["statement", "import", "statement.csv"]),
    ("match list", &["match", "list"]),
    ("match confirm", &["match", "confirm", "MATCH-000001"]),
    ("statement lines", &["statement", "lines"]),
    ("statement show", &["statement", "show", "LINE-000001"]),
    ("match reject", &["match", "reject", "MATCH-000002"]),
    ("statement undo", &["statement", "undo", "STM-000002"]),
    ("roll-forward", &["roll-forward", "--from", "2026-01"]),
    ("transactions", &["transactions"]),
    ("audit", &["audit"]),
    ("export", &["export", "--format", "csv", "--output", "table.csv"]),
    ("timer status", &["timer", "status"]),
    ("timer show", &["timer", "show", "--for", "systemd"]),
    ("verify", &["verify"]),
    ("backup", &["backup", "backup.age", "--backup-passphrase-file", "passphrase.txt"]),
    ("restore", &["restore", "backup.age", "--backup-passphrase-file", "passphrase.txt", "--ledger", "restored.sqlite"]),
    ("examine", &["examine"]),
    ("key show", &["key", "show"]),
    ("key rotate", &["key", "rotate"]),
    ("key move", &["key", "move", "--to", "file", "--new-key-file", "moved.key"]),
];

/// Keys that the contract promises, by command; `[]` is each item of a list.
const PROMISED: &[(&str, &[&str])] = &[
    (
        "fund",
        &[
            "id",
            "reference",
            "status",
            "method",
            "seller",
            "amount.currency",
            "amount.value",
            "received.value",
            "requestedOn",
            "expectedBy",
        ],
    ),
    ("funding list", &["items[].id", "items[].reference", "items[].status", "nextCursor"]),
    (
        "invoice list",
        &[
            "items[].id",
            "items[].invoiceNumber",
            "items[].type",
            "items[].seller",
            "items[].issuedOn",
            "items[].dueOn",
            "items[].status",
            "items[].amount.value",
            "items[].outstanding.value",
            "items[].processing.value",
            "items[].settled.value",
            "items[].canceled.value",
            "nextCursor",
        ],
    ),
    (
        "status",
        &[
            "today",
            "outstanding[].value",
            "pastDue[].value",
            "unappliedFunds.advancePay[].seller",
            "unappliedFunds.advancePay[].currency",
            "unappliedFunds.advancePay[].value",
            "unappliedFunds.creditMemos[].value",
            "unappliedFunds.unappliedCash[].value",
        ],
    ),
    ("settle", &["payments", "unpaid"]),
    (
        "clock advance",
        &[
            "today",
            "simulated",
            "payments[].invoiceNumber",
            "payments[].source",
            "payments[].amount.value",
            "payments[].balanceAfter.value",
            "payments[].explanation",
            "unpaid",
        ],
    ),
    ("invoice import", &["importId", "read", "added", "alreadyKnown", "needsReview[].line", "needsReview[].reason"]),
    ("invoice undo-import", &["importId", "canceled", "alreadyUndone"]),
    ("statement import", &["importId", "read", "added", "alreadyKnown", "needsReview[].line", "needsReview[].reason"]),
    (
        "match list",
        &["items[].id", "items[].line.id", "items[].fundingId", "items[].confidence", "items[].reasons", "items[].status", "nextCursor"],
    ),
    ("clock", &["today", "simulated"]),
    ("seller show", &["bankDetails[].beneficiaryName", "bankDetails[].routingNumber"]),
    ("method list", &["items[].id", "items[].label", "nextCursor"]),
    ("transactions", &["items[].id", "items[].entries[].account", "nextCursor"]),
    ("verify", &["ok", "invariants[].holds"]),
    ("settle", &["payments", "unpaid", "paused"]),
    (
        "roll-forward",
        &[
            "months[].month",
            "months[].seller",
            "months[].currency",
            "months[].opening.value",
            "months[].funded.value",
            "months[].applied.value",
            "months[].returned.value",
            "months[].closing.value",
        ],
    ),
];

/// The paths to every leaf.
fn paths(value: &Value, prefix: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                // Tags are the owner's own words.
                let prefix = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                if name == "tags" {
                    found.insert(prefix);
                } else {
                    paths(field, &prefix, found);
                }
            }
        }
        Value::Array(items) if !items.is_empty() && items.iter().all(|item| item.is_object()) => {
            items.iter().for_each(|item| paths(item, &format!("{prefix}[]"), found));
        }
        _ => {
            found.insert(prefix.to_owned());
        }
    }
}

/// A statement with the transfer of a new funding of `amount`, and with a row that can't be read.
fn write_statement(desk: &Desk, name: &str, amount: &str) {
    let funding = desk.json(&["fund", "--amount", amount, "--via", "eft"]);
    let text = format!(
        "booked_on,amount,currency,description\n2026-02-14,-{amount},USD,Sample {}\n2026-02-30,1.00,USD,no such day\n",
        funding["reference"].as_str().expect("a reference")
    );
    std::fs::write(desk.path(name), text).expect("a file");
}

fn answers() -> Vec<(&'static str, BTreeSet<String>)> {
    let desk = Desk::sandbox();
    std::fs::write(desk.path("edit.json"), "{ \"phone\": \"+1 555 0100\" }").expect("a file");
    std::fs::write(desk.path("card.json"), CARD).expect("a file");
    std::fs::write(desk.path("passphrase.txt"), "five sample words in a row\n").expect("a file");
    let mut mixed = std::fs::read_to_string(fixture("example-2026.csv")).expect("the fixture");
    mixed.push_str("SAMPLE-2026-9999,INVOICE,AWS Inc.,2026-01-03,2026-02-02,USD,1.005,,,\n");
    std::fs::write(desk.path("mixed.csv"), mixed).expect("a file");
    let mut answers = Vec::new();
    for (name, arguments) in COMMANDS {
        if *name == "cash receive" {
            let record = ["invoice", "add", "--issued-on", "2026-02-01"];
            desk.run(&[&record[..], &["--number", "SAMPLE-1", "--amount", "100.00", "--due-on", "2026-03-03"]].concat()).expect(0);
            desk.run(&[&record[..], &["--number", "SAMPLE-CM", "--amount", "50.00", "--type", "credit-memo"]].concat()).expect(0);
        }
        match *name {
            "statement import" => write_statement(&desk, "statement.csv", "700.00"),
            "match reject" => {
                write_statement(&desk, "other.csv", "80.00");
                desk.run(&["statement", "import", "other.csv"]).expect(0);
            }
            _ => {}
        }
        let mut found = BTreeSet::new();
        paths(&desk.json(arguments), "", &mut found);
        answers.push((*name, found));
    }
    answers
}

#[test]
fn shapes_are_those_of_the_contract() {
    let answers = answers();
    for (command, promised) in PROMISED {
        let (_, found) = answers.iter().find(|(name, _)| name == command).expect("a command of the list above");
        for path in *promised {
            // A list without items is its own leaf.
            assert!(
                found.contains(*path) || found.iter().any(|leaf| leaf.starts_with(&format!("{path}["))),
                "{command}: {path} is missing in {found:#?}"
            );
        }
    }

    let actual: String = answers
        .iter()
        .map(|(name, found)| format!("{name}\n{}", found.iter().map(|path| format!("  {path}\n")).collect::<String>()))
        .collect();
    let snapshot = Path::new(env!("CARGO_MANIFEST_DIR")).join("command_line/shapes.txt");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&snapshot, &actual).expect("the snapshot");
    }
    let expected = std::fs::read_to_string(&snapshot).unwrap_or_default();
    for (line, (actual, expected)) in actual.lines().zip(expected.lines()).enumerate() {
        assert_eq!(actual, expected, "line {} of shapes.txt; UPDATE_SNAPSHOTS=1 writes it anew", line + 1);
    }
    assert_eq!(actual, expected, "shapes.txt has other lines at its end; UPDATE_SNAPSHOTS=1 writes it anew");
}

#[test]
fn json_is_asked_for_anywhere_in_the_line() {
    let desk = Desk::sandbox();
    for arguments in [&["--json", "clock"][..], &["clock", "--json"]] {
        assert_eq!(desk.run(arguments).expect(0).json()["today"], "2026-01-20");
    }
    assert_eq!(desk.json(&["method", "list"])["items"][0]["kind"], "WIRE_TRANSFER");
    let removed = Desk::registered();
    removed.run(&["method", "add-bank", "--file", "bank-account.json"]).expect(0);
    assert_eq!(removed.json(&["method", "remove", "PM-000002"]), serde_json::json!({ "removed": "PM-000002" }));
}
