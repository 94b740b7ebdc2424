//! What the formats read alike of a movement.

use billing_core::money::{AmountError, Currency, Money, parse_amount};
use billing_core::statement::CreditDebit;

use super::error::StatementRowProblem;
use crate::error::RowProblem;
use crate::row::shown;

/// The amount of a movement, without a sign.
pub fn amount(written: &str, currency: Currency) -> Result<Money, StatementRowProblem> {
    parse_amount(written, currency).map_err(|error| match error {
        AmountError::Empty => RowProblem::AmountMissing.into(),
        AmountError::Zero => StatementRowProblem::AmountZero,
        other => RowProblem::from(other).into(),
    })
}

/// An amount with a minus before it or in parentheses was debited; one without, or with a plus, credited.
pub fn signed_amount(written: &str, currency: Currency) -> Result<(CreditDebit, Money), StatementRowProblem> {
    let in_parentheses = written.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let (credit_debit, unsigned) = match in_parentheses.or_else(|| written.strip_prefix(['-', '\u{2212}'])) {
        Some(unsigned) => (CreditDebit::Debit, unsigned),
        None => (CreditDebit::Credit, written.strip_prefix('+').unwrap_or(written)),
    };
    // A second sign is no amount.
    if unsigned.starts_with(['-', '\u{2212}']) {
        return Err(RowProblem::from(AmountError::NotANumber(shown(written, 40))).into());
    }
    Ok((credit_debit, amount(unsigned, currency)?))
}
