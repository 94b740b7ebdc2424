//! Who will pay the open invoices of one seller and currency, as things stand: settling, tried out on paper.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use billing_core::NaiveDate;
use billing_core::ids::InvoiceId;
use billing_core::invoice::Invoice;
use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_core::settlement::{Charging, Funds, OpenInvoice, Shortfall, Source, allocate, pass_by};
use billing_store::{InvoiceCursor, OpenPosition, StoreError};

use crate::View;
use crate::dto::WillBePaidBy;
use crate::error::AppError;

/// Who pays one invoice, what nobody pays of it, and why.
#[derive(Debug, Clone)]
pub(crate) struct Expectation {
    pub paid_by: WillBePaidBy,
    pub uncovered: Money,
    pub shortfall: Option<Shortfall>,
    /// What the Advance Pay balance then holds.
    pub balance_after: Money,
}

/// The open invoices of one seller and currency, in the order of R9, with what is expected of each.
pub(crate) struct Forecast {
    pub invoices: Vec<OpenInvoice>,
    pub expectations: HashMap<InvoiceId, Expectation>,
    pub funds: Funds,
}

/// Up to which due date a balance covers the eligible invoices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cover {
    pub until: Option<NaiveDate>,
    /// The due date of the first that is not covered.
    pub first_uncovered: Option<NaiveDate>,
    pub all: bool,
    pub shortfall: Money,
}

impl View<'_, '_> {
    pub(crate) fn forecast(&self, seller: Seller, currency: Currency) -> Result<Forecast, AppError> {
        let position = OpenPosition { seller, currency, due_through: None, today: self.moment.today, known_by: None };
        let invoices = self.reader.open_invoices(&position, None, u32::MAX)?;
        self.check_all_open(seller, currency, &invoices)?;
        let funds = self.funds(seller, currency)?;
        let mut left = funds.clone();
        let mut expectations = HashMap::with_capacity(invoices.len());
        for invoice in &invoices {
            expectations.insert(invoice.id, expect(invoice, &mut left, self.moment.today)?);
        }
        Ok(Forecast { invoices, expectations, funds })
    }

    /// Refuses open invoices that do not add up to their account: an index that lost one would leave it out silently.
    fn check_all_open(&self, seller: Seller, currency: Currency, invoices: &[OpenInvoice]) -> Result<(), AppError> {
        let mut open = self.reader.balance(Account::Invoices, seller, currency)?;
        for invoice in invoices {
            open = open.checked_add(invoice.outstanding)?;
        }
        if open.is_zero() {
            return Ok(());
        }
        Err(StoreError::Damaged(format!("the open invoices of {} do not add up to their account in the ledger", seller.name())).into())
    }
}

impl View<'_, '_> {
    /// What is expected of the open ones among `wanted`, all of one seller and currency. It walks the open invoices only until the
    /// last wanted one is reached or the funds are used up: what comes after can only be charged, whatever comes before it. Of what
    /// comes before the first wanted one, only what it takes from the funds is asked for.
    pub(crate) fn expectations(
        &self,
        seller: Seller,
        currency: Currency,
        wanted: &[&Invoice],
    ) -> Result<HashMap<InvoiceId, Expectation>, AppError> {
        let today = self.moment.today;
        let position = OpenPosition { seller, currency, due_through: None, today, known_by: None };
        let ids: HashSet<InvoiceId> = wanted.iter().map(|invoice| invoice.id).collect();
        let Some(first) = wanted.iter().map(|invoice| InvoiceCursor::of(invoice)).min() else { return Ok(HashMap::new()) };
        let mut left = self.funds(seller, currency)?;
        let mut expectations = HashMap::with_capacity(ids.len());
        let mut take = |invoice: &OpenInvoice, left: &mut Funds| -> Result<bool, AppError> {
            let expectation = expect(invoice, left, today)?;
            if ids.contains(&invoice.id) {
                expectations.insert(invoice.id, expectation);
            }
            Ok(expectations.len() < ids.len() && !is_used_up(left))
        };
        self.reader.walk_open_amounts(&position, &first, |amount| {
            pass_by(amount, &mut left, amount.due_on.max(today))?;
            Ok::<_, AppError>(if is_used_up(&left) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })?;
        if !is_used_up(&left) {
            self.reader.walk_open_invoices(&position, &first, |invoice| {
                Ok::<_, AppError>(if take(invoice, &mut left)? { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
            })?;
        }
        if expectations.len() < ids.len() {
            let unreached = ids.into_iter().filter(|id| !expectations.contains_key(id));
            for invoice in self.reader.open_invoices_among(unreached, today)? {
                expectations.insert(invoice.id, expect(&invoice, &mut left, today)?);
            }
        }
        Ok(expectations)
    }
}

impl View<'_, '_> {
    /// What is expected of one invoice; `None` where it is not open.
    pub(crate) fn expectation(&self, invoice: &Invoice) -> Result<Option<Expectation>, AppError> {
        let record = &invoice.record;
        Ok(self.expectations(record.seller, record.amount.currency(), &[invoice])?.remove(&invoice.id))
    }
}

/// Whether nothing is left that could pay: neither balance nor credit memos.
fn is_used_up(funds: &Funds) -> bool {
    funds.credit_memos.is_empty() && !(funds.registered && funds.balance.is_positive())
}

/// Who pays `invoice` out of what is left, on the first day on which it can be paid.
fn expect(invoice: &OpenInvoice, left: &mut Funds, today: NaiveDate) -> Result<Expectation, AppError> {
    let outcome = allocate(invoice, left, invoice.due_on.max(today), Charging::Allowed)?;
    let charged = outcome.payments.iter().any(|payment| matches!(payment.source, Source::Method { .. }));
    let prepaid = outcome.payments.iter().any(|payment| !matches!(payment.source, Source::Method { .. }));
    let paid_by = match (outcome.outstanding.is_zero(), prepaid, charged) {
        (false, ..) => WillBePaidBy::Nobody,
        (true, true, true) => WillBePaidBy::Both,
        (true, false, true) => WillBePaidBy::DefaultMethod,
        (true, _, false) => WillBePaidBy::AdvancePay,
    };
    Ok(Expectation { paid_by, uncovered: outcome.outstanding, shortfall: outcome.shortfall, balance_after: left.balance })
}

impl Forecast {
    /// What `balance` and the credit memos cover of the eligible invoices. A day counts as covered when all of its invoices are.
    pub(crate) fn cover(&self, balance: Money) -> Result<Cover, AppError> {
        let mut left = balance;
        for memo in &self.funds.credit_memos {
            left = left.checked_add(memo.remaining)?;
        }
        let mut first_uncovered = None;
        let mut days = Vec::new();
        for invoice in self.invoices.iter().filter(|invoice| invoice.charge_type.is_eligible()) {
            left = left.checked_sub(invoice.outstanding)?;
            if left.is_negative() && first_uncovered.is_none() {
                first_uncovered = Some(invoice.due_on);
            }
            days.push(invoice.due_on);
        }
        let until = days.into_iter().filter(|day| first_uncovered.is_none_or(|uncovered| *day < uncovered)).max();
        let nothing = Money::zero(left.currency());
        let shortfall = if left.is_negative() { nothing.checked_sub(left)? } else { nothing };
        Ok(Cover { until, first_uncovered, all: first_uncovered.is_none(), shortfall })
    }
}
