//! The holidays of the banks, as the Federal Reserve, the European Central Bank and the British government list them.

use crate::Sequence;
use billing_app::dto::Currency;
use chrono::{Datelike as _, Days, NaiveDate, Weekday};

/// Of the Federal Reserve Banks.
const HOLIDAYS: [&str; 29] = [
    "2026-01-01",
    "2026-01-19",
    "2026-02-16",
    "2026-05-25",
    "2026-06-19",
    "2026-09-07",
    "2026-10-12",
    "2026-11-11",
    "2026-11-26",
    "2026-12-25",
    "2027-01-01",
    "2027-01-18",
    "2027-02-15",
    "2027-05-31",
    "2027-07-05",
    "2027-09-06",
    "2027-10-11",
    "2027-11-11",
    "2027-11-25",
    "2028-01-17",
    "2028-02-21",
    "2028-05-29",
    "2028-06-19",
    "2028-07-04",
    "2028-09-04",
    "2028-10-09",
    "2028-11-23",
    "2028-12-25",
    "2029-01-01",
];

/// Of TARGET.
const TARGET: [&str; 17] = [
    "2026-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-05-01",
    "2026-12-25",
    "2027-01-01",
    "2027-03-26",
    "2027-03-29",
    "2028-04-14",
    "2028-04-17",
    "2028-05-01",
    "2028-12-25",
    "2028-12-26",
    "2029-01-01",
    "2029-03-30",
    "2029-04-02",
    "2029-05-01",
];

/// Of England and Wales.
const ENGLAND: [&str; 24] = [
    "2026-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-05-04",
    "2026-05-25",
    "2026-08-31",
    "2026-12-25",
    "2026-12-28",
    "2027-01-01",
    "2027-03-26",
    "2027-03-29",
    "2027-05-03",
    "2027-05-31",
    "2027-08-30",
    "2027-12-27",
    "2027-12-28",
    "2028-01-03",
    "2028-04-14",
    "2028-04-17",
    "2028-05-01",
    "2028-05-29",
    "2028-08-28",
    "2028-12-25",
    "2028-12-26",
];

/// The first day of a history: somewhere in 2026 or the first half of 2027.
pub fn start(sequence: &mut Sequence) -> NaiveDate {
    let first: NaiveDate = "2026-01-02".parse().expect("a day");
    first + Days::new(sequence.below(540))
}

/// The day by which a charge of `day` is expected to be answered: the next one on which the banks of its currency are open for a
/// card, the fifth for a bank account.
pub fn answer_expected(day: NaiveDate, currency: Currency, card: bool) -> NaiveDate {
    let closed: &[&str] = match currency {
        Currency::Usd => &HOLIDAYS,
        Currency::Eur => &TARGET,
        Currency::Gbp => &ENGLAND,
    };
    let mut date = day;
    for _ in 0..if card { 1 } else { 5 } {
        date = date + Days::new(1);
        while matches!(date.weekday(), Weekday::Sat | Weekday::Sun) || closed.contains(&date.to_string().as_str()) {
            date = date + Days::new(1);
        }
    }
    date
}
