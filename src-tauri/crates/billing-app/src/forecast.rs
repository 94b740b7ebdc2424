//! Who will pay the open invoices of one seller and currency, as things stand: settling, tried out on paper.

use std::collections::HashMap;

use billing_core::NaiveDate;
use billing_core::ids::InvoiceId;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_core::settlement::{Charging, Funds, OpenInvoice, Shortfall, Source, allocate};
use billing_store::OpenPosition;

use crate::View;
use crate::dto::WillBePaidBy;
use crate::error::AppError;

/// Who pays one invoice, what nobody pays of it, and why.
#[derive(Debug, Clone)]
pub(crate) struct Expectation {
    pub paid_by: WillBePaidBy,
    pub uncovered: Money,
    pub shortfall: Option<Shortfall>,
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
    pub all: bool,
    pub shortfall: Money,
}

impl View<'_, '_> {
    pub(crate) fn forecast(&self, seller: Seller, currency: Currency) -> Result<Forecast, AppError> {
        let position = OpenPosition { seller, currency, due_through: None, today: self.moment.today };
        let invoices = self.reader.open_invoices(&position, None, u32::MAX)?;
        let funds = self.funds(seller, currency)?;
        let mut left = funds.clone();
        let mut expectations = HashMap::with_capacity(invoices.len());
        for invoice in &invoices {
            let outcome = allocate(invoice, &mut left, invoice.due_on.max(self.moment.today), Charging::Allowed)?;
            let charged = outcome.payments.iter().any(|payment| matches!(payment.source, Source::Method { .. }));
            let prepaid = outcome.payments.iter().any(|payment| !matches!(payment.source, Source::Method { .. }));
            let paid_by = match (outcome.outstanding.is_zero(), prepaid, charged) {
                (false, ..) => WillBePaidBy::Nobody,
                (true, true, true) => WillBePaidBy::Both,
                (true, false, true) => WillBePaidBy::DefaultMethod,
                (true, _, false) => WillBePaidBy::AdvancePay,
            };
            expectations.insert(invoice.id, Expectation { paid_by, uncovered: outcome.outstanding, shortfall: outcome.shortfall });
        }
        Ok(Forecast { invoices, expectations, funds })
    }
}

impl Forecast {
    pub(crate) fn of(&self, invoice: InvoiceId) -> WillBePaidBy {
        self.expectations.get(&invoice).map_or(WillBePaidBy::NotOpen, |expectation| expectation.paid_by)
    }

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
        Ok(Cover { until, all: first_uncovered.is_none(), shortfall })
    }
}
