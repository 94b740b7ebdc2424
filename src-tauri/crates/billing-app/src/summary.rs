//! The account summary.

use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_store::InvoiceTotals;

use crate::account::positions;
use crate::error::AppError;
use crate::{App, View, dto};

impl App {
    /// What is outstanding, what could pay it, and what falls due next.
    ///
    /// # Errors
    /// Where the ledger can't be read.
    pub fn account_summary(&mut self) -> Result<dto::AccountSummary, AppError> {
        self.read(|view| {
            let mut summary = dto::AccountSummary {
                today: view.moment.today.to_string(),
                outstanding: Vec::new(),
                past_due: Vec::new(),
                unapplied_funds: dto::UnappliedFunds { advance_pay: Vec::new(), credit_memos: Vec::new(), unapplied_cash: Vec::new() },
                total_unapplied: Vec::new(),
                next_automatic_payments: Vec::new(),
                counts: view.counts()?,
            };
            for currency in Currency::ALL {
                view.add_currency(currency, &mut summary)?;
            }
            for (seller, currency) in positions() {
                summary.next_automatic_payments.extend(view.next_automatic_payment(seller, currency)?);
            }
            Ok(summary)
        })
    }
}

impl View<'_, '_> {
    /// Adds the figures of one currency, if anything was ever recorded in it or it is the preferred one.
    fn add_currency(&self, currency: Currency, summary: &mut dto::AccountSummary) -> Result<(), AppError> {
        let InvoiceTotals { outstanding, past_due, credit_memos } = self.reader.invoice_totals(currency, self.moment.today)?;
        let (mut total, mut cash) = (credit_memos, Money::zero(currency));
        let mut balances = Vec::new();
        for seller in Seller::ALL.into_iter().filter(|seller| seller.accepts(currency)) {
            let balance = self.advance_pay_balance(seller, currency)?;
            if !balance.is_zero() || (seller, currency) == (self.ledger.seller, self.ledger.currency) {
                let value = balance.decimal().to_string();
                balances.push(dto::SellerBalance { seller: seller.into(), currency: currency.into(), value });
            }
            cash = cash.checked_add(self.reader.balance(Account::UnappliedCash, seller, currency)?)?;
            // A deficit is owed; it does not lessen what other funds can pay.
            if balance.is_positive() {
                total = total.checked_add(balance)?;
            }
        }
        let used = !balances.is_empty() || [outstanding, credit_memos, cash].iter().any(|amount| !amount.is_zero());
        if used {
            summary.outstanding.push(outstanding.into());
            summary.past_due.push(past_due.into());
            summary.total_unapplied.push(total.checked_add(cash)?.into());
            summary.unapplied_funds.advance_pay.extend(balances);
            summary.unapplied_funds.credit_memos.push(credit_memos.into());
            summary.unapplied_funds.unapplied_cash.push(cash.into());
        }
        Ok(())
    }

    fn counts(&self) -> Result<dto::PaymentsCounts, AppError> {
        Ok(dto::PaymentsCounts {
            payments_due: self.reader.open_invoice_count()?,
            invoices: self.reader.invoice_count()?,
            unapplied_funds: self.unapplied_fund_count()?,
            transactions: self.reader.transaction_count()?,
            fundings: self.reader.funding_count()?,
        })
    }

    /// The first day from today on which invoices of one seller and currency fall due.
    fn next_automatic_payment(&self, seller: Seller, currency: Currency) -> Result<Option<dto::NextAutomaticPayment>, AppError> {
        let forecast = self.forecast(seller, currency)?;
        let today = self.moment.today;
        let Some(due_on) = forecast.invoices.iter().map(|invoice| invoice.due_on).filter(|due_on| *due_on >= today).min() else {
            return Ok(None);
        };
        let (mut amount, mut uncovered, mut invoices) = (Money::zero(currency), Money::zero(currency), 0);
        let (mut prepaid, mut charged) = (false, false);
        for invoice in forecast.invoices.iter().filter(|invoice| invoice.due_on == due_on) {
            amount = amount.checked_add(invoice.outstanding)?;
            invoices += 1;
            if let Some(expectation) = forecast.expectations.get(&invoice.id) {
                uncovered = uncovered.checked_add(expectation.uncovered)?;
                prepaid |= matches!(expectation.paid_by, dto::WillBePaidBy::AdvancePay | dto::WillBePaidBy::Both);
                charged |= matches!(expectation.paid_by, dto::WillBePaidBy::DefaultMethod | dto::WillBePaidBy::Both);
            }
        }
        let paid_by = match (uncovered.is_zero(), prepaid, charged) {
            (false, ..) => dto::WillBePaidBy::Nobody,
            (true, true, true) => dto::WillBePaidBy::Both,
            (true, false, true) => dto::WillBePaidBy::DefaultMethod,
            (true, _, false) => dto::WillBePaidBy::AdvancePay,
        };
        let (seller, due_on) = (seller.into(), due_on.to_string());
        Ok(Some(dto::NextAutomaticPayment { seller, due_on, amount: amount.into(), invoices, paid_by, uncovered: uncovered.into() }))
    }
}
