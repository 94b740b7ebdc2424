//! Backups, restoring, damaged ledgers and keys, as they are typed.

use std::path::PathBuf;

use super::program::{Desk, Run};

/// The passphrase in `passphrase.txt`; it may not be seen again anywhere.
const PASSPHRASE: &str = "five sample words in a row";

/// A registered sandbox with a sealed document, and a file with a passphrase.
fn desk() -> Desk {
    let desk = Desk::registered();
    std::fs::write(desk.path("passphrase.txt"), format!("{PASSPHRASE}\nThe second line is not part of it.\n")).expect("a file");
    desk.run(&["method", "add-bank", "--file", "bank-account.json"]).expect(0);
    desk.run(&["fund", "--amount", "100.00", "--via", "eft"]).expect(0);
    desk.run(&["funding", "receive", "FND-000001", "--amount", "100.00", "--date", "2026-01-20"]).expect(0);
    desk
}

fn assert_quiet(run: &Run) {
    for text in [run.text(), run.error.clone()] {
        assert!(!text.contains(PASSPHRASE) && !text.contains("55501997310"), "{} prints a secret: {text}", run.arguments);
    }
}

#[test]
fn a_backup_is_made_and_restored_with_a_passphrase_from_a_file_or_standard_input() {
    let desk = desk();
    let backup = ["backup", "backup.age", "--backup-passphrase-file", "passphrase.txt"];
    let made = desk.run(&backup).expect(0);
    assert!(made.text().contains("backup.age with 1 transaction, and read it back."), "{}", made.text());
    assert_quiet(&made);
    let again = desk.run(&[&backup[..], &["--json"]].concat()).expect(1);
    assert_eq!(again.refusal()["code"], "FILE_NOT_WRITTEN");
    desk.run(&[&backup[..], &["--force"]].concat()).expect(0);

    let restore =
        ["restore", "backup.age", "--backup-passphrase-file", "-", "--ledger", "new/ledger.sqlite", "--key-file", "new/ledger.key"];
    let wrong = desk.run_with_input(&[&restore[..], &["--json"]].concat(), "another passphrase\n").expect(1);
    assert_eq!(wrong.refusal()["code"], "PASSPHRASE_WRONG");
    let restored = desk.run_with_input(&restore, &format!("{PASSPHRASE}\n")).expect(0);
    assert_quiet(&restored);
    for words in ["Restored.", "new/ledger.sqlite", "new/ledger.key", "1 transaction, verified"] {
        assert!(restored.text().contains(words), "{words}: {}", restored.text());
    }
    let new = |arguments: &[&str]| desk.run_bare(&[arguments, &["--ledger", "new/ledger.sqlite", "--key-file", "new/ledger.key"]].concat());
    new(&["verify"]).expect(0);
    new(&["funding", "document", "FND-000001", "--output", "again.pdf"]).expect(0);

    let taken = desk.run(&["restore", "backup.age", "--backup-passphrase-file", "passphrase.txt", "--json"]).expect(1);
    assert_eq!(taken.refusal()["code"], "LEDGER_EXISTS");
    let unreadable = desk.run(&["restore", "passphrase.txt", "--ledger", "other.sqlite", "--json"]).expect(2);
    assert_eq!(unreadable.refusal()["code"], "FILE_UNREADABLE");
}

#[test]
fn nothing_asks_where_nobody_can_answer() {
    let desk = desk();
    for arguments in [&["backup", "backup.age", "--json"][..], &["key", "move", "--to", "passphrase", "--json"]] {
        let refused = desk.run(arguments).expect(1);
        assert_eq!(refused.refusal()["code"], "PASSPHRASE_NEEDED", "{}", refused.arguments);
    }
    let missing = desk.run(&["backup", "backup.age", "--backup-passphrase-file", "nowhere.txt", "--json"]).expect(2);
    assert_eq!(missing.refusal()["code"], "FILE_UNREADABLE");
    for (passphrase, status, code) in [("", 2, "FILE_UNREADABLE"), ("\n", 2, "FILE_UNREADABLE"), ("short\n", 1, "INVALID_INPUT")] {
        let refused = desk.run_with_input(&["backup", "backup.age", "--backup-passphrase-file", "-", "--json"], passphrase).expect(status);
        assert_eq!(refused.refusal()["code"], code, "{passphrase:?}");
    }
    desk.run(&["restore"]).expect(2);
    desk.run(&["key", "move", "--to", "file"]).expect(2);
    assert!(!desk.path("backup.age").exists());
}

fn daily(desk: &Desk) -> Vec<PathBuf> {
    let folder = desk.ledger_folder().join("ledger.sqlite.backups");
    std::fs::read_dir(folder).map(|entries| entries.flatten().map(|entry| entry.path()).collect()).unwrap_or_default()
}

#[test]
fn settle_makes_the_days_backup_and_a_damaged_ledger_is_restored_from_it() {
    let desk = desk();
    let settled = desk.run(&["settle"]).expect(0);
    assert_eq!((settled.error.as_str(), daily(&desk).len()), ("", 1));
    desk.run(&["settle"]).expect(0);
    assert_eq!(daily(&desk).len(), 1, "one a day");
    desk.run(&["examine"]).expect(0);

    let path = desk.ledger();
    let mut bytes = std::fs::read(&path).expect("the ledger");
    // All but the first page, which says what kind of file it is.
    bytes[4_096..].fill(0xA5);
    std::fs::write(&path, bytes).expect("a damaged ledger");
    let refused = desk.run(&["status", "--json"]).expect(1).refusal();
    assert_eq!(refused["code"], "LEDGER_DAMAGED");
    let message = refused["message"].as_str().expect("a message");
    for words in
        [daily(&desk)[0].to_string_lossy().as_ref(), "with 1 transaction", "advance-pay restore --latest --replace", "advance-pay examine"]
    {
        assert!(message.contains(words), "{words}: {message}");
    }
    let examined = desk.run(&["examine"]).expect(1);
    for words in ["It is damaged", "not to the end", "yes", "advance-pay restore FILE --replace"] {
        assert!(examined.text().contains(words), "{words}: {}", examined.text());
    }
    let restored = desk.run(&["restore", "--latest", "--replace"]).expect(0);
    assert!(restored.text().contains(".replaced-"), "{}", restored.text());
    desk.run(&["verify"]).expect(0);
    desk.run(&["funding", "document", "FND-000001", "--output", "again.pdf"]).expect(0);
}

#[test]
fn settle_says_why_there_is_no_backup_and_settles() {
    let desk = desk();
    std::fs::remove_file(desk.ledger_folder().join("ledger.key")).expect("a lost key");
    let settled = desk.run(&["settle"]).expect(0);
    assert!(settled.error.starts_with("note: No backup of today was made: There is no key file"), "{}", settled.error);
    assert!(daily(&desk).is_empty());
    let none = desk.run(&["restore", "--latest", "--replace", "--json"]).expect(1);
    assert_eq!(none.refusal()["code"], "NOT_FOUND");
}

#[test]
fn a_ledger_under_a_passphrase_and_its_key_changed() {
    let desk = Desk::empty();
    std::fs::write(desk.path("first.txt"), PASSPHRASE).expect("a file");
    std::fs::write(desk.path("second.txt"), "six other sample words in order\n").expect("a file");
    let run = |arguments: &[&str]| desk.run_bare(&[arguments, &["--ledger", "wrapped.sqlite"]].concat());
    let init = ["init", "--account-id", "111122223333", "--name", "Example Corp", "--seller", "aws-inc", "--sandbox", "2026-01-20"];
    let made = run(&[&init[..], &["--passphrase", "--passphrase-file", "first.txt"]].concat()).expect(0);
    assert!(made.text().contains("in the ledger, under a passphrase"), "{}", made.text());
    let seal = ["seller", "set-bank", "--file", "seller-bank.json", "--json"];
    assert_eq!(run(&seal).expect(1).refusal()["code"], "PASSPHRASE_NEEDED");
    assert_eq!(run(&[&seal[..], &["--passphrase-file", "second.txt"]].concat()).expect(1).refusal()["code"], "PASSPHRASE_WRONG");
    run(&[&seal[..], &["--passphrase-file", "first.txt"]].concat()).expect(0);

    run(&["key", "change-passphrase", "--passphrase-file", "first.txt", "--new-passphrase-file", "second.txt"]).expect(0);
    assert_eq!(run(&["seller", "show", "--passphrase-file", "first.txt", "--json"]).expect(1).refusal()["code"], "PASSPHRASE_WRONG");
    let rotated = run(&["key", "rotate", "--passphrase-file", "second.txt"]).expect(0);
    assert_quiet(&rotated);
    assert!(rotated.text().contains("Version         2"), "{}", rotated.text());
    run(&["seller", "show", "--passphrase-file", "second.txt"]).expect(0);

    run(&["key", "move", "--to", "file", "--new-key-file", "its.key", "--passphrase-file", "second.txt"]).expect(0);
    run(&["seller", "show", "--key-file", "its.key"]).expect(0);
    let shown = run(&["key", "show", "--key-file", "its.key"]).expect(0);
    let key = std::fs::read_to_string(desk.path("its.key")).expect("the key");
    assert!(shown.text().contains("its.key") && !shown.text().contains(key.trim()), "{}", shown.text());
    let refused = run(&["key", "change-passphrase", "--key-file", "its.key", "--new-passphrase-file", "first.txt", "--json"]).expect(1);
    assert_eq!(refused.refusal()["code"], "WRONG_STATUS");
}
