//! What both formats check of a row: each function reads one written value, or says why it can't.

use std::borrow::Cow;

use billing_core::NaiveDate;
use billing_core::column_mapping::{DateOrder, DecimalMark};
use billing_core::money::Currency;
use billing_core::seller::Seller;
use billing_core::text::{self, TextError};
use chrono::Datelike;

use crate::error::{RowError, RowProblem, Word};

/// The longest purchase order, in characters.
const LONGEST_PURCHASE_ORDER: usize = 100;
/// The longest billing period, in characters.
const LONGEST_BILLING_PERIOD: usize = 40;

/// Ties the error of a value to the field that it stands in.
pub fn at<T, E: Into<RowProblem>>(field: &str, result: Result<T, E>) -> Result<T, RowError> {
    result.map_err(|problem| RowError { field: field.to_owned(), problem: problem.into() })
}

/// The seller of this name, short (`AWS Inc.`, `aws-europe`) or as invoices print it (`Amazon Web Services EMEA SARL`).
pub fn seller(name: &str) -> Result<Seller, RowProblem> {
    let legal = match folded(name).as_str() {
        "amazonwebservicesinc" => Some(Seller::AwsInc),
        "amazonwebservicesemeasarl" => Some(Seller::AwsEurope),
        _ => None,
    };
    legal.or_else(|| Seller::from_name(name)).ok_or_else(|| unknown(name, Word::Seller, &Seller::ALL.map(Seller::name)))
}

/// The currency with this code, if `seller` invoices in it (R2).
pub fn currency(code: &str, seller: Seller) -> Result<Currency, RowProblem> {
    Ok(seller.accept(known_currency(code)?.code())?)
}

/// The currency with this code.
pub fn known_currency(code: &str) -> Result<Currency, RowProblem> {
    Currency::from_code(code).ok_or_else(|| unknown(code, Word::Currency, &Currency::ALL.map(Currency::code)))
}

/// The day written as `YYYY-MM-DD`, in the years 2000 to 2100.
pub fn day(written: &str) -> Result<NaiveDate, RowProblem> {
    day_in(written, DateOrder::YearMonthDay)
}

/// The day written as `YYYY-MM-DD`, or with its numbers in another order, in the years 2000 to 2100.
pub fn day_in(written: &str, order: DateOrder) -> Result<NaiveDate, RowProblem> {
    let written = written.trim();
    let shaped =
        written.len() == 10 && written.bytes().enumerate().all(|(at, byte)| matches!((at, byte), (4 | 7, b'-') | (_, b'0'..=b'9')));
    if written.is_empty() {
        return Err(RowProblem::DateMissing);
    }
    if !shaped {
        return match order {
            DateOrder::YearMonthDay => Err(RowProblem::NotADate(shown(written, 40))),
            order => ordered_day(written, order),
        };
    }
    let day = NaiveDate::parse_from_str(written, "%Y-%m-%d").map_err(|_| RowProblem::NoSuchDay(written.to_owned()))?;
    plausible(day).ok_or(RowProblem::YearOutOfRange(day))
}

/// The day written as three numbers with slashes, points or hyphens between them; of a year the last two digits may stand alone.
fn ordered_day(written: &str, order: DateOrder) -> Result<NaiveDate, RowProblem> {
    let otherwise = || RowProblem::DateOtherwise { given: shown(written, 40), order };
    let mark = written.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '/' | '.' | '-')).ok_or_else(otherwise)?;
    let number = |part: &str, most: usize| match part.len() {
        length if (1..=most).contains(&length) && part.bytes().all(|byte| byte.is_ascii_digit()) => part.parse::<u16>().ok(),
        _ => None,
    };
    let parts: Vec<&str> = written.split(mark).collect();
    let [first, second, year] = parts.as_slice() else { return Err(otherwise()) };
    let (month, day) = if order == DateOrder::MonthDayYear { (first, second) } else { (second, first) };
    let (Some(month), Some(day), Some(year_number)) = (number(month, 2), number(day, 2), number(year, 4)) else { return Err(otherwise()) };
    let year = match year.len() {
        2 => 2000 + year_number,
        4 => year_number,
        _ => return Err(otherwise()),
    };
    let found = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).ok_or_else(otherwise)?;
    plausible(found).ok_or(RowProblem::YearOutOfRange(found))
}

/// An amount with a point before its cents and nothing between its thousands, as it is read everywhere; signs and what else stands
/// around its digits stay. What has no digits is given as it is.
pub fn plain_amount(written: &str, mark: DecimalMark) -> Result<Cow<'_, str>, RowProblem> {
    let (Some(begin), Some(last)) = (written.find(|c: char| c.is_ascii_digit()), written.rfind(|c: char| c.is_ascii_digit())) else {
        return Ok(Cow::Borrowed(written));
    };
    let (before, digits, after) = (&written[..begin], &written[begin..=last], &written[last + 1..]);
    let otherwise = || RowProblem::AmountOtherwise { given: shown(written, 40), mark };
    let (decimal, other) = if mark == DecimalMark::Comma { (',', '.') } else { ('.', ',') };
    let (whole, cents) = digits.split_once(decimal).map_or((digits, None), |(whole, cents)| (whole, Some(cents)));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let between = whole.chars().find(|c| !c.is_ascii_digit());
    let is_grouped = |between: char| {
        let mut groups = whole.split(between);
        let first = groups.next().unwrap_or_default();
        (between == other || matches!(between, '\'' | '\u{2019}' | ' ' | '\u{a0}' | '\u{202f}'))
            && (1..=3).contains(&first.len())
            && all_digits(first)
            && groups.all(|group| group.len() == 3 && all_digits(group))
    };
    if between.is_some_and(|between| !is_grouped(between)) || cents.is_some_and(|cents| !all_digits(cents)) {
        return Err(otherwise());
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let cents = cents.map_or_else(String::new, |cents| format!(".{cents}"));
    Ok(Cow::Owned(format!("{before}{whole}{cents}{after}")))
}

/// The same day, if its year is one in which invoices are issued.
pub fn plausible(day: NaiveDate) -> Option<NaiveDate> {
    (2000..=2100).contains(&day.year()).then_some(day)
}

/// The same due date, if it is not before the day of issue.
pub fn not_before(due_on: NaiveDate, issued_on: NaiveDate) -> Result<NaiveDate, RowProblem> {
    if due_on >= issued_on { Ok(due_on) } else { Err(RowProblem::DueBeforeIssue { due: due_on, issued: issued_on }) }
}

/// The purchase order, if one is written.
pub fn purchase_order(written: &str) -> Result<Option<String>, TextError> {
    text::optional(written, "the purchase order", LONGEST_PURCHASE_ORDER)
}

/// The billing period, if one is written.
pub fn billing_period(written: &str) -> Result<Option<String>, TextError> {
    text::optional(written, "the billing period", LONGEST_BILLING_PERIOD)
}

/// Says that `written` is none of the `accepted` words of this kind, or that it is missing.
pub fn unknown(written: &str, word: Word, accepted: &[&'static str]) -> RowProblem {
    let accepted = accepted.to_vec();
    match written.trim() {
        "" => RowProblem::WordMissing { word, accepted },
        written => RowProblem::WordUnknown { given: shown(written, 40), word, accepted },
    }
}

/// Words for a sentence: `a`, `a and b`, `a, b and c`.
pub fn listed(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// At most `most` characters of `written`; those that can't be seen, or that reorder text, are replaced by U+FFFD.
pub fn shown(written: &str, most: usize) -> String {
    let visible = |c: char| match c {
        '"' | '\'' | '\\' => c,
        _ if c.escape_debug().len() > 1 => '\u{FFFD}',
        _ => c,
    };
    let mut kept = written.trim().chars().map(visible);
    let mut shown: String = kept.by_ref().take(most).collect();
    if kept.next().is_some() {
        shown.pop();
        shown.push('…');
    }
    shown
}

/// Only the letters and digits, small and without the grave accent of `S.à r.l.`, whichever way it is encoded.
fn folded(name: &str) -> String {
    let unaccented = name.chars().flat_map(char::to_lowercase).map(|c| if c == 'à' { 'a' } else { c });
    unaccented.filter(char::is_ascii_alphanumeric).collect()
}
