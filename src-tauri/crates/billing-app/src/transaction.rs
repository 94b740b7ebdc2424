//! The record: every transaction, in words and in postings.

use billing_core::ids::{PaymentMethodId, TransactionId};
use billing_core::ledger::{Account, Event};
use billing_store::{Direction, EntryRecord, ListSums, Subject, TransactionFilter, TransactionRecord, TransactionSort};

use crate::convert::{instant, page, page_size, parse_optional_day};
use crate::dto::{Id, Sentence, TransactionSentence};
use crate::error::AppError;
use crate::list::{Order, amount_filter, check_days, direction, typed};
use crate::{App, View, dto};

impl App {
    /// A page of transactions, the newest first unless asked otherwise.
    ///
    /// # Errors
    /// Where a day, an amount or the cursor can't be read.
    pub fn transactions(&mut self, query: &dto::TransactionQuery) -> Result<dto::Page<dto::Transaction>, AppError> {
        self.read(|view| view.transactions(query))
    }
}

impl View<'_, '_> {
    /// A page of transactions.
    pub(crate) fn transactions(&self, query: &dto::TransactionQuery) -> Result<dto::Page<dto::Transaction>, AppError> {
        let limit = page_size(query.limit);
        let order = Order::of(query.sort, query.direction);
        let after = order.read(query.after.as_deref(), TransactionId::parse)?;
        let filter = TransactionFilter { after, limit: limit + 1, ..self.transaction_filter(query)? };
        page(self.reader.transactions(&filter)?, limit, |row| order.cursor(&row.id), |row| self.show_transaction(row))
    }

    /// How many transactions match, and what they come to.
    pub(crate) fn transaction_sums(&self, query: &dto::TransactionQuery) -> Result<ListSums, AppError> {
        let sort = TransactionSort::default();
        Ok(self.reader.transaction_sums(&TransactionFilter { sort, ..self.transaction_filter(query)? })?)
    }

    /// All transactions of one record, the oldest first.
    pub(crate) fn transactions_of(&self, subject: Subject) -> Result<Vec<dto::Transaction>, AppError> {
        let filter = TransactionFilter { subject: Some(subject), today: self.moment.today, limit: u32::MAX, ..Default::default() };
        self.reader.transactions(&filter)?.into_iter().map(|transaction| self.show_transaction(transaction)).collect()
    }

    /// All that a query restricts the list to, and its order.
    fn transaction_filter(&self, query: &dto::TransactionQuery) -> Result<TransactionFilter, AppError> {
        let method = |text: &String| PaymentMethodId::parse(text).map_err(|error| AppError::field("methods", error));
        let from = parse_optional_day("from", query.from.as_deref())?;
        let to = parse_optional_day("to", query.to.as_deref())?;
        check_days("to", from, to)?;
        Ok(TransactionFilter {
            classes: query.types.iter().map(|class| (*class).into()).collect(),
            amounts: amount_filter(&query.sellers, &query.currencies, (query.min_amount.as_deref(), query.max_amount.as_deref()))?,
            methods: query.methods.iter().map(method).collect::<Result<_, _>>()?,
            from,
            to,
            search: typed(query.search.as_deref()),
            subject: None,
            today: self.moment.today,
            sort: query.sort.map_or(TransactionSort::default(), Into::into),
            direction: direction(query.direction, Direction::Descending),
            after: None,
            limit: 0,
        })
    }

    pub(crate) fn show_transaction(&self, transaction: TransactionRecord) -> Result<dto::Transaction, AppError> {
        let method_label = event_method(transaction.event).map(|method| self.method_label(method)).transpose()?;
        let description = describe(&transaction, method_label.as_ref());
        let advance_pay = Account::AdvancePay.to_string();
        let balance_after = transaction.entries.iter().find(|entry| entry.account == advance_pay).map(|entry| entry.balance_after.into());
        Ok(dto::Transaction {
            id: transaction.id.to_string(),
            date: transaction.occurred_on.to_string(),
            recorded_at: instant(transaction.recorded_at),
            transaction_type: transaction.event.class().into(),
            record_id: record_id(transaction.subject),
            description: description.to_string(),
            description_parts: description,
            record_label: transaction.label,
            amount: transaction.amount.into(),
            balance_after,
            method_label: method_label.as_ref().map(ToString::to_string),
            method_label_parts: method_label,
            payment_id: transaction.payment.map(|payment| payment.to_string()),
            status: transaction.status.map(Into::into),
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
        | Event::InvoiceCanceled
        | Event::CreditMemoCanceled
        | Event::CreditMemoApplied
        | Event::InvoicePaid
        | Event::UnappliedCashTied
        | Event::UnappliedCashApplied => None,
    }
}

/// What happened, in a sentence; `method` is how pages name the event's payment method.
pub(crate) fn describe(transaction: &TransactionRecord, method: Option<&Sentence>) -> Sentence {
    use TransactionSentence as Said;
    let label = transaction.label.clone();
    let method = || method.cloned().map(Box::new);
    let cash = || Id(transaction.unapplied_cash.map(|id| id.to_string()).unwrap_or_default());
    match transaction.event {
        Event::InvoiceRecorded => Said::InvoiceRecorded { label },
        Event::CreditMemoRecorded => Said::CreditMemoRecorded { label },
        Event::InvoiceCanceled => Said::InvoiceWithdrawn { label },
        Event::CreditMemoCanceled => Said::CreditMemoWithdrawn { label },
        Event::CreditMemoApplied => Said::CreditMemoApplied { label },
        Event::BankFundingStarted(_) => Said::FundingDebitStarted { label, method: method() },
        Event::BankFundingSucceeded(_) => Said::FundingDebitSucceeded { label, method: method() },
        Event::BankFundingFailed(_) => Said::FundingDebitRefused { label, method: method() },
        Event::BankFundingReturned(_) => Said::FundingDebitReturned { label, method: method() },
        Event::EftReceived(_) => Said::TransferReceived { label },
        Event::EftReturned(_) => Said::TransferReturned { label },
        Event::InvoicePaid => Said::InvoicePaidFromBalance { label },
        Event::ChargeStarted(_) => Said::InvoiceCharged { label, method: method() },
        Event::ChargeSucceeded(_) | Event::CardChargeSucceeded(_) => Said::InvoiceChargeSucceeded { label, method: method() },
        Event::ChargeFailed(_) => Said::InvoiceChargeRefused { label, method: method() },
        Event::UnappliedCashReceived(_) => Said::CashReceived { cash: cash() },
        Event::UnappliedCashTied => Said::CashTied { label, cash: cash() },
        Event::UnappliedCashApplied => Said::CashPaidInvoice { label, cash: cash() },
        Event::UnappliedCashReturned(_) => Said::CashReturned { cash: cash() },
    }
    .into()
}
