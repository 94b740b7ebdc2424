//! The domain's values as the wire shows them, and back.

use billing_core::address::{PostalAddress, PostalAddressDraft};
use billing_core::column_mapping::{DateOrder, DecimalMark, FileKind};
use billing_core::funding::{FundingAction, FundingStatus};
use billing_core::invoice::{ChargeType, InvoiceStatus, InvoiceType};
use billing_core::language::Language;
use billing_core::ledger::EventClass;
use billing_core::method::Ownership;
use billing_core::money::{Currency, Money, parse_amount};
use billing_core::seller::Seller;
use billing_core::statement::{Confidence, CreditDebit, MatchEffect};
use billing_core::{DateTime, NaiveDate, Utc};
use billing_interchange::journal::JournalFormat;
use billing_interchange::statement::StatementFormat;
use billing_store::{
    AuditAction, AuditedRecord, DocumentKind, Evidence, FundingEventKind, FundingSort, InvoiceSort, KeyLocation, LineState, MatchStatus,
    PaymentStatus, RecordStatus, TransactionSort,
};
use chrono::SecondsFormat;

use crate::dto;
use crate::error::AppError;

/// Values that have the same name on both sides.
macro_rules! same_names {
    ($domain:ty => $wire:ty: $($name:ident),+) => {
        impl From<$domain> for $wire {
            fn from(value: $domain) -> Self {
                match value {
                    $(<$domain>::$name => Self::$name,)+
                }
            }
        }
    };
}

/// … and are read from the wire, too.
macro_rules! same_names_both_ways {
    ($domain:ty => $wire:ty: $($name:ident),+) => {
        same_names!($domain => $wire: $($name),+);
        same_names!($wire => $domain: $($name),+);
    };
}

same_names_both_ways!(Currency => dto::Currency: Usd, Eur, Gbp);
same_names_both_ways!(Seller => dto::Seller: AwsInc, AwsEurope);
same_names_both_ways!(InvoiceType => dto::InvoiceType: Invoice, CreditMemo);
same_names_both_ways!(ChargeType => dto::ChargeType: Usage, Subscription, Marketplace);
same_names_both_ways!(InvoiceStatus => dto::InvoiceStatus: Due, PastDue, Processing, Paid, Canceled, Unapplied, PartiallyApplied, Applied);
same_names_both_ways!(FundingStatus => dto::FundingStatus:
    AwaitingTransfer, PartiallyReceived, Received, Processing, Succeeded, Failed, Returned, Canceled);
same_names_both_ways!(EventClass => dto::TransactionType: Invoice, Payment, Funding, CreditMemo, Return, Adjustment);
same_names_both_ways!(DocumentKind => dto::DocumentKind: FundingDocument, FundingSummary, Receipt, Statement);
same_names_both_ways!(Language => dto::DocumentLanguage:
    English, Indonesian, German, Spanish, French, Italian, Portuguese, Vietnamese, Turkish, Russian, Arabic, Thai, Japanese, Korean, SimplifiedChinese, TraditionalChinese);
same_names!(FundingAction => dto::FundingAction: RecordReceipt, MarkSucceeded, MarkFailed, MarkReturned, Cancel);
same_names!(FundingEventKind => dto::FundingEventKind: Requested, DocumentIssued, Receipt, Succeeded, Failed, Returned, Canceled);
same_names!(Evidence => dto::EvidenceKind: OwnersWord, StatementLine, SimulatedClock, Program);
same_names!(KeyLocation => dto::KeyLocation: Keyring, File, Passphrase);
same_names_both_ways!(AuditAction => dto::AuditAction: Added, Changed, TakenOver);
same_names_both_ways!(AuditedRecord => dto::AuditedRecord:
    Account, Key, PaymentMethod, Registration, SellerBank, Funding, FundingStep, Document, Attachment, UnappliedCash, ImportFile, StatementFile,
    StatementMatch, ColumnMapping, SettledDay);
same_names!(dto::FileKind => FileKind: Invoices, Statement);
same_names_both_ways!(DateOrder => dto::DateOrder: YearMonthDay, MonthDayYear, DayMonthYear);
same_names_both_ways!(DecimalMark => dto::DecimalMark: Point, Comma);
same_names!(Ownership => dto::Ownership: Personal, Business);
same_names!(dto::InvoiceSort => InvoiceSort: DueDate, Amount, Number);
same_names!(dto::FundingSort => FundingSort: RequestedOn, Amount);
same_names!(dto::TransactionSort => TransactionSort: Date, Amount, Recorded);
same_names!(dto::JournalFormat => JournalFormat: Hledger, Beancount, Csv);
same_names_both_ways!(CreditDebit => dto::CreditDebit: Credit, Debit);
same_names_both_ways!(LineState => dto::StatementLineStatus: Unmatched, Suggested, Matched);
same_names_both_ways!(MatchStatus => dto::MatchStatus: Suggested, Confirmed, Rejected);
same_names!(Confidence => dto::MatchConfidence: Exact, Likely, Possible);
same_names!(MatchEffect => dto::MatchEffect: Receipt, Success, Return);
same_names!(StatementFormat => dto::StatementFormat: Camt053, Ofx, Csv);
same_names!(PaymentStatus => dto::PaymentStatus: Processing, Succeeded, Failed);

impl From<Money> for dto::Money {
    fn from(money: Money) -> Self {
        Self { currency: money.currency().into(), value: money.decimal().to_string() }
    }
}

impl From<RecordStatus> for dto::TransactionStatus {
    fn from(status: RecordStatus) -> Self {
        match status {
            RecordStatus::Payment(status) => Self::Payment(status.into()),
            RecordStatus::Funding(status) => Self::Funding(status.into()),
            RecordStatus::Invoice(status) => Self::Invoice(status.into()),
        }
    }
}

impl From<&PostalAddress> for dto::Address {
    fn from(address: &PostalAddress) -> Self {
        Self {
            line1: address.line1.clone(),
            line2: address.line2.clone().unwrap_or_default(),
            city: address.city.clone(),
            state: address.state.clone().unwrap_or_default(),
            postal_code: address.postal_code.clone(),
            country: address.country.clone(),
        }
    }
}

impl From<&dto::Address> for PostalAddressDraft {
    fn from(address: &dto::Address) -> Self {
        Self {
            line1: address.line1.clone(),
            line2: address.line2.clone(),
            city: address.city.clone(),
            state: address.state.clone(),
            postal_code: address.postal_code.clone(),
            country: address.country.clone(),
        }
    }
}

/// An instant as the wire shows it: RFC 3339, UTC.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Reads a day of the years 2000 to 9999, `YYYY-MM-DD`.
pub(crate) fn parse_day(field: &str, text: &str) -> Result<NaiveDate, AppError> {
    let trimmed = text.trim();
    let day = NaiveDate::parse_from_str(trimmed, "%Y-%m-%d").ok().filter(|day| trimmed.len() == 10 && day.to_string().as_str() >= "2000");
    day.ok_or_else(|| {
        let shown: String = trimmed.chars().take(40).collect();
        AppError::field(field, dto::FieldRefusal::NotADate { given: dto::Quoted(shown) })
    })
}

/// Reads an amount in `currency`; nothing typed is `None`.
pub(crate) fn parse_optional_amount(text: Option<&str>, currency: Currency) -> Result<Option<Money>, AppError> {
    let typed = text.filter(|text| !text.trim().is_empty());
    typed.map(|text| parse_amount(text, currency).map_err(|error| AppError::field("amount", error))).transpose()
}

/// Reads what the owner says about how something is known (R21).
pub(crate) fn parse_evidence(words: Option<&str>) -> Result<Option<String>, AppError> {
    billing_core::text::optional(words.unwrap_or_default(), "the evidence", 500).map_err(|error| AppError::field("evidence", error))
}

pub(crate) fn parse_optional_day(field: &str, text: Option<&str>) -> Result<Option<NaiveDate>, AppError> {
    text.filter(|text| !text.trim().is_empty()).map(|text| parse_day(field, text)).transpose()
}

/// The rows of a page: 50 unless asked otherwise, at most 500.
pub(crate) fn page_size(limit: Option<u32>) -> u32 {
    limit.unwrap_or(50).clamp(1, 500)
}

/// Cuts `rows`, of which one more than `limit` was read, into a page.
pub(crate) fn page<R, T>(
    mut rows: Vec<R>,
    limit: u32,
    cursor: impl Fn(&R) -> String,
    show: impl Fn(R) -> Result<T, AppError>,
) -> Result<dto::Page<T>, AppError> {
    let limit = limit as usize;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next_cursor = rows.last().filter(|_| more).map(cursor);
    Ok(dto::Page { items: rows.into_iter().map(show).collect::<Result<_, _>>()?, next_cursor })
}

/// A number of rows as the wire counts them.
pub(crate) fn number_of(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

/// What amounts add up to, for each currency that there is, in the order in which the currencies come.
pub(crate) fn totals(amounts: impl Iterator<Item = Money>) -> Result<Vec<dto::Money>, AppError> {
    let mut totals: Vec<Money> = Vec::new();
    for amount in amounts {
        match totals.iter_mut().find(|total| total.currency() == amount.currency()) {
            Some(total) => *total = total.checked_add(amount)?,
            None => totals.push(amount),
        }
    }
    Ok(totals.into_iter().map(Into::into).collect())
}

/// Refuses a cursor that no list gave.
pub(crate) fn bad_cursor() -> AppError {
    AppError::field("after", dto::FieldRefusal::UnknownPage {})
}
