//! Statements of account.

use billing_core::language::Language;
use billing_core::money::{Currency, Money};
use billing_documents::{DocumentError, StatementWriter};

use crate::reader::{File, check_lines};
use crate::samples;

#[test]
fn a_statement_runs_from_its_opening_to_its_closing_balance() {
    let (statement, bytes) = samples::statement(12, Language::English);
    let file = File::of(bytes);
    let text = file.text();
    check_lines(
        &text,
        &[
            "Example Corp Statement of account",
            "Balance Advance Pay, USD",
            "1 Jan 2026 to 31 Mar 2026",
            "Opening balance, 1 Jan 2026 10,000.00",
            "2 Jan 2026 TX-000001 Funding RF18539007547034 50,000.00 60,000.00",
            "TX-000002 Invoice EXAMPLE-00000001 1,010.13 58,989.87",
            "Closing balance, 31 Mar 2026",
            "Head 5f2c81d3 5f2c81d3 5f2c81d3 5f2c81d3 5f2c81d3 5f2c81d3 5f2c81d3 5f2c81d3",
            "Page 1 of 1",
        ],
    );
    let closing = statement.total.closing.spoken();
    assert!(text.contains(closing.trim_start_matches("USD ")), "{text}");
}

/// Every page repeats the heading; what one carries forward, the next brings forward.
#[test]
fn pages_carry_their_totals_over() {
    let file = File::of(samples::statement(400, Language::English).1);
    let pages: Vec<String> = file.text().split('\u{c}').map(str::to_owned).filter(|page| !page.trim().is_empty()).collect();
    assert!(pages.len() > 5);
    let said = |page: &str, label: &str| {
        let line = page.lines().find(|line| line.contains(label))?;
        Some(line.replace(label, "").split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    };
    let mut carried = 0;
    for pair in pages.windows(2) {
        let Some(forward) = said(&pair[0], "Carried forward") else { continue };
        assert_eq!(Some(&forward), said(&pair[1], "Brought forward").as_ref());
        assert_eq!(forward.len(), 3, "{forward:?}");
        assert!(pair[1].contains("Date") && pair[1].contains("Deducted"), "{}", pair[1]);
        carried += 1;
    }
    assert!(carried >= 5, "{carried}");
    assert!(pages.iter().enumerate().all(|(at, page)| page.contains(&format!("Page {} of {}", at + 1, pages.len()))));
}

/// The balance after each row is what the rows so far add up to: read from the page, not from the value.
#[test]
fn the_running_balance_is_that_of_the_rows() {
    let text = File::of(samples::statement(400, Language::English).1).text();
    let minor = |text: &str| text.replace([',', '.'], "").parse::<i64>().unwrap();
    let mut balance = 1_000_000;
    let mut rows = 0;
    for line in text.lines().filter(|line| line.contains("TX-")) {
        let figures: Vec<i64> = line.split_whitespace().rev().take(2).map(minor).collect();
        balance += if line.contains("Funding") { figures[1] } else { -figures[1] };
        assert_eq!(balance, figures[0], "{line}");
        rows += 1;
    }
    assert_eq!(rows, 400);
}

#[test]
fn a_statement_that_does_not_add_up_is_not_made() {
    let (mut statement, _) = samples::statement(0, Language::English);
    statement.total.closing = Money::from_minor(1, Currency::Usd);
    let letter = statement.letter().unwrap();
    let refused = StatementWriter::begin(&statement, &letter).unwrap().finish();
    assert!(matches!(refused, Err(DocumentError::DoesNotAddUp { .. })));
}

#[test]
fn a_period_without_movements_says_so() {
    check_lines(&File::of(samples::statement(0, Language::English).1).text(), &["No movements in this period"]);
}
