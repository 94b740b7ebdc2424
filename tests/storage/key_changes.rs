//! Keys under a passphrase, and keys that are moved and changed: whatever moment it is interrupted at, the ledger opens.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use billing_app::dto::{AddBankAccount, ErrorCode, KeyLocation, Seller, SetSellerBank};
use billing_app::{
    App, AppError, Environment, KeyPlace, KeySource, Random, RandomError, Restore, SecretString, backups_of, noted_key_file, restore_ledger,
};
use billing_tests::{SeededRandom, TestLedger, account_of, code_of, invoice, new_ledger, refusal, scratch, seller_bank};
use rusqlite::Connection;

const FIRST: &str = "five sample words in a row";
const SECOND: &str = "six other sample words in order";

fn secret(text: &str) -> SecretString {
    text.to_owned().into()
}

fn fill(app: &mut App) {
    let account = AddBankAccount { request_id: "bank".to_owned(), account: account_of("5550100123"), set_as_default: false };
    app.add_bank_account(&account).expect("a bank account");
    app.set_seller_bank(&SetSellerBank { details: seller_bank("5550199001"), confirm_change: false }).expect("bank details");
    let terms_version = billing_app::terms().version;
    app.register(&billing_app::dto::Register { accept_terms: true, terms_version }).expect("a registration");
    let request =
        billing_app::dto::AddFunds { request_id: "eft".to_owned(), amount: "10.00".to_owned(), currency: None, via: "eft".to_owned() };
    app.add_funds(&request).expect("a funding");
}

/// A ledger with four sealed fields, its key in a key file.
fn filled() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    fill(&mut ledger.app);
    ledger
}

/// A ledger whose key is under the first passphrase.
fn under_passphrase() -> (TestLedger, PathBuf) {
    let outer = TestLedger::sandbox("2026-03-02");
    let path = outer.folder.path().join("wrapped.sqlite");
    let environment = knowing(&outer, FIRST);
    let mut app = App::create(&path, &new_ledger(Seller::AwsInc, Some("2026-03-02")), environment).expect("a ledger");
    fill(&mut app);
    (outer, path)
}

/// The environment of somebody who knows a passphrase, and no key file.
fn knowing(ledger: &TestLedger, passphrase: &str) -> Environment {
    Environment { keys: KeySource::under_passphrase(secret(passphrase)), ..ledger.environment() }
}

fn with_file(ledger: &TestLedger, file: &Path) -> Environment {
    Environment { keys: KeySource::in_file(file), ..ledger.environment() }
}

/// Whether the sealed fields of the ledger at `path` can be read.
fn opens(path: &Path, environment: Environment) -> Result<(), AppError> {
    let mut app = App::open(path, environment).expect("a ledger opens without its key");
    assert!(app.verify().expect("a check").ok);
    app.funding_document("FND-000001").map(drop)?;
    let shown = app.seller_profile()?;
    assert_eq!(shown.bank_details[0].account_number.as_deref(), Some("5550199001"));
    Ok(())
}

fn key_lines(file: &Path) -> usize {
    fs::read_to_string(file).expect("the key file").lines().count()
}

#[test]
fn a_key_under_a_passphrase_opens_with_it_alone() {
    let (outer, path) = under_passphrase();
    opens(&path, knowing(&outer, FIRST)).expect("the passphrase");
    assert_eq!(code_of(opens(&path, knowing(&outer, SECOND))), ErrorCode::PassphraseWrong);
    assert_eq!(code_of(opens(&path, Environment { keys: KeySource::default(), ..outer.environment() })), ErrorCode::PassphraseNeeded);
    assert_eq!(code_of(opens(&path, outer.environment())), ErrorCode::PassphraseNeeded, "a key file is not what it asks for");

    let mut app = App::open(&path, Environment { keys: KeySource::default(), ..outer.environment() }).expect("the ledger");
    app.add_invoice(&invoice("EX-1", "2026-03-12", "1.00")).expect("what needs no key works");
    let info = app.key_info().expect("the key's facts");
    assert_eq!((info.location, info.version, info.sealed_fields), (KeyLocation::Passphrase, 1, 4));
    assert_eq!(code_of(app.unlock(secret(SECOND))), ErrorCode::PassphraseWrong);
    assert_eq!(code_of(app.seller_profile()), ErrorCode::PassphraseNeeded);
    app.unlock(secret(FIRST)).expect("the passphrase, typed later");
    app.seller_profile().expect("the seller");
    for entry in fs::read_dir(outer.folder.path()).expect("the folder").flatten() {
        let content = fs::read(entry.path()).expect("a file");
        assert!(!content.windows(FIRST.len()).any(|window| window == FIRST.as_bytes()), "{:?}", entry.file_name());
    }
}

#[test]
fn a_passphrase_that_is_soon_guessed_is_refused() {
    let outer = TestLedger::sandbox("2026-03-02");
    let path = outer.folder.path().join("weak.sqlite");
    for weak in ["", "short", "eleven char", "aaaaaaaaaaaaaaaaaaaaaaaa", "abababababababab"] {
        let made = App::create(&path, &new_ledger(Seller::AwsInc, None), knowing(&outer, weak)).map(drop);
        let refused = refusal(made);
        assert_eq!(refused.code, ErrorCode::InvalidInput, "{weak:?}");
        assert!(!refused.message.contains(weak) || weak.is_empty(), "{}", refused.message);
        assert!(!path.exists(), "{weak:?}");
    }
}

#[test]
fn what_is_stored_of_a_wrapped_key_is_bounded_and_bound() {
    for (change, code) in [
        ("memory_kib = 2147483647", ErrorCode::LedgerDamaged),
        ("passes = 1000000", ErrorCode::LedgerDamaged),
        ("lanes = 1000000", ErrorCode::LedgerDamaged),
        ("wrapped = x'00'", ErrorCode::LedgerDamaged),
        ("salt = x'00'", ErrorCode::LedgerDamaged),
        ("passes = 2", ErrorCode::PassphraseWrong),
        ("version = 2", ErrorCode::PassphraseWrong),
        ("key_id = 'another'", ErrorCode::PassphraseWrong),
    ] {
        let (outer, path) = under_passphrase();
        Connection::open(&path).and_then(|database| database.execute_batch(&format!("UPDATE ledger_key SET {change}"))).expect(change);
        let mut app = App::open(&path, knowing(&outer, FIRST)).expect("the ledger");
        assert_eq!(code_of(app.seller_profile()), code, "{change}");
    }
}

#[test]
fn a_key_moves_and_stays_where_it_was_until_it_is_forgotten() {
    let mut ledger = filled();
    ledger.daily_backup().expect("a backup");
    let (path, first) = (ledger.path(), ledger.key_file());
    let second = ledger.folder.path().join("deeper").join("second.key");

    let moved = ledger.move_key(&KeyPlace::File(second.clone()), false).expect("a moved key");
    assert_eq!((moved.former_key.as_deref(), moved.renewed_backups), (Some(first.to_string_lossy().as_ref()), 1));
    opens(&path, with_file(&ledger, &second)).expect("the new file");
    opens(&path, with_file(&ledger, &first)).expect("it is the same key");

    let moved = ledger.move_key(&KeyPlace::Passphrase(secret(FIRST)), true).expect("a moved key");
    assert_eq!((moved.key.location, moved.former_key), (KeyLocation::Passphrase, None));
    assert!(!second.exists() && first.exists(), "it is forgotten where it was, and there alone");
    opens(&path, knowing(&ledger, FIRST)).expect("the passphrase");
    assert_eq!(code_of(opens(&path, with_file(&ledger, &first))), ErrorCode::PassphraseNeeded);

    let third = ledger.folder.path().join("third.key");
    ledger.move_key(&KeyPlace::File(third.clone()), false).expect("a moved key");
    opens(&path, with_file(&ledger, &third)).expect("the third place");
    assert_eq!(key_lines(&third), 1);
    assert_eq!(fs::read(&third).expect("a key"), fs::read(&first).expect("a key"), "through a passphrase and back it is the same key");
    ledger.funding_document("FND-000001").expect("the window that moved it goes on");
    ledger.assert_whole();

    // A place that can't be had leaves it where it is.
    let refused = ledger.move_key(&KeyPlace::File(first.join("under a file.key")), false);
    assert_eq!(code_of(refused), ErrorCode::KeyMissing);
    assert_eq!(code_of(ledger.move_key(&KeyPlace::Passphrase(secret("short")), false)), ErrorCode::InvalidInput);
    opens(&path, with_file(&ledger, &third)).expect("the third place");
}

#[test]
fn a_changed_passphrase_opens_the_ledger_and_its_daily_backups() {
    let (outer, path) = under_passphrase();
    let mut app = App::open(&path, knowing(&outer, FIRST)).expect("the ledger");
    app.daily_backup().expect("a backup");
    let changed = app.move_key(&KeyPlace::Passphrase(secret(SECOND)), false).expect("a changed passphrase");
    assert_eq!((changed.renewed_backups, changed.old_backups.len(), changed.former_key), (1, 0, None));
    assert_eq!(code_of(opens(&path, knowing(&outer, FIRST))), ErrorCode::PassphraseWrong);
    opens(&path, knowing(&outer, SECOND)).expect("the new passphrase");
    drop(app);

    // With the ledger lost, so is the wrapped key in it; the backup has its own.
    let backup = PathBuf::from(&backups_of(&path)[0].path);
    fs::remove_file(&path).expect("a lost ledger");
    let request = Restore { backup, ledger: path.clone(), passphrase: None, key_place: None, replace: false };
    assert_eq!(code_of(restore_ledger(&request, &knowing(&outer, FIRST))), ErrorCode::PassphraseWrong);
    restore_ledger(&request, &knowing(&outer, SECOND)).expect("a restored ledger");
    assert_eq!(code_of(opens(&path, knowing(&outer, FIRST))), ErrorCode::PassphraseWrong);
    opens(&path, knowing(&outer, SECOND)).expect("the passphrase that opened the backup");
}

#[test]
fn a_new_key_seals_every_field_anew() {
    let mut ledger = filled();
    let mut other_window = ledger.another();
    other_window.seller_profile().expect("it has the key open");
    let (path, key_file) = (ledger.path(), ledger.key_file());
    let old_key = ledger.folder.path().join("old.key");
    fs::copy(&key_file, &old_key).expect("a copy of the old key");
    let documents = ledger.funding_document("FND-000001").expect("a document").bytes.to_vec();

    let changed = ledger.rotate_key(false).expect("a new key");
    assert_eq!((changed.key.version, changed.resealed_fields, changed.key.sealed_fields), (2, 4, 4));
    assert!(changed.backup.is_some() && changed.renewed_backups == 1 && changed.old_backups.is_empty());
    assert_eq!((key_lines(&key_file), changed.former_key), (2, Some(key_file.display().to_string())));
    opens(&path, ledger.environment()).expect("the new key");
    assert_eq!(code_of(opens(&path, with_file(&ledger, &old_key))), ErrorCode::KeyWrong);
    assert_eq!(ledger.funding_document("FND-000001").expect("the document").bytes.to_vec(), documents, "byte for byte");
    let refused = Connection::open(&path).expect("the file").execute("UPDATE document SET sha256 = printf('%064d', 0)", []);
    assert!(refused.is_err(), "issued documents stay as they are again");

    // The same account is found again by its new hash, and a window that had the old key open seals with the new one.
    let again = AddBankAccount { request_id: "again".to_owned(), account: account_of("5550100123"), set_as_default: false };
    assert_eq!(other_window.add_bank_account(&again).expect("the same account").id, "PM-000002");
    let details = SetSellerBank { details: seller_bank("5550199002"), confirm_change: true };
    other_window.set_seller_bank(&details).expect("new bank details");
    assert_eq!(ledger.seller_profile().expect("the seller").bank_details[0].account_number.as_deref(), Some("5550199002"));

    ledger.rotate_key(true).expect("a third key");
    assert_eq!(key_lines(&key_file), 2, "the second is forgotten, the first was kept before");
    ledger.funding_document("FND-000001").expect("the third key");
    ledger.assert_whole();
}

#[test]
fn a_new_key_under_a_passphrase() {
    let (outer, path) = under_passphrase();
    let mut app = App::open(&path, knowing(&outer, FIRST)).expect("the ledger");
    let changed = app.rotate_key(false).expect("a new key");
    assert_eq!((changed.key.version, changed.former_key), (2, None));
    opens(&path, knowing(&outer, FIRST)).expect("the same passphrase");
    app.rotate_key(false).expect("a third key");
    opens(&path, knowing(&outer, FIRST)).expect("the same passphrase");
}

#[test]
fn every_backup_opens_after_a_new_key() {
    let mut ledger = filled();
    ledger.daily_backup().expect("a backup");
    ledger.rotate_key(true).expect("a new key");
    assert_eq!(key_lines(&ledger.key_file()), 1, "the old key is gone");
    let backups = backups_of(&ledger.path());
    assert_eq!(backups.len(), 2, "the daily one, and the one before the change");
    for (number, backup) in backups.iter().enumerate() {
        let place = scratch();
        let request = Restore {
            backup: PathBuf::from(&backup.path),
            ledger: place.path().join("ledger.sqlite"),
            passphrase: None,
            key_place: Some(KeyPlace::File(place.path().join("its.key"))),
            replace: false,
        };
        restore_ledger(&request, &ledger.environment()).expect("a restored ledger");
        opens(&request.ledger, with_file(&ledger, &place.path().join("its.key"))).unwrap_or_else(|error| panic!("{number}: {error}"));
    }
}

/// Randomness that fails after a number of draws: an interruption wherever something is sealed or made.
struct FailingRandom {
    draws_left: AtomicU32,
    good: SeededRandom,
}

impl Random for FailingRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
        let left = self.draws_left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map_err(|_| RandomError::new("none is left in this test"))?;
        self.good.fill(bytes)
    }
}

#[test]
fn a_change_interrupted_anywhere_leaves_a_ledger_that_opens() {
    for passphrase in [false, true] {
        let mut interrupted = 0;
        for draws in 0.. {
            let (outer, path) = under_passphrase();
            let environment = || if passphrase { knowing(&outer, FIRST) } else { with_file(&outer, &outer.folder.path().join("a.key")) };
            let mut app = App::open(&path, knowing(&outer, FIRST)).expect("the ledger");
            if !passphrase {
                app.move_key(&KeyPlace::File(outer.folder.path().join("a.key")), false).expect("a moved key");
            }
            let random = Arc::new(FailingRandom { draws_left: AtomicU32::new(draws), good: SeededRandom::of(u64::from(draws)) });
            let mut app = App::open(&path, Environment { random, ..environment() }).expect("the ledger");
            let changed = app.rotate_key(true);
            opens(&path, environment()).unwrap_or_else(|error| panic!("after {draws} draws: {error}"));
            assert_eq!(app.key_info().expect("the key's facts").version, if changed.is_ok() { 2 } else { 1 });
            if changed.is_ok() {
                break;
            }
            interrupted += 1;
            // The next try succeeds.
            App::open(&path, environment()).and_then(|mut app| app.rotate_key(true)).expect("a new key");
            opens(&path, environment()).expect("the new key");
        }
        assert!(interrupted >= 5, "only {interrupted} moments were tried");
    }
}

#[test]
fn a_change_waits_for_other_writers_only_so_long() {
    let ledger = filled();
    let environment = Environment { busy_timeout: Duration::from_millis(100), ..ledger.environment() };
    let mut app = App::open(&ledger.path(), environment).expect("the ledger");
    let other = Connection::open(ledger.path()).expect("another program");
    other.execute_batch("BEGIN IMMEDIATE").expect("its write lock");
    assert_eq!(code_of(app.add_invoice(&invoice("EX-1", "2026-03-12", "1.00"))), ErrorCode::LedgerBusy);
    assert_eq!(code_of(app.rotate_key(true)), ErrorCode::LedgerBusy);
    assert_eq!(code_of(app.move_key(&KeyPlace::Passphrase(secret(FIRST)), true)), ErrorCode::LedgerBusy);
    assert_eq!(key_lines(&ledger.key_file()), 2, "the new key was put away before");
    ledger.another().seller_profile().expect("the old key counts");
    app.daily_backup().expect("a backup reads what was committed");
    other.execute_batch("ROLLBACK").expect("the lock given back");
    app.rotate_key(false).expect("a new key");
    app.add_invoice(&invoice("EX-1", "2026-03-12", "1.00")).expect("an invoice");
    opens(&ledger.path(), ledger.environment()).expect("the new key");
}

#[test]
fn a_key_that_another_program_changes_meanwhile_is_not_changed_twice() {
    let mut ledger = filled();
    let second = ledger.folder.path().join("second.key");
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..3)
            .map(|number| {
                let mut app = ledger.another();
                let second = second.clone();
                scope.spawn(move || match number {
                    0 => app.move_key(&KeyPlace::File(second), false).map(drop),
                    _ => app.rotate_key(false).map(drop),
                })
            })
            .collect();
        for thread in threads {
            if let Err(error) = thread.join().expect("no panic") {
                assert!(matches!(error.code(), ErrorCode::KeyWrong | ErrorCode::LedgerBusy), "{error}");
            }
        }
    });
    // Whichever came first and last: the key is in one of the two files.
    let opened = [ledger.key_file(), second].iter().any(|file| opens(&ledger.path(), with_file(&ledger, file)).is_ok());
    assert!(opened);
    ledger.assert_whole();
}

#[test]
fn a_key_file_that_was_moved_or_chosen_is_found_again() {
    let mut ledger = filled();
    assert_eq!(noted_key_file(&ledger.path()), None, "the first key file is where its owner named it");
    let moved = ledger.folder.path().join("stick").join("account.key");
    fs::create_dir(moved.parent().expect("a folder")).expect("a folder");
    ledger.move_key(&KeyPlace::File(moved.clone()), true).expect("a move");
    assert_eq!(noted_key_file(&ledger.path()).as_deref(), Some(moved.as_path()));

    let elsewhere = ledger.folder.path().join("elsewhere.key");
    fs::rename(&moved, &elsewhere).expect("the owner moves the file");
    let mut app = App::open(&ledger.path(), with_file(&ledger, &moved)).expect("a ledger");
    assert_eq!(code_of(app.seller_profile()), ErrorCode::KeyMissing);
    let foreign = ledger.folder.path().join("foreign.key");
    fs::write(&foreign, "ab".repeat(32)).expect("another key");
    fs::set_permissions(&foreign, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("a private file");
    assert_eq!(code_of(app.use_key_file(foreign)), ErrorCode::KeyWrong);
    assert_eq!(noted_key_file(&ledger.path()).as_deref(), Some(moved.as_path()), "what does not open is not noted");
    app.use_key_file(elsewhere.clone()).expect("the key file");
    app.seller_profile().expect("the sealed fields");
    assert_eq!(noted_key_file(&ledger.path()), Some(elsewhere));
}
