//! What is sealed, and what still works without the key.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use billing_app::dto::{AddBankAccount, BankAccountInput, ErrorCode, Seller, SetSellerBank};
use billing_app::{App, Environment, KeySource};
use billing_tests::{TestLedger, account_of, code_of, invoice, new_ledger, refusal, seller_bank};

/// Numbers that stand nowhere else, so that finding one means that it leaked.
const CANARIES: [&str; 4] = ["98765432109876543", "D5550ZEBRA7", "00-7654321", "87654321012345"];

#[test]
fn no_secret_number_stands_in_the_ledgers_files() {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    let person = BankAccountInput {
        ownership: "PERSONAL".to_owned(),
        tax_id: None,
        id_number: Some(CANARIES[1].to_owned()),
        id_state: Some("IL".to_owned()),
        ..account_of(CANARIES[0])
    };
    let business = BankAccountInput { tax_id: Some(CANARIES[2].to_owned()), ..account_of("5550100123") };
    for (request_id, account) in [("one", person), ("two", business)] {
        let request = AddBankAccount { request_id: request_id.to_owned(), account, set_as_default: false };
        ledger.add_bank_account(&request).expect("an account");
    }
    ledger.set_seller_bank(&SetSellerBank { details: seller_bank(CANARIES[3]), confirm_change: false }).expect("bank details");
    ledger.register();
    ledger.fund("100.00");
    ledger.funding_document("FND-000001").expect("a document");

    let mut files = 0;
    for entry in fs::read_dir(ledger.folder.path()).expect("the folder").flatten() {
        let content = fs::read(entry.path()).expect("a file");
        files += usize::from(entry.file_name().to_string_lossy().starts_with("ledger.sqlite"));
        for canary in CANARIES.iter().flat_map(|canary| [(*canary).to_owned(), canary.replace('-', "")]) {
            let found = content.windows(canary.len()).any(|window| window == canary.as_bytes());
            assert!(!found, "{canary} stands in {:?}", entry.file_name());
        }
        assert!(!content.windows(5).any(|window| window == b"%PDF-"), "a document stands in clear in {:?}", entry.file_name());
    }
    assert!(files >= 2, "the ledger and its WAL were read");
    let shown = serde_json::to_string(&ledger.payment_methods().expect("the methods")).expect("JSON");
    assert!(CANARIES[..3].iter().all(|canary| !shown.contains(canary)), "{shown}");
}

/// A ledger with sealed fields, opened again with the keys of `keys`.
fn reopened(keys: impl Fn(&TestLedger) -> KeySource) -> (TestLedger, App) {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.add_bank("5550100123", false);
    ledger.know_seller_bank();
    ledger.fund("100.00");
    let environment = Environment { keys: keys(&ledger), ..ledger.environment() };
    let app = App::open(&ledger.path(), environment).expect("a ledger opens without its key");
    (ledger, app)
}

/// Everything that needs no sealed field works; what needs one is refused with `code`.
fn check(ledger: &TestLedger, app: &mut App, code: ErrorCode) {
    app.account_summary().expect("the summary");
    app.ledger_info().expect("the ledger");
    app.payment_methods().expect("the methods, masked");
    app.add_invoice(&invoice("EX-1", "2026-03-02", "40.00")).expect("an invoice");
    assert_eq!(app.settle(None).expect("a settlement").payments.len(), 1);
    assert!(app.verify().expect("a check").ok);
    let request =
        billing_app::dto::AddFunds { request_id: "k".to_owned(), amount: "5.00".to_owned(), currency: None, via: "eft".to_owned() };
    let funding = app.add_funds(&request).expect("a funding");
    assert!(funding.sealed.is_some() && funding.seller_bank.is_none(), "it says what can't be shown");

    assert_eq!(code_of(app.funding_document("FND-000001").map(drop)), code);
    assert_eq!(code_of(app.seller_profile()), code);
    assert_eq!(code_of(app.set_seller_bank(&SetSellerBank { details: seller_bank("5550199001"), confirm_change: false })), code);
    let account = AddBankAccount { request_id: "n".to_owned(), account: account_of("5550100456"), set_as_default: false };
    assert_eq!(code_of(app.add_bank_account(&account)), code);
    let mut with_key = ledger.another();
    with_key.funding_document(&funding.funding.id).expect("with the key, the document is there");
}

#[test]
fn without_its_key_everything_but_sealed_fields_works() {
    let (ledger, mut app) = reopened(|_| KeySource::default());
    check(&ledger, &mut app, ErrorCode::KeyMissing);
    let (ledger, mut app) = reopened(|ledger| KeySource::in_file(ledger.folder.path().join("nowhere.key")));
    check(&ledger, &mut app, ErrorCode::KeyMissing);
}

#[test]
fn the_key_of_another_ledger_is_told_apart() {
    let other = TestLedger::make(&new_ledger(Seller::AwsInc, None));
    let foreign = other.folder.path().join("foreign.key");
    fs::write(&foreign, "ab".repeat(32)).expect("another key");
    fs::set_permissions(&foreign, fs::Permissions::from_mode(0o600)).expect("a private file");
    let (ledger, mut app) = reopened(|_| KeySource::in_file(&foreign));
    check(&ledger, &mut app, ErrorCode::KeyWrong);
}

#[test]
fn a_key_file_is_private_and_holds_a_key() {
    let cases: [(&str, u32, ErrorCode, &str); 6] = [
        ("", 0o600, ErrorCode::KeyMissing, "is not a key file"),
        ("not hexadecimal", 0o600, ErrorCode::KeyMissing, "is not a key file"),
        ("abcd", 0o600, ErrorCode::KeyMissing, "is not a key file"),
        ("KEY", 0o640, ErrorCode::KeyMissing, "can be read by others"),
        ("KEY", 0o604, ErrorCode::KeyMissing, "can be read by others"),
        ("KEY", 0o620, ErrorCode::KeyMissing, "can be read by others"),
    ];
    for (content, mode, code, words) in cases {
        let (ledger, mut app) = reopened(|ledger| {
            let path = ledger.folder.path().join("given.key");
            let key = fs::read_to_string(ledger.key_file()).expect("the key");
            fs::write(&path, if content == "KEY" { key.as_str() } else { content }).expect("a key file");
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("its mode");
            KeySource::in_file(path)
        });
        let refused = refusal(app.seller_profile());
        assert_eq!(refused.code, code, "{content:?} {mode:o}");
        assert!(refused.message.contains(words), "{content:?} {mode:o}: {}", refused.message);
        assert!(!refused.message.contains(fs::read_to_string(ledger.key_file()).expect("the key").trim()), "no key in a message");
        fs::set_permissions(ledger.folder.path().join("given.key"), fs::Permissions::from_mode(0o600)).expect("a private file");
        assert_eq!(app.seller_profile().is_ok(), content == "KEY", "once it is private, it is taken");
    }
}

#[test]
fn a_sealed_field_moved_to_another_row_does_not_open() {
    let mut ledger = TestLedger::registered("2026-03-02");
    ledger.know_seller_bank();
    ledger.set_seller_bank(&SetSellerBank { details: seller_bank("5550199777"), confirm_change: true }).expect("a change");
    let database = rusqlite::Connection::open(ledger.path()).expect("the file");
    database
        .execute_batch("UPDATE seller_bank SET account_sealed = (SELECT account_sealed FROM seller_bank WHERE id = 1) WHERE id = 2")
        .expect("a field moved");
    let refused = refusal(ledger.seller_profile());
    assert_eq!(refused.code, ErrorCode::LedgerDamaged);
    assert!(refused.message.contains("account_sealed in row 2 of seller_bank"), "{}", refused.message);
}
