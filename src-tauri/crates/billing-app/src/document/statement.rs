//! The statement of account of one Advance Pay balance.

use billing_core::NaiveDate;
use billing_core::ids::DocumentId;
use billing_core::language::Language;
use billing_core::ledger::{Account, Event};
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_documents::{ChainHead, Movement, MovementKind, Statement, StatementMonth, StatementWriter};
use billing_store::{DocumentKind, DocumentRecord, MonthMovement, TransactionRecord};
use chrono::{Datelike as _, Months};

use super::of_funding::borrowed;
use super::{Before, IssuedDocument, Issuer};
use crate::convert::parse_day;
use crate::dto::{FieldRefusal, Quoted};
use crate::error::AppError;
use crate::{View, dto};

/// Movements that are read at once.
const PAGE: u32 = 500;

/// One balance in one period.
#[derive(Clone, Copy)]
struct Period {
    seller: Seller,
    currency: Currency,
    from: NaiveDate,
    to: NaiveDate,
}

impl Issuer<'_, '_, '_> {
    /// The statement of a period: the one issued before in its language where no movement was recorded for its days since.
    pub(super) fn statement(&self, request: &dto::StatementRequest) -> Result<IssuedDocument, AppError> {
        let view = self.change.view();
        let period = view.period(request)?;
        let Period { seller, currency, from, to } = period;
        let basis = view.reader.last_movement(Account::AdvancePay, seller, currency, to)?;
        let issued = view.reader.statements(seller, currency, (from, to))?;
        let language = self.language(request.language.map(Language::from), &issued)?;
        let holds = |record: &DocumentRecord| record.basis == basis;
        let before = Before::of(&issued, language, holds);
        if let Some(record) = before.same.clone().filter(holds) {
            return self.issued(record);
        }
        let months = view.months(period)?;
        let total = view.total(period, &months)?;
        let record = DocumentRecord {
            id: DocumentId::new(0),
            kind: DocumentKind::Statement,
            funding: None,
            seller,
            currency,
            period: Some((from, to)),
            basis,
            replaces: before.same.map(|record| record.id),
            replaced_by: None,
            check_code: None,
            issued_on: to,
            file_stem: String::new(),
            language,
            sha256: String::new(),
            seller_bank: None,
        };
        let facts = [seller.name().to_owned(), from.to_string(), to.to_string(), total.opening.spoken(), total.closing.spoken()];
        self.issue(record, before.beside, &borrowed(&facts), |issue| {
            let statement = Statement { issue, payer: view.payer(), seller, from, to, total, months, head: view.head()? };
            Ok((statement.file_stem(), view.set(&statement, period)?))
        })
    }
}

impl View<'_, '_> {
    /// Reads which balance and which days are meant.
    fn period(&self, request: &dto::StatementRequest) -> Result<Period, AppError> {
        let seller = match request.seller.as_deref().filter(|name| !name.trim().is_empty()) {
            None => self.ledger.seller,
            Some(name) => Seller::from_name(name).ok_or_else(|| {
                let shown: String = name.chars().take(40).collect();
                AppError::field("seller", FieldRefusal::NotASeller { given: Quoted(shown) })
            })?,
        };
        let currency = match request.currency.as_deref().filter(|code| !code.trim().is_empty()) {
            None if seller.accepts(self.ledger.currency) => self.ledger.currency,
            None => seller.currencies()[0],
            Some(code) => seller.accept(code).map_err(|refused| AppError::field("currency", refused))?,
        };
        let (from, to) = (parse_day("from", &request.from)?, parse_day("to", &request.to)?);
        if from > to {
            return Err(AppError::field("from", FieldRefusal::PeriodTurned { from: from.into(), to: to.into() }));
        }
        if to > self.moment.today {
            return Err(AppError::field("to", FieldRefusal::EndInFuture { date: to.into(), today: self.moment.today.into() }));
        }
        Ok(Period { seller, currency, from, to })
    }

    /// Sets the movements, page by page as they are read.
    fn set(&self, statement: &Statement, period: Period) -> Result<Vec<u8>, AppError> {
        let Period { seller, currency, from, to } = period;
        let letter = statement.letter()?;
        let mut writer = StatementWriter::begin(statement, &letter)?;
        let mut after = None;
        loop {
            let page = self.reader.account_transactions((Account::AdvancePay, seller, currency), (from, to), after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some((last.occurred_on, last.id));
            for transaction in &page {
                writer.add(&movement(transaction))?;
            }
        }
        Ok(writer.finish()?)
    }

    fn head(&self) -> Result<ChainHead, AppError> {
        let head = self.reader.chain_head()?;
        Ok(ChainHead { links: head.links, hash: head.to_string() })
    }

    fn balance_before(&self, Period { seller, currency, from, .. }: Period) -> Result<Money, AppError> {
        match from.pred_opt() {
            Some(before) => Ok(self.reader.balance_on(Account::AdvancePay, seller, currency, before)?),
            None => Ok(Money::zero(currency)),
        }
    }

    /// Every month of the period, from the days that the ledger keeps.
    fn months(&self, period: Period) -> Result<Vec<StatementMonth>, AppError> {
        let Period { seller, currency, from, to } = period;
        let moved = self.reader.balance_months(Account::AdvancePay, seller, currency, Some((from, to)))?;
        let (mut months, mut opening, mut first) = (Vec::new(), self.balance_before(period)?, from);
        while first <= to {
            let month = first_of_month(first);
            let zero = Money::zero(currency);
            let still = MonthMovement { month, added: zero, taken: zero, returned: zero };
            let row = roll(opening, first, moved.iter().find(|moved| moved.month == month).unwrap_or(&still))?;
            opening = row.closing;
            months.push(row);
            let Some(next) = month.checked_add_months(Months::new(1)) else { break };
            first = next;
        }
        Ok(months)
    }

    /// The whole period. Its closing balance is read by itself, so that months and movements which do not lead to it are noticed.
    fn total(&self, period: Period, months: &[StatementMonth]) -> Result<StatementMonth, AppError> {
        let opening = self.balance_before(period)?;
        let closing = self.reader.balance_on(Account::AdvancePay, period.seller, period.currency, period.to)?;
        let zero = Money::zero(period.currency);
        let mut total = StatementMonth { month: period.from, opening, funded: zero, applied: zero, returned: zero, closing };
        for month in months {
            total.funded = total.funded.checked_add(month.funded)?;
            total.applied = total.applied.checked_add(month.applied)?;
            total.returned = total.returned.checked_add(month.returned)?;
        }
        Ok(total)
    }
}

fn roll(opening: Money, month: NaiveDate, moved: &MonthMovement) -> Result<StatementMonth, AppError> {
    Ok(StatementMonth {
        month,
        opening,
        funded: moved.added,
        applied: moved.taken.checked_sub(moved.returned)?,
        returned: moved.returned,
        closing: opening.checked_add(moved.added)?.checked_sub(moved.taken)?,
    })
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// A transaction as its balance sees it.
fn movement(transaction: &TransactionRecord) -> Movement {
    let advance_pay = Account::AdvancePay.to_string();
    let change = transaction.entries.iter().find(|entry| entry.account == advance_pay).map(|entry| entry.amount);
    let kind = match transaction.event {
        Event::InvoicePaid => MovementKind::Invoice,
        Event::EftReceived(_) | Event::BankFundingSucceeded(_) => MovementKind::Funding,
        Event::UnappliedCashTied => MovementKind::UnappliedCash,
        Event::EftReturned(_) | Event::BankFundingReturned(_) => MovementKind::Return,
        _ => MovementKind::Other,
    };
    Movement {
        date: transaction.occurred_on,
        transaction: transaction.id,
        kind,
        label: transaction.label.clone(),
        change: change.unwrap_or_else(|| Money::zero(transaction.amount.currency())),
    }
}
