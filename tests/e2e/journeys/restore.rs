//! On a new computer: a backup is restored before anything is set up.

use std::fs;

use crate::dialog;
use crate::place::Place;
use crate::window::Window;

const PASSPHRASE: &str = "five sample words in a row";

#[test]
fn a_backup_is_restored_where_there_is_no_ledger_yet() {
    let old = Place::sandbox("2026-01-05");
    old.command_line(&["register", "--accept-terms"]);
    old.command_line(&["fund", "--amount", "750.00", "--via", "eft"]);
    let (backup, passphrase) = (old.downloads().join("advance-pay.backup"), old.downloads().join("passphrase"));
    fs::write(&passphrase, PASSPHRASE).expect("a passphrase file");
    let [backup_path, passphrase_path] = [&backup, &passphrase].map(|path| path.to_str().expect("a path in UTF-8"));
    old.command_line(&["backup", backup_path, "--backup-passphrase-file", passphrase_path]);

    let new = Place::empty();
    let window = Window::open(&new);
    window.press("Restore a backup");
    dialog::choose(&window, &backup);
    window.fill("Passphrase of the backup", "other words than those");
    window.press("Restore this backup");
    window.wait_for_text("This is not the backup's passphrase");
    window.fill("Passphrase of the backup", PASSPHRASE);
    window.press("Restore this backup");
    window.wait_for_text("The ledger is restored");
    window.take_picture("restored");
    window.go("/fundings/FND-000001");
    window.wait_for_text("Awaiting transfer");
    let verified = new.command_line(&["verify"]);
    assert!(verified.contains("Every invariant holds."), "{verified}");
    window.assert_nothing_went_wrong();
}
