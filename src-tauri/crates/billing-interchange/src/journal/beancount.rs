//! The ledger of beancount 2 and 3 (its "Language Syntax").

use std::collections::BTreeSet;
use std::io::{self, Write};

use billing_core::NaiveDate;
use billing_core::ledger::Account;
use billing_core::money::Currency;
use billing_core::seller::Seller;

use super::text::visible;
use super::{JournalBalance, JournalOwner, JournalTransaction, class_word, instant};

/// Accounts are opened on a day before any of the ledger's, since a transaction that is recorded late may be older than
/// those before it.
const OPENED_ON: &str = "1970-01-01";

/// Where amounts begin, in characters; a longer account pushes its own amount to the right.
const ACCOUNT_WIDTH: usize = 48;

/// A ledger in the making.
pub struct Beancount<W> {
    out: W,
    opened: BTreeSet<(Account, Seller)>,
}

impl<W: Write> Beancount<W> {
    pub fn begin(mut out: W, owner: &JournalOwner) -> io::Result<Self> {
        writeln!(out, "; In the order in which transactions were recorded. Days and times are UTC.")?;
        let title = format!("The ledger of {}, account {}", owner.account_name, owner.account_id.as_str());
        writeln!(out, "option \"title\" {}\n", string(&title))?;
        for currency in Currency::ALL {
            writeln!(out, "{OPENED_ON} commodity {currency}")?;
        }
        Ok(Self { out, opened: BTreeSet::new() })
    }

    pub fn add(&mut self, transaction: &JournalTransaction) -> io::Result<()> {
        let JournalTransaction { id, date, seller, entries, .. } = transaction;
        for entry in entries {
            self.open(entry.account, *seller)?;
        }
        writeln!(self.out, "\n{date} * {}", string(&transaction.description))?;
        writeln!(self.out, "  id: \"{id}\"\n  type: \"{}\"", class_word(transaction.class))?;
        writeln!(self.out, "  record: {}", string(&transaction.record))?;
        if let Some(payment) = transaction.payment {
            writeln!(self.out, "  payment: \"{payment}\"")?;
        }
        writeln!(self.out, "  recorded-at: \"{}\"", instant(transaction.recorded_at))?;
        for entry in entries {
            writeln!(self.out, "  {:ACCOUNT_WIDTH$}  {:>22}", account(entry.account, *seller), entry.amount.to_string())?;
        }
        Ok(())
    }

    /// beancount compares what it has added up by the beginning of a day, so these are of the day after the last. It would
    /// let a cent pass without the tolerance of zero.
    pub fn finish(mut self, last_day: NaiveDate, balances: &[JournalBalance]) -> io::Result<()> {
        // The last day that beancount knows has no day after it.
        let next = last_day.succ_opt().filter(|next| next.to_string().len() == 10);
        if let Some(day) = next {
            writeln!(self.out, "\n; What the ledger says that each account holds, for beancount to compare with what it adds up itself.")?;
            for JournalBalance { account: name, seller, balance } in balances {
                let (amount, currency) = (balance.decimal().to_string(), balance.currency());
                writeln!(self.out, "{day} balance {:ACCOUNT_WIDTH$}  {amount:>18} ~ 0.00 {currency}", account(*name, *seller))?;
            }
        }
        self.out.flush()
    }

    /// Opens an account before its first use, for the currencies of its seller only.
    fn open(&mut self, name: Account, seller: Seller) -> io::Result<()> {
        if self.opened.insert((name, seller)) {
            let currencies: Vec<&str> = seller.currencies().iter().map(|currency| currency.code()).collect();
            writeln!(self.out, "\n{OPENED_ON} open {} {}", account(name, seller), currencies.join(","))?;
        }
        Ok(())
    }
}

/// The account, then its seller: `Assets:AdvancePay:AwsInc`. Each part begins with a capital letter or a digit, and has
/// letters, digits and hyphens only.
fn account(account: Account, seller: Seller) -> String {
    let seller = match seller {
        Seller::AwsInc => "AwsInc",
        Seller::AwsEurope => "AwsEurope",
    };
    match account {
        Account::AdvancePay => format!("Assets:AdvancePay:{seller}"),
        Account::InTransit => format!("Assets:InTransit:{seller}"),
        Account::UnappliedCash => format!("Assets:UnappliedCash:{seller}"),
        Account::CreditMemos => format!("Assets:CreditMemos:{seller}"),
        Account::Bank(method) => format!("Assets:Bank:{method}:{seller}"),
        Account::Invoices => format!("Liabilities:Invoices:{seller}"),
        Account::Card(method) => format!("Liabilities:Card:{method}:{seller}"),
        Account::CloudUsage => format!("Expenses:CloudUsage:{seller}"),
        Account::Opening => format!("Equity:Opening:{seller}"),
        Account::Adjustments => format!("Equity:Adjustments:{seller}"),
    }
}

/// A string in quotes.
fn string(text: &str) -> String {
    format!("\"{}\"", visible(text).replace('\\', "\\\\").replace('"', "\\\""))
}
