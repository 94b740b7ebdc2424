//! Unapplied cash: recording it, tying it to a funding, giving it back (R6, R9, R16, R21).

use billing_core::funding::Funding;
use billing_core::ids::UnappliedCashId;
use billing_core::ledger::Event;
use billing_core::money::{Money, parse_amount};
use billing_core::seller::Seller;
use billing_core::text;
use billing_store::{
    CashEvidence, Evidence, FundingEventKind, NewTransaction, NewUnappliedCash, Subject, TransactionFilter, TransactionRecord,
    UnappliedCashRecord,
};

use crate::convert::{bad_cursor, instant, page, page_size, parse_day, parse_evidence, parse_optional_amount, parse_optional_day};
use crate::dto::{FieldRefusal, Id, Label, NextStepSentence, Refusal, Sentence, english};
use crate::error::AppError;
use crate::funding::Step;
use crate::request::Request;
use crate::{App, Change, View, dto};

impl App {
    /// Records that money arrived which matches nothing. The same request again changes nothing (R16).
    ///
    /// # Errors
    /// Every field that needs attention; a day in the future; a currency that the seller is not paid in (R2).
    pub fn record_unapplied_cash(&mut self, request: &dto::RecordUnappliedCash) -> Result<dto::UnappliedCashChange, AppError> {
        let recorded_by = self.environment.user.clone();
        let received_on = parse_day("date", &request.date)?;
        let description = text::optional(request.description.as_deref().unwrap_or_default(), "the description", 200);
        let description = description.map_err(|error| AppError::field("description", error))?;
        let evidence_text = parse_evidence(request.evidence.as_deref())?;
        self.write(|change| {
            let seller = request.seller.map_or(change.ledger.seller, Seller::from);
            let code = request.currency.as_deref().unwrap_or(change.ledger.currency.code());
            let currency = seller.accept(code).map_err(|error| AppError::field("currency", error))?;
            let amount = parse_amount(&request.amount, currency).map_err(|error| AppError::field("amount", error))?;
            let content = (seller.name(), currency.code(), amount.minor(), received_on.to_string(), &description, &evidence_text);
            let intent = Request::optional(request.request_id.as_deref(), "record unapplied cash", &content)?;
            if let Some(done) = intent.done_before(change)? {
                return change.view().cash_change(UnappliedCashId::new(done), true, None, dto::Settlement::default());
            }
            change.refuse_future("date", received_on)?;
            let evidence = CashEvidence { evidence: Evidence::OwnersWord, evidence_text, recorded_by, recorded_at: change.moment.at };
            let id = change.writer.insert_unapplied_cash(&NewUnappliedCash { seller, amount, received_on, description, evidence })?;
            change.writer.post(&NewTransaction {
                event: Event::UnappliedCashReceived(change.view().wire_transfer()?),
                seller,
                amount,
                occurred_on: received_on,
                recorded_at: change.moment.at,
                subject: Subject::UnappliedCash(id),
                unapplied_cash: None,
                payment: None,
            })?;
            intent.remember(change, id.number())?;
            change.view().cash_change(id, false, None, dto::Settlement::default())
        })
    }

    /// Ties unapplied cash, or a part of it, to the funding that it was sent for: the funding receives it (R11), and what is due is
    /// paid at once (R9). The same request again changes nothing (R16).
    ///
    /// # Errors
    /// Where cash and funding are of different sellers or currencies (R6), the amount is more than is left, or the funding awaits
    /// no transfer.
    pub fn tie_unapplied_cash(&mut self, request: &dto::TieUnappliedCash) -> Result<dto::UnappliedCashChange, AppError> {
        let recorded_by = self.environment.user.clone();
        let words = parse_evidence(request.evidence.as_deref())?;
        self.write(|change| {
            let cash = change.view().find_cash(&request.cash_id)?.cash;
            let funding = change.view().find_funding(&request.funding_id)?;
            let asked = parse_optional_amount(request.amount.as_deref(), cash.amount.currency())?;
            let content = (cash.id.number(), funding.id.number(), asked.map(Money::minor), &words);
            let intent = Request::optional(request.request_id.as_deref(), "tie unapplied cash", &content)?;
            if intent.done_before(change)?.is_some() {
                return change.view().cash_change(cash.id, true, Some(&funding), dto::Settlement::default());
            }
            if (cash.seller, cash.amount.currency()) != (funding.seller, funding.amount.currency()) {
                return Err(AppError::field("fundingId", elsewhere(&cash, &funding)));
            }
            let amount = tied_amount(&cash, asked)?;
            let transition = funding.receive(amount)?;
            let step = Step::by_the_owner(change.moment.today, words, None, recorded_by);
            change.writer.set_unapplied_cash_remaining(cash.id, cash.remaining.checked_sub(amount)?)?;
            change.carry_out(&funding, FundingEventKind::Receipt, &transition, &step, Some(cash.id))?;
            intent.remember(change, funding.id.number())?;
            let settlement = change.settle_arrival(funding.seller, amount.currency())?;
            let funding = change.view().find_funding(&funding.id.to_string())?;
            change.view().cash_change(cash.id, false, Some(&funding), settlement)
        })
    }

    /// Records that the bank took back what is left of unapplied cash.
    ///
    /// # Errors
    /// Where nothing is left of it, naming where it went; a day before it arrived or in the future.
    pub fn return_unapplied_cash(&mut self, request: &dto::ReturnUnappliedCash) -> Result<dto::UnappliedCashChange, AppError> {
        let recorded_by = self.environment.user.clone();
        let evidence_text = parse_evidence(request.evidence.as_deref())?;
        self.write(|change| {
            let UnappliedCashRecord { cash, returned, .. } = change.view().find_cash(&request.cash_id)?;
            if returned.is_some() {
                return change.view().cash_change(cash.id, true, None, dto::Settlement::default());
            }
            if cash.remaining.is_zero() {
                return Err(AppError::WrongStatus(change.view().where_it_went(cash.id)?.into()));
            }
            let date = parse_optional_day("date", request.date.as_deref())?.unwrap_or(change.moment.today);
            change.refuse_future("date", date)?;
            if date < cash.received_on {
                let message = FieldRefusal::DateBeforeCash { date: date.into(), id: Id::of(cash.id), on: cash.received_on.into() };
                return Err(AppError::field("date", message));
            }
            let evidence = CashEvidence { evidence: Evidence::OwnersWord, evidence_text, recorded_by, recorded_at: change.moment.at };
            change.writer.set_unapplied_cash_remaining(cash.id, Money::zero(cash.amount.currency()))?;
            change.writer.set_unapplied_cash_returned(cash.id, date, &evidence)?;
            change.writer.post(&NewTransaction {
                event: Event::UnappliedCashReturned(change.view().wire_transfer()?),
                seller: cash.seller,
                amount: cash.remaining,
                occurred_on: date,
                recorded_at: change.moment.at,
                subject: Subject::UnappliedCash(cash.id),
                unapplied_cash: None,
                payment: None,
            })?;
            change.view().cash_change(cash.id, false, None, dto::Settlement::default())
        })
    }

    /// A page of all cash that ever matched nothing, the newest first.
    ///
    /// # Errors
    /// Where the cursor can't be read.
    pub fn unapplied_cash_list(&mut self, query: &dto::UnappliedCashQuery) -> Result<dto::Page<dto::UnappliedCash>, AppError> {
        let limit = page_size(query.limit);
        let after = query.after.as_deref().map(UnappliedCashId::parse).transpose().map_err(|_| bad_cursor())?;
        self.read(|view| {
            let rows = view.reader.unapplied_cash_page(after, limit + 1)?;
            page(rows, limit, |row| row.cash.id.to_string(), |row| Ok(show(&row)))
        })
    }

    /// Unapplied cash with its evidence and postings.
    ///
    /// # Errors
    /// Where there is none of this id.
    pub fn unapplied_cash(&mut self, id: &str) -> Result<dto::UnappliedCashDetail, AppError> {
        self.read(|view| {
            let record = view.find_cash(id)?;
            let transactions = view.cash_transactions(record.cash.id)?;
            let next_step_parts = if record.cash.remaining.is_positive() {
                let (seller, currency) = (record.cash.seller.name().to_owned(), record.cash.amount.currency().to_string());
                vec![NextStepSentence::TieOrApply { amount: record.cash.remaining.into(), seller, currency }.into()]
            } else if record.returned.is_some() {
                vec![NextStepSentence::CashTakenBack {}.into()]
            } else {
                view.where_it_went(record.cash.id)?
            };
            Ok(dto::UnappliedCashDetail {
                cash: show(&record),
                receipt: show_evidence(&record.evidence),
                taken_back: record.returned.as_ref().map(|(_, evidence)| show_evidence(evidence)),
                next_step: english(&next_step_parts),
                next_step_parts,
                transactions: transactions.into_iter().map(|row| view.show_transaction(row)).collect::<Result<_, _>>()?,
            })
        })
    }
}

impl Change<'_, '_> {
    fn refuse_future(&self, field: &str, date: billing_core::NaiveDate) -> Result<(), AppError> {
        let today = self.moment.today;
        if date <= today {
            return Ok(());
        }
        Err(AppError::field(field, FieldRefusal::DateInFuture { date: date.into(), today: today.into() }))
    }
}

impl View<'_, '_> {
    /// The unapplied cash that a caller named.
    pub(crate) fn find_cash(&self, id: &str) -> Result<UnappliedCashRecord, AppError> {
        let not_found = || AppError::NotFound { what: "unapplied cash", id: id.chars().take(40).collect() };
        let parsed = UnappliedCashId::parse(id).map_err(|_| not_found())?;
        self.reader.unapplied_cash(parsed)?.ok_or_else(not_found)
    }

    /// The postings of unapplied cash, the oldest first.
    fn cash_transactions(&self, id: UnappliedCashId) -> Result<Vec<TransactionRecord>, AppError> {
        let filter = TransactionFilter { subject: Some(Subject::UnappliedCash(id)), limit: u32::MAX, ..Default::default() };
        Ok(self.reader.transactions(&filter)?)
    }

    /// What became of cash of which nothing is left, and what a recall by the bank means then.
    fn where_it_went(&self, id: UnappliedCashId) -> Result<Vec<Sentence>, AppError> {
        let (mut uses, mut tied_to) = (Vec::new(), None);
        for transaction in self.cash_transactions(id)? {
            let amount = transaction.amount.into();
            match transaction.subject {
                Subject::Funding(tied) => {
                    uses.push(NextStepSentence::CashWentTo { amount, funding: Id::of(tied) }.into());
                    tied_to = Some(Id::of(tied));
                }
                Subject::Invoice(_) => uses.push(NextStepSentence::CashPaid { amount, number: transaction.label }.into()),
                Subject::UnappliedCash(_) => {}
            }
        }
        let way_out = tied_to.map_or(NextStepSentence::SellerAsksAnew {}, |funding| NextStepSentence::MarkTiedAsReturned { funding });
        Ok(vec![NextStepSentence::CashUsed { id: Id::of(id), uses }.into(), way_out.into()])
    }

    fn cash_change(
        &self,
        id: UnappliedCashId,
        already_recorded: bool,
        funding: Option<&Funding>,
        settlement: dto::Settlement,
    ) -> Result<dto::UnappliedCashChange, AppError> {
        let cash = show(&self.find_cash(&id.to_string())?);
        let funding = funding.map(|funding| self.show_funding(funding)).transpose()?;
        Ok(dto::UnappliedCashChange { cash, already_recorded, funding, settlement })
    }
}

/// What is tied: all that is left, or as much as was asked for.
fn tied_amount(cash: &billing_core::unapplied_cash::UnappliedCash, asked: Option<Money>) -> Result<Money, AppError> {
    let amount = asked.unwrap_or(cash.remaining);
    if cash.remaining.is_zero() {
        return Err(AppError::WrongStatus(Refusal::NothingLeft { name: Label::Cash { id: Id::of(cash.id) }.into() }.into()));
    }
    if amount.checked_sub(cash.remaining)?.is_positive() {
        let name = Label::Cash { id: Id::of(cash.id) }.into();
        let message = Refusal::MoreThanLeft { left: cash.remaining.into(), name, asked: amount.into() };
        return Err(AppError::field("amount", message));
    }
    Ok(amount)
}

fn elsewhere(cash: &billing_core::unapplied_cash::UnappliedCash, funding: &Funding) -> Refusal {
    Refusal::TieElsewhere {
        id: Id::of(cash.id),
        seller: cash.seller.name().to_owned(),
        currency: cash.amount.currency().to_string(),
        funding: Id::of(funding.id),
        other: funding.seller.name().to_owned(),
        unlike: funding.amount.currency().to_string(),
    }
}

fn show(record: &UnappliedCashRecord) -> dto::UnappliedCash {
    let cash = &record.cash;
    let status = match &record.returned {
        Some(_) => dto::UnappliedCashStatus::Returned,
        None if cash.remaining == cash.amount => dto::UnappliedCashStatus::Unapplied,
        None if cash.remaining.is_zero() => dto::UnappliedCashStatus::Applied,
        None => dto::UnappliedCashStatus::PartiallyApplied,
    };
    dto::UnappliedCash {
        id: cash.id.to_string(),
        status,
        seller: cash.seller.into(),
        seller_name: cash.seller.name().to_owned(),
        amount: cash.amount.into(),
        remaining: cash.remaining.into(),
        received_on: cash.received_on.to_string(),
        description: cash.description.clone(),
        returned_on: record.returned.as_ref().map(|(day, _)| day.to_string()),
    }
}

fn show_evidence(evidence: &CashEvidence) -> dto::CashEvidence {
    dto::CashEvidence {
        evidence: evidence.evidence.into(),
        evidence_text: evidence.evidence_text.clone(),
        recorded_by: evidence.recorded_by.clone(),
        recorded_at: instant(evidence.recorded_at),
    }
}
