//! Which funding a statement line stands for: suggested by the program, decided by the owner (R11–R13, R21).

use billing_core::funding::{Funding, FundingMethod, FundingStatus};
use billing_core::ids::{MatchId, StatementLineId};
use billing_core::method::PaymentMethodKind;
use billing_core::statement::{Candidate, CreditDebit, MatchEffect, StatementLineDraft, Suggestion, suggest};
use billing_store::{AmountFilter, Direction, Evidence, FundingEventKind, FundingFilter, MatchFilter, MatchRecord, MatchStatus, PROGRAM};

use crate::convert::{bad_cursor, instant, page, page_size};
use crate::dto::{Id, MatchSentence, Refusal, Sentence};
use crate::error::AppError;
use crate::funding::{Step, late_return, return_code};
use crate::statement_line::show_line;
use crate::{App, Change, View, dto};

/// The most fundings that a line is compared with beyond those that wait for money.
const MOST_ARRIVED: u32 = 20;

impl App {
    /// A page of the matches, the newest first.
    ///
    /// # Errors
    /// Where a line, a funding or the cursor can't be read.
    pub fn matches(&mut self, query: &dto::MatchQuery) -> Result<dto::Page<dto::Match>, AppError> {
        let limit = page_size(query.limit);
        let after = query.after.as_deref().map(MatchId::parse).transpose().map_err(|_| bad_cursor())?;
        self.read(|view| {
            let filter = MatchFilter {
                statuses: query.statuses.iter().map(|status| (*status).into()).collect(),
                line: query.line_id.as_deref().map(|id| view.find_line(id).map(|line| line.id)).transpose()?,
                funding: query.funding_id.as_deref().map(|id| view.find_funding(id).map(|funding| funding.id)).transpose()?,
                after,
                limit: limit + 1,
            };
            page(view.reader.statement_matches(&filter)?, limit, |found| found.id.to_string(), |found| view.show_match(&found))
        })
    }

    /// A statement line with its file and what was suggested for it.
    ///
    /// # Errors
    /// Where there is no such line.
    pub fn statement_line(&mut self, id: &str) -> Result<dto::StatementLineDetail, AppError> {
        self.read(|view| {
            let line = view.find_line(id)?;
            let file = view.find_statement(&line.file.to_string())?;
            let filter = MatchFilter { line: Some(line.id), limit: u32::MAX, ..MatchFilter::default() };
            let matches = view.reader.statement_matches(&filter)?;
            Ok(dto::StatementLineDetail {
                line: show_line(&line),
                file_name: file.file_name,
                format: file.format,
                sha256: file.sha256,
                imported_at: instant(file.imported_at),
                matches: matches.iter().map(|found| view.show_match(found)).collect::<Result<_, _>>()?,
            })
        })
    }

    /// Records what a suggested match says of its funding, with the line as evidence, and pays at once what is due (R9). The other
    /// suggestions for the line are rejected. Confirmed once more, it changes nothing (R16).
    ///
    /// # Errors
    /// Where there is no such match, it was rejected, or the funding does not allow the step any more.
    pub fn confirm_match(&mut self, id: &str) -> Result<dto::MatchChange, AppError> {
        let user = self.environment.user.clone();
        self.write(|change| change.confirm_match(id, &user))
    }

    /// Rejects a suggested match. Rejected once more, it changes nothing (R16).
    ///
    /// # Errors
    /// Where there is no such match, or it was confirmed.
    pub fn reject_match(&mut self, id: &str) -> Result<dto::MatchChange, AppError> {
        let user = self.environment.user.clone();
        self.write(|change| {
            let found = change.view().find_match(id)?;
            match found.status {
                MatchStatus::Confirmed => {
                    let (id, funding) = (Id::of(found.id), Id::of(found.suggestion.funding));
                    return Err(AppError::WrongStatus(Refusal::MatchConfirmed { id, funding }.into()));
                }
                MatchStatus::Rejected => {}
                MatchStatus::Suggested => change.writer.decide_statement_match(found.id, MatchStatus::Rejected, &user, change.moment.at)?,
            }
            let decided = change.view().show_match(&change.view().find_match(id)?)?;
            Ok(dto::MatchChange { decided, already_decided: found.status == MatchStatus::Rejected, funding: None })
        })
    }

    /// Confirms every exact match that waits, the oldest first, and gives what was confirmed. What a rule refuses goes on waiting.
    pub(crate) fn confirm_exact_matches(&mut self) -> Result<Vec<dto::MatchChange>, AppError> {
        let (mut confirmed, mut past) = (Vec::new(), 0);
        // Confirming one can make another exact, as when the rest of a transfer arrives; that one is newer.
        while let Some(next) = self.read(|view| Ok(view.reader.next_exact_match(past)?))? {
            past = next.number();
            match self.confirm_match(&next.to_string()) {
                Ok(change) => confirmed.push(change),
                Err(AppError::Invalid(_) | AppError::WrongStatus(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(confirmed)
    }
}

impl Change<'_, '_> {
    /// Records what can be suggested for a new line; `waiting` are the fundings that wait for money.
    pub(crate) fn suggest_matches(
        &self,
        id: StatementLineId,
        line: &StatementLineDraft,
        waiting: &[Funding],
    ) -> Result<Vec<MatchId>, AppError> {
        let fundings = self.view().fundings_that_may_fit(line, waiting)?;
        let suggestions = self.view().matches_for(line, &fundings)?;
        suggestions.iter().map(|suggestion| Ok(self.writer.insert_statement_match(id, suggestion, self.moment.at)?)).collect()
    }

    /// Looks again at what is suggested for a funding that has just changed: where a line now says something else of it, the
    /// suggestion makes way for that.
    pub(crate) fn reconsider_matches(&self, funding: &Funding) -> Result<(), AppError> {
        let waiting =
            MatchFilter { statuses: vec![MatchStatus::Suggested], funding: Some(funding.id), limit: u32::MAX, ..MatchFilter::default() };
        for found in self.writer.statement_matches(&waiting)? {
            let line = self.view().find_line(&found.line.to_string())?;
            let now = self.view().matches_for(&line.line, std::slice::from_ref(funding))?;
            if now.first() == Some(&found.suggestion) {
                continue;
            }
            self.writer.decide_statement_match(found.id, MatchStatus::Rejected, PROGRAM, self.moment.at)?;
            if let Some(suggestion) = now.first() {
                self.writer.insert_statement_match(line.id, suggestion, self.moment.at)?;
            }
        }
        Ok(())
    }

    /// Rejects what else is suggested for a line that was tied, or withdrawn.
    pub(crate) fn reject_other_matches(&self, line: StatementLineId) -> Result<(), AppError> {
        let waiting = MatchFilter { statuses: vec![MatchStatus::Suggested], line: Some(line), limit: u32::MAX, ..MatchFilter::default() };
        for other in self.writer.statement_matches(&waiting)? {
            self.writer.decide_statement_match(other.id, MatchStatus::Rejected, PROGRAM, self.moment.at)?;
        }
        Ok(())
    }

    fn confirm_match(&self, id: &str, user: &str) -> Result<dto::MatchChange, AppError> {
        let view = self.view();
        let found = view.find_match(id)?;
        match found.status {
            MatchStatus::Suggested => {}
            MatchStatus::Confirmed => {
                let funding = view.find_funding(&found.suggestion.funding.to_string())?;
                let funding = Some(view.funding_change(&funding, true, dto::Settlement::default())?);
                return Ok(dto::MatchChange { decided: view.show_match(&found)?, already_decided: true, funding });
            }
            MatchStatus::Rejected => return Err(AppError::WrongStatus(Refusal::MatchRejected { id: Id::of(found.id) }.into())),
        }
        let line = view.find_line(&found.line.to_string())?;
        let funding = view.find_funding(&found.suggestion.funding.to_string())?;
        let (kind, transition) = match found.suggestion.effect {
            MatchEffect::Receipt => (FundingEventKind::Receipt, funding.receive(line.line.amount)?),
            MatchEffect::Success => (FundingEventKind::Succeeded, funding.succeed()?),
            MatchEffect::Return => (FundingEventKind::Returned, funding.take_back()?),
        };
        let date = self.day_of_step(&funding, kind, Some(&line.line.booked_on.to_string()))?;
        let code = return_code(&funding, kind, line.line.return_code.map(billing_core::return_code::ReturnCode::code))?;
        let step = Step {
            evidence: Evidence::StatementLine,
            statement_line: Some(line.id),
            ..Step::by_the_owner(date, None, code, user.to_owned())
        };
        self.writer.decide_statement_match(found.id, MatchStatus::Confirmed, user, self.moment.at)?;
        self.reject_other_matches(line.id)?;
        self.carry_out(&funding, kind, &transition, &step, None)?;
        let funding = self.after_step(&funding, kind, late_return(&funding, kind, date))?;
        let decided = self.view().show_match(&self.view().find_match(id)?)?;
        Ok(dto::MatchChange { decided, already_decided: false, funding: Some(funding) })
    }
}

impl View<'_, '_> {
    /// The match that a caller named.
    fn find_match(&self, id: &str) -> Result<MatchRecord, AppError> {
        let not_found = || AppError::NotFound { what: "match", id: id.chars().take(40).collect() };
        let parsed = MatchId::parse(id).map_err(|_| not_found())?;
        self.reader.statement_match(parsed)?.ok_or_else(not_found)
    }

    /// The fundings that wait for money.
    pub(crate) fn waiting_fundings(&self) -> Result<Vec<Funding>, AppError> {
        let statuses = vec![FundingStatus::AwaitingTransfer, FundingStatus::PartiallyReceived, FundingStatus::Processing];
        Ok(self.reader.fundings(&FundingFilter { statuses, limit: u32::MAX, ..FundingFilter::default() })?)
    }

    /// The fundings that a line may stand for a step of: of a debit those that wait for money, of a credit those of just this amount that
    /// have arrived, the latest first; and those whose reference it quotes.
    fn fundings_that_may_fit(&self, line: &StatementLineDraft, waiting: &[Funding]) -> Result<Vec<Funding>, AppError> {
        let mut fundings = match line.credit_debit {
            CreditDebit::Debit => {
                let currency = line.amount.currency();
                waiting.iter().filter(|funding| funding.amount.currency() == currency).cloned().collect()
            }
            CreditDebit::Credit => {
                let amount = Some(line.amount.minor());
                let currencies = vec![line.amount.currency()];
                self.reader.fundings(&FundingFilter {
                    statuses: vec![FundingStatus::PartiallyReceived, FundingStatus::Received, FundingStatus::Succeeded],
                    amounts: AmountFilter { currencies, at_least: amount, at_most: amount, ..AmountFilter::default() },
                    direction: Direction::Descending,
                    limit: MOST_ARRIVED,
                    ..FundingFilter::default()
                })?
            }
        };
        for reference in line.quoted_references() {
            let quoted = self.reader.funding_by_reference(&reference)?;
            fundings.extend(quoted.filter(|quoted| fundings.iter().all(|known| known.id != quoted.id)));
        }
        Ok(fundings)
    }

    fn matches_for(&self, line: &StatementLineDraft, fundings: &[Funding]) -> Result<Vec<Suggestion>, AppError> {
        let accounts = fundings.iter().map(|funding| self.debited_account(funding)).collect::<Result<Vec<_>, _>>()?;
        let candidates: Vec<Candidate<'_>> =
            fundings.iter().zip(&accounts).map(|(funding, account)| Candidate { funding, account_last_four: account.as_deref() }).collect();
        Ok(suggest(line, &candidates))
    }

    /// The last four digits of the account that a funding debits.
    fn debited_account(&self, funding: &Funding) -> Result<Option<String>, AppError> {
        let FundingMethod::BankAccount(id) = funding.method else { return Ok(None) };
        Ok(self.reader.payment_method(id)?.and_then(|method| match method.kind {
            PaymentMethodKind::UsBankAccount(account) => Some(account.last_four),
            PaymentMethodKind::Card(_) | PaymentMethodKind::WireTransfer => None,
        }))
    }

    pub(crate) fn show_match(&self, found: &MatchRecord) -> Result<dto::Match, AppError> {
        let line = self.find_line(&found.line.to_string())?;
        let funding = self.find_funding(&found.suggestion.funding.to_string())?;
        let reason_parts: Vec<Sentence> =
            found.suggestion.reasons.iter().map(|reason| MatchSentence::of(*reason, &found.suggestion, &funding).into()).collect();
        let (decided_by, decided_at) = found.decided.clone().unzip();
        Ok(dto::Match {
            id: found.id.to_string(),
            line: show_line(&line),
            funding_id: funding.id.to_string(),
            funding_reference: funding.reference.to_string(),
            effect: found.suggestion.effect.into(),
            confidence: found.suggestion.confidence.into(),
            reasons: reason_parts.iter().map(ToString::to_string).collect(),
            reason_parts,
            status: found.status.into(),
            suggested_at: instant(found.suggested_at),
            decided_by,
            decided_at: decided_at.map(instant),
        })
    }
}
