//! Backups: made while others write, restored on a new machine, daily ones, and what is never replaced.

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use billing_app::dto::{DamageReport, ErrorCode, RestoredLedger, Seller, SetSellerBank, TransactionQuery};
use billing_app::{App, AppError, Environment, KeyPlace, KeySource, Restore, SecretString, backups_of, examine, restore_ledger, unwatched};
use billing_tests::{TestClock, TestLedger, code_of, environment, invoice, new_ledger, refusal, scratch, seller_bank};
use rusqlite::Connection;

/// The passphrase of the backups.
const PASSPHRASE: &str = "five sample words in a row";

/// Numbers that stand nowhere else: of the seller's account, and of a bank account.
const CANARIES: [&str; 2] = ["87654321012345", "98765432109876543"];

fn passphrase() -> SecretString {
    PASSPHRASE.to_owned().into()
}

/// A ledger with sealed fields, a document, and a few invoices paid.
fn filled() -> TestLedger {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.add_bank(CANARIES[1], false);
    ledger.set_seller_bank(&SetSellerBank { details: seller_bank(CANARIES[0]), confirm_change: false }).expect("bank details");
    ledger.fund("500.00");
    ledger.funding_document("FND-000001").expect("a document");
    for number in 0..5 {
        ledger.add(&invoice(&format!("EX-{number}"), "2026-03-02", "10.00"));
    }
    ledger.settle_now();
    ledger
}

/// A backup of `ledger` in its folder.
fn backed_up(ledger: &mut TestLedger) -> PathBuf {
    let path = ledger.folder.path().join("backup.age");
    let saved = ledger.back_up(&path, &passphrase(), false, &mut unwatched).expect("a backup");
    assert!(saved.carries_key);
    path
}

/// Restores `backup` to `folder`, with the key in a file there.
fn restore_to(folder: &Path, backup: &Path, given: &str) -> Result<RestoredLedger, AppError> {
    let request = Restore {
        backup: backup.to_owned(),
        ledger: folder.join("ledger.sqlite"),
        passphrase: Some(Arc::new(SecretString::from(given.to_owned()))),
        key_place: Some(KeyPlace::File(folder.join("ledger.key"))),
        replace: false,
    };
    restore_ledger(&request, &elsewhere(folder))
}

/// The environment of a machine that knows nothing but `folder`.
fn elsewhere(folder: &Path) -> Environment {
    environment(folder, &Arc::new(TestClock::at("2026-04-01T12:00:00Z")))
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_backup_and_its_passphrase_bring_everything_back_on_a_new_machine() {
    let mut ledger = filled();
    let transactions = ledger.all_transactions();
    let document = ledger.funding_document("FND-000001").expect("the document").bytes.to_vec();
    let backup = backed_up(&mut ledger);
    assert_eq!(mode(&backup), 0o600);
    let new_machine = scratch();
    let carried = new_machine.path().join("carried.age");
    fs::copy(&backup, &carried).expect("the backup, carried over");
    // Nothing is left of the old machine.
    drop(ledger);

    let restored = restore_to(new_machine.path(), &carried, PASSPHRASE).expect("a restored ledger");
    assert_eq!(restored.backup.transactions as usize, transactions.len());
    assert_eq!((restored.carried_key, restored.replaced), (true, None));
    let mut app = App::open(&new_machine.path().join("ledger.sqlite"), elsewhere(new_machine.path())).expect("the ledger");
    let query = TransactionQuery { limit: Some(500), ..Default::default() };
    let mut shown = app.transactions(&query).expect("the transactions").items;
    shown.reverse();
    assert_eq!(shown, transactions);
    assert_eq!(app.funding_document("FND-000001").expect("the document").bytes.to_vec(), document);
    assert_eq!(app.seller_profile().expect("the seller").bank_details[0].account_number.as_deref(), Some(CANARIES[0]));
    assert!(app.verify().expect("a check").ok);
    drop(app);
    assert_eq!(names(new_machine.path()), ["carried.age", "ledger.key", "ledger.sqlite"]);
    for name in ["ledger.key", "ledger.sqlite"] {
        assert_eq!(mode(&new_machine.path().join(name)), 0o600, "{name}");
    }
}

#[test]
fn no_account_number_and_no_key_stands_in_any_backup() {
    let mut ledger = filled();
    backed_up(&mut ledger);
    ledger.daily_backup().expect("a backup").made.expect("it was made now");
    let key = fs::read_to_string(ledger.key_file()).expect("the key");
    let key_bytes: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&key[at * 2..at * 2 + 2], 16).expect("hexadecimal digits")).collect();
    let backups: Vec<_> = files(ledger.folder.path()).into_iter().filter(|path| path.extension().is_some_and(|end| end == "age")).collect();
    assert_eq!(backups.len(), 2);
    for path in backups {
        let bytes = fs::read(&path).expect("a backup");
        for needle in
            CANARIES.iter().map(|canary| canary.as_bytes()).chain([key.trim().as_bytes(), &key_bytes, b"SQLite format 3", b"%PDF-"])
        {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle), "{} stands in {}", needle.escape_ascii(), path.display());
        }
    }
}

/// What is inside a backup: the line about it, and the ledger.
fn opened_by_age(backup: &Path) -> (String, Vec<u8>) {
    let decryptor = age::Decryptor::new(fs::File::open(backup).expect("the backup")).expect("an age file");
    let identity = age::scrypt::Identity::new(PASSPHRASE.to_owned().into());
    let mut content = Vec::new();
    decryptor.decrypt(std::iter::once(&identity as _)).expect("the passphrase").read_to_end(&mut content).expect("the content");
    let end = content.iter().position(|byte| *byte == b'\n').expect("a first line");
    let ledger = content.split_off(end + 1);
    content.truncate(end);
    (String::from_utf8(content).expect("JSON"), ledger)
}

/// A backup with this content, as a program of another version may have made it.
fn made_by_age(backup: &Path, manifest: &str, ledger: &[u8]) {
    let mut recipient = age::scrypt::Recipient::new(PASSPHRASE.to_owned().into());
    recipient.set_work_factor(4);
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _)).expect("an encryptor");
    let mut writer = encryptor.wrap_output(fs::File::create(backup).expect("a file")).expect("a header");
    writer.write_all(manifest.as_bytes()).and_then(|()| writer.write_all(ledger)).expect("the content");
    writer.finish().expect("a whole file");
}

#[test]
fn any_program_that_reads_age_can_open_a_backup() {
    let mut ledger = filled();
    let backup = backed_up(&mut ledger);
    let (manifest, database) = opened_by_age(&backup);
    assert!(manifest.contains("\"kind\":\"advance-pay backup\"") && database.starts_with(b"SQLite format 3\0"), "{manifest}");
}

#[test]
fn backups_of_newer_and_of_older_programs() {
    let mut ledger = filled();
    let backup = backed_up(&mut ledger);
    let (manifest, database) = opened_by_age(&backup);
    let folder = scratch();
    let path = folder.path().join("other.age");
    let check = |manifest: &str, database: &[u8], words: &str| {
        made_by_age(&path, manifest, database);
        let refused = refusal(restore_to(folder.path(), &path, PASSPHRASE));
        assert_eq!(refused.code, ErrorCode::FileUnreadable, "{}", refused.message);
        assert!(refused.message.contains(words), "{words}: {}", refused.message);
        assert_eq!(names(folder.path()), ["other.age"], "nothing is left of the attempt");
    };
    let line = format!("{manifest}\n");
    let mut newer = database.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    check(&line, &newer, "has format 99; this program reads formats up to 6");
    check(&line.replace("\"layout\":1", "\"layout\":2"), &database, "its layout is 2; this program reads layouts up to 1");
    check(&line, &database[..database.len() - 4096], "and holds");
    check(&line.replace("advance-pay backup", "another thing"), &database, "no backup of this program");
    check("nothing\n", &database, "no backup of this program");
    check(&line, &vec![7; database.len()], "no ledger");

    // A ledger of format 1, as this program would have backed it up: without its key.
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/format-1/ledger.sqlite");
    let older = fs::read(fixture).expect("a ledger of format 1");
    let mut facts: serde_json::Value = serde_json::from_str(&manifest).expect("JSON");
    facts["key"] = serde_json::Value::Null;
    facts["ledgerBytes"] = older.len().into();
    made_by_age(&path, &format!("{facts}\n"), &older);
    let restored = restore_to(folder.path(), &path, PASSPHRASE).expect("an upgraded ledger");
    assert!(!restored.carried_key);
    assert_eq!(names(folder.path()), ["ledger.sqlite", "other.age"]);
    let mut app = App::open(&folder.path().join("ledger.sqlite"), elsewhere(folder.path())).expect("the ledger");
    assert!(app.verify().expect("a check").ok);
}

#[test]
fn a_backup_that_was_changed_or_cut_off_is_refused_and_leaves_nothing() {
    let mut ledger = filled();
    let backup = backed_up(&mut ledger);
    let whole = fs::read(&backup).expect("the backup");
    let folder = scratch();
    let path = folder.path().join("changed.age");
    let check = |case: &str, bytes: &[u8]| {
        fs::write(&path, bytes).expect("a file");
        let refused = refusal(restore_to(folder.path(), &path, PASSPHRASE));
        // A changed wrapped key can't be told from a wrong passphrase.
        let codes = [ErrorCode::FileUnreadable, ErrorCode::PassphraseWrong];
        assert!(codes.contains(&refused.code), "{case}: {refused:?}");
        assert!(refused.message.contains("changed.age") || refused.code == ErrorCode::PassphraseWrong, "{case}: {}", refused.message);
        assert_eq!(names(folder.path()), ["changed.age"], "{case}");
    };
    check("empty", b"");
    check("text", b"a text that is no backup");
    for kept in [1, 20, 60, 150, 200, 1_000, whole.len() / 2, 65_536, whole.len() - 1] {
        check(&format!("cut to {kept}"), &whole[..kept]);
    }
    for at in (0..200).step_by(13).chain((200..whole.len()).step_by(whole.len() / 12)).chain([whole.len() - 1]) {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        check(&format!("byte {at} changed"), &changed);
    }
    check("longer", &[whole.as_slice(), b"more"].concat());
    fs::write(&path, &whole).expect("the whole backup");
    assert_eq!(code_of(restore_to(folder.path(), &path, "five other words in a row")), ErrorCode::PassphraseWrong);
    assert_eq!(names(folder.path()), ["changed.age"]);
    restore_to(folder.path(), &path, PASSPHRASE).expect("the whole backup");
}

#[test]
fn a_file_is_replaced_only_when_asked_and_only_by_a_whole_backup() {
    let mut ledger = filled();
    let path = ledger.folder.path().join("backup.age");
    fs::write(&path, "something of the owner's").expect("a file");
    let refused = refusal(ledger.back_up(&path, &passphrase(), false, &mut unwatched));
    assert_eq!(refused.code, ErrorCode::FileNotWritten);
    assert_eq!(fs::read(&path).expect("the file"), b"something of the owner's");
    ledger.back_up(&path, &passphrase(), true, &mut unwatched).expect("a backup");
    let good = fs::read(&path).expect("the backup");

    let itself = ledger.path();
    assert_eq!(
        code_of(ledger.back_up(&itself, &passphrase(), true, &mut unwatched)),
        ErrorCode::FileNotWritten,
        "a ledger never gives way"
    );
    ledger.assert_whole();
    assert_eq!(code_of(ledger.back_up(&path, &"short".to_owned().into(), true, &mut unwatched)), ErrorCode::InvalidInput);
    damage(&ledger.path());
    let refused = refusal(ledger.back_up(&path, &passphrase(), true, &mut unwatched));
    assert_eq!(refused.code, ErrorCode::LedgerDamaged, "{}", refused.message);
    assert_eq!(fs::read(&path).expect("the backup"), good, "a damaged ledger does not replace a good backup");
    let left = names(ledger.folder.path());
    assert!(left.iter().all(|name| !name.contains("unfinished")), "{left:?}");
}

/// Changes an amount behind the program's back.
fn damage(path: &Path) {
    let database = Connection::open(path).expect("the file");
    database.execute_batch("DROP TRIGGER entry_stays; UPDATE entry SET amount = amount + 1 WHERE id = 3").expect("a changed amount");
}

#[test]
fn a_backup_is_of_one_moment_while_others_write() {
    let mut ledger = filled();
    let done = AtomicBool::new(false);
    let folder = scratch();
    std::thread::scope(|scope| {
        let mut writer = ledger.another();
        let done = &done;
        scope.spawn(move || {
            for number in 0.. {
                writer.add_invoice(&invoice(&format!("BUSY-{number}"), "2026-03-12", "1.00")).expect("an invoice");
                if done.load(Ordering::Relaxed) {
                    break;
                }
            }
        });
        for number in 0..5 {
            let path = folder.path().join(format!("{number}.age"));
            let saved = ledger.back_up(&path, &passphrase(), false, &mut unwatched);
            done.store(number == 4 || saved.is_err(), Ordering::Relaxed);
            let place = folder.path().join(number.to_string());
            let restored = restore_to(&place, &path, PASSPHRASE).expect("a restored ledger");
            assert_eq!(restored.backup.transactions, saved.expect("a backup").backup.transactions);
            let mut app = App::open(&place.join("ledger.sqlite"), elsewhere(&place)).expect("the ledger");
            assert_eq!(app.verify().expect("a check").transactions, restored.backup.transactions);
        }
    });
    ledger.assert_whole();
}

fn replacing(ledger: &TestLedger, backup: &Path) -> Result<RestoredLedger, AppError> {
    let passphrase: Arc<dyn billing_app::PassphraseSource> = Arc::new(passphrase());
    let request =
        Restore { backup: backup.to_owned(), ledger: ledger.path(), passphrase: Some(passphrase), key_place: None, replace: true };
    restore_ledger(&request, &ledger.environment())
}

#[test]
fn a_ledger_gives_way_only_when_asked_and_is_kept() {
    let mut ledger = filled();
    let backup = backed_up(&mut ledger);
    ledger.add(&invoice("EX-LATER", "2026-03-12", "7.00"));
    let refused = refusal(restore_to(ledger.folder.path(), &backup, PASSPHRASE));
    assert_eq!(refused.code, ErrorCode::LedgerExists);
    let refused = refusal(replacing(&ledger, &backup));
    assert_eq!(refused.code, ErrorCode::LedgerBusy, "it is open: {}", refused.message);
    ledger.assert_whole();
    ledger.invoice("EX-LATER").expect("nothing was changed");

    let TestLedger { folder, clock, app, .. } = ledger;
    drop(app);
    let open = |name: &str| App::open(&folder.path().join(name), environment(folder.path(), &clock)).expect("a ledger");
    let passphrase: Arc<dyn billing_app::PassphraseSource> = Arc::new(passphrase());
    let path = folder.path().join("ledger.sqlite");
    let request = Restore { backup, ledger: path.clone(), passphrase: Some(passphrase), key_place: None, replace: true };
    for kept in ["ledger.sqlite.replaced-2026-01-05", "ledger.sqlite.replaced-2026-01-05-2"] {
        let restored = restore_ledger(&request, &environment(folder.path(), &clock)).expect("a restored ledger");
        assert_eq!(restored.replaced.as_deref(), Some(folder.path().join(kept).to_string_lossy().as_ref()));
    }
    let mut before = open("ledger.sqlite.replaced-2026-01-05");
    before.invoice("EX-LATER").expect("what the replaced ledger had");
    assert!(before.verify().expect("a check").ok);
    let mut after = open("ledger.sqlite");
    assert_eq!(code_of(after.invoice("EX-LATER").map(drop)), ErrorCode::NotFound);
    after.funding_document("FND-000001").expect("the key is where it was");
    drop(after);

    // A file that SQLite can't open gives way, too, and what SQLite kept beside it goes with it.
    fs::write(&path, "no longer a ledger").expect("a destroyed ledger");
    fs::write(folder.path().join("ledger.sqlite-wal"), "its log").expect("a log");
    let restored = restore_ledger(&request, &environment(folder.path(), &clock)).expect("a restored ledger");
    let kept = PathBuf::from(restored.replaced.expect("the destroyed one is kept"));
    assert_eq!(fs::read(&kept).expect("the destroyed one"), b"no longer a ledger");
    open("ledger.sqlite").invoice("EX-4").expect("the restored ledger");
}

#[test]
fn what_a_lost_ledger_left_is_not_taken_for_the_restored_ones() {
    let mut ledger = filled();
    let backup = backed_up(&mut ledger);
    ledger.add(&invoice("EX-LATER", "2026-03-12", "7.00"));
    let log = ledger.folder.path().join("ledger.sqlite-wal");
    let logged = fs::read(&log).expect("the write-ahead log");
    assert!(logged.len() > 4_096, "there is something in it");
    let TestLedger { folder, clock, app, .. } = ledger;
    drop(app);
    let path = folder.path().join("ledger.sqlite");
    fs::remove_file(&path).expect("a lost ledger");
    fs::write(&log, &logged).expect("its log, left behind");
    let passphrase: Arc<dyn billing_app::PassphraseSource> = Arc::new(passphrase());
    let request = Restore { backup, ledger: path.clone(), passphrase: Some(passphrase), key_place: None, replace: false };
    let restored = restore_ledger(&request, &environment(folder.path(), &clock)).expect("a restored ledger");
    assert_eq!(restored.replaced, None);
    let mut app = App::open(&path, environment(folder.path(), &clock)).expect("the ledger");
    assert!(app.verify().expect("a check").ok);
    assert_eq!(code_of(app.invoice("EX-LATER").map(drop)), ErrorCode::NotFound);
    assert_eq!(fs::read(folder.path().join("ledger.sqlite.replaced-2026-01-05-wal")).expect("the log is kept"), logged);

    // Nor for a new one's.
    drop(app);
    fs::remove_file(&path).expect("a lost ledger");
    fs::write(&log, &logged).expect("its log, left behind");
    let request = new_ledger(Seller::AwsInc, Some("2026-03-02"));
    let mut app = App::create(&path, &request, environment(folder.path(), &clock)).expect("a new ledger");
    assert_eq!(app.verify().map(|found| (found.ok, found.transactions)).expect("a check"), (true, 0));
}

#[test]
fn what_a_killed_program_left_unfinished_is_removed_after_a_day() {
    let mut ledger = filled();
    let left = ledger.folder.path().join(".advance-pay-unfinished-abc");
    fs::create_dir(&left).and_then(|()| fs::write(left.join("ledger.sqlite"), "half a copy")).expect("what was left");
    let now = chrono::DateTime::<chrono::Utc>::from(fs::metadata(&left).and_then(|left| left.modified()).expect("its time"));
    ledger.clock.set(&(now + chrono::TimeDelta::hours(1)).to_rfc3339());
    ledger.daily_backup().expect("a backup");
    assert!(left.exists(), "another program may still be at it");
    ledger.clock.set(&(now + chrono::TimeDelta::hours(49)).to_rfc3339());
    ledger.daily_backup().expect("a backup");
    assert!(!left.exists());
}

/// The daily backups of a ledger by name, the newest first.
fn daily(ledger: &Path) -> Vec<String> {
    let paths = backups_of(ledger).into_iter().map(|backup| PathBuf::from(backup.path));
    paths.map(|path| path.file_name().expect("a name").to_string_lossy().into_owned()).collect()
}

#[test]
fn a_backup_is_made_once_a_day_and_those_of_fourteen_days_are_kept() {
    let mut ledger = filled();
    for day in 1..=20 {
        ledger.clock.set(&format!("2026-05-{day:02}T08:00:00Z"));
        assert!(ledger.daily_backup().expect("a backup").made.is_some(), "day {day}");
        ledger.clock.set(&format!("2026-05-{day:02}T23:59:59Z"));
        let again = ledger.another().daily_backup().expect("nothing to do");
        assert_eq!((again.made, again.removed, again.warning), (None, vec![], None), "day {day}");
    }
    let kept: Vec<String> = (7..=20).rev().map(|day| format!("2026-05-{day:02}.age")).collect();
    assert_eq!(daily(&ledger.path()), kept);
    let folder = ledger.folder.path().join("ledger.sqlite.backups");
    assert_eq!((mode(&folder), mode(&folder.join("2026-05-20.age"))), (0o700, 0o600));
    assert_eq!(names(&folder).len(), 14);
}

#[test]
fn two_programs_make_one_backup_a_day() {
    let ledger = filled();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let mut app = ledger.another();
                scope.spawn(move || app.daily_backup().expect("a backup, or nothing to do"))
            })
            .collect();
        threads.into_iter().for_each(|thread| drop(thread.join().expect("no panic")));
    });
    assert_eq!(daily(&ledger.path()), ["2026-01-05.age"]);
}

#[test]
fn a_good_daily_backup_never_gives_way_to_a_bad_or_an_emptier_one() {
    let mut ledger = filled();
    let make = |ledger: &mut TestLedger, day: u32| {
        ledger.clock.set(&format!("2026-05-{day:02}T08:00:00Z"));
        ledger.daily_backup()
    };
    for day in 1..=14 {
        make(&mut ledger, day).expect("a backup");
    }
    let good = daily(&ledger.path());

    // A file that is no backup does not count as the day's, and stays.
    let folder = ledger.folder.path().join("ledger.sqlite.backups");
    fs::write(folder.join("2026-05-15.age"), "").expect("an empty file");
    let made = make(&mut ledger, 15).expect("a backup").made.expect("it was made");
    assert!(made.path.ends_with("2026-05-15-2.age"), "{}", made.path);
    assert!(folder.join("2026-05-15.age").exists());

    // A damaged ledger makes none, and nothing is removed.
    let before = names(&folder);
    damage(&ledger.path());
    assert_eq!(code_of(make(&mut ledger, 16)), ErrorCode::LedgerDamaged);
    assert_eq!(names(&folder), before);

    // An emptier ledger in its place is backed up beside the fuller ones, which all stay.
    let TestLedger { folder: emptier, app: of_emptier, .. } = TestLedger::sandbox("2026-03-02");
    let TestLedger { folder: place, clock, app, .. } = ledger;
    drop((app, of_emptier));
    let bytes = fs::read(emptier.path().join("ledger.sqlite")).expect("an emptier ledger");
    for suffix in ["-wal", "-shm"] {
        let _ = fs::remove_file(place.path().join(format!("ledger.sqlite{suffix}")));
    }
    fs::write(place.path().join("ledger.sqlite"), bytes).expect("an emptier ledger in its place");
    let mut app = App::open(&place.path().join("ledger.sqlite"), environment(place.path(), &clock)).expect("the emptier ledger");
    for day in 17..=20 {
        clock.set(&format!("2026-05-{day}T08:00:00Z"));
        let made = app.daily_backup().expect("a backup");
        assert!(made.made.is_some() && made.removed.is_empty());
        assert!(made.warning.expect("a warning").contains("The ledger has 0 transactions; its backup of 15 May 2026 has"), "day {day}");
    }
    let kept = daily(&place.path().join("ledger.sqlite"));
    assert!(good[..13].iter().all(|name| kept.contains(name)), "{kept:?}");
}

#[test]
fn without_the_key_no_daily_backup_is_made_and_it_says_so() {
    let ledger = filled();
    let keyless = Environment { keys: KeySource::default(), ..ledger.environment() };
    let mut app = App::open(&ledger.path(), keyless).expect("the ledger");
    assert_eq!(code_of(app.daily_backup()), ErrorCode::KeyMissing);
    assert!(daily(&ledger.path()).is_empty());
    // One that the owner asks for saves what it can.
    let path = ledger.folder.path().join("keyless.age");
    assert!(!app.back_up(&path, &passphrase(), false, &mut unwatched).expect("a backup").carries_key);
    drop(app);
    let place = ledger.folder.path().join("new");
    let request = Restore {
        backup: path,
        ledger: place.join("ledger.sqlite"),
        passphrase: Some(Arc::new(passphrase())),
        key_place: None,
        replace: false,
    };
    assert!(!restore_ledger(&request, &elsewhere(&place)).expect("a ledger").carried_key);
    let with_key = Environment { keys: KeySource::in_file(ledger.key_file()), ..elsewhere(&place) };
    let mut app = App::open(&place.join("ledger.sqlite"), with_key).expect("the ledger");
    app.funding_document("FND-000001").expect("the key of the first ledger still opens it");
}

#[test]
fn a_daily_backup_opens_with_the_key_when_the_ledger_is_gone() {
    let mut ledger = filled();
    ledger.daily_backup().expect("a backup");
    let TestLedger { folder, clock, app, .. } = ledger;
    drop(app);
    let path = folder.path().join("ledger.sqlite");
    fs::remove_file(&path).expect("a lost ledger");
    let backup = PathBuf::from(&backups_of(&path)[0].path);
    let request = Restore { backup, ledger: path.clone(), passphrase: None, key_place: None, replace: false };
    let keyless = Environment { keys: KeySource::default(), ..environment(folder.path(), &clock) };
    assert_eq!(code_of(restore_ledger(&request, &keyless)), ErrorCode::KeyMissing);
    restore_ledger(&request, &environment(folder.path(), &clock)).expect("a restored ledger");
    let mut app = App::open(&path, environment(folder.path(), &clock)).expect("the ledger");
    app.funding_document("FND-000001").expect("the document");
}

fn examined(ledger: &TestLedger) -> DamageReport {
    examine(&ledger.path(), &ledger.environment()).expect("a report")
}

#[test]
fn examining_says_what_is_whole_and_names_the_last_good_backup() {
    let mut ledger = filled();
    for day in 1..=3 {
        ledger.clock.set(&format!("2026-05-0{day}T08:00:00Z"));
        ledger.daily_backup().expect("a backup");
    }
    let report = examined(&ledger);
    assert!(report.whole && report.problems.is_empty());
    assert!(
        report.readable.iter().any(|count| count.what == "invoices and credit memos" && count.rows == Some(5)),
        "{:?}",
        report.readable
    );
    let verified: Vec<_> = report.backups.iter().map(|backup| (backup.made_on.as_str(), backup.verified)).collect();
    assert_eq!(verified, [("2026-05-03", Some(true)), ("2026-05-02", None), ("2026-05-01", None)]);

    damage(&ledger.path());
    let newest = PathBuf::from(&report.backups[0].path);
    let mut changed = fs::read(&newest).expect("the newest backup");
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    fs::write(&newest, changed).expect("a changed backup");
    let report = examined(&ledger);
    assert!(!report.whole && !report.problems.is_empty());
    let verified: Vec<_> = report.backups.iter().map(|backup| (backup.made_on.as_str(), backup.verified)).collect();
    assert_eq!(verified, [("2026-05-03", Some(false)), ("2026-05-02", Some(true)), ("2026-05-01", None)]);

    // Without the key nothing is known of the backups but what their headers say.
    let keyless = Environment { keys: KeySource::default(), ..ledger.environment() };
    let report = examine(&ledger.path(), &keyless).expect("a report");
    assert!(report.backups.iter().all(|backup| backup.verified.is_none() && backup.transactions > 0));
}

#[test]
fn examining_misses_nothing_that_the_format_of_a_file_has_not() {
    let kinds = |report: &DamageReport| report.readable.iter().map(|count| count.what.clone()).collect::<Vec<_>>();
    let today = examined(&filled());
    assert_eq!(kinds(&today).len(), 16, "{:?}", today.readable);
    let (folder, clock) = (scratch(), Arc::new(TestClock::at("2026-05-05T08:00:00Z")));
    let path = folder.path().join("ledger.sqlite");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/format-4/ledger.sqlite"), &path).expect("a ledger of format 4");
    let older = examine(&path, &environment(folder.path(), &clock)).expect("a report");
    assert!(older.whole && older.readable.iter().all(|count| count.rows.is_some()), "{:?}", older.readable);
    let since: Vec<_> = kinds(&today).into_iter().filter(|what| !kinds(&older).contains(what)).collect();
    assert_eq!(since, ["statement lines", "matches of statement lines", "how the columns of files are read"]);

    // The format stands in the header, where it can be damaged like anything else.
    for wrong in [0, 4, 200] {
        let TestLedger { folder, clock, app, .. } = filled();
        drop(app);
        let path = folder.path().join("ledger.sqlite");
        let mut bytes = fs::read(&path).expect("the file");
        bytes[63] = wrong;
        fs::write(&path, bytes).expect("a damaged file");
        let report = examine(&path, &environment(folder.path(), &clock)).expect("a report");
        assert!(report.readable.iter().filter(|count| count.rows.is_some()).count() == 16, "{wrong}: {:?}", report.readable);
    }
}

#[test]
fn examining_counts_what_can_be_read_of_a_file_full_of_noise() {
    let ledger = filled();
    let TestLedger { folder, clock, app, .. } = ledger;
    drop(app);
    let path = folder.path().join("ledger.sqlite");
    let whole = fs::read(&path).expect("the file");
    let pages = whole.len() / 4_096;
    let (mut all, mut some) = (0, 0);
    for page in 1..pages {
        let mut noisy = whole.clone();
        noisy[page * 4_096..(page + 1) * 4_096].fill(0xA5);
        fs::write(&path, noisy).expect("a damaged file");
        let report = examine(&path, &environment(folder.path(), &clock)).expect("a report");
        let readable = report.readable.iter().filter(|count| count.rows.is_some()).count();
        if readable == report.readable.len() {
            all += 1;
        } else {
            some += 1;
            assert!(!report.whole, "page {page}: {report:#?}");
        }
    }
    assert!(all > 0 && some > 0, "{all} pages were noise without harm to a row, {some} with");
    fs::write(&path, "no ledger at all").expect("a destroyed file");
    let report = examine(&path, &environment(folder.path(), &clock)).expect("a report");
    assert!(!report.whole && report.readable.iter().all(|count| count.rows.is_none()));
}
