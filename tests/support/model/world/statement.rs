//! Statement lines that quote the reference of a funding, and what is suggested for them. What is suggested is worked out anew
//! after each step.

use std::cmp::Ordering;

use billing_app::dto::ErrorCode;

use super::{Funding, World};
use crate::model::operation::Line;

/// A line that was imported.
pub struct Known {
    pub line: Line,
    withdrawn: bool,
}

/// What a line was taken for.
struct Match {
    line: usize,
    suggestion: Suggestion,
    status: &'static str,
}

/// What confirming it records, how sure it is, and how its amount stands to what is awaited.
type Suggestion = (&'static str, &'static str, Ordering);

/// All that the model knows of statements: the lines, and the matches, each in the order in which they were made.
#[derive(Default)]
pub struct Statements {
    pub lines: Vec<Known>,
    matches: Vec<Match>,
}

impl Statements {
    /// The lines for which something was ever suggested.
    pub fn lines_with_matches(&self) -> Vec<usize> {
        (0..self.lines.len()).filter(|line| self.newest_match(*line).is_some()).collect()
    }

    fn newest_match(&self, line: usize) -> Option<usize> {
        self.matches.iter().rposition(|found| found.line == line)
    }

    fn is(&self, line: usize, status: &str) -> bool {
        self.matches.iter().any(|found| found.line == line && found.status == status)
    }

    /// What stands where, a line each.
    pub fn picture(&self) -> Vec<String> {
        let lines = self.lines.iter().enumerate().filter(|(_, known)| !known.withdrawn).map(|(number, _)| {
            let status = match (self.is(number, "CONFIRMED"), self.is(number, "SUGGESTED")) {
                (true, _) => "MATCHED",
                (false, true) => "SUGGESTED",
                (false, false) => "UNMATCHED",
            };
            format!("line LINE-{:06} {status}", number + 1)
        });
        let matches = self.matches.iter().map(|found| {
            let (effect, confidence, _) = found.suggestion;
            format!("match LINE-{:06} {effect} {confidence} {}", found.line + 1, found.status)
        });
        lines.chain(matches).collect()
    }
}

/// What a line that quotes the reference of `funding` is suggested for.
fn suggested(line: &Line, funding: &Funding) -> Option<Suggestion> {
    let moved = line.cents.abs();
    let (effect, awaited) = match (line.cents > 0, funding.bank, funding.status) {
        (true, _, "PARTIALLY_RECEIVED" | "RECEIVED" | "SUCCEEDED") => ("RETURN", funding.received),
        (false, None, "AWAITING_TRANSFER" | "PARTIALLY_RECEIVED" | "RECEIVED") => ("RECEIPT", funding.cents - funding.received),
        (false, Some(_), "PROCESSING") => ("SUCCESS", funding.cents),
        _ => return None,
    };
    // What a bank sends back, it sends back after it arrived.
    let begins = if effect == "RETURN" { funding.arrived_on.unwrap_or(funding.requested_on) } else { funding.requested_on };
    let amounts = moved.cmp(&awaited);
    let confidence = match (effect, amounts) {
        ("RECEIPT", _) if awaited <= 0 => "POSSIBLE",
        (_, Ordering::Equal) => "EXACT",
        ("RECEIPT", _) => "LIKELY",
        _ => return None,
    };
    (line.booked_on >= begins).then_some((effect, confidence, amounts))
}

impl World {
    /// A statement of one line is imported; where asked for, every exact match that waits is confirmed, the oldest first (R21).
    pub(super) fn import_line(&mut self, line: &Line, apply_exact: bool) {
        let known = &self.statements.lines;
        if !known.iter().any(|known| known.line == *line && !known.withdrawn) {
            self.statements.lines.push(Known { line: line.clone(), withdrawn: false });
            let suggestion = suggested(line, &self.fundings[line.funding]);
            self.suggest(self.statements.lines.len() - 1, suggestion);
        }
        let mut at = 0;
        while apply_exact && at < self.statements.matches.len() {
            let found = &self.statements.matches[at];
            if found.status == "SUGGESTED" && found.suggestion.1 == "EXACT" {
                // What is refused goes on waiting.
                let _ = self.confirm(at);
            }
            at += 1;
        }
    }

    /// A statement is undone while none of its lines is evidence.
    pub(super) fn undo_statement(&mut self, line: usize) -> Result<(), ErrorCode> {
        if self.statements.is(line, "CONFIRMED") {
            return Err(ErrorCode::WrongStatus);
        }
        self.statements.lines[line].withdrawn = true;
        self.statements.matches.iter_mut().filter(|found| found.line == line).for_each(|found| found.status = "REJECTED");
        Ok(())
    }

    /// The newest match of a line is confirmed.
    pub(super) fn confirm_line(&mut self, line: usize) -> Result<(), ErrorCode> {
        let at = self.statements.newest_match(line).expect("a match");
        match self.statements.matches[at].status {
            "SUGGESTED" => self.confirm(at),
            "CONFIRMED" => Ok(()),
            _ => Err(ErrorCode::WrongStatus),
        }
    }

    /// The newest match of a line is rejected.
    pub(super) fn reject_line(&mut self, line: usize) -> Result<(), ErrorCode> {
        let at = self.statements.newest_match(line).expect("a match");
        let found = &mut self.statements.matches[at];
        if found.status == "CONFIRMED" {
            return Err(ErrorCode::WrongStatus);
        }
        found.status = "REJECTED";
        Ok(())
    }

    fn confirm(&mut self, at: usize) -> Result<(), ErrorCode> {
        let found = &self.statements.matches[at];
        let (effect, line) = (found.suggestion.0, self.statements.lines[found.line].line.clone());
        match effect {
            "RECEIPT" => self.credit(line.funding, line.cents.abs(), line.booked_on)?,
            "SUCCESS" => self.succeed(line.funding, line.booked_on)?,
            // Why a debit was returned must be said, and these lines don't say it.
            _ if self.fundings[line.funding].bank.is_some() => return Err(ErrorCode::InvalidInput),
            _ => self.take_back(line.funding, "")?,
        }
        self.statements.matches[at].status = "CONFIRMED";
        self.reconsider();
        Ok(())
    }

    /// What waits for a decision makes way where the line now says something else of its funding; the newest is looked at first.
    pub(super) fn reconsider(&mut self) {
        for at in (0..self.statements.matches.len()).rev() {
            let found = &self.statements.matches[at];
            let (line, before) = (found.line, found.suggestion);
            let now = suggested(&self.statements.lines[line].line, &self.fundings[self.statements.lines[line].line.funding]);
            if found.status == "SUGGESTED" && now != Some(before) {
                self.statements.matches[at].status = "REJECTED";
                self.suggest(line, now);
            }
        }
    }

    fn suggest(&mut self, line: usize, suggestion: Option<Suggestion>) {
        let suggested = suggestion.map(|suggestion| Match { line, suggestion, status: "SUGGESTED" });
        self.statements.matches.extend(suggested);
    }
}
