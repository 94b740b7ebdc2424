//! The Advance Pay page: registration, balances over time, what waits for the owner.

use billing_core::NaiveDate;
use billing_core::funding::{Funding, FundingStatus};
use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_core::settlement::OpenInvoice;

use crate::account::positions;
use crate::dto::{Explanation, Id, NextStepSentence, Sentence, english, english_if_any};
use crate::error::AppError;
use crate::forecast::{Cover, Forecast};
use crate::registration::terms;
use crate::{App, View, dto};

/// How many of the next invoices the page shows.
const UPCOMING: usize = 6;

impl App {
    /// All that the Advance Pay page shows above its history.
    ///
    /// # Errors
    /// Where the ledger can't be read.
    pub fn advance_pay_overview(&mut self) -> Result<dto::AdvancePayOverview, AppError> {
        self.read(|view| {
            let preferred = (view.ledger.seller, view.ledger.currency);
            let mut balances = Vec::new();
            for (seller, currency) in std::iter::once(preferred).chain(positions().filter(|position| *position != preferred)) {
                let balance = view.show_balance(seller, currency)?;
                if (seller, currency) == preferred || !balance.history.is_empty() || balance.waiting_count > 0 {
                    balances.push(balance);
                }
            }
            let default_method_label = view.method_label(view.ledger.default_method)?;
            Ok(dto::AdvancePayOverview {
                registration: view.show_registration()?,
                eligibility: view.show_eligibility(),
                terms: terms(),
                balances,
                default_method_label: default_method_label.to_string(),
                default_method_label_parts: default_method_label,
                attention: view.attention()?,
            })
        })
    }
}

/// The first open invoices, each with what is expected of it.
fn upcoming(forecast: &Forecast) -> Vec<dto::UpcomingInvoice> {
    let expected =
        |invoice: &OpenInvoice| forecast.expectations.get(&invoice.id).cloned().map(|expectation| (invoice.clone(), expectation));
    let first = forecast.invoices.iter().take(UPCOMING).filter_map(expected);
    first
        .map(|(invoice, expectation)| dto::UpcomingInvoice {
            invoice_id: invoice.id.to_string(),
            invoice_number: invoice.number.to_string(),
            due_on: invoice.due_on.to_string(),
            outstanding: invoice.outstanding.into(),
            eligible: invoice.charge_type.is_eligible(),
            will_be_paid_by: expectation.paid_by,
            uncovered: expectation.uncovered.into(),
            balance_after: expectation.balance_after.into(),
        })
        .collect()
}

impl View<'_, '_> {
    fn show_balance(&self, seller: Seller, currency: Currency) -> Result<dto::AdvancePayBalance, AppError> {
        let balance = self.advance_pay_balance(seller, currency)?;
        let on_the_way = self.on_the_way(seller, currency)?;
        let (waiting, waiting_count) = self.waiting(seller, currency)?;
        let forecast = self.forecast(seller, currency)?;
        let cover = forecast.cover(balance)?;
        let history = self.balance_history(seller, currency)?;
        let paused_parts: Vec<Sentence> =
            balance.is_negative().then(|| Explanation::DeficitPauses { balance: balance.into() }.into()).into_iter().collect();
        Ok(dto::AdvancePayBalance {
            seller: seller.into(),
            seller_name: seller.name().to_owned(),
            balance: balance.into(),
            waiting: waiting.into(),
            waiting_count,
            covers_until: cover.until.map(|until| until.to_string()),
            covers_all: cover.all,
            shortfall: cover.shortfall.into(),
            last_change_on: history.last().map(|point| point.date.clone()),
            paused: english_if_any(&paused_parts),
            paused_parts,
            upcoming: upcoming(&forecast),
            next_step: self.next_step_of(balance, waiting, &cover, &on_the_way)?,
            waiting_fundings: on_the_way.iter().map(|funding| self.show_waiting(funding)).collect::<Result<_, _>>()?,
            history,
        })
    }

    /// Fundings of one seller and currency that have not arrived yet: what is missing of them, and how many they are.
    pub(crate) fn waiting(&self, seller: Seller, currency: Currency) -> Result<(Money, u32), AppError> {
        let (mut waiting, mut count) = (Money::zero(currency), 0);
        for funding in self.on_the_way(seller, currency)? {
            waiting = waiting.checked_add(funding.amount.checked_sub(funding.received)?)?;
            count += 1;
        }
        Ok((waiting, count))
    }

    fn on_the_way(&self, seller: Seller, currency: Currency) -> Result<Vec<Funding>, AppError> {
        let mut waiting = self.reader.waiting_fundings()?;
        waiting.retain(|funding| (funding.seller, funding.amount.currency()) == (seller, currency));
        Ok(waiting)
    }

    fn show_waiting(&self, funding: &Funding) -> Result<dto::WaitingFunding, AppError> {
        let next_step = self.next_step(funding);
        Ok(dto::WaitingFunding { funding: self.show_funding(funding)?, next_step: next_step.to_string(), next_step_parts: vec![next_step] })
    }

    /// What is to be done next about a balance, the most pressing first.
    fn next_step_of(
        &self,
        balance: Money,
        waiting: Money,
        cover: &Cover,
        on_the_way: &[Funding],
    ) -> Result<Option<dto::NextStep>, AppError> {
        if self.reader.registration()?.is_none() {
            return Ok(None);
        }
        let today = self.moment.today;
        let about = |kind, funding: &Funding| dto::NextStep {
            kind,
            amount: Some(funding.amount.into()),
            on: Some(funding.expected_by.to_string()),
            funding_id: Some(funding.id.to_string()),
        };
        let alone = |kind, amount: Option<Money>, on: Option<NaiveDate>| dto::NextStep {
            kind,
            amount: amount.map(Into::into),
            on: on.map(|on| on.to_string()),
            funding_id: None,
        };
        let unclear = |funding: &&Funding| funding.status == FundingStatus::PartiallyReceived || funding.is_overdue(today);
        let missing = cover.shortfall.checked_sub(waiting)?;
        Ok(Some(if balance.is_negative() {
            alone(dto::NextStepKind::CureDeficit, Some(Money::zero(balance.currency()).checked_sub(balance)?), None)
        } else if let Some(funding) = on_the_way.iter().find(unclear) {
            about(dto::NextStepKind::AskAboutFunding, funding)
        } else if let Some(funding) = on_the_way.iter().find(|funding| funding.status == FundingStatus::AwaitingTransfer) {
            about(dto::NextStepKind::SendTransfer, funding)
        } else if missing.is_positive() {
            alone(dto::NextStepKind::AddFunds, Some(missing), cover.first_uncovered)
        } else if let Some(funding) = on_the_way.first() {
            about(dto::NextStepKind::Wait, funding)
        } else if cover.until.is_some() {
            alone(dto::NextStepKind::AllCovered, None, cover.until)
        } else {
            alone(dto::NextStepKind::NothingOpen, None, None)
        }))
    }

    fn balance_history(&self, seller: Seller, currency: Currency) -> Result<Vec<dto::BalancePoint>, AppError> {
        let mut balance = Money::zero(currency);
        let mut history = Vec::new();
        for change in self.reader.balance_days(Account::AdvancePay, seller, currency)? {
            balance = balance.checked_add(change.added)?.checked_sub(change.taken)?;
            history.push(dto::BalancePoint {
                date: change.day.to_string(),
                balance: balance.decimal().to_string(),
                funded: change.added.decimal().to_string(),
                deducted: change.taken.decimal().to_string(),
            });
        }
        Ok(history)
    }

    /// What asks for the owner's attention. What is overdue is asked about, not assumed (R21).
    fn attention(&self) -> Result<Vec<dto::Attention>, AppError> {
        let mut attention = Vec::new();
        for funding in self.reader.waiting_fundings()? {
            let (id, amount, by) = (Id::of(funding.id), funding.amount.into(), funding.expected_by.into());
            let message = match funding.status {
                FundingStatus::PartiallyReceived => Some(NextStepSentence::ShortReceipt { id, received: funding.received.into(), amount }),
                FundingStatus::AwaitingTransfer if funding.is_overdue(self.moment.today) => {
                    Some(NextStepSentence::ReceiptOverdue { id, amount, by })
                }
                FundingStatus::Processing if funding.is_overdue(self.moment.today) => {
                    Some(NextStepSentence::DebitAnswerOverdue { id, amount, by })
                }
                _ => None,
            };
            attention.extend(message.map(|message| asks(vec![message.into()], Some(funding.id.to_string()), None)));
        }
        for charge in self.reader.charges_expected(self.moment.today)? {
            let expected = charge.payment.expected_by.filter(|expected| *expected < self.moment.today);
            let Some(expected) = expected else { continue };
            let invoice = charge.payment.invoice.to_string();
            let number = self.find_invoice(&invoice)?.record.number;
            let message = Explanation::ChargeAnswerOverdue {
                id: Id::of(charge.id),
                amount: charge.payment.amount.into(),
                number: number.to_string(),
                by: expected.into(),
            };
            attention.push(asks(vec![message.into()], None, Some(invoice)));
        }
        let paused = self.pause()?.map(|pause| asks(pause.reason_parts, None, None));
        attention.splice(0..0, paused);
        Ok(attention)
    }
}

/// Something that waits for the owner.
fn asks(message_parts: Vec<Sentence>, funding_id: Option<String>, invoice_id: Option<String>) -> dto::Attention {
    dto::Attention { message: english(&message_parts), message_parts, funding_id, invoice_id }
}
