//! What happened while the owner was away: told from the record, so that nothing of it can be missed or made up.

use billing_core::NaiveDate;
use billing_core::calendar::next_day;
use billing_core::invoice::InvoiceStatus;
use billing_core::ledger::{Event, EventClass};
use billing_core::money::Money;
use billing_store::{InvoiceFilter, Subject, TransactionFilter};

use crate::error::AppError;
use crate::{App, View, dto};

/// How many days back is told of.
const DAYS_BACK: u64 = 30;

/// The most rows of one kind that are looked at.
const MOST_ROWS: u32 = 100;

impl App {
    /// What happened in the last 30 days without the owner doing it, and what waits for the owner, the newest first.
    ///
    /// # Errors
    /// Where the ledger can't be read.
    pub fn notices(&mut self) -> Result<Vec<dto::Notice>, AppError> {
        self.read(|view| {
            let since = view.moment.today.checked_sub_days(chrono::Days::new(DAYS_BACK)).unwrap_or(NaiveDate::MIN);
            let mut notices = view.automatic_payments_made(since)?;
            notices.extend(view.fundings_moved(since)?);
            notices.extend(view.overdue()?);
            notices.extend(view.charges_refused(since)?);
            notices.extend(view.became_past_due()?);
            notices.sort_by(|one, other| other.date.cmp(&one.date).then(one.kind.cmp(&other.kind)).then(one.key.cmp(&other.key)));
            Ok(notices)
        })
    }
}

/// A notice about one record.
struct About {
    kind: dto::NoticeKind,
    date: NaiveDate,
    amount: Money,
    open: bool,
    id: String,
    label: String,
}

impl About {
    fn notice(self) -> dto::Notice {
        let Self { kind, date, amount, open, id, label } = self;
        let (date, key) = (date.to_string(), format!("{kind:?} {id} {date}"));
        dto::Notice { key, kind, date, count: 1, amount: amount.into(), open, record_id: Some(id), record_label: Some(label) }
    }
}

/// A notice about all of one day and currency.
fn of_day(kind: dto::NoticeKind, date: NaiveDate, count: u32, amount: Money, open: bool) -> dto::Notice {
    let key = format!("{kind:?} {date} {}", amount.currency().code());
    dto::Notice { key, kind, date: date.to_string(), count, amount: amount.into(), open, record_id: None, record_label: None }
}

impl View<'_, '_> {
    fn automatic_payments_made(&self, since: NaiveDate) -> Result<Vec<dto::Notice>, AppError> {
        let mut notices = Vec::new();
        for made in self.reader.automatic_payments_by_day(since)? {
            let mut notice = of_day(dto::NoticeKind::AutomaticPayments, made.day, made.count, made.amount, false);
            if made.count == 1 {
                (notice.record_id, notice.record_label) = (Some(made.first.to_string()), Some(made.first.to_string()));
            }
            notices.push(notice);
        }
        Ok(notices)
    }

    /// Fundings that arrived, were refused or taken back.
    fn fundings_moved(&self, since: NaiveDate) -> Result<Vec<dto::Notice>, AppError> {
        let classes = vec![EventClass::Funding, EventClass::Return];
        let filter = TransactionFilter { classes, from: Some(since), limit: MOST_ROWS, ..Default::default() };
        let mut notices = Vec::new();
        for transaction in self.reader.transactions(&filter)? {
            let kind = match transaction.event {
                Event::EftReceived(_) | Event::BankFundingSucceeded(_) => dto::NoticeKind::FundingArrived,
                Event::BankFundingFailed(_) => dto::NoticeKind::FundingFailed,
                Event::BankFundingReturned(_) | Event::EftReturned(_) => dto::NoticeKind::FundingReturned,
                _ => continue,
            };
            let Subject::Funding(id) = transaction.subject else { continue };
            let (date, amount, id) = (transaction.occurred_on, transaction.amount, id.to_string());
            let mut notice = About { kind, date, amount, open: false, label: id.clone(), id }.notice();
            // A transfer may arrive in parts on one day.
            notice.key = format!("{kind:?} {}", transaction.id);
            notices.push(notice);
        }
        Ok(notices)
    }

    /// Fundings and charges whose day has passed without an answer: asked about, not assumed (R21).
    fn overdue(&self) -> Result<Vec<dto::Notice>, AppError> {
        let today = self.moment.today;
        let mut notices = Vec::new();
        for funding in self.reader.waiting_fundings()?.into_iter().filter(|funding| funding.is_overdue(today)) {
            let (date, amount, id) = (next_day(funding.expected_by), funding.amount.checked_sub(funding.received)?, funding.id.to_string());
            notices.push(About { kind: dto::NoticeKind::FundingOverdue, date, amount, open: true, label: id.clone(), id }.notice());
        }
        for charge in self.reader.charges_expected(today)? {
            if let Some(expected) = charge.payment.expected_by.filter(|expected| *expected < today) {
                let (date, amount, id) = (next_day(expected), charge.payment.amount, charge.id.to_string());
                notices.push(About { kind: dto::NoticeKind::ChargeOverdue, date, amount, open: true, label: id.clone(), id }.notice());
            }
        }
        Ok(notices)
    }

    fn charges_refused(&self, since: NaiveDate) -> Result<Vec<dto::Notice>, AppError> {
        let mut notices = Vec::new();
        for charge in self.reader.charges_refused(since, MOST_ROWS)? {
            let date = charge.answered_on.unwrap_or(charge.payment.paid_on);
            let open = self.invoice_by_id(charge.payment.invoice)?.parts.outstanding.is_positive();
            let (amount, id) = (charge.payment.amount, charge.id.to_string());
            notices.push(About { kind: dto::NoticeKind::ChargeRefused, date, amount, open, label: id.clone(), id }.notice());
        }
        Ok(notices)
    }

    /// Past-due invoices, those of one due day and currency together.
    fn became_past_due(&self) -> Result<Vec<dto::Notice>, AppError> {
        let filter =
            InvoiceFilter { statuses: vec![InvoiceStatus::PastDue], today: self.moment.today, limit: MOST_ROWS, ..Default::default() };
        let mut days: Vec<PastDueDay> = Vec::new();
        for invoice in self.reader.invoices(&filter)? {
            let (due_on, open) = (invoice.record.due_on, invoice.parts.outstanding);
            let only = Some((invoice.id.to_string(), invoice.record.number.to_string()));
            match days.iter_mut().find(|day| (day.due_on, day.amount.currency()) == (due_on, open.currency())) {
                Some(day) => (day.count, day.amount, day.only) = (day.count + 1, day.amount.checked_add(open)?, None),
                None => days.push(PastDueDay { due_on, count: 1, amount: open, only }),
            }
        }
        Ok(days.into_iter().map(PastDueDay::notice).collect())
    }
}

/// What became past due of one day and currency.
struct PastDueDay {
    due_on: NaiveDate,
    count: u32,
    amount: Money,
    /// The one invoice, by id and number, where it is one.
    only: Option<(String, String)>,
}

impl PastDueDay {
    fn notice(self) -> dto::Notice {
        let mut notice = of_day(dto::NoticeKind::PastDue, next_day(self.due_on), self.count, self.amount, true);
        if let Some((id, number)) = self.only {
            (notice.record_id, notice.record_label) = (Some(id), Some(number));
        }
        notice
    }
}
