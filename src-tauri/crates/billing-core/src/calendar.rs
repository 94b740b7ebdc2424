//! Business days: on which days banks move money. Holidays follow from rules, so no list ends.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::money::Currency;

/// A bank calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BankCalendar {
    /// Federal Reserve Banks: ACH and Fedwire (Federal Reserve Financial Services holiday schedule).
    FederalReserve,
    /// TARGET: euro transfers (European Central Bank's long-term calendar).
    Target,
    /// England and Wales bank holidays: sterling transfers (Banking and Financial Dealings Act 1971).
    England,
}

impl BankCalendar {
    /// The calendar on which transfers in `currency` settle.
    #[must_use]
    pub const fn of(currency: Currency) -> Self {
        match currency {
            Currency::Usd => Self::FederalReserve,
            Currency::Eur => Self::Target,
            Currency::Gbp => Self::England,
        }
    }

    /// Whether banks settle on `day`.
    #[must_use]
    pub fn is_business_day(self, day: NaiveDate) -> bool {
        !is_weekend(day)
            && !match self {
                Self::FederalReserve => is_federal_reserve_holiday(day),
                Self::Target => is_target_holiday(day),
                Self::England => is_english_holiday(day),
            }
    }

    /// The day that is `count` business days after `day` (`day` itself never counts).
    #[must_use]
    pub fn add_business_days(self, day: NaiveDate, count: u32) -> NaiveDate {
        (0..count).fold(day, |date, _| self.business_day_after(date))
    }

    fn business_day_after(self, day: NaiveDate) -> NaiveDate {
        let mut date = next_day(day);
        while !self.is_business_day(date) {
            date = next_day(date);
        }
        date
    }
}

/// The day after. The calendar of chrono ends in the year 262142; the ledger's dates end in 9999.
#[must_use]
pub fn next_day(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A holiday that falls on a Sunday is kept on Monday; on a Saturday, the banks are open on the Friday before.
fn is_federal_reserve_holiday(day: NaiveDate) -> bool {
    let (month, date) = (day.month(), day.day());
    let fixed = |day: NaiveDate| {
        let (year, month, date) = (day.year(), day.month(), day.day());
        matches!((month, date), (1, 1) | (7, 4) | (11, 11) | (12, 25)) || ((month, date) == (6, 19) && year >= 2022)
    };
    let yesterday = day.pred_opt();
    let kept_on_monday = day.weekday() == Weekday::Mon && yesterday.is_some_and(fixed);
    let week = (date - 1) / 7 + 1;
    let by_weekday = match (month, day.weekday()) {
        (1 | 2, Weekday::Mon) => week == 3,
        (5, Weekday::Mon) => date > 24,
        (9, Weekday::Mon) => week == 1,
        (10, Weekday::Mon) => week == 2,
        (11, Weekday::Thu) => week == 4,
        _ => false,
    };
    fixed(day) || kept_on_monday || by_weekday
}

fn is_target_holiday(day: NaiveDate) -> bool {
    let fixed = matches!((day.month(), day.day()), (1, 1) | (5, 1) | (12, 25 | 26));
    fixed || matches!(days_after_easter(day), -2 | 1)
}

/// A holiday that falls on a weekend is kept on the next weekday that is no holiday. Days that a proclamation adds or moves once
/// (a jubilee, a coronation) follow from no rule and are not known here.
fn is_english_holiday(day: NaiveDate) -> bool {
    let (month, date) = (day.month(), day.day());
    let new_year = match day.weekday() {
        Weekday::Mon => month == 1 && date <= 3,
        _ => month == 1 && date == 1,
    };
    let christmas = month == 12
        && match day.weekday() {
            Weekday::Mon | Weekday::Tue => (25..=28).contains(&date),
            _ => matches!(date, 25 | 26),
        };
    let may_or_august = day.weekday() == Weekday::Mon && ((month == 5 && (date <= 7 || date > 24)) || (month == 8 && date > 24));
    new_year || christmas || may_or_august || matches!(days_after_easter(day), -2 | 1)
}

fn days_after_easter(day: NaiveDate) -> i64 {
    easter(day.year()).map_or(i64::MAX, |easter| (day - easter).num_days())
}

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let moon_shift = (8 * century + 13) / 25;
    let epact = (15 + 19 * golden + century - century / 4 - moon_shift).rem_euclid(30);
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * correction + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests;
