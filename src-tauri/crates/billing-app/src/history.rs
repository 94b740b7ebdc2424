//! The account as of any past day, and the roll-forward of its balances month by month.

use billing_core::NaiveDate;
use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_store::MonthMovement;
use chrono::{Datelike as _, Months};

use crate::account::positions;
use crate::convert::parse_day;
use crate::dto::{FieldRefusal, Quoted};
use crate::error::AppError;
use crate::{App, View, dto};

impl App {
    /// The account as of the end of `date`: what was outstanding and past due then, and the unapplied funds by kind. What was
    /// recorded later for that day or an earlier one counts.
    ///
    /// # Errors
    /// Where `date` is no day, or in the future.
    pub fn balances_on(&mut self, date: &str) -> Result<dto::BalancesOn, AppError> {
        let date = parse_day("date", date)?;
        self.read(|view| {
            let today = view.moment.today;
            if date > today {
                return Err(AppError::field("date", FieldRefusal::DateNotYet { date: date.into(), today: today.into() }));
            }
            let mut balances = dto::BalancesOn {
                date: date.to_string(),
                outstanding: Vec::new(),
                past_due: Vec::new(),
                unapplied_funds: dto::UnappliedFunds { advance_pay: Vec::new(), credit_memos: Vec::new(), unapplied_cash: Vec::new() },
                total_unapplied: Vec::new(),
            };
            for currency in Currency::ALL {
                view.add_balances_on(date, currency, &mut balances)?;
            }
            Ok(balances)
        })
    }

    /// How the Advance Pay balances went from month to month: opening + funded − applied − returned = closing, from the entries
    /// alone. Every month of the range is there for every balance that ever moved.
    ///
    /// # Errors
    /// Where a month can't be read, or the first is after the last.
    pub fn roll_forward(&mut self, query: &dto::RollForwardQuery) -> Result<dto::RollForward, AppError> {
        let from = parse_month("from", query.from.as_deref())?;
        let to = parse_month("to", query.to.as_deref())?;
        self.read(|view| {
            let mut balances = Vec::new();
            for (seller, currency) in positions() {
                let movements = view.reader.balance_months(Account::AdvancePay, seller, currency, None)?;
                if !movements.is_empty() {
                    balances.push(Balance { seller, currency, movements, closing: Money::zero(currency) });
                }
            }
            let oldest = balances.iter().filter_map(|balance| balance.movements.first()).map(|movement| movement.month).min();
            let this_month = first_of_month(view.moment.today);
            let (first, last) = (from.or(oldest).unwrap_or(this_month), to.unwrap_or(this_month));
            if first > last {
                let message = FieldRefusal::MonthsTurned { from: first.into(), to: last.into() };
                return Err(AppError::field("from", message));
            }
            let mut rows = Vec::new();
            let mut month = oldest.map_or(first, |oldest| oldest.min(first));
            while month <= last {
                for balance in &mut balances {
                    let row = balance.roll(month)?;
                    rows.extend((month >= first).then_some(row));
                }
                let Some(next) = month.checked_add_months(Months::new(1)) else { break };
                month = next;
            }
            Ok(dto::RollForward { months: rows })
        })
    }
}

/// One Advance Pay balance on its way through the months.
struct Balance {
    seller: Seller,
    currency: Currency,
    movements: Vec<MonthMovement>,
    closing: Money,
}

impl Balance {
    /// Goes on through `month`, which follows the one before.
    fn roll(&mut self, month: NaiveDate) -> Result<dto::RollForwardMonth, AppError> {
        let zero = Money::zero(self.currency);
        let still = MonthMovement { month, added: zero, taken: zero, returned: zero };
        let moved = self.movements.iter().find(|movement| movement.month == month).unwrap_or(&still);
        let opening = self.closing;
        let closing = opening.checked_add(moved.added)?.checked_sub(moved.taken)?;
        let row = dto::RollForwardMonth {
            month: month.format("%Y-%m").to_string(),
            seller: self.seller.into(),
            seller_name: self.seller.name().to_owned(),
            currency: self.currency.into(),
            opening: opening.into(),
            funded: moved.added.into(),
            applied: moved.taken.checked_sub(moved.returned)?.into(),
            returned: moved.returned.into(),
            closing: closing.into(),
        };
        self.closing = closing;
        Ok(row)
    }
}

/// Reads a month of the years 2000 to 9999, `YYYY-MM`, as its first day.
fn parse_month(field: &str, text: Option<&str>) -> Result<Option<NaiveDate>, AppError> {
    let Some(typed) = text.map(str::trim).filter(|typed| !typed.is_empty()) else { return Ok(None) };
    let month = parse_day(field, &format!("{typed}-01")).map_err(|_| {
        let shown: String = typed.chars().take(40).collect();
        AppError::field(field, FieldRefusal::NotAMonth { given: Quoted(shown) })
    })?;
    Ok(Some(month))
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

impl View<'_, '_> {
    /// Adds the figures of one currency as of `date`, if there were any or it is the preferred one.
    fn add_balances_on(&self, date: NaiveDate, currency: Currency, balances: &mut dto::BalancesOn) -> Result<(), AppError> {
        let zero = Money::zero(currency);
        let (mut owed, mut memos, mut cash, mut total) = (zero, zero, zero, zero);
        let mut advance_pay = Vec::new();
        for seller in Seller::ALL.into_iter().filter(|seller| seller.accepts(currency)) {
            let on = |account| self.reader.balance_on(account, seller, currency, date);
            owed = owed.checked_sub(on(Account::Invoices)?)?;
            memos = memos.checked_add(on(Account::CreditMemos)?)?;
            cash = cash.checked_add(on(Account::UnappliedCash)?)?;
            let balance = on(Account::AdvancePay)?;
            if !balance.is_zero() || (seller, currency) == (self.ledger.seller, self.ledger.currency) {
                let value = balance.decimal().to_string();
                advance_pay.push(dto::SellerBalance { seller: seller.into(), currency: currency.into(), value });
            }
            // A deficit is owed; it does not lessen what other funds could pay.
            if balance.is_positive() {
                total = total.checked_add(balance)?;
            }
        }
        if advance_pay.is_empty() && [owed, memos, cash].iter().all(|amount| amount.is_zero()) {
            return Ok(());
        }
        balances.outstanding.push(owed.into());
        balances.past_due.push(self.reader.past_due_on(currency, date)?.into());
        balances.total_unapplied.push(total.checked_add(memos)?.checked_add(cash)?.into());
        balances.unapplied_funds.advance_pay.extend(advance_pay);
        balances.unapplied_funds.credit_memos.push(memos.into());
        balances.unapplied_funds.unapplied_cash.push(cash.into());
        Ok(())
    }
}
