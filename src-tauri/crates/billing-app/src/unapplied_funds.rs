//! Unapplied funds: what is left of fundings, of credit memos, and of cash that matched nothing.

use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_store::{AmountFilter, Direction, ListSums};

use crate::account::positions;
use crate::convert::parse_optional_day;
use crate::error::AppError;
use crate::list::{amount_filter, check_days, direction, typed};
use crate::{App, View, dto};

/// Unapplied funds in the domain's words.
struct Fund {
    kind: dto::UnappliedFundKind,
    id: String,
    reference: String,
    seller: Seller,
    date: billing_core::NaiveDate,
    amount: Money,
    remaining: Money,
}

impl App {
    /// Sources of unapplied funds: what is left of fundings (the oldest are used first), of credit memos, and of cash that matched
    /// nothing. There are few beside what they paid: all that match are one page.
    ///
    /// # Errors
    /// Where a day, an amount or the ledger can't be read.
    pub fn unapplied_funds(&mut self, query: &dto::UnappliedFundQuery) -> Result<dto::Page<dto::UnappliedFund>, AppError> {
        self.read(|view| view.unapplied_funds(query))
    }
}

impl View<'_, '_> {
    /// The unapplied funds that match.
    pub(crate) fn unapplied_funds(&self, query: &dto::UnappliedFundQuery) -> Result<dto::Page<dto::UnappliedFund>, AppError> {
        let items = self.matching_funds(query)?.into_iter().map(Fund::show).collect();
        Ok(dto::Page { items, next_cursor: None })
    }

    /// How many match, what they come to, and what is left of them.
    pub(crate) fn unapplied_sums(&self, query: &dto::UnappliedFundQuery) -> Result<ListSums, AppError> {
        let funds = self.matching_funds(query)?;
        let mut sums = ListSums { rows: u32::try_from(funds.len()).unwrap_or(u32::MAX), ..ListSums::default() };
        for currency in Currency::ALL {
            let of_currency = funds.iter().filter(|fund| fund.amount.currency() == currency);
            let (mut amount, mut left, mut any) = (Money::zero(currency), Money::zero(currency), false);
            for fund in of_currency {
                (amount, left, any) = (amount.checked_add(fund.amount)?, left.checked_add(fund.remaining)?, true);
            }
            if any {
                sums.amounts.push(amount);
                sums.parts.push(left);
            }
        }
        Ok(sums)
    }

    fn matching_funds(&self, query: &dto::UnappliedFundQuery) -> Result<Vec<Fund>, AppError> {
        let amounts = amount_filter(&query.sellers, &query.currencies, (query.min_amount.as_deref(), query.max_amount.as_deref()))?;
        let from = parse_optional_day("from", query.from.as_deref())?;
        let to = parse_optional_day("to", query.to.as_deref())?;
        check_days("to", from, to)?;
        let search = typed(query.search.as_deref()).map(|text| text.trim().to_lowercase());
        let mut funds = self.all_funds()?;
        funds.retain(|fund| {
            (query.kinds.is_empty() || query.kinds.contains(&fund.kind))
                && (query.statuses.is_empty() || query.statuses.contains(&fund.status()))
                && has_amount(&amounts, fund)
                && from.is_none_or(|from| fund.date >= from)
                && to.is_none_or(|to| fund.date <= to)
                && search.as_deref().is_none_or(|text| fund.has_text(text))
        });
        if let Some(sort) = query.sort {
            match sort {
                dto::UnappliedFundSort::Date => funds.sort_by_key(|fund| fund.date),
                dto::UnappliedFundSort::Amount => funds.sort_by_key(|fund| fund.amount.minor()),
                dto::UnappliedFundSort::Remaining => funds.sort_by_key(|fund| fund.remaining.minor()),
            }
            if direction(query.direction, Direction::Descending) == Direction::Descending {
                funds.reverse();
            }
        }
        Ok(funds)
    }

    /// How many sources of unapplied funds there are.
    pub(crate) fn unapplied_fund_count(&self) -> Result<u32, AppError> {
        Ok(u32::try_from(self.all_funds()?.len()).unwrap_or(u32::MAX))
    }

    fn all_funds(&self) -> Result<Vec<Fund>, AppError> {
        let mut funds = Vec::new();
        for (seller, currency) in positions() {
            self.add_unused_fundings(seller, currency, &mut funds)?;
            for memo in self.reader.open_credit_memos(seller, currency)? {
                let record = self.find_invoice(&memo.id.to_string())?.record;
                funds.push(Fund {
                    kind: dto::UnappliedFundKind::CreditMemo,
                    id: memo.id.to_string(),
                    reference: memo.number.to_string(),
                    seller,
                    date: record.issued_on,
                    amount: record.amount,
                    remaining: memo.remaining,
                });
            }
            for cash in self.reader.open_unapplied_cash(seller, currency)?.into_iter().map(|record| record.cash) {
                funds.push(Fund {
                    kind: dto::UnappliedFundKind::UnappliedCash,
                    id: cash.id.to_string(),
                    reference: cash.description.unwrap_or_default(),
                    seller,
                    date: cash.received_on,
                    amount: cash.amount,
                    remaining: cash.remaining,
                });
            }
        }
        Ok(funds)
    }

    /// What is left of each funding when the balance was used from the oldest one on.
    fn add_unused_fundings(&self, seller: Seller, currency: Currency, funds: &mut Vec<Fund>) -> Result<(), AppError> {
        let mut left = self.advance_pay_balance(seller, currency)?;
        let mut unused = Vec::new();
        for funding in self.reader.arrived_fundings(seller, currency)?.into_iter().rev() {
            if !left.is_positive() {
                break;
            }
            let remaining = left.smaller(funding.received)?;
            left = left.checked_sub(remaining)?;
            unused.push(Fund {
                kind: dto::UnappliedFundKind::AdvancePay,
                id: funding.id.to_string(),
                reference: funding.reference.as_str().to_owned(),
                seller,
                date: funding.arrived_on.unwrap_or(funding.requested_on),
                amount: funding.received,
                remaining,
            });
        }
        funds.extend(unused.into_iter().rev());
        Ok(())
    }
}

fn has_amount(filter: &AmountFilter, fund: &Fund) -> bool {
    (filter.sellers.is_empty() || filter.sellers.contains(&fund.seller))
        && (filter.currencies.is_empty() || filter.currencies.contains(&fund.amount.currency()))
        && filter.at_least.is_none_or(|least| fund.amount.minor() >= least)
        && filter.at_most.is_none_or(|most| fund.amount.minor() <= most)
}

impl Fund {
    fn status(&self) -> dto::UnappliedFundStatus {
        if self.remaining == self.amount { dto::UnappliedFundStatus::Unapplied } else { dto::UnappliedFundStatus::PartiallyApplied }
    }

    /// Whether `text`, in lowercase, stands in the id or the reference, which is typed with or without its spaces.
    fn has_text(&self, text: &str) -> bool {
        let reference = self.reference.to_lowercase();
        let unspaced = text.replace(' ', "");
        self.id.to_lowercase().contains(text) || reference.contains(text) || reference.replace(' ', "").contains(&unspaced)
    }

    fn show(self) -> dto::UnappliedFund {
        dto::UnappliedFund {
            kind: self.kind,
            status: self.status(),
            id: self.id,
            reference: self.reference,
            seller: self.seller.into(),
            seller_name: self.seller.name().to_owned(),
            date: self.date.to_string(),
            amount: self.amount.into(),
            remaining: self.remaining.into(),
        }
    }
}
