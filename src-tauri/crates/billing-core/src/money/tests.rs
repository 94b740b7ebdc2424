use super::*;

fn usd(minor: i64) -> Money {
    Money::from_minor(minor, Currency::Usd)
}

#[test]
fn amounts_are_read_exactly_or_refused() {
    let read = |minor| Ok(usd(minor));
    let cases: &[(&str, Result<Money, AmountError>)] = &[
        ("25000.00", read(2_500_000)),
        ("25000", read(2_500_000)),
        (" 0.01 ", read(1)),
        ("1.5", read(150)),
        ("007.10", read(710)),
        ("1.5000", read(150)),
        ("999999999999.99", read(Money::LARGEST_MINOR)),
        ("", Err(AmountError::Empty)),
        ("   ", Err(AmountError::Empty)),
        ("0", Err(AmountError::Zero)),
        ("0.00", Err(AmountError::Zero)),
        ("-0.00", Err(AmountError::Zero)),
        ("-5", Err(AmountError::Negative("-5".into()))),
        ("\u{2212}5", Err(AmountError::Negative("\u{2212}5".into()))),
        ("25,000.00", Err(AmountError::Separators("25,000.00".into()))),
        ("25.000,00", Err(AmountError::Separators("25.000,00".into()))),
        ("25 000.00", Err(AmountError::Separators("25 000.00".into()))),
        ("25'000", Err(AmountError::Separators("25'000".into()))),
        ("25\u{2019}000", Err(AmountError::Separators("25\u{2019}000".into()))),
        ("25_000", Err(AmountError::Separators("25_000".into()))),
        ("1.000.000", Err(AmountError::Separators("1.000.000".into()))),
        (",50", Err(AmountError::NotANumber(",50".into()))),
        ("50,", Err(AmountError::NotANumber("50,".into()))),
        ("NaN", Err(AmountError::NotANumber("NaN".into()))),
        ("inf", Err(AmountError::NotANumber("inf".into()))),
        ("1e5", Err(AmountError::NotANumber("1e5".into()))),
        ("1.e5", Err(AmountError::NotANumber("1.e5".into()))),
        ("+5", Err(AmountError::NotANumber("+5".into()))),
        (".50", Err(AmountError::NotANumber(".50".into()))),
        ("5.", Err(AmountError::NotANumber("5.".into()))),
        (".", Err(AmountError::NotANumber(".".into()))),
        ("-", Err(AmountError::NotANumber("-".into()))),
        ("--5", Err(AmountError::NotANumber("--5".into()))),
        ("$5", Err(AmountError::NotANumber("$5".into()))),
        ("٥", Err(AmountError::NotANumber("٥".into()))),
        ("1000000000000000", Err(AmountError::TooLarge("1000000000000000".into()))),
        ("1000000000000.00", Err(AmountError::TooLarge("1000000000000.00".into()))),
        ("99999999999999999999999999", Err(AmountError::TooLarge("99999999999999999999999999".into()))),
        ("1.005", Err(AmountError::TooManyDecimals { text: "1.005".into(), currency: Currency::Usd, decimals: 2 })),
    ];
    for (text, expected) in cases {
        assert_eq!(&parse_amount(text, Currency::Usd), expected, "for {text:?}");
    }
}

#[test]
fn amounts_are_read_in_the_currency_that_was_asked_for() {
    for currency in Currency::ALL {
        assert_eq!(parse_amount("12.34", currency), Ok(Money::from_minor(1234, currency)));
    }
}

#[test]
fn a_refusal_repeats_at_most_forty_characters() {
    let typed = |length: usize| "é".repeat(length);
    assert_eq!(parse_amount(&typed(40), Currency::Usd), Err(AmountError::NotANumber(typed(40))));
    assert_eq!(parse_amount(&typed(41), Currency::Usd), Err(AmountError::NotANumber(typed(40) + "…")));
}

#[test]
fn money_is_spoken_and_written_with_its_currency() {
    let cases = [
        (0, "USD 0.00", "0.00 USD"),
        (7, "USD 0.07", "0.07 USD"),
        (99_999, "USD 999.99", "999.99 USD"),
        (123_450, "USD 1,234.50", "1234.50 USD"),
        (-5, "USD -0.05", "-0.05 USD"),
        (-100_000_000, "USD -1,000,000.00", "-1000000.00 USD"),
        (i64::MAX, "USD 92,233,720,368,547,758.07", "92233720368547758.07 USD"),
        (i64::MIN, "USD -92,233,720,368,547,758.08", "-92233720368547758.08 USD"),
    ];
    for (minor, spoken, written) in cases {
        assert_eq!((usd(minor).spoken().as_str(), usd(minor).to_string().as_str()), (spoken, written));
    }
}

#[test]
fn currencies_have_their_iso_4217_codes_and_exponents() {
    for (currency, code) in Currency::ALL.into_iter().zip(["USD", "EUR", "GBP"]) {
        assert_eq!((currency.code(), currency.to_string().as_str(), currency.decimals()), (code, code, 2));
        assert_eq!(Currency::from_code(&format!(" {} ", code.to_lowercase())), Some(currency));
    }
    for unknown in ["", "US", "USDT", "JPY", "U SD"] {
        assert_eq!(Currency::from_code(unknown), None, "{unknown:?}");
    }
}

#[test]
fn an_amount_is_nothing_more_or_less() {
    for (minor, zero, positive, negative) in
        [(i64::MIN, false, false, true), (-1, false, false, true), (0, true, false, false), (1, false, true, false)]
    {
        let money = usd(minor);
        assert_eq!((money.is_zero(), money.is_positive(), money.is_negative()), (zero, positive, negative), "{minor}");
    }
    assert_eq!(Money::zero(Currency::Gbp), Money::from_minor(0, Currency::Gbp));
    assert_eq!((usd(-3).minor(), Money::from_minor(1, Currency::Eur).currency()), (-3, Currency::Eur));
}

/// Sums and differences are those of 128-bit integers, or refused where 64 bits do not hold them.
#[test]
fn sums_are_exact_up_to_the_edges_of_64_bits() {
    let edges = [i64::MIN, i64::MIN + 1, -100, -1, 0, 1, 100, Money::LARGEST_MINOR, i64::MAX - 1, i64::MAX];
    let fits = |exact: i128| i64::try_from(exact).map(usd).map_err(|_| MoneyError::Overflow);
    for (a, b) in edges.iter().flat_map(|a| edges.iter().map(move |b| (*a, *b))) {
        assert_eq!(usd(a).checked_add(usd(b)), fits(i128::from(a) + i128::from(b)), "{a} + {b}");
        assert_eq!(usd(a).checked_sub(usd(b)), fits(i128::from(a) - i128::from(b)), "{a} - {b}");
        assert_eq!(usd(a).smaller(usd(b)), Ok(usd(if a < b { a } else { b })), "{a} and {b}");
    }
}

#[test]
fn currencies_never_mix() {
    let euro = Money::from_minor(100, Currency::Eur);
    let mixed = Err(MoneyError::CurrencyMismatch(Currency::Usd, Currency::Eur));
    for combined in [usd(100).checked_add(euro), usd(100).checked_sub(euro), usd(100).smaller(euro)] {
        assert_eq!(combined, mixed);
    }
}
