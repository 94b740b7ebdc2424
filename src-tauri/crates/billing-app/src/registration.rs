//! Registering for Advance Pay (R1, R2).

use billing_core::registration::{Condition, Registration, TERMS, TERMS_VERSION, conditions};

use crate::convert::instant;
use crate::dto;
use crate::dto::{RegistrationSentence, Sentence, Words, english, english_if_any};
use crate::error::AppError;
use crate::{App, View};

impl App {
    /// Registers the account: records the version of the terms, when, and the default payment method of the moment. A second
    /// registration answers the first (R16).
    ///
    /// # Errors
    /// Where the terms are not accepted or outdated, or a condition does not hold.
    pub fn register(&mut self, request: &dto::Register) -> Result<dto::Registration, AppError> {
        self.write(|change| {
            if change.writer.registration()?.is_some() {
                return change.view().show_registration();
            }
            if !request.accept_terms {
                return Err(AppError::TermsNotAccepted);
            }
            if request.terms_version != TERMS_VERSION {
                return Err(AppError::TermsOutdated(TERMS_VERSION));
            }
            let ledger = &change.ledger;
            let conditions = conditions(ledger.payer_account, ledger.seller, ledger.currency);
            let unmet = conditions.iter().find_map(|condition| RegistrationSentence::of(condition, ledger.seller).1);
            if let Some(remedy) = unmet {
                return Err(AppError::NotEligible(Words::new(remedy)));
            }
            change.writer.insert_registration(&Registration {
                terms_version: TERMS_VERSION.to_owned(),
                accepted_at: change.moment.at,
                default_method: ledger.default_method,
            })?;
            change.view().show_registration()
        })?
        .ok_or(AppError::NotRegistered)
    }
}

impl View<'_, '_> {
    pub(crate) fn show_registration(&self) -> Result<Option<dto::Registration>, AppError> {
        let Some(registration) = self.reader.registration()? else { return Ok(None) };
        let label = self.method_label(registration.default_method)?;
        Ok(Some(dto::Registration {
            accepted_at: instant(registration.accepted_at),
            registered_on: registration.accepted_at.date_naive().to_string(),
            terms_version: registration.terms_version,
            default_method_id: registration.default_method.to_string(),
            default_method_label: label.to_string(),
            default_method_label_parts: label,
        }))
    }

    pub(crate) fn show_eligibility(&self) -> Vec<dto::EligibilityCondition> {
        let ledger = &self.ledger;
        let show = |condition: Condition| {
            let (asked, remedy) = RegistrationSentence::of(&condition, ledger.seller);
            let (condition_parts, remedy_parts): (Vec<Sentence>, Vec<Sentence>) = (vec![asked], remedy.into_iter().collect());
            dto::EligibilityCondition {
                condition: english(&condition_parts),
                condition_parts,
                met: remedy_parts.is_empty(),
                remedy: english_if_any(&remedy_parts),
                remedy_parts,
            }
        };
        conditions(ledger.payer_account, ledger.seller, ledger.currency).into_iter().map(show).collect()
    }
}

/// The terms that a registration accepts now.
#[must_use]
pub fn terms() -> dto::Terms {
    dto::Terms { version: TERMS_VERSION.to_owned(), paragraphs: TERMS.iter().map(|&paragraph| paragraph.to_owned()).collect() }
}
