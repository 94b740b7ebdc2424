//! What the Add funds page shows beside what is typed.

use billing_core::NaiveDate;
use billing_core::calendar::next_day;
use billing_core::funding::{FundingMethod, expected_days, largest_amount};
use billing_core::ledger::Account;
use billing_core::method::{PaymentMethod, PaymentMethodKind};
use billing_core::money::{Currency, Money, parse_amount};
use billing_core::seller::Seller;
use billing_store::{Direction, FundingFilter};
use chrono::Datelike as _;

use crate::dto::{Label, MethodSentence, Sentence, Sentences, english_if_any};
use crate::error::AppError;
use crate::forecast::Forecast;
use crate::{App, View, dto};

/// How far ahead the page looks for what falls due.
const DUE_SOON_DAYS: u32 = 30;

/// The whole months whose use counts as usual.
const MOST_MONTHS_SEEN: i32 = 6;

/// Funds that last longer are warned about.
const MOST_MONTHS_AHEAD: u32 = 12;

impl App {
    /// What adding funds would mean: the balance, what falls due, amounts to suggest, the ways to pay, and what the typed
    /// amount would do.
    ///
    /// # Errors
    /// Where the account is not registered, or the ledger can't be read.
    pub fn funding_options(&mut self, query: &dto::FundingOptionsQuery) -> Result<dto::FundingOptions, AppError> {
        let vault = self.vault();
        let user = self.environment.user.clone();
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
            let waiting = view.waiting(seller, currency)?.0;
            let per_month = view.usual_month(seller, currency)?;
            let all_open = view.eligible_due(&forecast, currency, None)?;
            let standing = Standing { balance, waiting, all_open, per_month: per_month.map(|(usual, _)| usual) };
            let (preview, amount_problem) = preview(query.amount.as_deref(), &standing, &forecast)?;
            let seller_bank = match &vault {
                Ok(vault) => view.show_seller_bank(seller, currency, vault)?,
                Err(_) => None,
            };
            let methods = view.funding_methods(&forecast, balance, seller_bank.as_ref(), &user)?;
            Ok(dto::FundingOptions {
                seller: seller.into(),
                seller_name: seller.name().to_owned(),
                currencies: seller.currencies().iter().map(|currency| (*currency).into()).collect(),
                currency: currency.into(),
                balance: balance.into(),
                waiting: waiting.into(),
                smallest: Money::from_minor(1, currency).into(),
                due_soon: due_soon.into(),
                due_soon_days: DUE_SOON_DAYS,
                usual_use: view.usual_use(&forecast, &standing, per_month, query.months)?,
                suggestions: view.suggestions(&standing, due_soon)?,
                methods,
                seller_bank,
                preview,
                amount_problem: english_if_any(&amount_problem.0),
                amount_problem_parts: amount_problem.0,
            })
        })
    }
}

/// Where an account stands before an amount is added.
struct Standing {
    balance: Money,
    /// On its way.
    waiting: Money,
    /// What every open eligible invoice asks for.
    all_open: Money,
    /// What Advance Pay usually pays in a month.
    per_month: Option<Money>,
}

impl Standing {
    /// What every open eligible invoice leaves of the balance, what is on its way and `amount`.
    fn unused(&self, amount: Money) -> Result<Money, AppError> {
        let unused = self.balance.checked_add(self.waiting)?.checked_add(amount)?.checked_sub(self.all_open)?;
        Ok(if unused.is_positive() { unused } else { Money::zero(unused.currency()) })
    }
}

/// How many months `amount` lasts at `per_month`, begun ones included.
fn months_of(amount: Money, per_month: Money) -> u32 {
    let whole = amount.minor() / per_month.minor() + i64::from(amount.minor() % per_month.minor() != 0);
    u32::try_from(whole).unwrap_or(u32::MAX)
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
    fn suggestions(&self, standing: &Standing, due_soon: Money) -> Result<Vec<dto::AmountSuggestion>, AppError> {
        let Standing { balance, all_open, .. } = *standing;
        let currency = balance.currency();
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

    /// What Advance Pay paid in a month on average, over the last whole months, and over how many: returns are no use of it. `None`
    /// before it has paid for a whole month.
    fn usual_month(&self, seller: Seller, currency: Currency) -> Result<Option<(Money, u32)>, AppError> {
        let month = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or_default();
        let this_month = month(self.moment.today);
        let (mut paid, mut first) = (Money::zero(currency), this_month);
        for movement in self.reader.balance_months(Account::AdvancePay, seller, currency, None)? {
            let at = month(movement.month);
            if at < this_month && at >= this_month - MOST_MONTHS_SEEN {
                first = first.min(at);
                paid = paid.checked_add(movement.taken.checked_sub(movement.returned)?)?;
            }
        }
        let seen = i64::from(this_month - first);
        if !paid.is_positive() {
            return Ok(None);
        }
        let per_month = Money::from_minor(paid.minor() / seen + i64::from(paid.minor() % seen != 0), currency);
        Ok(Some((per_month, u32::try_from(seen).unwrap_or_default())))
    }

    /// What covers `months` of usual use, and at least what falls due within them, beyond the balance and what is on its way.
    fn usual_use(
        &self,
        forecast: &Forecast,
        standing: &Standing,
        usual: Option<(Money, u32)>,
        months: Option<u32>,
    ) -> Result<Option<dto::UsualUse>, AppError> {
        let Some((per_month, months_seen)) = usual else { return Ok(None) };
        let (months, currency) = (months.unwrap_or(3).clamp(1, 24), per_month.currency());
        let mut needed = Money::zero(currency);
        for _ in 0..months {
            needed = needed.checked_add(per_month)?;
        }
        let due = self.eligible_due(forecast, currency, Some(months * 30))?;
        let needed = if due.checked_sub(needed)?.is_positive() { due } else { needed };
        let missing = needed.checked_sub(standing.balance)?.checked_sub(standing.waiting)?;
        let amount = if missing.is_positive() { missing } else { Money::zero(currency) };
        Ok(Some(dto::UsualUse { per_month: per_month.into(), months_seen, months, amount: amount.into() }))
    }

    fn funding_methods(
        &self,
        forecast: &Forecast,
        balance: Money,
        bank: Option<&dto::SellerBankDetails>,
        user: &str,
    ) -> Result<Vec<dto::FundingMethodOption>, AppError> {
        let currency = balance.currency();
        let eft = self.funding_method_option("eft", FundingMethod::Eft, Label::ElectronicFundsTransfer {}.into(), forecast, balance)?;
        let mut options = vec![with_document_problem(eft, self.unprintable_transfer(bank, user))];
        for method in self.reader.payment_methods()? {
            if let PaymentMethod { kind: PaymentMethodKind::UsBankAccount(account), id, .. } = &method {
                let refusal = method.can_fund(self.ledger.seller, currency, self.moment.today).err();
                let refusal_parts: Vec<Sentence> = refusal.iter().map(MethodSentence::unusable).collect();
                let option = self.funding_method_option(
                    &id.to_string(),
                    FundingMethod::BankAccount(*id),
                    Label::of_method(&method),
                    forecast,
                    balance,
                )?;
                let option = dto::FundingMethodOption { refusal: english_if_any(&refusal_parts), refusal_parts, ..option };
                options.push(with_document_problem(option, self.unprintable_debit(account, user)));
            }
        }
        Ok(options)
    }

    fn funding_method_option(
        &self,
        via: &str,
        method: FundingMethod,
        label: Sentence,
        forecast: &Forecast,
        balance: Money,
    ) -> Result<dto::FundingMethodOption, AppError> {
        let currency = balance.currency();
        let (from, by) = expected_days(method, currency, self.moment.today);
        let (mut due_before, nothing) = (Money::zero(currency), Money::zero(currency));
        for invoice in forecast.invoices.iter().filter(|invoice| invoice.charge_type.is_eligible() && invoice.due_on < from) {
            due_before = due_before.checked_add(invoice.outstanding)?;
        }
        let uncovered = due_before.checked_sub(balance)?;
        Ok(dto::FundingMethodOption {
            via: via.to_owned(),
            method: if method == FundingMethod::Eft { dto::FundingMethod::Eft } else { dto::FundingMethod::UsAchBankAccount },
            label: label.to_string(),
            label_parts: label,
            refusal: None,
            refusal_parts: Vec::new(),
            largest: largest_amount(method, currency).into(),
            expected_from: from.to_string(),
            expected_by: by.to_string(),
            due_before: due_before.into(),
            uncovered_before: if uncovered.is_positive() { uncovered } else { nothing }.into(),
            document_problem: None,
            document_problem_parts: Vec::new(),
        })
    }
}

fn with_document_problem(option: dto::FundingMethodOption, problem: Vec<Sentence>) -> dto::FundingMethodOption {
    dto::FundingMethodOption { document_problem: english_if_any(&problem), document_problem_parts: problem, ..option }
}

/// What the typed amount would do, or what is wrong with it. Nothing typed is neither.
fn preview(amount: Option<&str>, standing: &Standing, forecast: &Forecast) -> Result<(Option<dto::FundingPreview>, Sentences), AppError> {
    let Some(typed) = amount.filter(|typed| !typed.trim().is_empty()) else { return Ok((None, Sentences::default())) };
    let balance = standing.balance;
    let checked = parse_amount(typed, balance.currency()).map_err(Sentences::from).and_then(|amount| {
        crate::funding::refuse_above(largest_amount(FundingMethod::Eft, balance.currency()), amount).map_err(Sentences::from)?;
        Ok(amount)
    });
    let amount = match checked {
        Ok(amount) => amount,
        Err(problem) => return Ok((None, problem)),
    };
    let balance_after = balance.checked_add(amount)?;
    let cover = forecast.cover(balance_after)?;
    let unused = standing.unused(amount)?;
    let lasts_months = standing.per_month.map(|per_month| months_of(unused, per_month));
    let preview = dto::FundingPreview {
        amount: amount.into(),
        balance_after: balance_after.into(),
        covers_until: cover.until.map(|until| until.to_string()),
        covers_all: cover.all,
        unused: unused.into(),
        lasts_months,
        more_than_used: unused.is_positive() && lasts_months.is_none_or(|months| months > MOST_MONTHS_AHEAD),
    };
    Ok((Some(preview), Sentences::default()))
}
