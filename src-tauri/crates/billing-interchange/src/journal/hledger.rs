//! The journal of hledger (its manual, "Journal"). ledger reads the same syntax.

use std::collections::BTreeSet;
use std::io::{self, Write};

use billing_core::NaiveDate;
use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;

use super::text::visible;
use super::{JournalBalance, JournalOwner, JournalTransaction, class_word, instant};

/// Where amounts begin, in characters; a longer account pushes its own amount to the right.
const ACCOUNT_WIDTH: usize = 52;

/// A journal in the making.
pub struct Hledger<W> {
    out: W,
    declared: BTreeSet<(Account, Seller)>,
}

impl<W: Write> Hledger<W> {
    pub fn begin(mut out: W, owner: &JournalOwner) -> io::Result<Self> {
        writeln!(out, "; The ledger of {}, account {}.", visible(&owner.account_name), owner.account_id.as_str())?;
        writeln!(out, "; In the order in which transactions were recorded. Days and times are UTC.\n")?;
        for currency in Currency::ALL {
            writeln!(out, "commodity {currency}\n    format {} {currency}", Money::from_minor(100_000, currency).decimal())?;
        }
        Ok(Self { out, declared: BTreeSet::new() })
    }

    pub fn add(&mut self, transaction: &JournalTransaction) -> io::Result<()> {
        let JournalTransaction { id, date, seller, entries, .. } = transaction;
        for entry in entries {
            self.declare(entry.account, *seller)?;
        }
        let class = class_word(transaction.class);
        write!(self.out, "\n{date} * ({id}) {}  ; type: {class}, ", description(&transaction.description))?;
        write!(self.out, "record: {}, ", tag_value(&transaction.record))?;
        if let Some(payment) = transaction.payment {
            write!(self.out, "payment: {payment}, ")?;
        }
        writeln!(self.out, "recorded: {}", instant(transaction.recorded_at))?;
        for entry in entries {
            writeln!(self.out, "    {:ACCOUNT_WIDTH$}  {:>22}", account(entry.account, *seller), entry.amount.to_string())?;
        }
        Ok(())
    }

    /// hledger compares what it has added up until then with what is asserted behind `=`.
    pub fn finish(mut self, last_day: NaiveDate, balances: &[JournalBalance]) -> io::Result<()> {
        writeln!(self.out, "\n; What the ledger says that each account holds, for hledger to compare with what it adds up itself.")?;
        writeln!(self.out, "{last_day} * Balances that the ledger keeps")?;
        for JournalBalance { account: name, seller, balance } in balances {
            let nothing = Money::zero(balance.currency()).to_string();
            writeln!(self.out, "    {:ACCOUNT_WIDTH$}  {nothing:>22} = {balance}", account(*name, *seller))?;
        }
        self.out.flush()
    }

    /// Declares an account before its first use, so that `hledger check --strict` knows it.
    fn declare(&mut self, name: Account, seller: Seller) -> io::Result<()> {
        if self.declared.insert((name, seller)) {
            writeln!(self.out, "\naccount {}", account(name, seller))?;
        }
        Ok(())
    }
}

/// The account's name in the ledger, then its seller: `assets:advance pay:AWS Inc.`. The amounts' commodity keeps its
/// currencies apart.
fn account(account: Account, seller: Seller) -> String {
    format!("{account}:{}", seller.name())
}

/// A description ends at a semicolon, and a bar would part it into payee and note.
fn description(text: &str) -> String {
    visible(text).replace(';', ",").replace('|', "/")
}

/// A tag's value ends at a comma.
fn tag_value(text: &str) -> String {
    visible(text).replace(',', " ")
}
