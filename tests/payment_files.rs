//! Payment files: the order at the owner's own bank for what a funding awaits, paid from an account of the owner's.

use billing_app::AppError;
use billing_app::dto::{AddCard, ErrorCode, FundingStatus, PaymentFile, PaymentFileFormat, PaymentFileRequest, Seller};
use billing_tests::{TestLedger, account_of, card_of, new_ledger, outcome, refusal, spoken};

const FORMATS: [PaymentFileFormat; 2] = [PaymentFileFormat::Pain001, PaymentFileFormat::Nacha];

fn request(funding: &str, format: PaymentFileFormat) -> PaymentFileRequest {
    PaymentFileRequest { funding_id: funding.to_owned(), format, from: None, date: None, company_id: None }
}

fn made(ledger: &mut TestLedger, request: &PaymentFileRequest) -> Result<(PaymentFile, String), AppError> {
    let mut bytes = Vec::new();
    let order = ledger.print_payment_file(request, &mut bytes)?;
    Ok((order, String::from_utf8(bytes).expect("text")))
}

/// A registered sandbox that knows where the seller receives, has one bank account, and awaits a transfer of 1,000.00.
fn awaiting(today: &str) -> (TestLedger, String, String) {
    with_transfer(TestLedger::sandbox(today))
}

fn with_transfer(mut ledger: TestLedger) -> (TestLedger, String, String) {
    ledger.register();
    ledger.know_seller_bank();
    let account = ledger.add_bank("5550100123", false);
    let funding = ledger.request_funds("1000.00", "eft").expect("a funding");
    (ledger, funding, account)
}

#[test]
fn an_order_pays_what_is_awaited_to_the_seller_and_quotes_the_reference() {
    let (mut ledger, funding, account) = awaiting("2026-03-02");
    let reference = ledger.funding(&funding).expect("it").funding.reference;
    let head = ledger.chain_head().expect("the head");
    for format in FORMATS {
        let (order, text) = made(&mut ledger, &request(&funding, format)).expect("an order");
        assert_eq!(
            (order.funding_id.as_str(), order.from.as_str(), spoken(&order.amount).as_str()),
            (funding.as_str(), account.as_str(), "USD 1000.00")
        );
        assert_eq!((order.carried_out_on.as_str(), order.order_id), ("2026-03-02", format!("{reference}-100000")));
        assert_eq!(order.sha256, billing_tests::sha256(text.as_bytes()));
        assert!(order.simulated, "a sandbox says so: no real bank should get it");
        for expected in ["5550199001", "121000358", "021000021", reference.as_str()] {
            assert!(text.contains(expected), "{format:?}: {expected} is not in {text}");
        }
    }
    assert_eq!(ledger.chain_head().expect("the head"), head, "an order is no evidence: nothing is recorded (R21)");
    assert_eq!(ledger.funding(&funding).expect("it").funding.status, FundingStatus::AwaitingTransfer);

    ledger.receive(&funding, "400.00").expect("a part");
    let (rest, text) = made(&mut ledger, &request(&funding, PaymentFileFormat::Pain001)).expect("an order");
    assert_eq!((spoken(&rest.amount).as_str(), rest.order_id), ("USD 600.00", format!("{reference}-60000")));
    assert!(text.contains("<InstdAmt Ccy=\"USD\">600.00</InstdAmt>"), "{text}");
}

#[test]
fn an_order_is_carried_out_on_the_next_day_on_which_banks_can() {
    // A Saturday; Monday 19 January 2026 is a holiday of the Federal Reserve.
    let (mut ledger, funding, _) = awaiting("2026-01-17");
    let on = |ledger: &mut TestLedger, date: Option<&str>| {
        let date = date.map(str::to_owned);
        made(ledger, &PaymentFileRequest { date, ..request(&funding, PaymentFileFormat::Nacha) }).map(|(order, _)| order.carried_out_on)
    };
    assert_eq!(on(&mut ledger, None).expect("an order"), "2026-01-20");
    assert_eq!(on(&mut ledger, Some("2026-01-22")).expect("an order"), "2026-01-22");
    for (date, next) in [("2026-01-19", "20 Jan 2026"), ("2026-01-24", "26 Jan 2026"), ("2026-01-16", "20 Jan 2026")] {
        let refused = refusal(on(&mut ledger, Some(date)));
        assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::InvalidInput, Some("date")));
        assert!(refused.message.contains(&format!("The next day on which they can is {next}.")), "{}", refused.message);
    }
}

#[test]
fn the_default_account_pays_unless_another_is_named() {
    let (mut ledger, funding, first) = awaiting("2026-03-02");
    let second = ledger.add_bank("5550100456", false);
    let ask = |from: Option<&str>| PaymentFileRequest { from: from.map(str::to_owned), ..request(&funding, PaymentFileFormat::Pain001) };
    let refused = refusal(made(&mut ledger, &ask(None)));
    assert_eq!(refused.code, ErrorCode::MethodNotUsable);
    assert!(refused.message.contains(&format!("{first}, {second}")), "{}", refused.message);
    assert_eq!(made(&mut ledger, &ask(Some(&first))).expect("an order").0.from, first);
    ledger.set_default_payment_method(&second).expect("a default");
    let (order, text) = made(&mut ledger, &ask(None)).expect("an order");
    assert_eq!(order.from, second);
    assert!(text.contains("5550100456") && !text.contains("5550100123"), "{text}");
}

#[test]
fn a_download_takes_a_name_that_is_free_and_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let (mut ledger, funding, _) = awaiting("2026-03-02");
    let folder = ledger.folder.path().to_owned();
    let mut names = Vec::new();
    for format in [PaymentFileFormat::Pain001, PaymentFileFormat::Pain001, PaymentFileFormat::Nacha] {
        let order = ledger.download_payment_file(&request(&funding, format), &folder).expect("an order");
        let path = std::path::PathBuf::from(order.path.expect("a path"));
        let bytes = std::fs::read(&path).expect("the file");
        assert_eq!(billing_tests::sha256(&bytes), order.sha256);
        assert_eq!(std::fs::metadata(&path).expect("the file").permissions().mode() & 0o777, 0o600);
        names.push(path.file_name().expect("a name").display().to_string());
    }
    assert_eq!(names, ["payment-order-FND-000001.xml", "payment-order-FND-000001 (1).xml", "payment-order-FND-000001.ach"]);
    let refused = refusal(ledger.download_payment_file(&request("FND-000099", PaymentFileFormat::Pain001), &folder));
    assert_eq!(refused.code, ErrorCode::NotFound);
}

#[test]
fn what_can_not_be_ordered_is_refused_with_the_way_out() {
    let (mut ledger, funding, account) = awaiting("2026-03-02");
    let debit = ledger.request_funds("50.00", &account).expect("a debit");
    let received = ledger.fund("10.00");
    let canceled = ledger.request_funds("10.00", "eft").expect("a funding");
    ledger.cancel_funding(&canceled).expect("canceled");
    let request_id = ledger.request_id();
    let card = ledger.add_card(&AddCard { request_id, card: card_of("4242", "2027-01"), set_as_default: false }).expect("a card").id;
    for (id, from, company, code, words) in [
        (debit.as_str(), None, None, ErrorCode::WrongStatus, "would pay it twice"),
        (&received, None, None, ErrorCode::WrongStatus, "it is received"),
        (&canceled, None, None, ErrorCode::WrongStatus, "it is canceled"),
        ("FND-000099", None, None, ErrorCode::NotFound, "FND-000099"),
        (&funding, Some(card.as_str()), None, ErrorCode::MethodNotUsable, "is no bank account"),
        (&funding, Some("PM-000099"), None, ErrorCode::NotFound, "PM-000099"),
        (&funding, Some("nonsense"), None, ErrorCode::NotFound, "nonsense"),
        (&funding, None, Some("12"), ErrorCode::InvalidInput, "ten letters and digits"),
    ] {
        let asked = PaymentFileRequest {
            from: from.map(str::to_owned),
            company_id: company.map(str::to_owned),
            ..request(id, PaymentFileFormat::Nacha)
        };
        let refused = refusal(made(&mut ledger, &asked));
        assert_eq!(refused.code, code, "{id}: {}", refused.message);
        assert!(refused.message.contains(words), "{id}: {}", refused.message);
    }
    // R02: the account was closed.
    ledger.mark_funding_failed(&outcome(&debit, Some("R02"))).expect("a failure");
    for (from, words) in [(None, "no US bank account"), (Some(account), "can't pay")] {
        let refused = refusal(made(&mut ledger, &PaymentFileRequest { from, ..request(&funding, PaymentFileFormat::Pain001) }));
        assert_eq!(refused.code, ErrorCode::MethodNotUsable);
        assert!(refused.message.contains(words), "{}", refused.message);
    }
}

#[test]
fn a_personal_account_is_ordered_from_under_the_id_that_its_bank_gave() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let funding = ledger.request_funds("1000.00", "eft").expect("a funding");
    let account = billing_app::dto::BankAccountInput {
        ownership: "PERSONAL".to_owned(),
        tax_id: None,
        id_number: Some("D5550123".to_owned()),
        id_state: Some("IL".to_owned()),
        ..account_of("5550100123")
    };
    let request_id = ledger.request_id();
    ledger.add_bank_account(&billing_app::dto::AddBankAccount { request_id, account, set_as_default: false }).expect("an account");
    let missing = refusal(made(&mut ledger, &request(&funding, PaymentFileFormat::Nacha)));
    assert_eq!(missing.code, ErrorCode::SellerBankDetailsMissing, "where the seller receives is asked for first");
    ledger.know_seller_bank();
    let refused = refusal(made(&mut ledger, &request(&funding, PaymentFileFormat::Nacha)));
    assert!(refused.message.contains("--company-id"), "{}", refused.message);
    let named = PaymentFileRequest { company_id: Some("9876543210".to_owned()), ..request(&funding, PaymentFileFormat::Nacha) };
    let (_, text) = made(&mut ledger, &named).expect("an order");
    assert!(text.contains("9876543210") && !text.contains("5550123 "), "{text}");
    assert!(made(&mut ledger, &request(&funding, PaymentFileFormat::Pain001)).is_ok(), "a wire needs no such ID");
}

#[test]
fn an_order_is_written_for_its_owner_alone_and_never_over_the_ledger() {
    let (mut ledger, funding, _) = with_transfer(TestLedger::make(&new_ledger(Seller::AwsInc, None)));
    let path = ledger.folder.path().join("order.xml");
    let asked = request(&funding, PaymentFileFormat::Pain001);
    let order = ledger.save_payment_file(&asked, &path).expect("a file");
    assert_eq!((order.path, order.simulated), (Some(path.display().to_string()), false));
    let bytes = std::fs::read(&path).expect("the file");
    assert_eq!(order.sha256, billing_tests::sha256(&bytes));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&path).expect("it").permissions().mode() & 0o777, 0o600);
    }
    let ledger_file = ledger.path();
    assert_eq!(refusal(ledger.save_payment_file(&asked, &ledger_file)).code, ErrorCode::FileNotWritten);
    ledger.assert_whole();
}
