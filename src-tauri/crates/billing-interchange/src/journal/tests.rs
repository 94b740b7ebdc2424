//! The three formats by example; other programs judge them in the workspace's tests.

use billing_core::ids::PaymentMethodId;
use billing_core::money::Currency;

use super::*;

/// Words that break the syntax of something.
const HOSTILE: &str = "=A1; |\"\\\n2026-01-01 * x, date: 2020-01-01 \u{202E}]";

fn owner() -> JournalOwner {
    JournalOwner { account_id: AccountId::parse("111122223333").expect("an account ID"), account_name: HOSTILE.to_owned() }
}

fn usd(minor: i64) -> Money {
    Money::from_minor(minor, Currency::Usd)
}

fn transaction(description: &str, record: &str) -> JournalTransaction {
    JournalTransaction {
        id: TransactionId::new(7),
        date: "2026-03-05".parse().expect("a day"),
        recorded_at: "2026-03-06T07:08:09.5Z".parse().expect("an instant"),
        class: EventClass::CreditMemo,
        description: description.to_owned(),
        record: record.to_owned(),
        payment: Some(PaymentId::new(3)),
        seller: Seller::AwsInc,
        entries: vec![
            JournalEntry { account: Account::AdvancePay, amount: usd(123_405), balance_after: usd(-1) },
            JournalEntry { account: Account::Card(PaymentMethodId::new(2)), amount: usd(-123_405), balance_after: usd(5) },
        ],
    }
}

fn written(format: JournalFormat, transactions: &[JournalTransaction]) -> String {
    let mut out = Vec::new();
    let mut journal = JournalWriter::begin(format, &mut out, &owner()).expect("a journal");
    for transaction in transactions {
        journal.add(transaction).expect("a transaction");
    }
    let balance = JournalBalance { account: Account::AdvancePay, seller: Seller::AwsInc, balance: usd(-1) };
    journal.finish(transactions.last().map(|transaction| transaction.date), &[balance]).expect("an end");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn hledger_gets_declarations_tags_and_assertions() {
    let journal = written(JournalFormat::Hledger, &[transaction(HOSTILE, HOSTILE)]);
    let expected = r#"
account assets:advance pay:AWS Inc.

account liabilities:card:PM-000002:AWS Inc.

2026-03-05 * (TX-000007) =A1, /"\�2026-01-01 * x, date: 2020-01-01 �]  ; type: credit memo, record: =A1; |"\�2026-01-01 * x  date: 2020-01-01 �], payment: PAY-000003, recorded: 2026-03-06T07:08:09.500Z
    assets:advance pay:AWS Inc.                                      1234.05 USD
    liabilities:card:PM-000002:AWS Inc.                             -1234.05 USD

; What the ledger says that each account holds, for hledger to compare with what it adds up itself.
2026-03-05 * Balances that the ledger keeps
    assets:advance pay:AWS Inc.                                         0.00 USD = -0.01 USD
"#;
    let (head, rest) = journal.split_once("commodity GBP\n    format 1000.00 GBP\n").expect("its head");
    assert_eq!(rest, expected);
    let declared = |line: &str| line.starts_with("commodity ") || line.starts_with("    format 1000.00 ");
    assert!(head.lines().all(|line| line.is_empty() || line.starts_with("; ") || declared(line)), "{head}");
}

#[test]
fn beancount_gets_opened_accounts_metadata_and_balances_without_tolerance() {
    let journal = written(JournalFormat::Beancount, &[transaction(HOSTILE, HOSTILE)]);
    let expected = r#"
1970-01-01 open Assets:AdvancePay:AwsInc USD

1970-01-01 open Liabilities:Card:PM-000002:AwsInc USD

2026-03-05 * "=A1; |\"\\�2026-01-01 * x, date: 2020-01-01 �]"
  id: "TX-000007"
  type: "credit memo"
  record: "=A1; |\"\\�2026-01-01 * x, date: 2020-01-01 �]"
  payment: "PAY-000003"
  recorded-at: "2026-03-06T07:08:09.500Z"
  Assets:AdvancePay:AwsInc                                     1234.05 USD
  Liabilities:Card:PM-000002:AwsInc                           -1234.05 USD

; What the ledger says that each account holds, for beancount to compare with what it adds up itself.
2026-03-06 balance Assets:AdvancePay:AwsInc                                       -0.01 ~ 0.00 USD
"#;
    let (head, rest) = journal.split_once("commodity GBP\n").expect("its head");
    assert_eq!(rest, expected);
    assert!(head.contains("\noption \"title\" \"The ledger of =A1; |\\\"\\\\\u{FFFD}2026"), "{head}");
}

#[test]
fn beancount_has_no_day_after_the_last_of_all() {
    let last = JournalTransaction { date: "9999-12-31".parse().expect("a day"), ..transaction("x", "y") };
    assert!(!written(JournalFormat::Beancount, &[last]).contains(" balance "));
}

#[test]
fn a_csv_has_a_line_for_each_entry() {
    let table = written(JournalFormat::Csv, &[transaction("one, \"two\"", "INV-000001")]);
    let expected = "transaction,date,recorded_at,type,event,record,payment,account,seller,currency,debit,credit,balance_after\r\n\
        TX-000007,2026-03-05,2026-03-06T07:08:09.500Z,credit memo,\"one, \"\"two\"\"\",INV-000001,PAY-000003,assets:advance pay,AWS Inc.,USD,1234.05,,-0.01\r\n\
        TX-000007,2026-03-05,2026-03-06T07:08:09.500Z,credit memo,\"one, \"\"two\"\"\",INV-000001,PAY-000003,liabilities:card:PM-000002,AWS Inc.,USD,,1234.05,0.05\r\n";
    assert_eq!(table, expected);
}

#[test]
fn no_cell_of_words_is_run_as_a_formula() {
    for start in ["=1+1", "+1", "-1", "@SUM(A1)", "\u{FF1D}1", "\t=1", "\r=1", "\n=1"] {
        let table = written(JournalFormat::Csv, &[transaction(start, start)]);
        let cells: Vec<&str> = table.lines().skip(1).flat_map(|line| line.split(',').skip(4).take(2)).collect();
        assert_eq!(cells.len(), 4, "{start:?} broke the line: {table}");
        assert!(cells.iter().all(|cell| cell.starts_with(['\'', '\u{FFFD}'])), "{start:?}: {cells:?}");
    }
}

#[test]
fn an_empty_ledger_is_a_journal() {
    assert!(!written(JournalFormat::Hledger, &[]).contains("Balances"));
    assert_eq!(written(JournalFormat::Csv, &[]).lines().count(), 1, "the header alone");
}
