//! The Federal Reserve Banks' holidays, as their schedule lists them.

use crate::Sequence;
use chrono::{Datelike as _, Days, NaiveDate, Weekday};

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

/// The first day of a history: somewhere in 2026 or the first half of 2027.
pub fn start(sequence: &mut Sequence) -> NaiveDate {
    let first: NaiveDate = "2026-01-02".parse().expect("a day");
    first + Days::new(sequence.below(540))
}

/// The fifth day after `day` on which the banks are open.
pub fn in_five_business_days(day: NaiveDate) -> NaiveDate {
    let mut date = day;
    for _ in 0..5 {
        date = date + Days::new(1);
        while matches!(date.weekday(), Weekday::Sat | Weekday::Sun) || HOLIDAYS.contains(&date.to_string().as_str()) {
            date = date + Days::new(1);
        }
    }
    date
}
