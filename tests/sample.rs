//! The sample ledger, at several dates.

use std::collections::BTreeSet;

use billing_app::App;
use billing_app::dto::{ChargeType, FundingQuery, FundingStatus, InvoiceQuery, InvoiceStatus, InvoiceType, Seller};
use billing_tests::{TestLedger, new_ledger, scratch, wire_name};

/// What a sample shows.
struct Sample {
    app: App,
    _folder: tempfile::TempDir,
}

fn make(seller: Seller, end: &str) -> Sample {
    let folder = scratch();
    let mut environment = TestLedger::sandbox("2026-01-05").environment();
    environment.keys.file = Some(folder.path().join("sample.key"));
    let path = folder.path().join("sample.sqlite");
    let app =
        App::create_sample(&path, &new_ledger(seller, Some(end)), environment).unwrap_or_else(|error| panic!("{seller:?} {end}: {error}"));
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().map(|entry| entry.file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("unfinished")), "{left:?}");
    Sample { app, _folder: folder }
}

const DATES: [&str; 5] = ["2024-02-29", "2025-12-31", "2026-01-31", "2026-03-12", "2027-07-04"];

/// Makes a sample for each date, prints how long the first took, and checks what holds for each.
fn check_all(seller: Seller, check: fn(&mut App, &str)) {
    for end in DATES {
        let started = started();
        let mut sample = make(seller, end);
        say_elapsed(seller, end, started);
        let verification = sample.app.verify().expect("a check");
        assert!(verification.ok, "{end}: {:#?}", verification.invariants);
        let info = sample.app.ledger_info().expect("the ledger");
        assert!(info.sample && info.simulated && info.registered, "{end}");
        assert_eq!(info.today, end);
        check(&mut sample.app, end);
    }
}

#[expect(clippy::disallowed_methods, reason = "how long a sample takes is printed, not tested")]
fn started() -> std::time::Instant {
    std::time::Instant::now()
}

#[expect(clippy::print_stderr, reason = "how long a sample takes is worth knowing, but no absolute figure is a test")]
fn say_elapsed(seller: Seller, end: &str, started: std::time::Instant) {
    eprintln!("the sample of {seller:?} up to {end} took {} ms", started.elapsed().as_millis());
}

fn check_common(app: &mut App, end: &str) {
    let invoices = app.invoices(&InvoiceQuery { limit: Some(500), ..Default::default() }).expect("the invoices").items;
    let has = |wanted: &dyn Fn(&billing_app::dto::Invoice) -> bool| invoices.iter().any(wanted);
    assert!(has(&|invoice| invoice.charge_type == ChargeType::Marketplace), "{end}: a Marketplace invoice");
    assert!(has(&|invoice| invoice.invoice_type == InvoiceType::CreditMemo), "{end}: a credit memo");
    assert!(has(&|invoice| invoice.status == InvoiceStatus::PastDue), "{end}: a past-due invoice");
    assert!(has(&|invoice| invoice.status == InvoiceStatus::Paid), "{end}: a paid invoice");
    assert!(invoices.iter().all(|invoice| invoice.issued_on.as_str() <= end), "{end}: nothing from the future");
    let fundings = app.fundings(&FundingQuery { limit: Some(500), ..Default::default() }).expect("the fundings").items;
    assert!(fundings.iter().any(|funding| funding.excess.is_some()), "{end}: a receipt over the amount");
    assert!(fundings.iter().any(|funding| funding.status == FundingStatus::PartiallyReceived), "{end}: a short receipt");
    let summary = app.account_summary().expect("the summary");
    assert!(summary.unapplied_funds.advance_pay.iter().all(|balance| !balance.value.starts_with('-')), "{end}: {summary:?}");
    assert!(!summary.next_automatic_payments.is_empty(), "{end}: something falls due next");
    app.seller_profile().expect("the seller's details open with the key");
}

#[test]
fn the_sample_of_aws_inc_shows_every_status() {
    check_all(Seller::AwsInc, |app, end| {
        check_common(app, end);
        let fundings = app.fundings(&FundingQuery { limit: Some(500), ..Default::default() }).expect("the fundings").items;
        let statuses: BTreeSet<String> = fundings.iter().map(|funding| wire_name(funding.status)).collect();
        let all = ["AWAITING_TRANSFER", "CANCELED", "FAILED", "PARTIALLY_RECEIVED", "PROCESSING", "RECEIVED", "RETURNED", "SUCCEEDED"];
        assert_eq!(statuses, all.map(str::to_owned).into(), "{end}");
        let returned = fundings.iter().find(|funding| funding.status == FundingStatus::Returned).expect("a return");
        assert!(returned.return_code.is_some(), "{end}");
    });
}

#[test]
fn the_sample_of_aws_europe_needs_no_bank_account() {
    check_all(Seller::AwsEurope, |app, end| {
        check_common(app, end);
        assert_eq!(app.payment_methods().expect("the methods").items.len(), 1, "{end}");
    });
}

#[test]
fn a_sample_needs_its_date_and_a_free_place() {
    let ledger = TestLedger::sandbox("2026-01-05");
    let path = ledger.folder.path().join("sample.sqlite");
    for date in [None, Some(""), Some("2026-02-30"), Some("0001-01-01")] {
        let refused = App::create_sample(&path, &new_ledger(Seller::AwsInc, date), ledger.environment());
        assert_eq!(billing_tests::problem_fields(refused), ["simulatedDate"], "{date:?}");
        assert!(!path.exists(), "{date:?}");
    }
    let taken = App::create_sample(&ledger.path(), &new_ledger(Seller::AwsInc, Some("2026-01-31")), ledger.environment());
    assert_eq!(billing_tests::code_of(taken), billing_app::dto::ErrorCode::LedgerExists);
}
