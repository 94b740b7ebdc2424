//! What the Add funds page shows beside what is typed.

use billing_core::calendar::next_day;
use billing_core::funding::{FundingMethod, expected_days, largest_amount};
use billing_core::method::{PaymentMethod, PaymentMethodKind};
use billing_core::money::{Currency, Money, parse_amount};
use billing_store::{Direction, FundingFilter};

use crate::error::AppError;
use crate::forecast::Forecast;
use crate::text::sentence;
use crate::{App, View, dto};

/// How far ahead the page looks for what falls due.
const DUE_SOON_DAYS: u32 = 30;

impl App {
    /// What adding funds would mean: the balance, what falls due, amounts to suggest, the ways to pay, and what the typed
    /// amount would do.
    ///
    /// # Errors
    /// Where the account is not registered, or the ledger can't be read.
    pub fn funding_options(&mut self, query: &dto::FundingOptionsQuery) -> Result<dto::FundingOptions, AppError> {
        let vault = self.vault();
        self.read(|view| {
            if view.reader.registration()?.is_none() {
                return Err(AppError::NotRegistered);
            }
            let seller = view.ledger.seller;
            let currency = query.currency.map_or(view.ledger.currency, Currency::from);
            view.funding_currency(Some(currency.code()))?;
            let forecast = view.forecast(seller, currency)?;
            let balance = view.advance_pay_balance(seller, currency)?;
            let due_soon = view.eligible_due(&forecast, currency, Some(DUE_SOON_DAYS))?;
            let (preview, amount_problem) = preview(query.amount.as_deref(), balance, &forecast)?;
            let seller_bank = match &vault {
                Ok(vault) => view.show_seller_bank(seller, currency, vault)?,
                Err(_) => None,
            };
            Ok(dto::FundingOptions {
                seller: seller.into(),
                seller_name: seller.name().to_owned(),
                currencies: seller.currencies().iter().map(|currency| (*currency).into()).collect(),
                currency: currency.into(),
                balance: balance.into(),
                waiting: view.waiting(seller, currency)?.0.into(),
                smallest: Money::from_minor(1, currency).into(),
                due_soon: due_soon.into(),
                due_soon_days: DUE_SOON_DAYS,
                suggestions: view.suggestions(&forecast, balance, due_soon)?,
                methods: view.funding_methods(currency)?,
                seller_bank,
                preview,
                amount_problem,
            })
        })
    }
}

impl View<'_, '_> {
    /// What open eligible invoices ask for: all of it, or what is due within `days`.
    fn eligible_due(&self, forecast: &Forecast, currency: Currency, days: Option<u32>) -> Result<Money, AppError> {
        let mut last = self.moment.today;
        for _ in 0..days.unwrap_or_default() {
            last = next_day(last);
        }
        let mut sum = Money::zero(currency);
        for invoice in
            forecast.invoices.iter().filter(|invoice| invoice.charge_type.is_eligible() && (days.is_none() || invoice.due_on <= last))
        {
            sum = sum.checked_add(invoice.outstanding)?;
        }
        Ok(sum)
    }

    /// Amounts that one click fills in: what is missing for the invoices, and what was funded last time.
    fn suggestions(&self, forecast: &Forecast, balance: Money, due_soon: Money) -> Result<Vec<dto::AmountSuggestion>, AppError> {
        let currency = balance.currency();
        let all_open = self.eligible_due(forecast, currency, None)?;
        let newest = self.reader.fundings(&FundingFilter { direction: Direction::Descending, limit: 20, ..Default::default() })?;
        let last = newest.into_iter().map(|funding| funding.amount).find(|amount| amount.currency() == currency);
        let candidates = [
            (dto::SuggestionKind::DueSoon, due_soon.checked_sub(balance)?),
            (dto::SuggestionKind::AllOpen, all_open.checked_sub(balance)?),
            (dto::SuggestionKind::LastFunding, last.unwrap_or(Money::zero(currency))),
        ];
        let mut suggestions: Vec<dto::AmountSuggestion> = Vec::new();
        for (kind, amount) in candidates.into_iter().filter(|(_, amount)| amount.is_positive()) {
            let amount = dto::Money::from(amount);
            if suggestions.iter().all(|suggestion| suggestion.amount != amount) {
                suggestions.push(dto::AmountSuggestion { kind, amount });
            }
        }
        Ok(suggestions)
    }

    fn funding_methods(&self, currency: Currency) -> Result<Vec<dto::FundingMethodOption>, AppError> {
        let mut options = vec![self.funding_method_option("eft", FundingMethod::Eft, "Electronic funds transfer", currency, None)];
        for method in self.reader.payment_methods()? {
            if let PaymentMethod { kind: PaymentMethodKind::UsBankAccount(_), id, .. } = &method {
                let refusal = method.can_fund(self.ledger.seller, currency, self.moment.today).err().map(|why| sentence(&why.to_string()));
                options.push(self.funding_method_option(
                    &id.to_string(),
                    FundingMethod::BankAccount(*id),
                    &method.label(),
                    currency,
                    refusal,
                ));
            }
        }
        Ok(options)
    }

    fn funding_method_option(
        &self,
        via: &str,
        method: FundingMethod,
        label: &str,
        currency: Currency,
        refusal: Option<String>,
    ) -> dto::FundingMethodOption {
        let (from, by) = expected_days(method, currency, self.moment.today);
        dto::FundingMethodOption {
            via: via.to_owned(),
            method: if method == FundingMethod::Eft { dto::FundingMethod::Eft } else { dto::FundingMethod::UsAchBankAccount },
            label: label.to_owned(),
            refusal,
            largest: largest_amount(method, currency).into(),
            expected_from: from.to_string(),
            expected_by: by.to_string(),
        }
    }
}

/// What the typed amount would do, or what is wrong with it. Nothing typed is neither.
fn preview(amount: Option<&str>, balance: Money, forecast: &Forecast) -> Result<(Option<dto::FundingPreview>, Option<String>), AppError> {
    let Some(typed) = amount.filter(|typed| !typed.trim().is_empty()) else { return Ok((None, None)) };
    let checked = parse_amount(typed, balance.currency()).map_err(|error| error.to_string()).and_then(|amount| {
        crate::funding::refuse_above(largest_amount(FundingMethod::Eft, balance.currency()), amount).map_err(|error| error.to_string())?;
        Ok(amount)
    });
    let amount = match checked {
        Ok(amount) => amount,
        Err(problem) => return Ok((None, Some(problem))),
    };
    let balance_after = balance.checked_add(amount)?;
    let cover = forecast.cover(balance_after)?;
    let covers_until = cover.until.map(|until| until.to_string());
    Ok((
        Some(dto::FundingPreview { amount: amount.into(), balance_after: balance_after.into(), covers_until, covers_all: cover.all }),
        None,
    ))
}
