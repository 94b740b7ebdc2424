//! The journal export (invariant 7): programs that know nothing of this one read it and agree with the ledger.

mod judge;

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};

use billing_app::dto::{ErrorCode, JournalExport, JournalFormat, Seller};
use billing_app::{App, unwatched};
use billing_tests::{TestLedger, code_of, credit_memo, invoice, new_ledger};
use serde_json::json;

pub use judge::assert_agrees;
use judge::{Balances, Judge, kept_balances, minor};

const FORMATS: [JournalFormat; 3] = [JournalFormat::Hledger, JournalFormat::Beancount, JournalFormat::Csv];

/// Characters that mean something to one of the formats, or to a terminal.
const HOSTILE: [&str; 10] = [
    "=1+1;x|y",
    "\n2026-01-01 * evil\n    a  1 USD",
    "\" } { ~ \"\"",
    "\\",
    "a\\\" b",
    "x  ; y  -5.00 USD = 0",
    "a, date: 2020-01-01, date2: 2020-01-02 [2020-01-03]",
    "\u{202E}\u{2066}\u{200B}\r\n\t\0",
    "include /etc/hostname",
    "\u{FEFF}\u{2028}\u{85}end comment",
];

fn sample(seller: Seller) -> (App, tempfile::TempDir) {
    let folder = billing_tests::scratch();
    let mut environment = TestLedger::sandbox("2026-01-05").environment();
    environment.keys.file = Some(folder.path().join("sample.key"));
    let path = folder.path().join("ledger.sqlite");
    (App::create_sample(&path, &new_ledger(seller, Some("2026-03-31")), environment).expect("a sample"), folder)
}

fn export(app: &mut App, format: JournalFormat, path: &Path) -> JournalExport {
    app.export_journal(format, path, &mut unwatched).expect("an export")
}

/// A ledger in which a bit of everything happened.
fn busy() -> TestLedger {
    let mut ledger = TestLedger::funded("2026-01-20", "100.00");
    ledger.add(&invoice("EX-1", "2026-01-25", "30.00"));
    ledger.add(&credit_memo("EX-2", "2026-01-20", "4.99"));
    ledger.add(&invoice("EX-3", "2026-01-25", "200.00"));
    ledger.advance_clock("2026-01-26").expect("days to pass");
    ledger
}

#[test]
fn samples_are_judged_sound() {
    for seller in [Seller::AwsInc, Seller::AwsEurope] {
        let (mut app, folder) = sample(seller);
        assert_agrees(&mut app, &folder.path().join("ledger.sqlite"), folder.path());
    }
}

/// A request as the wire writes it.
fn request<T: serde::de::DeserializeOwned>(fields: serde_json::Value) -> T {
    serde_json::from_value(fields).expect("a request")
}

#[test]
fn unapplied_cash_and_cards_are_in_the_journal() {
    let mut ledger = TestLedger::registered("2026-01-20");
    ledger.add(&invoice("EX-1", "2026-02-10", "50.00"));
    let funding = ledger.request_funds("100.00", "eft").expect("a funding");
    for amount in ["40.00", "7.77"] {
        let arrived = request(json!({ "amount": amount, "date": "2026-01-20", "evidence": amount }));
        ledger.record_unapplied_cash(&arrived).expect("money that matches nothing");
    }
    let tied = request(json!({ "cashId": "UC-000001", "fundingId": funding, "amount": "15.00" }));
    ledger.tie_unapplied_cash(&tied).expect("a part of it tied to the funding");
    let applied = request(json!({ "sourceId": "UC-000001", "invoiceId": "EX-1", "amount": "20.00" }));
    ledger.apply_unapplied_cash(&applied).expect("a part of it paid");
    ledger.return_unapplied_cash(&request(json!({ "cashId": "UC-000002" }))).expect("taken back");
    let card = json!({ "brand": "Visa", "lastFour": "4242", "expires": "2030-12", "nameOnCard": "Pat Example",
        "billingAddress": billing_tests::address() });
    let added = ledger.add_card(&request(json!({ "requestId": "card", "card": card, "setAsDefault": false }))).expect("a card");
    let paid = request(json!({ "requestId": "pay", "invoiceId": "EX-1", "methodId": added.id, "amount": "10.00" }));
    ledger.pay_invoice(&paid).expect("a payment by card");
    let charge = ledger.charge_of("EX-1");
    ledger.mark_charge_succeeded(&charge).expect("the card paid");

    let (path, folder) = (ledger.path(), ledger.folder.path().to_owned());
    assert_agrees(&mut ledger, &path, &folder);
    let journal = folder.join("out");
    export(&mut ledger, JournalFormat::Hledger, &journal);
    let text = fs::read_to_string(&journal).expect("a journal");
    for part in ["assets:unapplied cash:AWS Inc.", "liabilities:card:PM-000002:AWS Inc.", "Unapplied cash UC-000002 returned"] {
        assert!(text.contains(part), "{part:?} is missing in\n{text}");
    }
}

#[test]
fn an_undone_import_is_in_the_journal() {
    let mut ledger = TestLedger::registered("2026-01-20");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/invoices/example-2026.csv");
    let imported = ledger.import_invoices(&request(json!({ "path": path, "sha256": null, "settle": false }))).expect("an import");
    ledger.undo_import(&imported.import_id.expect("an ID")).expect("undone");
    let (file, folder) = (ledger.path(), ledger.folder.path().to_owned());
    assert_agrees(&mut ledger, &file, &folder);
}

#[test]
fn hostile_words_break_no_journal() {
    let request = billing_app::dto::CreateLedger {
        account_name: "Example; | \"Corp\" \\ {x}, =1 @a".to_owned(),
        ..new_ledger(Seller::AwsInc, Some("2026-01-20"))
    };
    let mut ledger = TestLedger::make(&request);
    ledger.register();
    for _ in HOSTILE {
        ledger.fund("12.34");
    }
    // No use case lets these in: a reference has letters and digits only. It is what names a funding's postings.
    let connection = rusqlite::Connection::open(ledger.path()).expect("the ledger");
    connection.execute_batch("DROP TRIGGER funding_request_stays; PRAGMA ignore_check_constraints = 1").expect("no checks");
    for (hostile, id) in HOSTILE.iter().zip(1_i64..) {
        let changed = connection.execute("UPDATE funding SET reference = ? WHERE id = ?", (*hostile, id));
        assert_eq!(changed, Ok(1));
    }
    let (path, folder) = (ledger.path(), ledger.folder.path().to_owned());
    assert_agrees(&mut ledger, &path, &folder);

    let table = folder.join("table.csv");
    export(&mut ledger, JournalFormat::Csv, &table);
    let text = fs::read_to_string(&table).expect("a table");
    assert_eq!(text.split("\r\n").count(), 1 + 2 * HOSTILE.len() + 1, "a header, a line for each entry, an end: {text}");
    assert_eq!(text.chars().find(|c| c.is_control() && !matches!(c, '\r' | '\n')), None);
}

#[test]
fn a_journal_altered_by_a_cent_is_found() {
    let mut ledger = busy();
    let balances = kept_balances(&ledger.path());
    let journal = ledger.folder.path().join("altered.journal");
    for judge in Judge::ALL {
        export(&mut ledger, judge.format(), &journal);
        let text = fs::read_to_string(&journal).expect("a journal");
        assert_eq!(judge.objection(&journal, &balances), None);
        assert!(text.contains(" 30.00 USD"), "{text}");

        // On both sides, so that the transaction still balances: the balances that the ledger keeps give it away.
        fs::write(&journal, text.replace("30.00 USD", "30.01 USD")).expect("a journal");
        assert!(judge.objection(&journal, &balances).is_some_and(|why| why.contains("30.01") || why.contains("0.01")), "{judge:?}");

        // Without those in the journal, the comparison with the ledger does.
        let kept = |line: &&str| !line.contains(" balance ") && !line.contains(" = ");
        let unasserted: String = text.lines().filter(kept).map(|line| format!("{line}\n")).collect();
        fs::write(&journal, &unasserted).expect("a journal");
        assert_eq!(judge.objection(&journal, &balances), None, "{judge:?}");
        fs::write(&journal, unasserted.replace("30.00 USD", "30.01 USD")).expect("a journal");
        assert!(judge.objection(&journal, &balances).is_some_and(|why| why.starts_with("it adds up")), "{judge:?}");

        // One side alone does not balance.
        fs::write(&journal, text.replacen("30.00 USD", "30.01 USD", 1)).expect("a journal");
        assert!(judge.objection(&journal, &balances).is_some(), "{judge:?}");
    }
}

#[test]
fn an_account_that_was_not_declared_is_found() {
    let mut ledger = busy();
    let balances = kept_balances(&ledger.path());
    let journal = ledger.folder.path().join("altered.journal");
    for (judge, declaration) in [(Judge::Hledger, "account assets:advance pay"), (Judge::Beancount, "1970-01-01 open Assets:AdvancePay")] {
        export(&mut ledger, judge.format(), &journal);
        let text = fs::read_to_string(&journal).expect("a journal");
        assert!(text.contains(declaration), "{text}");
        fs::write(&journal, text.replace(declaration, &format!("; {declaration}"))).expect("a journal");
        assert!(judge.objection(&journal, &balances).is_some(), "{judge:?} lets an unknown account pass");
    }
}

#[test]
fn a_kept_balance_that_is_not_the_sum_of_its_entries_is_found() {
    let mut ledger = busy();
    let journals = Judge::ALL.map(|judge| {
        let journal = ledger.folder.path().join(format!("judged-{judge:?}.journal"));
        export(&mut ledger, judge.format(), &journal);
        journal
    });
    let connection = rusqlite::Connection::open(ledger.path()).expect("the ledger");
    connection.execute_batch("UPDATE account SET balance = balance + 1 WHERE name = 'assets:advance pay'").expect("a changed balance");
    let balances = kept_balances(&ledger.path());
    for (judge, journal) in Judge::ALL.into_iter().zip(journals) {
        assert!(judge.objection(&journal, &balances).is_some(), "{judge:?}");
    }
}

#[test]
fn a_table_adds_up_to_the_balances() {
    let (mut app, folder) = sample(Seller::AwsEurope);
    let path = folder.path().join("table.csv");
    let written = export(&mut app, JournalFormat::Csv, &path);
    let mut reader = csv::Reader::from_path(&path).expect("a table");
    let columns = reader.headers().expect("a header").clone();
    let (mut sums, mut after) = (Balances::new(), Balances::new());
    let mut rows = 0;
    for row in reader.records() {
        let row = row.expect("a row");
        let cell = |name: &str| row[columns.iter().position(|column| column == name).expect("a column")].to_owned();
        let seller = cell("seller").to_uppercase().replace([' ', '.'], "_").trim_end_matches('_').to_owned();
        let key = (cell("account"), seller, cell("currency"));
        let amount = |name: &str| if cell(name).is_empty() { 0 } else { minor(&cell(name)) };
        *sums.entry(key.clone()).or_default() += amount("debit") - amount("credit");
        after.insert(key, minor(&cell("balance_after")));
        rows += 1;
    }
    let kept = kept_balances(&folder.path().join("ledger.sqlite"));
    assert_eq!((sums, after), (kept.clone(), kept));
    assert_eq!((written.entries, written.transactions * 2), (rows, rows));
}

#[test]
fn a_file_appears_whole_or_not_at_all() {
    let mut ledger = busy();
    let folder = ledger.folder.path().join("exports");
    fs::create_dir(&folder).expect("a folder");
    let path = folder.join("journal");
    let names = || fs::read_dir(&folder).expect("the folder").flatten().map(|entry| entry.file_name()).collect::<Vec<_>>();
    for format in FORMATS {
        fs::write(&path, "what was there before").expect("a file");
        let written = export(&mut ledger, format, &path);
        let bytes = fs::read(&path).expect("the journal");
        let digits = billing_tests::sha256(&bytes);
        assert_eq!(written.sha256, digits);
        assert_eq!(written.path, Some(path.display().to_string()));
        assert_eq!(written.transactions as usize, ledger.all_transactions().len());
        let mut printed = Vec::new();
        let same = ledger.print_journal(format, &mut printed, &mut unwatched).expect("the same journal");
        assert!(printed == bytes && same.sha256 == digits && same.path.is_none(), "standard output gets the same bytes");
        #[cfg(unix)]
        {
            let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).expect("a file").permissions());
            assert_eq!(mode & 0o777, 0o600, "readable by its owner alone");
        }
    }
    assert_eq!(names(), ["journal"]);

    // Entries that are not those of their event: nothing is written, and what was there stays.
    fs::write(&path, "what was there before").expect("a file");
    let connection = rusqlite::Connection::open(ledger.path()).expect("the ledger");
    let broken = "DROP TRIGGER IF EXISTS entry_stays; UPDATE entry SET account = account + 1 WHERE id = (SELECT max(id) FROM entry)";
    connection.execute_batch(&format!("PRAGMA foreign_keys = OFF; {broken}")).expect("a broken entry");
    for format in FORMATS {
        assert_eq!(code_of(ledger.export_journal(format, &path, &mut unwatched)), ErrorCode::LedgerDamaged);
    }
    assert_eq!((names(), fs::read_to_string(&path).expect("a file")), (vec!["journal".into()], "what was there before".to_owned()));
}

#[test]
fn a_place_that_cant_be_written_is_refused() {
    let mut ledger = busy();
    let folder = ledger.folder.path().to_owned();
    for path in [folder.join("missing/journal"), folder] {
        assert_eq!(
            code_of(ledger.export_journal(JournalFormat::Csv, &path, &mut unwatched)),
            ErrorCode::FileNotWritten,
            "{}",
            path.display()
        );
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_written_to_and_stays() {
    use std::os::unix::fs::FileTypeExt as _;
    let mut ledger = busy();
    let pipe = ledger.folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let mut reader = Command::new("cat").arg(&pipe).stdout(Stdio::piped()).spawn().expect("a reader");
    let written = export(&mut ledger, JournalFormat::Csv, &pipe);
    if !fs::metadata(&pipe).expect("the pipe").file_type().is_fifo() {
        reader.kill().expect("an end");
        panic!("the pipe was replaced");
    }
    let read = reader.wait_with_output().expect("what was read").stdout;
    assert_eq!(String::from_utf8_lossy(&read).lines().count(), 1 + written.entries as usize);
}

#[test]
fn an_export_is_of_one_moment() {
    let mut ledger = busy();
    let path = ledger.folder.path().join("journal");
    let before = ledger.all_transactions().len();
    let mut another = ledger.another();
    let mut heard = Vec::new();
    let written = ledger.app.export_journal(JournalFormat::Hledger, &path, &mut |progress| {
        heard.push((progress.done as usize, progress.total as usize));
        another.add_invoice(&invoice("EX-LATER", "2026-02-01", "1.00")).expect("another window goes on");
        ControlFlow::Continue(())
    });
    assert_eq!(written.expect("an export").transactions as usize, before);
    assert_eq!(heard, [(before, before)]);
    let early = fs::read_to_string(&path).expect("a journal");
    assert!(!early.contains("EX-LATER"));

    // A later export begins with the transactions of an earlier one.
    export(&mut ledger, JournalFormat::Hledger, &path);
    let late = fs::read_to_string(&path).expect("a journal");
    let transactions = |text: &str| text.split("\n; What the ledger says").next().unwrap_or_default().to_owned();
    assert!(late.contains("EX-LATER") && late.starts_with(&transactions(&early)));
}
