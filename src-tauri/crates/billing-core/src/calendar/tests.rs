use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// The weekdays of a year on which a calendar is closed, as `month-day`.
fn closed_weekdays(calendar: BankCalendar, year: i32) -> Vec<String> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).expect("a year");
    let weekdays = first.iter_days().take_while(|day| day.year() == year).filter(|day| !is_weekend(*day));
    weekdays.filter(|day| !calendar.is_business_day(*day)).map(|day| day.format("%m-%d").to_string()).collect()
}

fn check(calendar: BankCalendar, published: &[(i32, &str)]) {
    for (year, days) in published {
        let expected: Vec<&str> = days.split(' ').collect();
        assert_eq!(closed_weekdays(calendar, *year), expected, "{calendar:?} in {year}");
    }
}

/// The Federal Reserve Banks' holiday schedules. Juneteenth is kept from 2022 on. What falls on a Sunday is kept on
/// Monday; what falls on a Saturday closes no other day (1 January 2022, 11 November 2023, 4 July 2026, 25 December 2027).
#[test]
fn r12_the_federal_reserve_is_closed_on_the_days_that_it_publishes() {
    check(
        BankCalendar::FederalReserve,
        &[
            (2018, "01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-25"),
            (2020, "01-01 01-20 02-17 05-25 09-07 10-12 11-11 11-26 12-25"),
            (2021, "01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25"),
            (2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26"),
            (2023, "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-23 12-25"),
            (2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"),
            (2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"),
            (2026, "01-01 01-19 02-16 05-25 06-19 09-07 10-12 11-11 11-26 12-25"),
            (2027, "01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25"),
            (2028, "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-23 12-25"),
        ],
    );
}

/// The European Central Bank's closing days: Good Friday to 26 December, and no substitutes for weekends.
#[test]
fn r12_target_is_closed_on_the_days_that_the_central_bank_publishes() {
    check(
        BankCalendar::Target,
        &[
            (2019, "01-01 04-19 04-22 05-01 12-25 12-26"),
            (2021, "01-01 04-02 04-05"),
            (2022, "04-15 04-18 12-26"),
            (2023, "04-07 04-10 05-01 12-25 12-26"),
            (2024, "01-01 03-29 04-01 05-01 12-25 12-26"),
            (2025, "01-01 04-18 04-21 05-01 12-25 12-26"),
            (2026, "01-01 04-03 04-06 05-01 12-25"),
            (2027, "01-01 03-26 03-29"),
            (2028, "04-14 04-17 05-01 12-25 12-26"),
        ],
    );
}

/// The bank holidays of England and Wales, of years without a proclaimed one, with the substitutes for weekends.
#[test]
fn r12_england_is_closed_on_its_bank_holidays() {
    check(
        BankCalendar::England,
        &[
            (2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"),
            (2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
            (2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
            (2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
            (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
            (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
            (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
            (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
            (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
        ],
    );
}

/// Easter Sunday by the tables of the calendar's reform: golden number, epact, and the Sunday after the full moon
/// (Knuth, The Art of Computer Programming, volume 1, exercise 1.3.2–14). `easter` computes it in another way.
fn easter_by_the_epact(year: i32) -> NaiveDate {
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let dropped_leap_days = 3 * century / 4 - 12;
    let moon = (8 * century + 5) / 25 - 5;
    let sunday = 5 * year / 4 - dropped_leap_days - 10;
    let mut epact = (11 * golden + 20 + moon - dropped_leap_days).rem_euclid(30);
    if (epact == 25 && golden > 11) || epact == 24 {
        epact += 1;
    }
    let full_moon = if 44 - epact < 21 { 74 - epact } else { 44 - epact };
    let easter = full_moon + 7 - (sunday + full_moon) % 7;
    let day_of_march = u32::try_from(easter).expect("a day of March, or 31 and a day of April");
    let (month, date) = if day_of_march > 31 { (4, day_of_march - 31) } else { (3, day_of_march) };
    NaiveDate::from_ymd_opt(year, month, date).expect("a date")
}

#[test]
fn easter_is_the_same_by_two_computations_in_every_year_of_the_calendar() {
    for year in 1583..=9999 {
        assert_eq!(easter(year), Some(easter_by_the_epact(year)));
    }
}

#[test]
fn easter_is_when_it_was_and_when_it_is_announced() {
    let known = [
        "1818-03-22", // the earliest there can be
        "1943-04-25", // the latest there can be
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
    ];
    for date in known {
        assert_eq!(easter(day(date).year()), Some(day(date)));
    }
}

#[test]
fn each_currency_settles_on_the_calendar_of_its_central_bank() {
    for (currency, calendar) in
        [(Currency::Usd, BankCalendar::FederalReserve), (Currency::Eur, BankCalendar::Target), (Currency::Gbp, BankCalendar::England)]
    {
        assert_eq!(BankCalendar::of(currency), calendar);
    }
}

#[test]
fn r12_business_days_skip_weekends_and_holidays() {
    use BankCalendar::{England, FederalReserve, Target};
    let cases = [
        (FederalReserve, "2026-11-23", 0, "2026-11-23"),
        (FederalReserve, "2026-11-26", 0, "2026-11-26"),
        (FederalReserve, "2026-11-23", 3, "2026-11-27"), // over Thanksgiving
        (FederalReserve, "2026-11-23", 5, "2026-12-01"),
        (FederalReserve, "2026-12-31", 1, "2027-01-04"),
        (FederalReserve, "2026-03-14", 1, "2026-03-16"), // from a Saturday
        (FederalReserve, "2028-02-28", 2, "2028-03-01"), // over a leap day
        (Target, "2026-04-02", 1, "2026-04-07"),         // over Easter
        (England, "2026-12-24", 1, "2026-12-29"),        // over Christmas and its substitute
    ];
    for (calendar, from, count, to) in cases {
        assert_eq!(calendar.add_business_days(day(from), count), day(to), "{count} after {from}");
    }
}

#[test]
fn the_day_after_is_the_next_one_until_the_calendar_ends() {
    for (today, tomorrow) in [("2026-02-28", "2026-03-01"), ("2028-02-28", "2028-02-29"), ("9999-12-30", "9999-12-31")] {
        assert_eq!(next_day(day(today)), day(tomorrow));
    }
    assert_eq!(next_day(NaiveDate::MAX), NaiveDate::MAX);
}
