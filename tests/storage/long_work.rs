//! Work that takes long says how far it is, and can be canceled wherever it says so.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use billing_app::dto::{ErrorCode, JournalFormat, TaskProgress};
use billing_app::{App, AppError, Progress};
use billing_tests::{TestLedger, code_of, invoice};

/// A passphrase for backups.
const PASSPHRASE: &str = "five sample words in a row";

/// The works by name.
const WORKS: [&str; 3] = ["verify", "backup", "export"];

/// Does it, with a file that is called after it.
fn work(name: &str, ledger: &TestLedger, app: &mut App, progress: &mut Progress<'_>) -> Result<(), AppError> {
    let path = file(name, ledger);
    match name {
        "verify" => app.verify_watched(None, progress).map(drop),
        "backup" => app.back_up(&path, &PASSPHRASE.to_owned().into(), true, progress).map(drop),
        _ => app.export_journal(JournalFormat::Hledger, &path, progress).map(drop),
    }
}

fn file(name: &str, ledger: &TestLedger) -> PathBuf {
    ledger.folder.path().join(name)
}

fn filled() -> TestLedger {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.fund("500.00");
    for number in 0..5 {
        ledger.add(&invoice(&format!("EX-{number}"), "2026-03-02", "10.00"));
    }
    ledger.settle_now();
    ledger
}

/// The names in the ledger's folder.
fn names(ledger: &TestLedger) -> Vec<String> {
    let entries = fs::read_dir(ledger.folder.path()).expect("the folder").flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn it_says_how_far_it_is_and_never_goes_back() {
    let ledger = filled();
    let mut apart = ledger.app.apart().expect("a connection of its own");
    for name in WORKS {
        let mut heard: Vec<TaskProgress> = Vec::new();
        let done = work(name, &ledger, &mut apart, &mut |progress| {
            heard.push(progress);
            ControlFlow::Continue(())
        });
        done.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!heard.is_empty(), "{name}");
        assert!(heard.is_sorted_by_key(|progress| progress.done), "{name}: {heard:?}");
        assert!(heard.iter().all(|progress| progress.done <= progress.total), "{name}: {heard:?}");
    }
}

#[test]
fn it_is_canceled_wherever_it_says_how_far_it_is_and_leaves_everything_as_it_was() {
    let mut ledger = filled();
    for name in WORKS {
        fs::write(file(name, &ledger), "what was there before").expect("a file");
    }
    let before = names(&ledger);
    let mut apart = ledger.app.apart().expect("a connection of its own");
    for name in WORKS {
        let mut canceled = 0;
        // Let through one report more each time, until none is left at which it could be canceled.
        loop {
            let mut left = canceled;
            let done = work(name, &ledger, &mut apart, &mut |_| {
                left -= 1;
                if left < 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            if done.is_ok() {
                break;
            }
            assert_eq!(code_of(done), ErrorCode::Canceled, "{name} at report {canceled}");
            assert_eq!(names(&ledger), before, "{name} at report {canceled}");
            assert_eq!(fs::read_to_string(file(name, &ledger)).expect("a file"), "what was there before", "{name} at report {canceled}");
            canceled += 1;
        }
        assert!(canceled > 0, "{name}");
    }
    ledger.assert_whole();
}

#[test]
fn others_go_on_while_it_runs_apart() {
    let mut ledger = filled();
    let mut apart = ledger.app.apart().expect("a connection of its own");
    let mut number = 0;
    apart
        .verify_watched(None, &mut |_| {
            number += 1;
            ledger.add(&invoice(&format!("EX-LATER-{number}"), "2026-03-20", "1.00"));
            ControlFlow::Continue(())
        })
        .expect("a check of one moment");
    assert!(number > 0);
    ledger.assert_whole();
}

#[test]
fn a_journal_for_the_downloads_folder_replaces_nothing() {
    let mut ledger = filled();
    let folder = ledger.folder.path().join("Downloads");
    fs::create_dir(&folder).expect("a folder");
    let mut save = |format| ledger.app.download_journal(format, &folder, &mut billing_app::unwatched).expect("a journal").path;
    let paths: Vec<_> =
        [JournalFormat::Hledger, JournalFormat::Hledger, JournalFormat::Beancount, JournalFormat::Csv].map(&mut save).into();
    let names: Vec<String> =
        paths.into_iter().flatten().map(|path| path.rsplit('/').next().unwrap_or_default().replace(char::is_numeric, "#")).collect();
    assert_eq!(
        names.iter().map(|name| name.rsplit('.').next().unwrap_or_default()).collect::<Vec<_>>(),
        ["journal", "journal", "beancount", "csv"]
    );
    assert!(names[1].contains(" (#)") && names.iter().all(|name| name.starts_with("ledger-############-####-##-##")), "{names:?}");
}
