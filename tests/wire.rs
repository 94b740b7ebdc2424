//! The wire contract: the keys of each shape and the spelling of each state, as the architecture's "Shapes" list them.

use std::collections::BTreeSet;

use billing_app::dto::{
    AddFunds, BankAccountInput, ChargeType, Currency, ErrorCode, EvidenceKind, FundingAction, FundingEventKind, FundingMethod,
    FundingStatus, ImportInvoices, ImportOutcome, InvoiceFileFormat, InvoiceStatus, InvoiceType, KeyLocation, Ownership, PaymentMethodKind,
    PaymentMethodStatus, PaymentSource, PaymentStatus, Seller, SellerBankInput, SuggestionKind, TransactionQuery, TransactionType,
    UnappliedCashStatus, UnappliedFundKind, UnappliedFundStatus, WillBePaidBy,
};
use billing_tests::{TestLedger, credit_memo, invoice, refusal, wire_name};
use serde::Serialize;
use serde_json::{Value, json};

fn json_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

/// Checks that a shape has exactly these keys.
fn check_keys(shape: &str, value: &Value, keys: &str) {
    let found: BTreeSet<&str> =
        value.as_object().unwrap_or_else(|| panic!("{shape} is an object: {value}")).keys().map(String::as_str).collect();
    let expected: BTreeSet<&str> = keys.split_whitespace().collect();
    assert_eq!(found, expected, "{shape}");
}

/// A ledger with one of everything: a funding with a document, an invoice paid in part, a credit memo.
fn business() -> TestLedger {
    let mut ledger = TestLedger::sandbox("2026-03-02");
    ledger.know_seller_bank();
    ledger.add_bank("5550100123", false);
    ledger.register();
    ledger.fund("25000.00");
    ledger.add(&credit_memo("EX-CM", "2026-03-01", "5.00"));
    ledger.add(&invoice("EX-1", "2026-03-02", "30000.00"));
    ledger
}

const FUNDING: &str = "id reference status method methodId methodLabel methodLabelParts seller sellerName amount received excess requestedOn requestedAt \
    expectedFrom expectedBy arrivedOn overdue returnCode returnMeaning document actions";
const INVOICE: &str = "id invoiceNumber type seller sellerName issuedOn dueOn status amount outstanding processing settled canceled \
    chargeType purchaseOrder billingPeriod willBePaidBy recordedOn paidOn";
const TRANSACTION: &str = "id date recordedAt type recordId recordLabel description descriptionParts amount balanceAfter methodLabel methodLabelParts paymentId status entries";

#[test]
fn money_is_a_currency_and_a_decimal_string() {
    let mut ledger = business();
    let funding = json_of(&ledger.funding("FND-000001").expect("the funding"));
    assert_eq!(funding["amount"], json!({ "currency": "USD", "value": "25000.00" }));
    assert_eq!(funding["excess"], Value::Null, "what is absent is null, not missing");
}

#[test]
fn fundings_have_the_keys_of_the_contract() {
    let mut ledger = business();
    let page = json_of(&ledger.fundings(&Default::default()).expect("the history"));
    check_keys("a list", &page, "items nextCursor");
    assert_eq!(page["nextCursor"], Value::Null);
    check_keys("a funding", &page["items"][0], FUNDING);
    let detail = json_of(&ledger.funding("FND-000001").expect("the funding"));
    check_keys(
        "a funding's details",
        &detail,
        &format!("{FUNDING} events documents transactions nextStep nextStepParts sellerBank sealed sealedParts"),
    );
    check_keys(
        "a document",
        &detail["documents"][0],
        "number kind language issuedOn sha256 fileName checkCode fundingId seller sellerName currency periodFrom periodTo replaces replacedBy",
    );
    check_keys("a step", &detail["events"][0], "kind date amount evidence evidenceText recordedBy recordedAt returnCode statementLine");
    check_keys(
        "the seller's bank",
        &detail["sellerBank"],
        "seller sellerName currency beneficiaryName beneficiaryAddress bankName bankAddress accountNumber iban routingNumber bic \
            remittanceEmail confirmedAt supersededAt",
    );
    let id = ledger.request_funds("10.00", "eft").expect("a funding");
    let change = json_of(&ledger.receive(&id, "10.00").expect("a receipt"));
    check_keys("a change of a funding", &change, &format!("{FUNDING} alreadyRecorded settlement warning warningParts"));
}

#[test]
fn invoices_settlements_and_transactions_have_the_keys_of_the_contract() {
    let mut ledger = business();
    let page = json_of(&ledger.invoices(&Default::default()).expect("the invoices"));
    check_keys("a list", &page, "items nextCursor");
    check_keys("an invoice", &page["items"][0], INVOICE);
    let settlement = json_of(&ledger.settle_now());
    check_keys("a settlement", &settlement, "payments unpaid paused");
    check_keys(
        "a payment",
        &settlement["payments"][0],
        "id invoiceId invoiceNumber date source sourceLabel sourceLabelParts amount balanceAfter status explanation explanationParts",
    );
    check_keys("what is unpaid", &settlement["unpaid"][0], "invoiceId invoiceNumber outstanding reason reasonParts");
    let detail = json_of(&ledger.invoice("EX-1").expect("the invoice"));
    check_keys(
        "an invoice's details",
        &detail,
        &format!("{INVOICE} explanation explanationParts chargedTo payments transactions attachments"),
    );
    let payment = json_of(&ledger.payment("PAY-000001").expect("the payment"));
    check_keys(
        "a payment's details",
        &payment,
        "id invoiceId invoiceNumber date source sourceId sourceLabel sourceLabelParts amount status expectedBy outstandingAfter automatic recordedBy evidence \
            explanation explanationParts invoice outstandingBefore sourceLeft answeredOn returnCode returnMeaning transactions",
    );
    check_keys("a transaction", &detail["transactions"][0], TRANSACTION);
    check_keys("an entry", &detail["transactions"][0]["entries"][0], "account debit credit balanceAfter");
    let transactions = json_of(&ledger.transactions(&TransactionQuery { limit: Some(2), ..Default::default() }).expect("transactions"));
    check_keys("a list", &transactions, "items nextCursor");
    assert!(transactions["nextCursor"].is_string(), "there are more");
    let advance = json_of(&ledger.advance_clock("2026-03-03").expect("a day"));
    check_keys("a move of the clock", &advance, "today simulated fundingsCompleted chargesCompleted payments unpaid paused");
    check_keys(
        "an explanation",
        &json_of(&ledger.explain_invoice("EX-1").expect("one")),
        "invoiceId invoiceNumber status explanation explanationParts payments",
    );
}

#[test]
fn the_summary_an_import_and_an_error_have_the_keys_of_the_contract() {
    let mut ledger = business();
    let summary = json_of(&ledger.account_summary().expect("the summary"));
    check_keys("the summary", &summary, "today outstanding pastDue unappliedFunds totalUnapplied nextAutomaticPayments counts");
    check_keys("unapplied funds", &summary["unappliedFunds"], "advancePay creditMemos unappliedCash");
    assert_eq!(summary["unappliedFunds"]["advancePay"], json!([{ "seller": "AWS_INC", "currency": "USD", "value": "25000.00" }]));
    assert_eq!(summary["unappliedFunds"]["creditMemos"], json!([{ "currency": "USD", "value": "5.00" }]));
    assert_eq!(summary["outstanding"], json!([{ "currency": "USD", "value": "30000.00" }]));

    let path = ledger.folder.path().join("rows.csv");
    let rows = "invoice_number,type,seller,issued_on,due_on,currency,amount\nEX-2,INVOICE,AWS Inc.,2026-01-01,2026-01-01,USD,x\n";
    std::fs::write(&path, rows).expect("a file");
    let preview = json_of(&ledger.preview_invoices(&path).expect("a preview"));
    check_keys(
        "a preview",
        &preview,
        "path fileName sha256 format issuedFrom issuedTo read new alreadyKnown changed refused newInvoicesTotal newCreditMemosTotal \
            columnsMapped ignoredColumns rows rowsLeftOut",
    );
    check_keys("a row", &preview["rows"][0], "line invoiceNumber type seller issuedOn dueOn amount outcome field reason reasonParts");
    let request = ImportInvoices { path: path.display().to_string(), sha256: None, settle: false };
    let result = json_of(&ledger.import_invoices(&request).expect("an import"));
    check_keys("an import", &result, "importId read added alreadyKnown needsReview settlement");

    let error = json_of(&refusal(ledger.request_funds("-5", "eft")));
    check_keys("an error", &error, "code message messageParts field problems");
    assert_eq!((&error["code"], &error["field"]), (&json!("INVALID_INPUT"), &json!("amount")));
    check_keys("a problem", &error["problems"][0], "field message messageParts");
    let verification = json_of(&ledger.verify().expect("a check"));
    check_keys("a check", &verification, "ok transactions entries invariants head knownLink sealedFields");
    check_keys("an invariant", &verification["invariants"][0], "number invariant holds places");
}

#[test]
fn methods_and_pages_have_the_keys_of_the_contract() {
    let mut ledger = business();
    let methods = json_of(&ledger.payment_methods().expect("the methods"));
    check_keys(
        "a method",
        &methods["items"][1],
        "id kind label labelParts status unusable unusableParts isDefault usedBy usedByParts removalRefusal removalRefusalParts addedOn \
            bankAccount card",
    );
    check_keys(
        "a bank account",
        &methods["items"][1]["bankAccount"],
        "ownership nameOnAccount routingNumber lastFour idState billingAddress phone tags",
    );
    check_keys("an address", &methods["items"][1]["bankAccount"]["billingAddress"], "line1 line2 city state postalCode country");
    check_keys(
        "the ledger",
        &json_of(&ledger.ledger_info().expect("the ledger")),
        "path accountId accountName payerAccount billingAddress seller sellerName currency sample simulated today registered keyLocation keyFile documentProblem documentProblemParts",
    );
    let overview = json_of(&ledger.advance_pay_overview().expect("the page"));
    check_keys(
        "the Advance Pay page",
        &overview,
        "registration eligibility terms balances defaultMethodLabel defaultMethodLabelParts attention",
    );
    check_keys(
        "a balance",
        &overview["balances"][0],
        "seller sellerName balance waiting waitingCount coversUntil coversAll shortfall lastChangeOn paused pausedParts upcoming \
            waitingFundings nextStep history",
    );
    check_keys(
        "a registration",
        &overview["registration"],
        "acceptedAt registeredOn termsVersion defaultMethodId defaultMethodLabel defaultMethodLabelParts",
    );
}

/// Checks how the values of one enumeration are spelled.
fn check_spelling<T: Serialize>(values: &[T], spelling: &str) {
    let found: Vec<String> = values.iter().map(wire_name).collect();
    assert_eq!(found.join(" "), spelling);
}

#[test]
fn states_are_spelled_as_the_contract_spells_them() {
    use FundingStatus as F;
    check_spelling(
        &[F::AwaitingTransfer, F::PartiallyReceived, F::Received, F::Processing, F::Succeeded, F::Failed, F::Returned, F::Canceled],
        "AWAITING_TRANSFER PARTIALLY_RECEIVED RECEIVED PROCESSING SUCCEEDED FAILED RETURNED CANCELED",
    );
    check_spelling(&[FundingMethod::Eft, FundingMethod::UsAchBankAccount], "EFT US_ACH_BANK_ACCOUNT");
    use FundingAction as A;
    check_spelling(
        &[A::RecordReceipt, A::MarkSucceeded, A::MarkFailed, A::MarkReturned, A::Cancel, A::DownloadDocument],
        "RECORD_RECEIPT MARK_SUCCEEDED MARK_FAILED MARK_RETURNED CANCEL DOWNLOAD_DOCUMENT",
    );
    use FundingEventKind as K;
    check_spelling(
        &[K::Requested, K::DocumentIssued, K::Receipt, K::Succeeded, K::Failed, K::Returned, K::Canceled],
        "REQUESTED DOCUMENT_ISSUED RECEIPT SUCCEEDED FAILED RETURNED CANCELED",
    );
    use InvoiceStatus as I;
    check_spelling(
        &[I::Due, I::PastDue, I::Processing, I::Paid, I::Canceled, I::Unapplied, I::PartiallyApplied, I::Applied],
        "DUE PAST_DUE PROCESSING PAID CANCELED UNAPPLIED PARTIALLY_APPLIED APPLIED",
    );
    check_spelling(&[InvoiceType::Invoice, InvoiceType::CreditMemo], "INVOICE CREDIT_MEMO");
    check_spelling(&[ChargeType::Usage, ChargeType::Subscription, ChargeType::Marketplace], "USAGE SUBSCRIPTION MARKETPLACE");
    check_spelling(&[Seller::AwsInc, Seller::AwsEurope], "AWS_INC AWS_EUROPE");
    check_spelling(&[Currency::Usd, Currency::Eur, Currency::Gbp], "USD EUR GBP");
    check_spelling(&[Ownership::Personal, Ownership::Business], "PERSONAL BUSINESS");
    check_spelling(
        &[PaymentMethodKind::UsBankAccount, PaymentMethodKind::Card, PaymentMethodKind::WireTransfer],
        "US_BANK_ACCOUNT CARD WIRE_TRANSFER",
    );
    use PaymentMethodStatus as M;
    check_spelling(&[M::Active, M::InUse, M::Invalid, M::Expired], "ACTIVE IN_USE INVALID EXPIRED");
    check_spelling(
        &[PaymentSource::AdvancePay, PaymentSource::CreditMemo, PaymentSource::PaymentMethod, PaymentSource::UnappliedCash],
        "ADVANCE_PAY CREDIT_MEMO PAYMENT_METHOD UNAPPLIED_CASH",
    );
    check_spelling(&[PaymentStatus::Succeeded, PaymentStatus::Processing, PaymentStatus::Failed], "SUCCEEDED PROCESSING FAILED");
    check_spelling(&[EvidenceKind::OwnersWord, EvidenceKind::SimulatedClock, EvidenceKind::Program], "OWNERS_WORD SIMULATED_CLOCK PROGRAM");
    use WillBePaidBy as W;
    check_spelling(&[W::AdvancePay, W::DefaultMethod, W::Both, W::Nobody, W::NotOpen], "ADVANCE_PAY DEFAULT_METHOD BOTH NOBODY NOT_OPEN");
    use TransactionType as T;
    check_spelling(
        &[T::Invoice, T::Payment, T::Funding, T::CreditMemo, T::Return, T::Adjustment],
        "INVOICE PAYMENT FUNDING CREDIT_MEMO RETURN ADJUSTMENT",
    );
    use ImportOutcome as O;
    check_spelling(&[O::New, O::AlreadyKnown, O::Changed, O::Refused], "NEW ALREADY_KNOWN CHANGED REFUSED");
    check_spelling(&[InvoiceFileFormat::Csv, InvoiceFileFormat::AwsJson], "CSV AWS_JSON");
    check_spelling(&[KeyLocation::Keyring, KeyLocation::File], "KEYRING FILE");
    check_spelling(
        &[UnappliedFundKind::AdvancePay, UnappliedFundKind::CreditMemo, UnappliedFundKind::UnappliedCash],
        "ADVANCE_PAY CREDIT_MEMO UNAPPLIED_CASH",
    );
    check_spelling(&[UnappliedFundStatus::Unapplied, UnappliedFundStatus::PartiallyApplied], "UNAPPLIED PARTIALLY_APPLIED");
    use UnappliedCashStatus as U;
    check_spelling(&[U::Unapplied, U::PartiallyApplied, U::Applied, U::Returned], "UNAPPLIED PARTIALLY_APPLIED APPLIED RETURNED");
    check_spelling(&[SuggestionKind::DueSoon, SuggestionKind::AllOpen, SuggestionKind::LastFunding], "DUE_SOON ALL_OPEN LAST_FUNDING");
}

#[test]
fn error_codes_are_spelled_as_consumers_know_them() {
    use ErrorCode as E;
    check_spelling(
        &[
            E::InvalidInput,
            E::NotFound,
            E::NotEligible,
            E::TermsNotAccepted,
            E::NotRegistered,
            E::MethodNotUsable,
            E::SellerBankDetailsMissing,
            E::SellerBankDetailsChanged,
            E::BalanceUnused,
            E::MethodInUse,
            E::WrongStatus,
            E::RequestConflict,
            E::ClockWentBack,
            E::NotSimulated,
            E::NoLedger,
            E::LedgerExists,
            E::LedgerMissing,
            E::NotALedger,
            E::LedgerNewer,
            E::LedgerReadOnly,
            E::LedgerBusy,
            E::DiskFull,
            E::LedgerDamaged,
            E::KeyMissing,
            E::KeyWrong,
            E::KeyringUnavailable,
            E::FileUnreadable,
            E::FileChanged,
            E::FileNotWritten,
            E::StorageFailed,
        ],
        "INVALID_INPUT NOT_FOUND NOT_ELIGIBLE TERMS_NOT_ACCEPTED NOT_REGISTERED METHOD_NOT_USABLE SELLER_BANK_DETAILS_MISSING \
            SELLER_BANK_DETAILS_CHANGED BALANCE_UNUSED METHOD_IN_USE WRONG_STATUS REQUEST_CONFLICT CLOCK_WENT_BACK NOT_SIMULATED NO_LEDGER LEDGER_EXISTS \
            LEDGER_MISSING NOT_A_LEDGER LEDGER_NEWER LEDGER_READ_ONLY LEDGER_BUSY DISK_FULL LEDGER_DAMAGED KEY_MISSING KEY_WRONG \
            KEYRING_UNAVAILABLE FILE_UNREADABLE FILE_CHANGED FILE_NOT_WRITTEN STORAGE_FAILED"
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .as_str(),
    );
}

#[test]
fn requests_and_files_are_read_as_the_contract_writes_them() {
    let account: BankAccountInput = serde_json::from_value(json!({
        "ownership": "BUSINESS", "nameOnAccount": "Example Corp", "routingNumber": "021000021", "accountNumber": "5550100123",
        "taxId": "00-5550123", "tags": { "team": "finance" },
        "billingAddress": { "line1": "100 Example Street", "city": "Springfield", "state": "IL", "postalCode": "62701", "country": "US" }
    }))
    .expect("a bank account file");
    assert_eq!((account.name_on_account.as_str(), account.billing_address.postal_code.as_str()), ("Example Corp", "62701"));
    for unknown in [json!({ "accountNo": "1" }), json!({ "billingAddress": { "zip": "62701" } })] {
        assert!(serde_json::from_value::<BankAccountInput>(unknown).is_err(), "a misspelled key is not passed over");
    }
    for address in [
        json!("1 Sample Avenue\nExampleville"),
        json!(["1 Sample Avenue", "Exampleville"]),
        json!({ "line1": "1 Sample Avenue", "city": "Exampleville" }),
    ] {
        let bank: SellerBankInput = serde_json::from_value(json!({
            "currency": "USD", "beneficiaryName": "Sample Seller", "beneficiaryAddress": address, "bankName": "Sample Bank",
            "bankAddress": "2 Sample Plaza", "accountNumber": "5550199001", "routingNumber": "121000358", "remittanceEmail": "remittance@example.com"
        }))
        .expect("a seller's bank file");
        assert_eq!(bank.bank_name, "Sample Bank");
    }
    assert!(serde_json::from_value::<SellerBankInput>(json!({ "swift": "EXMPDEFF" })).is_err());
    let funds: AddFunds = serde_json::from_value(json!({ "requestId": "r-1", "amount": "25000.00", "via": "eft" })).expect("a funding");
    assert_eq!((funds.request_id.as_str(), funds.currency), ("r-1", None));
}
