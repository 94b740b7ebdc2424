//! Fundings: requesting them, and what becomes of them (R3, R11–R13, R21).

use std::sync::Arc;

use billing_core::NaiveDate;
use billing_core::funding::{Funding, FundingMethod, FundingStatus, FundingStep, expected_days, largest_amount};
use billing_core::ids::{FundingId, PaymentMethodId, StatementLineId, UnappliedCashId};
use billing_core::ledger::Event;
use billing_core::money::{Currency, Money, parse_amount};
use billing_core::reference::CreditorReference;
use billing_core::return_code::ReturnCode;
use billing_store::{
    Direction, DocumentKind, Evidence, FundingEventKind, FundingEventRecord, FundingFilter, FundingSort, ListSums, NewFunding,
    NewTransaction, Subject,
};

use crate::convert::{instant, page, page_size, parse_evidence, parse_optional_day};
use crate::document::Issuer;
use crate::dto::{FieldRefusal, Id, Label, MethodSentence, NextStepSentence, Refusal, Sentence, english_if_any};
use crate::error::AppError;
use crate::list::{Order, amount_filter, check_days, direction, typed};
use crate::random::Random;
use crate::request::Request;
use crate::sandbox::SIMULATED_CLOCK;
use crate::{App, Change, View, dto};

/// What is known of a step: when it happened, how and from whom that is known (R21), and the bank's code.
pub(crate) struct Step {
    pub date: NaiveDate,
    pub evidence: Evidence,
    pub words: Option<String>,
    pub return_code: Option<ReturnCode>,
    pub recorded_by: String,
    /// The statement line, where it is the evidence.
    pub statement_line: Option<StatementLineId>,
}

impl Step {
    /// The owner says so, in `words` or none.
    pub(crate) const fn by_the_owner(date: NaiveDate, words: Option<String>, return_code: Option<ReturnCode>, recorded_by: String) -> Self {
        Self { date, evidence: Evidence::OwnersWord, words, return_code, recorded_by, statement_line: None }
    }

    /// The simulated clock lets a debit go through on its expected day.
    pub(crate) fn by_the_clock(date: NaiveDate) -> Self {
        Self { evidence: Evidence::SimulatedClock, ..Self::by_the_owner(date, None, None, SIMULATED_CLOCK.to_owned()) }
    }
}

/// Every ACH return code with its meaning.
#[must_use]
pub fn return_codes() -> Vec<dto::ReturnCode> {
    ReturnCode::all().map(|code| dto::ReturnCode { code: code.code().to_owned(), meaning: code.meaning().to_owned() }).collect()
}

impl App {
    /// Requests a funding (R1, R3). An EFT awaits the owner's transfer, and its document is issued where the seller's bank
    /// details are known; a bank account is debited. The same request id again answers the first funding (R16).
    ///
    /// # Errors
    /// Where the account is not registered, the amount or the method can't be used, or the request id had another request.
    pub fn add_funds(&mut self, request: &dto::AddFunds) -> Result<dto::FundingDetail, AppError> {
        let random = Arc::clone(&self.environment.random);
        let user = self.environment.user.clone();
        // A funding and its document are made together. Without the key, the document is made when it is asked for.
        let vault = match self.vault() {
            Ok(vault) => Some(vault),
            Err(AppError::Key(_)) => None,
            Err(error) => return Err(error),
        };
        let id = self.write(|change| {
            let currency = change.view().funding_currency(request.currency.as_deref())?;
            let amount = parse_amount(&request.amount, currency).map_err(|error| AppError::field("amount", error));
            // The same amount written in another way is the same request; an unreadable one is refused below.
            let content = (amount.as_ref().ok().map(|amount| amount.minor()), currency.code(), request.via.trim().to_ascii_uppercase());
            let intent = Request::new(&request.request_id, "add funds", &content)?;
            if let Some(done) = intent.done_before(change)? {
                return Ok(FundingId::new(done));
            }
            let id = change.request_funding(amount, &request.via, random.as_ref(), &user)?;
            intent.remember(change, id.number())?;
            if let Some(vault) = &vault {
                Issuer { change, vault, random: random.as_ref(), user: &user }.issue_if_possible(id)?;
            }
            Ok(id)
        })?;
        self.funding(&id.to_string())
    }

    /// A page of the funding history, the newest first.
    ///
    /// # Errors
    /// Where a day or the cursor can't be read.
    pub fn fundings(&mut self, query: &dto::FundingQuery) -> Result<dto::Page<dto::Funding>, AppError> {
        self.read(|view| view.fundings(query))
    }

    /// One funding with its steps, documents and postings. `id` is its id or its reference.
    ///
    /// # Errors
    /// Where there is no such funding.
    pub fn funding(&mut self, id: &str) -> Result<dto::FundingDetail, AppError> {
        let vault = self.vault();
        self.read(|view| {
            let funding = view.find_funding(id)?;
            let documents = view.reader.documents_of_funding(funding.id)?;
            let (seller_bank, sealed) = match (&funding.method, &vault) {
                (FundingMethod::Eft, Ok(vault)) => (view.show_seller_bank(funding.seller, funding.amount.currency(), vault)?, None),
                (FundingMethod::Eft, Err(error)) => (None, Some(error)),
                (FundingMethod::BankAccount(_), _) => (None, None),
            };
            let transactions = view.transactions_of(Subject::Funding(funding.id))?;
            let next_step = view.next_step(&funding);
            Ok(dto::FundingDetail {
                funding: view.show_funding(&funding)?,
                events: view.reader.funding_events(funding.id)?.into_iter().map(show_event).collect(),
                documents: documents.into_iter().map(crate::document::show).collect(),
                transactions,
                next_step: next_step.to_string(),
                next_step_parts: vec![next_step],
                seller_bank,
                sealed: sealed.map(ToString::to_string),
                sealed_parts: sealed.map(|error| error.sentences().0).unwrap_or_default(),
            })
        })
    }

    /// Records that a transfer arrived (R11), and pays at once what is due (R9). The same request again changes nothing (R16).
    ///
    /// # Errors
    /// Where the amount or the day can't be right, or the funding awaits no transfer.
    pub fn record_receipt(&mut self, request: &dto::RecordReceipt) -> Result<dto::FundingChange, AppError> {
        let recorded_by = self.environment.user.clone();
        self.write(|change| {
            let funding = change.view().find_funding(&request.funding_id)?;
            let amount = parse_amount(&request.amount, funding.amount.currency()).map_err(|error| AppError::field("amount", error))?;
            let date = change.day_of_step(&funding, FundingEventKind::Receipt, Some(&request.date))?;
            let words = parse_evidence(request.evidence.as_deref())?;
            let content = (funding.id.number(), amount.minor(), date.to_string(), &words);
            let intent = Request::optional(request.request_id.as_deref(), "record receipt", &content)?;
            if intent.done_before(change)?.is_some() {
                return change.view().funding_change(&funding, true, dto::Settlement::default());
            }
            let step = Step::by_the_owner(date, words, None, recorded_by);
            change.carry_out(&funding, FundingEventKind::Receipt, &funding.receive(amount)?, &step, None)?;
            intent.remember(change, funding.id.number())?;
            change.after_step(&funding, FundingEventKind::Receipt, None)
        })
    }

    /// Records that a debit went through (R12), and pays at once what is due (R9).
    ///
    /// # Errors
    /// Where the funding is not processing.
    pub fn mark_funding_succeeded(&mut self, request: &dto::FundingOutcome) -> Result<dto::FundingChange, AppError> {
        self.record_outcome(request, FundingEventKind::Succeeded)
    }

    /// Records that a debit was refused (R12).
    ///
    /// # Errors
    /// Where the funding is not processing.
    pub fn mark_funding_failed(&mut self, request: &dto::FundingOutcome) -> Result<dto::FundingChange, AppError> {
        self.record_outcome(request, FundingEventKind::Failed)
    }

    /// Records that the bank took the money back (R11, R12). Money that was spent by then leaves a deficit (R13).
    ///
    /// # Errors
    /// Where nothing had arrived, or a debit's return has no code.
    pub fn mark_funding_returned(&mut self, request: &dto::FundingOutcome) -> Result<dto::FundingChange, AppError> {
        self.record_outcome(request, FundingEventKind::Returned)
    }

    /// Calls off an EFT before anything arrived (R11).
    ///
    /// # Errors
    /// Where something arrived, or it is a debit.
    pub fn cancel_funding(&mut self, id: &str) -> Result<dto::FundingChange, AppError> {
        let request = dto::FundingOutcome { funding_id: id.to_owned(), date: None, return_code: None, evidence: None };
        self.record_outcome(&request, FundingEventKind::Canceled)
    }

    fn record_outcome(&mut self, request: &dto::FundingOutcome, kind: FundingEventKind) -> Result<dto::FundingChange, AppError> {
        let recorded_by = self.environment.user.clone();
        self.write(|change| {
            let funding = change.view().find_funding(&request.funding_id)?;
            if funding.status == outcome_status(kind) {
                let other = return_code(&funding, kind, request.return_code.as_deref()).ok().flatten();
                if other.is_some() && other != funding.return_code {
                    return Err(AppError::WrongStatus(Refusal::AnsweredBefore { id: Id::of(funding.id) }.into()));
                }
                return change.view().funding_change(&funding, true, dto::Settlement::default());
            }
            let transition = match kind {
                FundingEventKind::Succeeded => funding.succeed(),
                FundingEventKind::Failed => funding.fail(),
                FundingEventKind::Returned => funding.take_back(),
                _ => funding.cancel(),
            }?;
            let date = change.day_of_step(&funding, kind, request.date.as_deref())?;
            let words = parse_evidence(request.evidence.as_deref())?;
            let step = Step::by_the_owner(date, words, return_code(&funding, kind, request.return_code.as_deref())?, recorded_by);
            change.carry_out(&funding, kind, &transition, &step, None)?;
            change.after_step(&funding, kind, late_return(&funding, kind, step.date))
        })
    }
}

impl Change<'_, '_> {
    fn request_funding(&self, amount: Result<Money, AppError>, via: &str, random: &dyn Random, user: &str) -> Result<FundingId, AppError> {
        if self.writer.registration()?.is_none() {
            return Err(AppError::NotRegistered);
        }
        let seller = self.ledger.seller;
        let amount = amount?;
        let currency = amount.currency();
        let method = self.view().funding_method(via, currency)?;
        refuse_above(largest_amount(method, currency), amount)?;
        let status = if method == FundingMethod::Eft { FundingStatus::AwaitingTransfer } else { FundingStatus::Processing };
        let (at, today) = (self.moment.at, self.moment.today);
        let id = self.writer.insert_funding(&NewFunding {
            reference: self.new_reference(random)?,
            method,
            seller,
            amount,
            status,
            requested_at: at,
            requested_on: today,
            expected: expected_days(method, currency, today),
        })?;
        self.writer.insert_funding_event(&FundingEventRecord {
            funding: id,
            kind: FundingEventKind::Requested,
            date: today,
            amount: Some(amount),
            evidence: Evidence::OwnersWord,
            evidence_text: None,
            recorded_by: user.to_owned(),
            recorded_at: at,
            return_code: None,
            statement_line: None,
        })?;
        if let FundingMethod::BankAccount(account) = method {
            let event = Event::BankFundingStarted(account);
            self.writer.post(&NewTransaction {
                event,
                seller,
                amount,
                occurred_on: today,
                recorded_at: at,
                subject: Subject::Funding(id),
                unapplied_cash: None,
                payment: None,
            })?;
        }
        Ok(id)
    }

    /// A reference that no funding of this ledger has.
    fn new_reference(&self, random: &dyn Random) -> Result<CreditorReference, AppError> {
        loop {
            let mut bits = [0_u8; 8];
            random.fill(&mut bits)?;
            let reference = CreditorReference::from_random(u64::from_le_bytes(bits));
            if self.writer.funding_by_reference(&reference)?.is_none() {
                return Ok(reference);
            }
        }
    }

    /// The day of a step: not before the request (of a return: not before the money arrived), not in the future.
    pub(crate) fn day_of_step(&self, funding: &Funding, kind: FundingEventKind, date: Option<&str>) -> Result<NaiveDate, AppError> {
        let date = parse_optional_day("date", date)?.unwrap_or(self.moment.today);
        if date > self.moment.today {
            return Err(AppError::field("date", FieldRefusal::DateInFuture { date: date.into(), today: self.moment.today.into() }));
        }
        if date < funding.requested_on {
            return Err(AppError::field(
                "date",
                FieldRefusal::DateBeforeRequest { date: date.into(), id: Id::of(funding.id), on: funding.requested_on.into() },
            ));
        }
        if let Some(arrived_on) = funding.arrived_on.filter(|arrived_on| kind == FundingEventKind::Returned && date < *arrived_on) {
            return Err(AppError::field(
                "date",
                FieldRefusal::DateBeforeArrival { date: date.into(), id: Id::of(funding.id), on: arrived_on.into() },
            ));
        }
        Ok(date)
    }

    /// The funding after a step; money that has arrived pays at once what is due (R9).
    pub(crate) fn after_step(
        &self,
        funding: &Funding,
        kind: FundingEventKind,
        warning: Option<Sentence>,
    ) -> Result<dto::FundingChange, AppError> {
        let money_came = matches!(kind, FundingEventKind::Receipt | FundingEventKind::Succeeded);
        let settlement =
            if money_came { self.settle_arrival(funding.seller, funding.amount.currency())? } else { dto::Settlement::default() };
        let view = self.view();
        let change = view.funding_change(&view.find_funding(&funding.id.to_string())?, false, settlement)?;
        let warning_parts: Vec<Sentence> = warning.into_iter().collect();
        Ok(dto::FundingChange { warning: english_if_any(&warning_parts), warning_parts, ..change })
    }

    /// Writes a step of a funding: where it stands, the evidence, the posting. A receipt may come out of unapplied `cash`.
    pub(crate) fn carry_out(
        &self,
        funding: &Funding,
        kind: FundingEventKind,
        transition: &FundingStep,
        step: &Step,
        cash: Option<UnappliedCashId>,
    ) -> Result<(), AppError> {
        let arrived = matches!(transition.status, FundingStatus::Received | FundingStatus::Succeeded);
        let changed = Funding {
            status: transition.status,
            received: transition.received,
            arrived_on: funding.arrived_on.or_else(|| arrived.then_some(step.date)),
            return_code: step.return_code.or(funding.return_code),
            ..funding.clone()
        };
        self.writer.update_funding(&changed)?;
        let moved = transition.moved;
        self.writer.insert_funding_event(&FundingEventRecord {
            funding: funding.id,
            kind,
            date: step.date,
            amount: moved.is_positive().then_some(moved),
            evidence: step.evidence,
            evidence_text: step.words.clone(),
            recorded_by: step.recorded_by.clone(),
            recorded_at: self.moment.at,
            return_code: step.return_code,
            statement_line: step.statement_line,
        })?;
        self.reconsider_matches(&changed)?;
        let event = if cash.is_some() { Some(Event::UnappliedCashTied) } else { self.posting(funding, kind)? };
        if let Some(event) = event {
            self.writer.post(&NewTransaction {
                event,
                seller: funding.seller,
                amount: moved,
                occurred_on: step.date,
                recorded_at: self.moment.at,
                subject: Subject::Funding(funding.id),
                unapplied_cash: cash,
                payment: None,
            })?;
        }
        if let (FundingMethod::BankAccount(account), Some(code)) = (funding.method, step.return_code)
            && code.makes_account_invalid()
        {
            self.writer.mark_payment_method_invalid(account)?;
        }
        Ok(())
    }

    fn posting(&self, funding: &Funding, kind: FundingEventKind) -> Result<Option<Event>, AppError> {
        let wire = || self.view().wire_transfer();
        Ok(match (kind, funding.method) {
            (FundingEventKind::Receipt, _) => Some(Event::EftReceived(wire()?)),
            (FundingEventKind::Returned, FundingMethod::Eft) => Some(Event::EftReturned(wire()?)),
            (FundingEventKind::Succeeded, FundingMethod::BankAccount(account)) => Some(Event::BankFundingSucceeded(account)),
            (FundingEventKind::Failed, FundingMethod::BankAccount(account)) => Some(Event::BankFundingFailed(account)),
            (FundingEventKind::Returned, FundingMethod::BankAccount(account)) => Some(Event::BankFundingReturned(account)),
            _ => None,
        })
    }
}

const fn outcome_status(kind: FundingEventKind) -> FundingStatus {
    match kind {
        FundingEventKind::Succeeded => FundingStatus::Succeeded,
        FundingEventKind::Failed => FundingStatus::Failed,
        FundingEventKind::Returned => FundingStatus::Returned,
        FundingEventKind::Requested | FundingEventKind::DocumentIssued | FundingEventKind::Receipt | FundingEventKind::Canceled => {
            FundingStatus::Canceled
        }
    }
}

/// A debit that the bank took back has a code; one that failed may have; a wire has none.
pub(crate) fn return_code(funding: &Funding, kind: FundingEventKind, code: Option<&str>) -> Result<Option<ReturnCode>, AppError> {
    let code = code.map(str::trim).filter(|code| !code.is_empty());
    match (funding.method, kind, code) {
        (FundingMethod::BankAccount(_), FundingEventKind::Returned | FundingEventKind::Failed, Some(code)) => {
            Ok(Some(ReturnCode::parse(code).map_err(|error| AppError::field("returnCode", error))?))
        }
        (FundingMethod::BankAccount(_), FundingEventKind::Returned, None) => {
            Err(AppError::field("returnCode", FieldRefusal::ChooseReturnCode {}))
        }
        _ => Ok(None),
    }
}

pub(crate) fn refuse_above(largest: Money, amount: Money) -> Result<(), AppError> {
    if amount.minor() <= largest.minor() {
        return Ok(());
    }
    Err(AppError::field("amount", FieldRefusal::AmountAboveLargest { amount: amount.into(), largest: largest.into() }))
}

/// All that a query restricts the list to, and its order.
fn funding_filter(query: &dto::FundingQuery) -> Result<FundingFilter, AppError> {
    let method = |text: &String| {
        if text.eq_ignore_ascii_case("eft") {
            return Ok(FundingMethod::Eft);
        }
        PaymentMethodId::parse(text).map(FundingMethod::BankAccount).map_err(|error| AppError::field("methods", error))
    };
    let from = parse_optional_day("from", query.from.as_deref())?;
    let to = parse_optional_day("to", query.to.as_deref())?;
    check_days("to", from, to)?;
    Ok(FundingFilter {
        statuses: query.statuses.iter().map(|status| (*status).into()).collect(),
        methods: query.methods.iter().map(method).collect::<Result<_, _>>()?,
        amounts: amount_filter(&query.sellers, &query.currencies, (query.min_amount.as_deref(), query.max_amount.as_deref()))?,
        from,
        to,
        search: typed(query.search.as_deref()),
        sort: query.sort.map_or(FundingSort::default(), Into::into),
        direction: direction(query.direction, Direction::Descending),
        after: None,
        limit: 0,
    })
}

impl View<'_, '_> {
    /// A page of the funding history.
    pub(crate) fn fundings(&self, query: &dto::FundingQuery) -> Result<dto::Page<dto::Funding>, AppError> {
        let limit = page_size(query.limit);
        let order = Order::of(query.sort, query.direction);
        let after = order.read(query.after.as_deref(), FundingId::parse)?;
        let filter = FundingFilter { after, limit: limit + 1, ..funding_filter(query)? };
        page(self.reader.fundings(&filter)?, limit, |funding| order.cursor(&funding.id), |funding| self.show_funding(&funding))
    }

    /// How many fundings match, and what they come to.
    pub(crate) fn funding_sums(&self, query: &dto::FundingQuery) -> Result<ListSums, AppError> {
        Ok(self.reader.funding_sums(&funding_filter(query)?)?)
    }

    /// The funding that a caller named by its id or its reference.
    pub(crate) fn find_funding(&self, id: &str) -> Result<Funding, AppError> {
        let found = match (FundingId::parse(id), CreditorReference::parse(id)) {
            (Ok(id), _) => self.reader.funding(id)?,
            (_, Ok(reference)) => self.reader.funding_by_reference(&reference)?,
            _ => None,
        };
        found.ok_or_else(|| AppError::NotFound { what: "funding", id: id.chars().take(40).collect() })
    }

    /// The currency of a funding: one of the seller's (R2).
    pub(crate) fn funding_currency(&self, code: Option<&str>) -> Result<Currency, AppError> {
        let code = code.unwrap_or(self.ledger.currency.code());
        self.ledger.seller.accept(code).map_err(|error| AppError::field("currency", error))
    }

    /// The method that `via` names: `eft`, or a US bank account that can be debited for the seller in `currency` (R3).
    fn funding_method(&self, via: &str, currency: Currency) -> Result<FundingMethod, AppError> {
        if via.trim().eq_ignore_ascii_case("eft") {
            return Ok(FundingMethod::Eft);
        }
        let method = self.find_method(via)?;
        if method.kind == billing_core::method::PaymentMethodKind::WireTransfer {
            return Ok(FundingMethod::Eft);
        }
        match method.can_fund(self.ledger.seller, currency, self.moment.today) {
            Ok(()) => Ok(FundingMethod::BankAccount(method.id)),
            Err(why) => Err(AppError::MethodNotUsable(Refusal::CantFundFrom { why: MethodSentence::clause(&why) }.into())),
        }
    }

    pub(crate) fn funding_change(
        &self,
        funding: &Funding,
        already_recorded: bool,
        settlement: dto::Settlement,
    ) -> Result<dto::FundingChange, AppError> {
        Ok(dto::FundingChange {
            funding: self.show_funding(funding)?,
            already_recorded,
            settlement,
            warning: None,
            warning_parts: Vec::new(),
        })
    }

    pub(crate) fn show_funding(&self, funding: &Funding) -> Result<dto::Funding, AppError> {
        let (method, method_id, method_label) = match funding.method {
            FundingMethod::Eft => (dto::FundingMethod::Eft, None, Label::Eft {}.into()),
            FundingMethod::BankAccount(id) => (dto::FundingMethod::UsAchBankAccount, Some(id.to_string()), self.method_label(id)?),
        };
        let mut actions: Vec<dto::FundingAction> = funding.actions().into_iter().map(Into::into).collect();
        if funding.method == FundingMethod::Eft {
            actions.push(dto::FundingAction::DownloadDocument);
        }
        let documents = self.reader.documents_of_funding(funding.id)?;
        let document = documents.into_iter().find(|record| record.kind != DocumentKind::Receipt).map(crate::document::show);
        Ok(dto::Funding {
            id: funding.id.to_string(),
            reference: funding.reference.as_str().to_owned(),
            status: funding.status.into(),
            method,
            method_id,
            method_label: method_label.to_string(),
            method_label_parts: method_label,
            seller: funding.seller.into(),
            seller_name: funding.seller.name().to_owned(),
            amount: funding.amount.into(),
            received: funding.received.into(),
            excess: funding.excess()?.map(Into::into),
            requested_on: funding.requested_on.to_string(),
            requested_at: instant(funding.requested_at),
            expected_from: funding.expected_from.to_string(),
            expected_by: funding.expected_by.to_string(),
            arrived_on: funding.arrived_on.map(|day| day.to_string()),
            overdue: funding.is_overdue(self.moment.today),
            return_code: funding.return_code.map(|code| code.code().to_owned()),
            return_meaning: funding.return_code.map(|code| code.meaning().to_owned()),
            document,
            actions,
        })
    }

    /// What is expected of a funding next, and by when.
    pub(crate) fn next_step(&self, funding: &Funding) -> Sentence {
        let (by, overdue) = (funding.expected_by.into(), funding.is_overdue(self.moment.today));
        match funding.status {
            FundingStatus::AwaitingTransfer if overdue => NextStepSentence::TransferOverdue { by },
            FundingStatus::AwaitingTransfer => NextStepSentence::SendTransfer { amount: funding.amount.into(), by },
            FundingStatus::PartiallyReceived => {
                let missing = funding.amount.checked_sub(funding.received).unwrap_or(funding.amount);
                NextStepSentence::TransferShort { missing: missing.into() }
            }
            FundingStatus::Processing if overdue => NextStepSentence::DebitOverdue { by },
            FundingStatus::Processing => NextStepSentence::DebitUnderWay { by },
            FundingStatus::Received => NextStepSentence::FundsReceived {},
            FundingStatus::Succeeded => {
                NextStepSentence::DebitSucceeded { until: funding.arrived_on.and_then(return_deadline).map(Into::into) }
            }
            FundingStatus::Failed => NextStepSentence::DebitFailed {},
            FundingStatus::Returned => NextStepSentence::FundingReturned {},
            FundingStatus::Canceled => NextStepSentence::FundingCanceled {},
        }
        .into()
    }
}

/// A return after the last day that AWS names is recorded all the same, as the bank has the money; the owner is warned (R12).
pub(crate) fn late_return(funding: &Funding, kind: FundingEventKind, returned_on: NaiveDate) -> Option<Sentence> {
    let debit = matches!(funding.method, FundingMethod::BankAccount(_)) && kind == FundingEventKind::Returned;
    let deadline = funding.arrived_on.filter(|_| debit).and_then(return_deadline)?;
    (returned_on > deadline)
        .then(|| NextStepSentence::LateReturn { id: Id::of(funding.id), returned: returned_on.into(), deadline: deadline.into() }.into())
}

/// The last day on which a debit can be returned: 20 days after it went through (R12).
pub(crate) fn return_deadline(arrived_on: NaiveDate) -> Option<NaiveDate> {
    arrived_on.checked_add_days(chrono::Days::new(20))
}

fn show_event(event: FundingEventRecord) -> dto::FundingEvent {
    dto::FundingEvent {
        kind: event.kind.into(),
        date: event.date.to_string(),
        amount: event.amount.map(Into::into),
        evidence: event.evidence.into(),
        evidence_text: event.evidence_text,
        recorded_by: event.recorded_by,
        recorded_at: instant(event.recorded_at),
        return_code: event.return_code.map(|code| code.code().to_owned()),
        statement_line: event.statement_line.map(|line| line.to_string()),
    }
}
