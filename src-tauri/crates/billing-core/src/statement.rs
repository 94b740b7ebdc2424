//! Bank statements: the movements on an account of the owner, and which funding each of them may stand for (R21).

use std::cmp::Reverse;

use chrono::{Days, NaiveDate};

use crate::funding::{Funding, FundingAction, FundingMethod};
use crate::ids::FundingId;
use crate::money::Money;
use crate::reference::CreditorReference;
use crate::return_code::ReturnCode;
use crate::seller::Seller;

/// Whether a movement added to the owner's bank account or took from it (ISO 20022, CreditDebitCode).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CreditDebit {
    /// Money came in.
    Credit,
    /// Money went out.
    Debit,
}

/// A movement as the bank wrote it. Account numbers are not among its texts, but for their last four digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLineDraft {
    /// The last four characters of the account whose statement it is.
    pub account_last_four: Option<String>,
    /// The day on which the bank booked it.
    pub booked_on: NaiveDate,
    /// The day from which it counts for interest.
    pub value_on: Option<NaiveDate>,
    /// In or out.
    pub credit_debit: CreditDebit,
    /// How much, above zero.
    pub amount: Money,
    /// Who was at the other end.
    pub counterparty: Option<String>,
    /// What the payer wrote for the payee to match by, where the bank keeps it in a place of its own.
    pub reference: Option<String>,
    /// How the bank itself names the movement.
    pub bank_reference: Option<String>,
    /// All else that the bank says of it.
    pub description: Option<String>,
    /// Why a bank returned it, where the line says so.
    pub return_code: Option<ReturnCode>,
}

impl StatementLineDraft {
    /// The references of this program's own form that the line quotes, as far as their check digits match.
    #[must_use]
    pub fn quoted_references(&self) -> Vec<CreditorReference> {
        let text = QuotedText::of(self).plain;
        let beginnings = text.match_indices("RF").map(|(at, _)| at);
        let quoted = beginnings.filter_map(|at| CreditorReference::parse(text.get(at..at + CreditorReference::LENGTH)?).ok());
        let mut found: Vec<CreditorReference> = quoted.collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// How sure it is that a line stands for a step of a funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// A few signs speak for it; others could fit as well.
    Possible,
    /// Most signs speak for it.
    Likely,
    /// The line quotes the funding's reference, and moves just what is awaited.
    Exact,
}

/// What speaks for a match, or has to be known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MatchReason {
    /// The line quotes the reference.
    ReferenceQuoted,
    /// The line quotes the beginning of the reference; the rest is cut off.
    ReferenceCutShort,
    /// It moves what is awaited (of a return: what arrived).
    AmountEqual,
    /// It moves less.
    AmountShort,
    /// It moves more.
    AmountOver,
    /// The other end is named as the seller is.
    SellerNamed,
    /// It is of the bank account that is debited.
    SameAccount,
    /// It was booked between the request and the day by which it is expected.
    InTime,
    /// The funding was received in full before: only a transfer that was sent twice is another receipt of it.
    ReceivedAlready,
}

/// What a confirmed match records of the funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MatchEffect {
    /// A transfer was sent and arrived (R11).
    Receipt,
    /// The debit went through (R12).
    Success,
    /// The bank took the money back (R11–R13).
    Return,
}

/// A funding that a line may stand for a step of.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'f> {
    /// The funding as it stands.
    pub funding: &'f Funding,
    /// The last four digits of the account that it debits.
    pub account_last_four: Option<&'f str>,
}

/// A funding that a line may stand for, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The funding.
    pub funding: FundingId,
    /// What confirming it records.
    pub effect: MatchEffect,
    /// How sure it is.
    pub confidence: Confidence,
    /// Why, in the order in which they are said.
    pub reasons: Vec<MatchReason>,
}

/// A reference that a bank cut off is recognised from this many characters on: check digits and half of the rest.
const SHORTEST_CUT_REFERENCE: usize = 10;
/// For how many days after the day by which it is expected an amount alone is a sign.
const LATEST_DAYS: u64 = 30;
/// For how many days after the arrival an amount alone is a sign of a return: banks return unauthorized debits within 60.
const LATEST_RETURN_DAYS: u64 = 60;
/// The most fundings that are suggested for one line.
const MOST_SUGGESTIONS: usize = 5;

/// The fundings that `line` may stand for a step of, the surest first. Where it quotes references, only the fundings that have them.
///
/// A debit of the owner's account is a transfer that was sent, or a debit that went through; a credit is money that came back.
#[must_use]
pub fn suggest(line: &StatementLineDraft, candidates: &[Candidate<'_>]) -> Vec<Suggestion> {
    let words = QuotedText::of(line);
    let quotes_one = candidates.iter().any(|candidate| words.quotes(candidate.funding.reference.as_str()));
    let fitting = candidates.iter().filter(|candidate| !quotes_one || words.quotes(candidate.funding.reference.as_str()));
    let mut suggestions: Vec<Suggestion> = fitting.filter_map(|candidate| suggest_one(line, &words, candidate)).collect();
    suggestions.sort_by_key(|suggestion| (Reverse(suggestion.confidence), suggestion.funding));
    suggestions.truncate(MOST_SUGGESTIONS);
    suggestions
}

/// What the line would record of the funding, and how much money that awaits.
fn effect_on(line: &StatementLineDraft, funding: &Funding) -> Option<(MatchEffect, Money)> {
    let (effect, action, awaited) = match (line.credit_debit, funding.method) {
        (CreditDebit::Credit, _) => (MatchEffect::Return, FundingAction::MarkReturned, funding.received),
        (CreditDebit::Debit, FundingMethod::Eft) => {
            (MatchEffect::Receipt, FundingAction::RecordReceipt, funding.amount.checked_sub(funding.received).ok()?)
        }
        (CreditDebit::Debit, FundingMethod::BankAccount(_)) => (MatchEffect::Success, FundingAction::MarkSucceeded, funding.amount),
    };
    funding.actions().contains(&action).then_some((effect, awaited))
}

fn suggest_one(line: &StatementLineDraft, words: &QuotedText, candidate: &Candidate<'_>) -> Option<Suggestion> {
    let funding = candidate.funding;
    let (effect, awaited) = effect_on(line, funding)?;
    let begins = match effect {
        MatchEffect::Return => funding.arrived_on.unwrap_or(funding.requested_on),
        MatchEffect::Receipt | MatchEffect::Success => funding.requested_on,
    };
    if line.amount.currency() != funding.amount.currency() || line.booked_on < begins {
        return None;
    }
    let account = candidate.account_last_four.zip(line.account_last_four.as_deref());
    if account.is_some_and(|(debited, stated)| debited != stated) {
        return None;
    }
    let quoted = words.quotes(funding.reference.as_str());
    let cut_short = !quoted && words.quotes_beginning(funding.reference.as_str());
    let equal = line.amount == awaited;
    let named = words.names(funding.seller);
    let last_day = match effect {
        MatchEffect::Return => begins + Days::new(LATEST_RETURN_DAYS),
        MatchEffect::Receipt | MatchEffect::Success => funding.expected_by + Days::new(LATEST_DAYS),
    };
    let in_time = line.booked_on <= if effect == MatchEffect::Return { last_day } else { funding.expected_by };
    // The whole of a debit is taken or nothing: another amount is another movement.
    let whole_only = effect == MatchEffect::Success || effect == MatchEffect::Return;
    let received_already = effect == MatchEffect::Receipt && !awaited.is_positive();
    let confidence = match (quoted, cut_short, equal) {
        (true, _, _) if received_already => Confidence::Possible,
        (true, _, true) => Confidence::Exact,
        (true, _, false) if !whole_only => Confidence::Likely,
        (_, true, true) => Confidence::Likely,
        (false, false, true) if in_time && (named || account.is_some()) => Confidence::Likely,
        (false, false, true) if line.booked_on <= last_day => Confidence::Possible,
        _ => return None,
    };
    let amounts = match line.amount.minor().cmp(&awaited.minor()) {
        std::cmp::Ordering::Equal => MatchReason::AmountEqual,
        std::cmp::Ordering::Less => MatchReason::AmountShort,
        std::cmp::Ordering::Greater => MatchReason::AmountOver,
    };
    let reasons = [
        (quoted, MatchReason::ReferenceQuoted),
        (cut_short, MatchReason::ReferenceCutShort),
        (true, amounts),
        (named, MatchReason::SellerNamed),
        (account.is_some(), MatchReason::SameAccount),
        (in_time, MatchReason::InTime),
        (received_already, MatchReason::ReceivedAlready),
    ];
    let reasons = reasons.into_iter().filter_map(|(holds, reason)| holds.then_some(reason)).collect();
    Some(Suggestion { funding: funding.id, effect, confidence, reasons })
}

/// The texts of a line for looking things up in: banks print references with and without spaces, and break them over lines.
struct QuotedText {
    /// Letters and digits only, in capitals.
    plain: String,
    /// Words in small letters, with one space between them and at both ends.
    words: String,
}

impl QuotedText {
    fn of(line: &StatementLineDraft) -> Self {
        let texts = [&line.reference, &line.description, &line.counterparty, &line.bank_reference];
        let text = texts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
        let plain = text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
        let words: Vec<String> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        Self { plain, words: format!(" {} ", words.join(" ")) }
    }

    fn quotes(&self, reference: &str) -> bool {
        self.plain.contains(reference)
    }

    fn quotes_beginning(&self, reference: &str) -> bool {
        reference.get(..SHORTEST_CUT_REFERENCE).is_some_and(|beginning| self.plain.contains(beginning))
    }

    /// Whether the seller is named, as banks print its name.
    fn names(&self, seller: Seller) -> bool {
        let own: &[&str] = match seller {
            Seller::AwsInc => &[" aws ", " amazon web services "],
            Seller::AwsEurope => &[" aws ", " aws emea ", " amazon web services "],
        };
        own.iter().any(|name| self.words.contains(name))
    }
}

#[cfg(test)]
mod tests;
