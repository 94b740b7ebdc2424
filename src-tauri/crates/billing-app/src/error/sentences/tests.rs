//! A refusal's parts say, in English, the very message.

use std::io;
use std::path::PathBuf;

use billing_core::NaiveDate;
use billing_core::address::AddressError;
use billing_core::bank::BankNumberError;
use billing_core::by_hand::{ApplicableName, ByHandError, PaidWhole};
use billing_core::card::{CardError, NoMonth};
use billing_core::check_code::CheckCode;
use billing_core::column_mapping::{DateOrder, DecimalMark};
use billing_core::funding::{FundingAction, FundingError, FundingHint, FundingStatus};
use billing_core::ids::{FundingId, IdError, InvoiceNumber, PaymentMethodId, UnappliedCashId};
use billing_core::method::{MOST_TAGS, MethodError};
use billing_core::money::{AmountError, Currency, Money, MoneyError};
use billing_core::return_code::ReturnCode;
use billing_core::seller::{Seller, SellerBankError};
use billing_core::text::TextError;
use billing_core::validation::{FieldError, Problem};

use billing_interchange::payment_file::NachaError;
use billing_interchange::{CsvFault, FileError, ForeignFile, PeriodPart, RowProblem, Word};

use super::*;
use crate::dto::Words;
use crate::dto::{ApiError, Day, Id, ImportSentence, Label, PaymentFileRefusal, Quoted, RegistrationSentence, english};
use crate::text::mebibytes;

fn text() -> String {
    "O\"Neill".to_owned()
}

fn usd(minor: i64) -> Money {
    Money::from_minor(minor, Currency::Usd)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn path() -> PathBuf {
    PathBuf::from("/l/ledger.sqlite")
}

/// One of each thing that the domain finds wrong with a value.
fn problems() -> Vec<Problem> {
    let (what, field) = ("the city", "A routing number");
    let seller = Seller::AwsInc;
    vec![
        AddressError::Country(text()).into(),
        AddressError::State(text()).into(),
        AddressError::ZipCode(text()).into(),
        AddressError::NotInUs("DE".to_owned()).into(),
        AmountError::Empty.into(),
        AmountError::Separators("1,000.00".to_owned()).into(),
        AmountError::NotANumber(text()).into(),
        AmountError::Zero.into(),
        AmountError::Negative("-5".to_owned()).into(),
        AmountError::TooManyDecimals { text: "1.001".to_owned(), currency: Currency::Eur, decimals: 2 }.into(),
        AmountError::TooLarge("1e15".to_owned()).into(),
        BankNumberError::Empty("the nine-digit routing number").into(),
        BankNumberError::RoutingLength("12".to_owned(), 2).into(),
        BankNumberError::NotDigits(field).into(),
        BankNumberError::RoutingChecksum("121000359".to_owned()).into(),
        BankNumberError::AccountTooLong(18).into(),
        BankNumberError::Iban.into(),
        BankNumberError::Bic(text()).into(),
        BankNumberError::TaxId.into(),
        BankNumberError::IdNumber.into(),
        CardError::WholeNumber.into(),
        CardError::Brand(text()).into(),
        CardError::LastFour.into(),
        CardError::Month(NoMonth).into(),
        CardError::Past("2026-02".parse().expect("a month")).into(),
        seller.accept("JPY").expect_err("another currency").into(),
        IdError::AccountId(text()).into(),
        PaymentMethodId::parse("x").expect_err("no id").into(),
        IdError::InvoiceNumber(text()).into(),
        IdError::RequestId.into(),
        MethodError::OwnershipMissing.into(),
        MethodError::Ownership(text()).into(),
        MethodError::RoutingNumbersDiffer.into(),
        MethodError::AccountNumbersDiffer.into(),
        MethodError::Phone(text()).into(),
        MethodError::TooManyTags(MOST_TAGS + 1).into(),
        MethodError::TagTwice(text()).into(),
        SellerBankError::AccountOrIban.into(),
        SellerBankError::AccountMissing.into(),
        SellerBankError::IbanGoesWithBic.into(),
        SellerBankError::BankMissing.into(),
        SellerBankError::Email(text()).into(),
        TextError::Empty { what }.into(),
        TextError::TooManyLines { what }.into(),
        TextError::TooLong { what, most: 70, length: 71 }.into(),
        TextError::Invisible { what, code: 0x200b }.into(),
    ]
}

#[test]
fn what_is_wrong_with_a_value_is_said_as_the_domain_says_it() {
    for problem in problems() {
        let message = problem.to_string();
        assert_eq!(Sentences::from(problem).to_string(), message);
    }
    let code = ReturnCode::parse("R99").expect_err("no code");
    assert_eq!(code.to_string(), Sentences::from(code.clone()).to_string());
    let code = CheckCode::parse(&text()).expect_err("no code");
    assert_eq!(code.to_string(), Sentences::from(code.clone()).to_string());
}

#[test]
fn why_nothing_is_paid_by_hand_is_said_as_the_domain_says_it() {
    let (number, name) = ("EX-1".to_owned(), ApplicableName::UnappliedCash(UnappliedCashId::new(1)));
    let memo = ApplicableName::CreditMemo(InvoiceNumber::parse("EX-CM").expect("a number"));
    let no_part = |why| ByHandError::NoPart { why, outstanding: usd(500) };
    let errors = [
        ByHandError::NotAnInvoice(number.clone()),
        ByHandError::NothingOutstanding { number: number.clone(), processing: usd(0) },
        ByHandError::NothingOutstanding { number: number.clone(), processing: usd(100) },
        ByHandError::Elsewhere {
            name: memo.clone(),
            seller: Seller::AwsInc,
            currency: Currency::Usd,
            number: number.clone(),
            invoice_seller: Seller::AwsEurope,
            invoice_currency: Currency::Eur,
        },
        ByHandError::NothingLeft(memo.clone()),
        ByHandError::TooEarly { name: memo, usable_from: day("2026-03-10") },
        ByHandError::MoreThanLeft { name, left: usd(300), asked: usd(301) },
        ByHandError::MoreThanOutstanding { number, outstanding: usd(500), asked: usd(501) },
        no_part(PaidWhole::Subscription),
        no_part(PaidWhole::Marketplace),
        no_part(PaidWhole::BankAccount),
    ];
    for error in errors {
        let message = error.to_string();
        assert_eq!(english(&Refusal::by_hand(error)), message);
    }
}

#[test]
fn r11_a_wrong_status_is_said_as_the_domain_says_it() {
    use FundingAction::{Cancel, MarkFailed, MarkReturned, MarkSucceeded, RecordReceipt};
    use FundingHint::{MarkAsBankSays, MarkDebit, MoneyArrived, NothingArrived, NothingMore, RecordReceipt as ReceiptHint};
    use FundingStatus::{AwaitingTransfer, Canceled, Failed, PartiallyReceived, Processing, Received, Returned, Succeeded};
    let id = FundingId::new(7);
    for action in [RecordReceipt, MarkSucceeded, MarkFailed, MarkReturned, Cancel] {
        for status in [AwaitingTransfer, PartiallyReceived, Received, Processing, Succeeded, Failed, Returned, Canceled] {
            for hint in [ReceiptHint, MarkDebit, MarkAsBankSays, NothingArrived, MoneyArrived, NothingMore] {
                let message = FundingError::WrongStatus { id, action, status, hint }.to_string();
                assert_eq!(Sentences::from(Refusal::wrong_status(id, action, status, hint)).to_string(), message);
            }
        }
    }
}

/// One of each refusal that has parts.
fn refusals() -> Vec<AppError> {
    let (reason, id) = ("no such device".to_owned(), "PM-000009".to_owned());
    let refused = |kind| -> Words { FileRefusal::from(&io::Error::from(kind)).into() };
    let unreadable = |error: &FileError| AppError::unreadable("rows.csv", error);
    let kinds =
        ["invoice", "payment", "funding", "document", "unapplied cash", "import", "attached file", "bank account", "payment method"];
    let mut all: Vec<AppError> = kinds.into_iter().map(|what| AppError::NotFound { what, id: id.clone() }).collect();
    all.extend([
        AppError::from(vec![FieldError::<Problem>::new("a", AmountError::Zero)]),
        AppError::from(vec![FieldError::<Problem>::new("a", AmountError::Zero), FieldError::new("b", AmountError::Empty)]),
        AppError::from(vec![FieldError::<Problem>::new("a", AmountError::Zero); 3]),
        AppError::NotEligible(RegistrationSentence::RegisterWithPayer {}.into()),
        AppError::TermsNotAccepted,
        AppError::TermsOutdated("2026-01"),
        AppError::NotRegistered,
        AppError::SellerBankMissing { seller: "AWS Inc.", currency: "USD" },
        AppError::RequestConflict("r-1".to_owned()),
        AppError::NotSimulated,
        AppError::NoLedger,
        AppError::KeysUsedUp,
        AppError::SealBroken { table: "document", row: 12_345, column: "content_sealed" },
        AppError::FileChanged("rows.csv".to_owned()),
        AppError::FileNotWritten { path: path(), reason: refused(io::ErrorKind::StorageFull) },
        AppError::FileNotWritten { path: path(), reason: FileRefusal::FilesOfThisName {}.into() },
        AppError::TimerFile { path: path(), reason: refused(io::ErrorKind::PermissionDenied) },
        AppError::TimerPath(FileRefusal::TimerPathBroken { path: text() }.into()),
        AppError::HomeUnknown,
        AppError::FileInTheWay(path()),
        AppError::BackupUnreadable { path: path(), reason: LedgerRefusal::BackupChanged {}.into() },
        AppError::LedgerInTheWay(path()),
        AppError::LedgerInUse(path()),
        AppError::SettlementInterrupted { payments: 1, cause: Box::new(StoreError::DiskFull.into()) },
        AppError::SettlementInterrupted { payments: 2, cause: Box::new(StoreError::Busy.into()) },
        StoreError::Missing(path()).into(),
        StoreError::Exists(path()).into(),
        StoreError::NotALedger(path()).into(),
        StoreError::Newer { path: path(), found: 9, supported: 4 }.into(),
        StoreError::ReadOnly.into(),
        StoreError::Busy.into(),
        StoreError::DiskFull.into(),
        StoreError::Damaged("page 12".to_owned()).into(),
        StoreError::Uncertain(reason.clone()).into(),
        StoreError::Canceled.into(),
        StoreError::Failed(reason.clone()).into(),
        KeyError::FileNotNamed.into(),
        KeyError::FileMissing(path()).into(),
        KeyError::FileUnreadable(path()).into(),
        KeyError::FileNotPrivate(path()).into(),
        KeyError::FileNotWritten { path: path(), reason: refused(io::ErrorKind::ReadOnlyFilesystem) }.into(),
        KeyError::NotInKeyring.into(),
        KeyError::KeyringUnavailable(reason).into(),
        KeyError::Wrong.into(),
        KeyError::Changed.into(),
        KeyError::PassphraseNeeded.into(),
        KeyError::BackupPassphraseNeeded.into(),
        KeyError::PassphraseWeak { characters: 16, different: 8 }.into(),
        KeyError::PassphraseWrong.into(),
        KeyError::WrappingDamaged.into(),
        DocumentError::CurrencyMismatch { amount: Currency::Eur, receiving: Currency::Usd }.into(),
        DocumentError::DoesNotFit.into(),
        DocumentError::UnsupportedCharacter { field: "payerName", character: '\u{1f600}' }.into(),
        DocumentError::UnsupportedCharacter { field: "payerAddress", character: '\u{e000}' }.into(),
        DocumentError::UnsupportedCharacter { field: "description", character: '\'' }.into(),
        unreadable(&FileError::Empty),
        unreadable(&FileError::TooLarge { bytes: (64 << 20) + 1, most: 64 << 20 }),
        unreadable(&FileError::Utf16),
        unreadable(&FileError::NotUtf8 { line: 12_345 }),
        unreadable(&FileError::MissingColumns { columns: vec!["amount"], found: vec![] }),
        unreadable(&FileError::MissingColumns { columns: vec!["type", "seller", "amount"], found: vec!["a".to_owned(); 10] }),
        unreadable(&FileError::MissingColumns { columns: vec!["type", "amount"], found: vec!["a".to_owned(); 13] }),
        unreadable(&FileError::DuplicateColumn { column: "amount" }),
        unreadable(&FileError::ValuesAsHeader { found: text() }),
        unreadable(&FileError::TooManyColumns { most: 200 }),
        unreadable(&FileError::NotATable),
        unreadable(&FileError::NoRows),
        unreadable(&FileError::TooManyRows { most: 1_000_000 }),
        unreadable(&FileError::BrokenJson { line: 1_234, column: 5, cut_short: true }),
        unreadable(&FileError::BrokenJson { line: 1_234, column: 5, cut_short: false }),
        unreadable(&FileError::NotInvoiceJson { page: 2 }),
    ]);
    let broken = [CsvFault::EndlessLine, CsvFault::OpenQuote, CsvFault::UnreadableRow];
    all.extend(broken.into_iter().map(|problem| unreadable(&FileError::BrokenCsv { line: 1_234, problem })));
    all.extend(FOREIGN.into_iter().map(|kind| unreadable(&FileError::NotText(kind))));
    all.extend(DOCUMENT_FIELDS.into_iter().map(|field| DocumentError::UnsupportedCharacter { field, character: 'ა' }.into()));
    all
}

#[test]
fn a_refusals_parts_say_its_message() {
    for error in refusals() {
        let message = error.to_string();
        let wire = ApiError::from(error);
        assert_eq!(wire.message, message);
        assert_eq!(english(&wire.message_parts), message);
        for problem in wire.problems {
            assert_eq!(english(&problem.message_parts), problem.message);
        }
    }
}

#[test]
fn what_only_english_has_words_for_has_no_parts() {
    let refusals = [
        AppError::from(MoneyError::Overflow),
        KeyError::PassphraseUnreadable { from: "/l/p".to_owned(), reason: "no such file".to_owned() }.into(),
    ];
    for error in refusals {
        assert_eq!(error.sentences(), Sentences::default(), "{error}");
    }
}

/// All that a file may be that holds no invoices.
const FOREIGN: [ForeignFile; 12] = [
    ForeignFile::Png,
    ForeignFile::Jpeg,
    ForeignFile::Gif,
    ForeignFile::Media,
    ForeignFile::Tiff,
    ForeignFile::Pdf,
    ForeignFile::ZipOrSpreadsheet,
    ForeignFile::OldOffice,
    ForeignFile::Gzip,
    ForeignFile::RichText,
    ForeignFile::Database,
    ForeignFile::Binary,
];

/// The fields in which a document may not print a letter, but for those in the table of refusals.
const DOCUMENT_FIELDS: [&str; 10] = [
    "requestedBy",
    "beneficiaryName",
    "beneficiaryAddress",
    "bankName",
    "bankAddress",
    "recordedBy",
    "methodName",
    "evidence",
    "remittanceEmail",
    "description",
];

/// One of each thing that is wrong with a row of an invoice file.
fn row_problems() -> Vec<RowProblem> {
    let (given, accepted) = (text(), vec!["AWS Inc.", "AWS Europe"]);
    let words = [Word::Type, Word::Seller, Word::Currency, Word::ChargeType, Word::BillingEntity];
    let mut all: Vec<RowProblem> = words.map(|word| RowProblem::WordMissing { word, accepted: accepted.clone() }).into();
    all.extend(words.map(|word| RowProblem::WordUnknown { given: given.clone(), word, accepted: vec!["USD", "EUR", "GBP"] }));
    all.extend([
        AmountError::Zero.into(),
        Seller::AwsEurope.accept("JPY").expect_err("another currency").into(),
        IdError::InvoiceNumber(text()).into(),
        TextError::Invisible { what: "the purchase order", code: 0x202e }.into(),
        RowProblem::DateMissing,
        RowProblem::NotADate(given.clone()),
        RowProblem::DateOtherwise { given: given.clone(), order: DateOrder::MonthDayYear },
        RowProblem::DateOtherwise { given: given.clone(), order: DateOrder::DayMonthYear },
        RowProblem::AmountOtherwise { given: given.clone(), mark: DecimalMark::Point },
        RowProblem::AmountOtherwise { given: given.clone(), mark: DecimalMark::Comma },
        RowProblem::NoSuchDay("2026-02-29".to_owned()),
        RowProblem::YearOutOfRange(day("1999-12-31")),
        RowProblem::NotAMoment(given.clone()),
        RowProblem::DueBeforeIssue { due: day("2026-01-02"), issued: day("2026-01-03") },
        RowProblem::PeriodOutOfRange { given: given.clone(), part: PeriodPart::Month, least: 1, most: 12 },
        RowProblem::PeriodOutOfRange { given: given.clone(), part: PeriodPart::Year, least: 2_000, most: 2_100 },
        RowProblem::MemoWithMinus(given),
        RowProblem::AmountMissing,
        RowProblem::AmountZero,
        RowProblem::Canceled,
        RowProblem::PaymentReceipt,
        RowProblem::CellCount { cells: 1_234, columns: 7 },
        RowProblem::CellTooLong,
        RowProblem::RecordNotAnObject,
        RowProblem::NotAnObject,
        RowProblem::HalfCharacter,
        RowProblem::NotAScalar,
    ]);
    all
}

#[test]
fn what_is_wrong_with_a_row_is_said_as_the_importer_says_it() {
    for problem in row_problems() {
        let message = problem.to_string();
        assert_eq!(Sentence::from(problem).to_string(), message);
    }
}

#[test]
fn what_no_clearing_house_moves_is_said_as_the_file_says_it() {
    for error in [NachaError::Currency(Currency::Eur), NachaError::AccountElsewhere, NachaError::AmountTooLarge] {
        assert_eq!(Sentence::from(PaymentFileRefusal::from(error)).to_string(), error.to_string());
    }
}

#[test]
fn what_the_operating_system_says_has_words_of_its_own_or_its_own() {
    use io::ErrorKind::{
        InvalidFilename, IsADirectory, NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    let said = [
        (NotFound, "there is no such file or folder"),
        (PermissionDenied, "this program is not allowed to"),
        (StorageFull, "the disk is full"),
        (QuotaExceeded, "the disk is full"),
        (ReadOnlyFilesystem, "it is on a disk that can only be read"),
        (IsADirectory, "it is a folder"),
        (NotADirectory, "a part of its path is not a folder"),
        (InvalidFilename, "its name is too long"),
    ];
    for (kind, words) in said {
        assert_eq!(Sentence::from(FileRefusal::from(&io::Error::from(kind))).to_string(), words);
    }
    let other = FileRefusal::from(&io::Error::other("the tape is torn"));
    assert_eq!(Sentence::from(other).to_string(), "the tape is torn");
}

/// Sentences that no error of the domain says first, and the messages that the command line and its readers know.
#[test]
fn sentences_of_the_use_cases_keep_their_words() {
    let id = || Id("PAY-000001".to_owned());
    let (date, today): (Day, Day) = (day("2026-04-01").into(), day("2026-03-12").into());
    let said: [(Sentence, &str); 16] = [
        (FieldRefusal::DateInFuture { date, today }.into(), "1 Apr 2026 is in the future; the ledger's day is 12 Mar 2026."),
        (
            FieldRefusal::NotADate { given: Quoted("12/03".to_owned()) }.into(),
            "\"12/03\" is not a date. Write it as year-month-day, such as 2026-03-12.",
        ),
        (
            FieldRefusal::AmountAboveLargest { amount: usd(200).into(), largest: usd(100).into() }.into(),
            "USD 2.00 is more than this payment method can carry at once: USD 1.00. Add it in parts.",
        ),
        (FieldRefusal::PeriodTurned { from: date, to: today }.into(), "1 Apr 2026 is after 12 Mar 2026. Turn the two around."),
        (
            FieldRefusal::DateMovesForward { today: date, to: today }.into(),
            "The simulated date is 1 Apr 2026 and only moves forward; 12 Mar 2026 is before it.",
        ),
        (
            FieldRefusal::SettleInFutureOfSandbox { date, today }.into(),
            "1 Apr 2026 is in the future; the ledger's day is 12 Mar 2026. Move the simulated date first: advance-pay clock advance --to DATE.",
        ),
        (FieldRefusal::UnknownPage {}.into(), "This page is not known. Ask for the first page again, then follow nextCursor."),
        (Refusal::AnsweredBefore { id: id() }.into(), "PAY-000001 was answered before; its answer can't be changed."),
        (Refusal::NotACharge { id: id() }.into(), "PAY-000001 is no charge to a payment method."),
        (Refusal::NothingLeft { name: Label::Cash { id: id() }.into() }.into(), "Nothing is left of PAY-000001."),
        (
            Refusal::ImportNotUndone { import: "IMP-000001".to_owned(), number: "EX-1".to_owned() }.into(),
            "IMP-000001 can't be undone any more: something was paid or charged for EX-1, or applied from it. Nothing was changed. Where the seller has billed too much, import its credit memo.",
        ),
        (FileRefusal::NotAFile { wanted: Choice("PDF") }.into(), "This is a folder or a device. Choose a PDF file."),
        (FileRefusal::NotAFile { wanted: Choice("INVOICES") }.into(), "This is a folder or a device. Choose a CSV or JSON file."),
        (
            FileRefusal::AttachmentTooLarge { size: mebibytes((10 << 20) + 1), most: mebibytes(10 << 20) }.into(),
            "The file has 11 MiB; at most 10 MiB are kept with an invoice.",
        ),
        (
            ImportSentence::RowDiffers {
                difference: ImportSentence::PartDiffers { part: Choice("PURCHASE_ORDER"), there: None, here: Some("PO-1".to_owned()) }
                    .into(),
            }
            .into(),
            "It is in the ledger with another purchase order (none there, PO-1 here). The ledger keeps what it has.",
        ),
        (
            ImportSentence::RecordDiffers {
                number: "EX-1".to_owned(),
                difference: ImportSentence::AmountDiffers { there: usd(1_000).into(), here: usd(1_200).into() }.into(),
            }
            .into(),
            "EX-1 is in the ledger with another amount (USD 10.00 there, USD 12.00 here). Nothing was changed.",
        ),
    ];
    for (sentence, message) in said {
        assert_eq!(sentence.to_string(), message);
    }
}
