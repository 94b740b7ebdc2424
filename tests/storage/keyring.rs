//! The operating system's keyring: a private one, on a bus of its own, so that nobody's own keyring is touched.

use std::path::{Path, PathBuf};
use std::process::Command;

use billing_app::dto::{ErrorCode, KeyLocation, Seller};
use billing_app::{App, Environment, KeyPlace, KeySource};
use billing_tests::{TestLedger, code_of, new_ledger, scratch, seller_bank};

/// Names the folder that the process with the keyring works in.
const FOLDER: &str = "BILLING_TESTS_KEYRING_FOLDER";

fn is_there(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|paths| std::env::split_paths(&paths).any(|folder| folder.join(program).is_file()))
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn the_keyring_keeps_moves_and_changes_a_key() {
    if let Some(missing) = ["dbus-run-session", "gnome-keyring-daemon"].into_iter().find(|program| !is_there(program)) {
        eprintln!("SKIPPED: {missing} is not installed, so there is no keyring to test with");
        return;
    }
    let folder = scratch();
    let own = |name: &str| -> PathBuf {
        let path = folder.path().join(name);
        std::fs::create_dir(&path).expect("a folder");
        #[cfg(unix)]
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("a private folder");
        path
    };
    // The daemon ends with its bus, which ends with the program.
    let script = "printf 'sample' | gnome-keyring-daemon --unlock --components=secrets > /dev/null && exec \"$0\" \"$@\"";
    let mut session = Command::new("timeout");
    session.args(["120", "dbus-run-session", "--", "sh", "-c", script]).arg(std::env::current_exe().expect("this program"));
    session.args(["--exact", "storage::keyring::with_a_keyring", "--ignored"]);
    session.env("HOME", own("home")).env("XDG_RUNTIME_DIR", own("run")).env("XDG_DATA_HOME", own("data")).env(FOLDER, own("ledgers"));
    session.env_remove("DBUS_SESSION_BUS_ADDRESS").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    let output = session.output().expect("a session of its own");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
#[ignore = "run by the_keyring_keeps_moves_and_changes_a_key, in a session with a keyring"]
fn with_a_keyring() {
    let folder = PathBuf::from(std::env::var_os(FOLDER).expect("the folder"));
    let path = folder.join("ledger.sqlite");
    let helper = TestLedger::sandbox("2026-03-02");
    let environment = || Environment { keys: KeySource::default(), ..helper.environment() };
    assert!(billing_app::keyring_available());

    let mut app = App::create(&path, &new_ledger(Seller::AwsInc, Some("2026-03-02")), environment()).expect("a ledger");
    let details = billing_app::dto::SetSellerBank { details: seller_bank("5550199001"), confirm_change: false };
    app.set_seller_bank(&details).expect("bank details");
    assert_eq!(app.key_info().expect("the key's facts").location, KeyLocation::Keyring);
    let opens = |environment: Environment| App::open(&path, environment).expect("the ledger").seller_profile().map(drop);
    opens(environment()).expect("the key in the keyring");

    let changed = app.rotate_key(false).expect("a new key");
    assert_eq!((changed.key.version, changed.former_key.as_deref()), (2, Some("the keyring")));
    opens(environment()).expect("the new key, beside the old one");
    app.rotate_key(true).expect("a third key, the second forgotten");
    opens(environment()).expect("the third key");

    let file = folder.join("moved.key");
    app.move_key(&KeyPlace::File(file.clone()), true).expect("a key out of the keyring");
    opens(in_file(environment(), &file)).expect("the key in the file");
    app.move_key(&KeyPlace::Keyring, true).expect("a key back in the keyring");
    assert!(!file.exists(), "it was forgotten there");
    opens(environment()).expect("the key in the keyring");

    // A ledger whose key never was in this keyring.
    let other = rusqlite::Connection::open(&path).expect("the file");
    other.execute_batch("UPDATE ledger_key SET key_id = 'made elsewhere'").expect("another key id");
    assert_eq!(code_of(opens(environment())), ErrorCode::KeyMissing);
}

fn in_file(environment: Environment, file: &Path) -> Environment {
    Environment { keys: KeySource::in_file(file), ..environment }
}
