//! The record: every transaction, in words and in postings.

use billing_core::ids::TransactionId;
use billing_core::ledger::{Account, Event};
use billing_store::{EntryRecord, Subject, TransactionFilter, TransactionRecord};

use crate::convert::{bad_cursor, instant, page, page_size, parse_optional_day};
use crate::error::AppError;
use crate::{App, View, dto};

impl App {
    /// A page of transactions, the newest first.
    ///
    /// # Errors
    /// Where a day or the cursor can't be read.
    pub fn transactions(&mut self, query: &dto::TransactionQuery) -> Result<dto::Page<dto::Transaction>, AppError> {
        self.read(|view| view.transactions(query))
    }
}

impl View<'_, '_> {
    /// A page of transactions, the newest first.
    pub(crate) fn transactions(&self, query: &dto::TransactionQuery) -> Result<dto::Page<dto::Transaction>, AppError> {
        let limit = page_size(query.limit);
        let filter = TransactionFilter {
            classes: query.types.iter().map(|class| (*class).into()).collect(),
            from: parse_optional_day("from", query.from.as_deref())?,
            to: parse_optional_day("to", query.to.as_deref())?,
            search: query.search.clone().filter(|text| !text.trim().is_empty()),
            subject: None,
            after: query.after.as_deref().map(TransactionId::parse).transpose().map_err(|_| bad_cursor())?,
            limit: limit + 1,
        };
        page(self.reader.transactions(&filter)?, limit, |row| row.id.to_string(), |row| self.show_transaction(row))
    }

    pub(crate) fn show_transaction(&self, transaction: TransactionRecord) -> Result<dto::Transaction, AppError> {
        let method_label = event_method(transaction.event).map(|method| self.method_label(method)).transpose()?;
        let advance_pay = Account::AdvancePay.to_string();
        let balance_after = transaction.entries.iter().find(|entry| entry.account == advance_pay).map(|entry| entry.balance_after.into());
        Ok(dto::Transaction {
            id: transaction.id.to_string(),
            date: transaction.occurred_on.to_string(),
            recorded_at: instant(transaction.recorded_at),
            transaction_type: transaction.event.class().into(),
            record_id: record_id(transaction.subject),
            payment_id: transaction.payment.map(|payment| payment.to_string()),
            description: describe(&transaction, method_label.as_deref()),
            record_label: transaction.label,
            amount: transaction.amount.into(),
            balance_after,
            method_label,
            entries: transaction.entries.into_iter().map(show_entry).collect(),
        })
    }
}

fn show_entry(entry: EntryRecord) -> dto::Entry {
    let debit = entry.amount.is_positive();
    let size = billing_core::money::Money::from_minor(entry.amount.minor().abs(), entry.amount.currency());
    dto::Entry {
        account: entry.account,
        debit: debit.then(|| size.into()),
        credit: (!debit).then(|| size.into()),
        balance_after: entry.balance_after.into(),
    }
}

/// The id of the record that a transaction belongs to.
pub(crate) fn record_id(subject: Subject) -> String {
    match subject {
        Subject::Funding(id) => id.to_string(),
        Subject::Invoice(id) => id.to_string(),
        Subject::UnappliedCash(id) => id.to_string(),
    }
}

/// The payment method that an event is about.
pub(crate) const fn event_method(event: Event) -> Option<billing_core::ids::PaymentMethodId> {
    match event {
        Event::BankFundingStarted(method)
        | Event::BankFundingSucceeded(method)
        | Event::BankFundingFailed(method)
        | Event::BankFundingReturned(method)
        | Event::EftReceived(method)
        | Event::EftReturned(method)
        | Event::ChargeStarted(method)
        | Event::ChargeSucceeded(method)
        | Event::CardChargeSucceeded(method)
        | Event::ChargeFailed(method)
        | Event::UnappliedCashReceived(method)
        | Event::UnappliedCashReturned(method) => Some(method),
        Event::InvoiceRecorded
        | Event::CreditMemoRecorded
        | Event::CreditMemoApplied
        | Event::InvoicePaid
        | Event::UnappliedCashTied
        | Event::UnappliedCashApplied => None,
    }
}

/// What happened, in a sentence; `method` is how pages name the event's payment method.
pub(crate) fn describe(transaction: &TransactionRecord, method: Option<&str>) -> String {
    let (label, method) = (&transaction.label, method.unwrap_or_default());
    let cash = transaction.unapplied_cash.map(|id| id.to_string()).unwrap_or_default();
    match transaction.event {
        Event::InvoiceRecorded => format!("Invoice {label} recorded"),
        Event::CreditMemoRecorded => format!("Credit memo {label} recorded"),
        Event::CreditMemoApplied => format!("Credit memo applied to {label}"),
        Event::BankFundingStarted(_) => format!("Funding {label}: debit of {method} started"),
        Event::BankFundingSucceeded(_) => format!("Funding {label}: debit of {method} succeeded"),
        Event::BankFundingFailed(_) => format!("Funding {label}: debit of {method} refused"),
        Event::BankFundingReturned(_) => format!("Funding {label}: debit of {method} returned"),
        Event::EftReceived(_) => format!("Funding {label}: transfer received"),
        Event::EftReturned(_) => format!("Funding {label}: transfer returned"),
        Event::InvoicePaid => format!("Invoice {label} paid from Advance Pay"),
        Event::ChargeStarted(_) => format!("Invoice {label}: {method} charged"),
        Event::ChargeSucceeded(_) | Event::CardChargeSucceeded(_) => format!("Invoice {label}: charge of {method} succeeded"),
        Event::ChargeFailed(_) => format!("Invoice {label}: charge of {method} refused"),
        Event::UnappliedCashReceived(_) => format!("Unapplied cash {cash} received"),
        Event::UnappliedCashTied => format!("Funding {label}: unapplied cash {cash} tied to it"),
        Event::UnappliedCashApplied => format!("Invoice {label} paid from unapplied cash {cash}"),
        Event::UnappliedCashReturned(_) => format!("Unapplied cash {cash} returned"),
    }
}
