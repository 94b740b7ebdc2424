//! Files that are missing, no ledger, from a newer version, damaged, or read-only; and what a new one looks like.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use billing_app::App;
use billing_app::dto::{ErrorCode, Seller, TransactionQuery};
use billing_tests::{Sequence, TestLedger, code_of, invoice, new_ledger, refusal};
use rusqlite::Connection;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("a file").permissions().mode() & 0o777
}

#[test]
fn sqlite_is_one_that_does_not_corrupt_a_shared_wal() {
    let (built_in, oldest_safe) = billing_store::sqlite_versions();
    assert_eq!(oldest_safe, 3_051_003);
    assert!(built_in >= oldest_safe, "the built-in SQLite is {built_in}");
}

#[test]
fn a_new_ledger_is_its_owners_alone() {
    let outer = TestLedger::sandbox("2026-03-02");
    let folder = outer.folder.path().join("new").join("deeper");
    let mut environment = outer.environment();
    environment.keys.file = Some(folder.join("a.key"));
    let path = folder.join("a.sqlite");
    let mut app = App::create(&path, &new_ledger(Seller::AwsInc, Some("2026-03-02")), environment).expect("a ledger");
    app.add_invoice(&invoice("EX-1", "2026-03-12", "1.00")).expect("an invoice");
    for name in ["a.sqlite", "a.sqlite-wal", "a.key"] {
        assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
    }
    let names: Vec<_> = fs::read_dir(&folder).expect("the folder").flatten().map(|entry| entry.file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().contains("unfinished")), "{names:?}");
}

#[test]
fn a_ledger_is_never_replaced() {
    let ledger = TestLedger::sandbox("2026-03-02");
    let before = fs::read(ledger.path()).expect("the file");
    let refused = refusal(App::create(&ledger.path(), &new_ledger(Seller::AwsInc, None), ledger.environment()).map(drop));
    assert_eq!(refused.code, ErrorCode::LedgerExists);
    assert!(refused.message.contains(&ledger.path().display().to_string()), "{}", refused.message);
    assert_eq!(fs::read(ledger.path()).expect("the file"), before);
}

#[test]
fn a_file_that_is_no_ledger_is_refused_and_left_alone() {
    let ledger = TestLedger::sandbox("2026-03-02");
    let file = |name: &str, content: &[u8]| -> PathBuf {
        let path = ledger.folder.path().join(name);
        fs::write(&path, content).expect("a file");
        path
    };
    let other = ledger.folder.path().join("other.sqlite");
    Connection::open(&other).and_then(|database| database.execute_batch("CREATE TABLE notes (text TEXT)")).expect("another database");
    let mut header_and_noise = b"SQLite format 3\0".to_vec();
    let mut sequence = Sequence::of(7);
    header_and_noise.extend((0..8_000).map(|_| sequence.next_number().to_le_bytes()[0]));
    let cases: [(&str, PathBuf, &[ErrorCode]); 8] = [
        ("missing", ledger.folder.path().join("nowhere.sqlite"), &[ErrorCode::LedgerMissing]),
        ("empty", file("empty", b""), &[ErrorCode::NotALedger]),
        ("short", file("short", b"SQLite"), &[ErrorCode::NotALedger]),
        ("text", file("text", &b"invoice_number,type,seller\n".repeat(100)), &[ErrorCode::NotALedger]),
        ("a header alone", file("header", b"SQLite format 3\0"), &[ErrorCode::NotALedger, ErrorCode::LedgerDamaged]),
        ("random bytes", file("noise", &header_and_noise), &[ErrorCode::NotALedger, ErrorCode::LedgerDamaged]),
        ("another program's database", other, &[ErrorCode::NotALedger]),
        ("a folder", ledger.folder.path().to_owned(), &[ErrorCode::NotALedger]),
    ];
    for (case, path, codes) in cases {
        let before = fs::read(&path).ok();
        let refused = refusal(App::open(&path, ledger.environment()).map(drop));
        assert!(codes.contains(&refused.code), "{case}: {refused:?}");
        assert!(
            refused.message.contains(&path.display().to_string()) || refused.code == ErrorCode::LedgerDamaged,
            "{case}: {}",
            refused.message
        );
        assert_eq!(fs::read(&path).ok(), before, "{case}: nothing was changed");
    }
}

#[test]
fn a_ledger_of_a_newer_version_is_refused_with_both_versions() {
    let ledger = TestLedger::sandbox("2026-03-02");
    let path = ledger.path();
    drop(ledger.app);
    let database = Connection::open(&path).expect("the file");
    database.pragma_update(None, "user_version", 7).expect("a newer version");
    database.close().expect("a closed file");
    let environment = TestLedger::sandbox("2026-03-02").environment();
    let refused = refusal(App::open(&path, environment).map(drop));
    assert_eq!(refused.code, ErrorCode::LedgerNewer);
    assert!(refused.message.contains("has format 7; this program reads formats up to 6"), "{}", refused.message);
}

/// Uses a ledger as a reader would; a damaged one must refuse somewhere.
fn use_it(path: &Path, ledger: &TestLedger) -> Result<bool, billing_app::AppError> {
    let mut app = App::open(path, ledger.environment())?;
    app.account_summary()?;
    app.transactions(&TransactionQuery::default())?;
    app.invoices(&billing_app::dto::InvoiceQuery::default())?;
    Ok(app.verify()?.ok)
}

/// A closed ledger with some business in it, and its bytes.
fn filled() -> (TestLedger, Vec<u8>) {
    let mut ledger = TestLedger::funded("2026-03-02", "500.00");
    for number in 0..40 {
        ledger.add(&invoice(&format!("EX-{number}"), "2026-03-02", "10.00"));
    }
    ledger.settle_now();
    let copy = ledger.folder.path().join("copy.sqlite");
    let database = Connection::open(ledger.path()).expect("the file");
    database.execute("VACUUM INTO ?", [copy.display().to_string()]).expect("a copy");
    let bytes = fs::read(copy).expect("the copy");
    (ledger, bytes)
}

#[test]
fn a_truncated_ledger_is_refused() {
    let (ledger, bytes) = filled();
    let path = ledger.folder.path().join("truncated.sqlite");
    fs::write(&path, &bytes).expect("a whole copy");
    assert!(use_it(&path, &ledger).expect("a whole copy works"));
    for kept in [100, 1_000, 4_096, 8_192, bytes.len() / 2, bytes.len() - 4_096] {
        for suffix in ["-wal", "-shm"] {
            let _ = fs::remove_file(path.with_extension(format!("sqlite{suffix}")));
        }
        fs::write(&path, &bytes[..kept]).expect("a truncated copy");
        match use_it(&path, &ledger) {
            Ok(_) => panic!("a ledger cut to {kept} of {} bytes was not refused", bytes.len()),
            Err(error) => assert!(matches!(error.code(), ErrorCode::LedgerDamaged | ErrorCode::NotALedger), "{kept} bytes: {error}"),
        }
    }
}

/// Overwrites pages with noise: no wrong total may pass for a right one.
#[test]
fn a_page_of_noise_never_passes_for_whole() {
    let (ledger, bytes) = filled();
    let path = ledger.folder.path().join("noisy.sqlite");
    let pages = bytes.len() / 4_096;
    let mut sequence = Sequence::of(11);
    for page in 1..pages {
        let mut noisy = bytes.clone();
        for byte in &mut noisy[page * 4_096..(page + 1) * 4_096] {
            *byte = sequence.next_number().to_le_bytes()[0];
        }
        for suffix in ["-wal", "-shm"] {
            let _ = fs::remove_file(path.with_extension(format!("sqlite{suffix}")));
        }
        fs::write(&path, &noisy).expect("a damaged copy");
        match use_it(&path, &ledger) {
            Ok(whole) => assert!(!whole, "page {page}: verify found nothing"),
            Err(error) => assert!(matches!(error.code(), ErrorCode::LedgerDamaged | ErrorCode::NotALedger), "page {page}: {error}"),
        }
    }
}

/// Names the ledger that the child process is to open.
const READ_ONLY: &str = "BILLING_TESTS_READ_ONLY_LEDGER";

#[test]
fn a_read_only_ledger_says_so() {
    let ledger = TestLedger::funded("2026-03-02", "10.00");
    let path = ledger.path();
    let folder = ledger.folder.path().to_owned();
    drop(ledger.app);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("a read-only file");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).expect("a read-only folder");
    // Modes do not hold root back, so the ledger is opened by a process of nobody.
    let program = folder.join("program");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("room for the program");
    fs::copy(std::env::current_exe().expect("this program"), &program).expect("a copy of this program");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("a program for everybody");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).expect("a read-only folder");
    let is_root = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    let mut child = Command::new(&program);
    child.args(["--exact", "storage::files::as_nobody", "--ignored"]).env(READ_ONLY, &path).current_dir("/");
    if is_root {
        child.uid(65_534).gid(65_534);
    }
    let output = child.output().expect("a process of nobody");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("a folder that can be removed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let ran = String::from_utf8_lossy(&output.stdout).contains("1 passed");
    assert!(ran, "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
#[ignore = "run by a_read_only_ledger_says_so, as a user who may not write"]
fn as_nobody() {
    let path = PathBuf::from(std::env::var_os(READ_ONLY).expect("the ledger"));
    let environment = TestLedger::sandbox("2026-03-02").environment();
    let refused = App::open(&path, environment).and_then(|mut app| app.add_invoice(&invoice("EX-1", "2026-03-12", "1.00")));
    let refused = refusal(refused);
    assert_eq!(refused.code, ErrorCode::LedgerReadOnly, "{}", refused.message);
    assert!(refused.message.contains("read-only"), "{}", refused.message);
}

#[test]
fn a_ledger_in_a_folder_that_can_not_be_made_is_refused() {
    let outer = TestLedger::sandbox("2026-03-02");
    let under_a_file = outer.path().join("deeper").join("a.sqlite");
    assert!(matches!(
        code_of(App::create(&under_a_file, &new_ledger(Seller::AwsInc, None), outer.environment()).map(drop)),
        ErrorCode::StorageFailed | ErrorCode::LedgerReadOnly
    ));
    assert!(matches!(
        code_of(App::open(&under_a_file, outer.environment()).map(drop)),
        ErrorCode::LedgerMissing | ErrorCode::StorageFailed
    ));
}
