//! Invoice files as AWS's own command prints them: ListInvoiceSummaries of the AWS Invoicing API (2024-12-01).
//!
//! One page or several: documents one after the other, one a line, or in a list. Values are kept as they are
//! written until they are read for what they are, so that no amount passes through a binary fraction, members
//! that nobody asks for cost nothing, and depth of nesting is no matter.

use std::fmt;

use billing_core::ids::{AccountId, IdError, InvoiceNumber};
use billing_core::invoice::{ChargeType, InvoiceDraft, InvoiceType};
use billing_core::money::{AmountError, Currency, Money, parse_amount};
use billing_core::seller::Seller;
use billing_core::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

use crate::error::{FileError, PeriodPart, RowError, RowProblem, Word};
use crate::row::{self, at, shown};
use crate::{InvoiceFile, InvoiceFormat, InvoiceRow, MOST_ROWS};

/// Reads the pages of a listing.
pub fn read(text: &str) -> Result<InvoiceFile, FileError> {
    let mut rows = Vec::new();
    let mut pages = 0;
    for document in serde_json::Deserializer::from_str(text).into_iter::<&RawValue>() {
        let document = document.map_err(|error| broken(&error))?;
        let listed = if document.get().starts_with('[') { list(document).unwrap_or_default().0 } else { vec![document] };
        if listed.len() > MOST_ROWS {
            return Err(FileError::TooManyRows { most: MOST_ROWS });
        }
        for page in listed {
            pages += 1;
            let records = object::<Page<'_>>(page).and_then(|page| list(page.invoice_summaries?));
            for record in records.ok_or(FileError::NotInvoiceJson { page: pages })?.0 {
                if rows.len() == MOST_ROWS {
                    return Err(FileError::TooManyRows { most: MOST_ROWS });
                }
                rows.push(row(rows.len() + 1, record));
            }
        }
    }
    Ok(InvoiceFile { format: InvoiceFormat::AwsJson, rows, ignored_columns: Vec::new(), columns_mapped: false })
}

/// Documents are taken whole before anything is expected of them, so their errors are never of the wrong content.
fn broken(error: &serde_json::Error) -> FileError {
    FileError::BrokenJson { line: error.line(), column: error.column(), cut_short: error.classify() == Category::Eof }
}

/// The elements of a list as they are written. Beyond one more than a file may have they are passed over, not kept.
#[derive(Default)]
struct Elements<'a>(Vec<&'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Elements<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Vec<&'de RawValue>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut elements = Vec::new();
                while elements.len() <= MOST_ROWS {
                    match list.next_element()? {
                        Some(element) => elements.push(element),
                        None => return Ok(elements),
                    }
                }
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(elements)
            }
        }
        deserializer.deserialize_seq(Collect).map(Elements)
    }
}

/// The elements of `written`, if it is a list.
fn list(written: &RawValue) -> Option<Elements<'_>> {
    serde_json::from_str(written.get()).ok()
}

/// The object `written`. A list is none, though serde would fill the members from it one by one.
fn object<'a, T: Deserialize<'a>>(written: &'a RawValue) -> Option<T> {
    serde_json::from_str(written.get()).ok().filter(|_| written.get().starts_with('{'))
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Page<'a> {
    #[serde(borrow)]
    invoice_summaries: Option<&'a RawValue>,
}

/// The members of an InvoiceSummary that are read. A member that is null counts as missing.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct InvoiceSummary<'a> {
    #[serde(borrow)]
    account_id: Option<&'a RawValue>,
    #[serde(borrow)]
    invoice_id: Option<&'a RawValue>,
    #[serde(borrow)]
    issued_date: Option<&'a RawValue>,
    #[serde(borrow)]
    due_date: Option<&'a RawValue>,
    #[serde(borrow)]
    entity: Option<&'a RawValue>,
    #[serde(borrow)]
    billing_period: Option<&'a RawValue>,
    #[serde(borrow)]
    invoice_type: Option<&'a RawValue>,
    #[serde(borrow)]
    purchase_order_number: Option<&'a RawValue>,
    #[serde(borrow)]
    tax_authority_status: Option<&'a RawValue>,
    #[serde(borrow)]
    base_currency_amount: Option<&'a RawValue>,
    #[serde(borrow)]
    payment_currency_amount: Option<&'a RawValue>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase")]
struct Entity<'a> {
    #[serde(borrow)]
    invoicing_entity: Option<&'a RawValue>,
    #[serde(borrow)]
    billing_entity: Option<&'a RawValue>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase")]
struct BillingPeriod<'a> {
    #[serde(borrow)]
    month: Option<&'a RawValue>,
    #[serde(borrow)]
    year: Option<&'a RawValue>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase")]
struct InvoiceCurrencyAmount<'a> {
    #[serde(borrow)]
    total_amount: Option<&'a RawValue>,
    #[serde(borrow)]
    currency_code: Option<&'a RawValue>,
}

fn row(position: usize, written: &RawValue) -> InvoiceRow {
    let line = u32::try_from(position).unwrap_or(u32::MAX);
    let Some(summary) = object::<InvoiceSummary<'_>>(written) else {
        let record = at("row", Err(RowProblem::RecordNotAnObject));
        return InvoiceRow { line, account_id: None, record, invoice_number_as_written: String::new() };
    };
    let account_id = member("AccountId", summary.account_id, account_id);
    InvoiceRow {
        line,
        account_id: account_id.as_ref().ok().cloned().flatten(),
        record: account_id.and_then(|_| summary.draft()),
        invoice_number_as_written: shown(&scalar(summary.invoice_id).unwrap_or_default(), 70),
    }
}

impl InvoiceSummary<'_> {
    fn draft(&self) -> Result<InvoiceDraft, RowError> {
        let number = member("InvoiceId", self.invoice_id, InvoiceNumber::parse)?;
        member("TaxAuthorityStatus", self.tax_authority_status, not_cancelled)?;
        let invoice_type = member("InvoiceType", self.invoice_type, invoice_type)?;
        let (seller, charge_type) = self.seller_and_charge_type()?;
        let issued_on = moment("IssuedDate", self.issued_date)?;
        // A credit memo does not fall due, whatever the listing says.
        let due_on = match invoice_type {
            InvoiceType::CreditMemo => issued_on,
            InvoiceType::Invoice => at("DueDate", row::not_before(moment("DueDate", self.due_date)?, issued_on))?,
        };
        let amount = self.amount(seller, invoice_type)?;
        let purchase_order = member("PurchaseOrderNumber", self.purchase_order_number, row::purchase_order)?;
        let billing_period = self.billing_period()?;
        Ok(InvoiceDraft { number, invoice_type, seller, issued_on, due_on, amount, charge_type, purchase_order, billing_period })
    }

    /// The listing says whether the marketplace bills; it does not tell subscriptions from usage, which are paid alike (R5).
    fn seller_and_charge_type(&self) -> Result<(Seller, ChargeType), RowError> {
        let entity: Entity<'_> = nested("Entity", self.entity)?;
        let charge_type = member("Entity.BillingEntity", entity.billing_entity, |name| match name {
            "" | "AWS" => Ok(ChargeType::Usage),
            "AWS_MARKETPLACE" => Ok(ChargeType::Marketplace),
            other => Err(row::unknown(other, Word::BillingEntity, &["AWS", "AWS_MARKETPLACE"])),
        })?;
        Ok((member("Entity.InvoicingEntity", entity.invoicing_entity, row::seller)?, charge_type))
    }

    /// What is to be paid: the amount in the payment currency, or in the base currency where no other was chosen.
    fn amount(&self, seller: Seller, invoice_type: InvoiceType) -> Result<Money, RowError> {
        let (name, written) = match self.payment_currency_amount {
            Some(payment) => ("PaymentCurrencyAmount", Some(payment)),
            None => ("BaseCurrencyAmount", self.base_currency_amount),
        };
        let parts: InvoiceCurrencyAmount<'_> = nested(name, written)?;
        let currency = member(&format!("{name}.CurrencyCode"), parts.currency_code, |code| row::currency(code, seller))?;
        member(&format!("{name}.TotalAmount"), parts.total_amount, |written| total(written, currency, invoice_type))
    }

    fn billing_period(&self) -> Result<Option<String>, RowError> {
        if self.billing_period.is_none() {
            return Ok(None);
        }
        let period: BillingPeriod<'_> = nested("BillingPeriod", self.billing_period)?;
        let month = member("BillingPeriod.Month", period.month, |month| within(month, 1, 12, PeriodPart::Month))?;
        let year = member("BillingPeriod.Year", period.year, |year| within(year, 2000, 2100, PeriodPart::Year))?;
        Ok(Some(format!("{year}-{month:02}")))
    }
}

/// The text of a string, the digits of a number; empty where the member is missing.
fn scalar(written: Option<&RawValue>) -> Result<String, RowProblem> {
    let written = written.map_or("\"\"", RawValue::get);
    match written.as_bytes() {
        [b'"', ..] => serde_json::from_str(written).map_err(|_| RowProblem::HalfCharacter),
        [b'-' | b'0'..=b'9', ..] => Ok(written.to_owned()),
        _ => Err(RowProblem::NotAScalar),
    }
}

fn member<T, E: Into<RowProblem>>(name: &str, written: Option<&RawValue>, read: impl FnOnce(&str) -> Result<T, E>) -> Result<T, RowError> {
    at(name, read(at(name, scalar(written))?.trim()))
}

fn nested<'a, T: Deserialize<'a> + Default>(name: &str, written: Option<&'a RawValue>) -> Result<T, RowError> {
    let Some(written) = written else { return Ok(T::default()) };
    at(name, object(written).ok_or(RowProblem::NotAnObject))
}

fn account_id(written: &str) -> Result<Option<String>, IdError> {
    if written.is_empty() {
        return Ok(None);
    }
    AccountId::parse(written).map(|id| Some(id.as_str().to_owned()))
}

fn not_cancelled(status: &str) -> Result<(), RowProblem> {
    if status == "CANCELLED" { Err(RowProblem::Canceled) } else { Ok(()) }
}

fn invoice_type(written: &str) -> Result<InvoiceType, RowProblem> {
    match written {
        "INVOICE" => Ok(InvoiceType::Invoice),
        "CREDIT_MEMO" => Ok(InvoiceType::CreditMemo),
        "PAYMENT_RECEIPT" => Err(RowProblem::PaymentReceipt),
        other => Err(row::unknown(other, Word::Type, &["INVOICE", "CREDIT_MEMO"])),
    }
}

/// The day (UTC) of a moment, written as seconds since 1970 or as ISO 8601 with its offset; a bare day is one, too.
fn moment(name: &str, written: Option<&RawValue>) -> Result<NaiveDate, RowError> {
    let is_number = written.is_some_and(|written| !written.get().starts_with('"'));
    member(name, written, |written| {
        let moment = if is_number {
            seconds(written).and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        } else if written.contains('T') {
            DateTime::parse_from_rfc3339(written).ok().map(|moment| moment.with_timezone(&Utc))
        } else {
            return row::day(written);
        };
        moment.map(|moment| moment.date_naive()).and_then(row::plausible).ok_or_else(|| RowProblem::NotAMoment(shown(written, 40)))
    })
}

/// Whole seconds, rounded down. A service writes them plainly or with an exponent (`1.7720640E9`).
fn seconds(written: &str) -> Option<i64> {
    Decimal::from_str_exact(written).or_else(|_| Decimal::from_scientific(written)).ok()?.floor().to_i64()
}

/// The total, above zero. The API writes what a credit memo gives back with or without a minus sign: its type says it already.
fn total(written: &str, currency: Currency, invoice_type: InvoiceType) -> Result<Money, RowProblem> {
    let unsigned = match invoice_type {
        InvoiceType::CreditMemo => written.strip_prefix('-').unwrap_or(written),
        InvoiceType::Invoice => written,
    };
    parse_amount(unsigned, currency).map_err(|error| match error {
        AmountError::Empty => RowProblem::AmountMissing,
        AmountError::Zero => RowProblem::AmountZero,
        other => other.into(),
    })
}

fn within(written: &str, least: u16, most: u16, part: PeriodPart) -> Result<u16, RowProblem> {
    let number = written.parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| RowProblem::PeriodOutOfRange { given: shown(written, 40), part, least, most })
}
