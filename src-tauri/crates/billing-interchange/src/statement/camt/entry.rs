//! An entry of a statement, and the transactions that it stands for.

use billing_core::NaiveDate;
use billing_core::money::Money;
use billing_core::reference::CreditorReference;
use billing_core::return_code::ReturnCode;
use billing_core::statement::{CreditDebit, StatementLineDraft};

use super::StatementRowError;
use super::at;
use crate::row;
use crate::statement::error::StatementRowProblem;
use crate::statement::text::{
    AccountNumbers, LONGEST_BANK_REFERENCE, LONGEST_COUNTERPARTY, LONGEST_DESCRIPTION, LONGEST_REFERENCE, last_four, tidy,
};
use crate::statement::value;

/// What a payer's bank writes where the payer gave no reference.
const NOT_PROVIDED: &str = "NOTPROVIDED";

/// How much of what an entry says each row of a batch repeats, in characters: there may be a million.
const LONGEST_OF_BATCH: usize = 140;

/// An amount as written.
#[derive(Default, Clone)]
pub struct Amount {
    pub decimal: String,
    pub currency: String,
}

impl Amount {
    fn read(&self) -> Result<Money, StatementRowProblem> {
        value::amount(&self.decimal, row::known_currency(&self.currency)?)
    }
}

/// Who paid or was paid.
#[derive(Default)]
struct Party {
    name: String,
    account: String,
}

/// The values of an entry (`Ntry`), as written.
#[derive(Default)]
pub struct Entry {
    amount: Amount,
    credit_debit: String,
    is_reversal: bool,
    status: String,
    booked_on: String,
    value_on: String,
    bank_reference: String,
    information: String,
    /// In the order of the file.
    pub transactions: Vec<Transaction>,
}

/// The values of a transaction (`TxDtls`), as written.
#[derive(Default)]
pub struct Transaction {
    /// What it moved in the currency of the account, where it says so.
    amount: Option<Amount>,
    credit_debit: String,
    bank_reference: String,
    end_to_end_id: String,
    creditor_reference: String,
    unstructured: String,
    information: String,
    debtor: Party,
    creditor: Party,
    return_reason: String,
}

/// What all rows of an entry have in common.
struct Booking {
    booked_on: NaiveDate,
    value_on: Option<NaiveDate>,
    credit_debit: CreditDebit,
    amount: Money,
}

/// What all rows of an entry say, tidied once.
struct Common<'a> {
    /// The number of the account whose statement it is in.
    account: &'a str,
    information: String,
    bank_reference: Option<String>,
}

impl Transaction {
    /// Keeps a value that it reads; `path` begins below the transaction.
    pub fn take(&mut self, path: &str, text: &str, amount: impl FnOnce() -> Amount) {
        match path {
            // Versions 2 and 3 have it within the details alone.
            "Amt" => self.amount = Some(amount()),
            "AmtDtls/TxAmt/Amt" if self.amount.is_none() => self.amount = Some(amount()),
            "CdtDbtInd" => text.clone_into(&mut self.credit_debit),
            "Refs/AcctSvcrRef" => text.clone_into(&mut self.bank_reference),
            "Refs/EndToEndId" if text != NOT_PROVIDED => text.clone_into(&mut self.end_to_end_id),
            "RmtInf/Ustrd" => append(&mut self.unstructured, text),
            "RmtInf/Strd/CdtrRefInf/Ref" => {
                // Of several, one that is a creditor reference of ISO 11649.
                if self.creditor_reference.is_empty() || CreditorReference::parse(text).is_ok() {
                    append(&mut self.information, &std::mem::replace(&mut self.creditor_reference, text.to_owned()));
                } else {
                    append(&mut self.information, text);
                }
            }
            "RmtInf/Strd/AddtlRmtInf" | "AddtlTxInf" | "RtrInf/AddtlInf" => append(&mut self.information, text),
            "RltdPties/Dbtr/Nm" | "RltdPties/Dbtr/Pty/Nm" => text.clone_into(&mut self.debtor.name),
            "RltdPties/Cdtr/Nm" | "RltdPties/Cdtr/Pty/Nm" => text.clone_into(&mut self.creditor.name),
            "RltdPties/DbtrAcct/Id/IBAN" | "RltdPties/DbtrAcct/Id/Othr/Id" => text.clone_into(&mut self.debtor.account),
            "RltdPties/CdtrAcct/Id/IBAN" | "RltdPties/CdtrAcct/Id/Othr/Id" => text.clone_into(&mut self.creditor.account),
            "RtrInf/Rsn/Cd" | "RtrInf/Rsn/Prtry" => text.clone_into(&mut self.return_reason),
            _ => {}
        }
    }

    /// The name of the other side. The parties of a return are those of the payment that it takes back.
    fn counterparty(&self, credit_debit: CreditDebit, is_reversal: bool, account: &str) -> &str {
        let is_own = |party: &Party| !account.is_empty() && party.account == account;
        let takes_back = is_reversal || !self.return_reason.is_empty();
        let is_debtor = match (is_own(&self.debtor), is_own(&self.creditor)) {
            (true, false) => false,
            (false, true) => true,
            _ => (credit_debit == CreditDebit::Credit) != takes_back,
        };
        if is_debtor { &self.debtor.name } else { &self.creditor.name }
    }

    /// What the payer wrote to match by, and whatever else it wrote. A creditor reference of ISO 11649 comes before all else.
    fn references(&self) -> (&str, Vec<&str>) {
        let mut written = vec![self.creditor_reference.as_str(), &self.end_to_end_id, &self.unstructured];
        written.retain(|reference| !reference.is_empty());
        let surest = written.iter().position(|reference| CreditorReference::parse(reference).is_ok()).unwrap_or(0);
        if written.is_empty() {
            return ("", written);
        }
        let reference = written.remove(surest);
        written.retain(|other| *other != reference);
        (reference, written)
    }

    /// The numbers of the accounts that it names, and of the one whose statement it is in.
    fn account_numbers(&self, account: &str) -> AccountNumbers {
        AccountNumbers::of([account, &self.debtor.account, &self.creditor.account])
    }

    fn return_code(&self) -> Option<ReturnCode> {
        ReturnCode::parse(&self.return_reason).ok()
    }
}

impl Entry {
    /// Keeps a value that it reads; `path` begins below the entry.
    pub fn take(&mut self, path: &str, text: &str, amount: impl FnOnce() -> Amount) {
        match path {
            "Amt" => self.amount = amount(),
            "CdtDbtInd" => text.clone_into(&mut self.credit_debit),
            "RvslInd" => self.is_reversal = matches!(text, "true" | "1"),
            "Sts" | "Sts/Cd" | "Sts/Prtry" => text.clone_into(&mut self.status),
            "BookgDt/Dt" | "BookgDt/DtTm" => text.clone_into(&mut self.booked_on),
            "ValDt/Dt" | "ValDt/DtTm" => text.clone_into(&mut self.value_on),
            "AcctSvcrRef" => text.clone_into(&mut self.bank_reference),
            "AddtlNtryInf" => append(&mut self.information, text),
            _ => {}
        }
    }

    /// The movements that it stands for: one for each transaction of a batch whose amounts make up that of the entry, or else one.
    pub fn drafts(&self, account: &str) -> Result<Vec<StatementLineDraft>, StatementRowError> {
        let booking = self.booking()?;
        let common = self.common(account);
        if let [only] = &self.transactions[..] {
            return Ok(vec![self.draft(&booking, only, &common)]);
        }
        let Some(parts) = self.parts(&booking) else {
            return Ok(vec![self.joined(&booking, &common)]);
        };
        let part = |(transaction, (credit_debit, amount))| {
            let booking = Booking { credit_debit, amount, ..booking };
            self.draft(&booking, transaction, &common)
        };
        Ok(self.transactions.iter().zip(parts).map(part).collect())
    }

    /// What a refused entry says.
    pub fn as_written(&self) -> String {
        let mut written = String::new();
        let values = [&self.booked_on, &self.credit_debit, &self.amount.decimal, &self.amount.currency, &self.bank_reference];
        values.into_iter().for_each(|value| append(&mut written, value));
        append(&mut written, &self.information);
        self.transactions.iter().take(1).for_each(|transaction| append(&mut written, &transaction.unstructured));
        written
    }

    /// The account numbers that what it says when it is refused may hold.
    pub fn shown_numbers(&self, account: &str) -> AccountNumbers {
        self.transactions.first().unwrap_or(&Transaction::default()).account_numbers(account)
    }

    fn common<'a>(&self, account: &'a str) -> Common<'a> {
        let longest = if self.transactions.len() > 1 { LONGEST_OF_BATCH } else { LONGEST_DESCRIPTION };
        let numbers = AccountNumbers::of([account]);
        Common {
            account,
            information: tidy(&self.information, longest, &numbers).unwrap_or_default(),
            bank_reference: tidy(&self.bank_reference, LONGEST_BANK_REFERENCE, &numbers),
        }
    }

    fn booking(&self) -> Result<Booking, StatementRowError> {
        at("Sts", is_booked(&self.status))?;
        let booked_on = at("BookgDt", row::day(day_of(&self.booked_on)))?;
        let value_on = if self.value_on.is_empty() { None } else { Some(at("ValDt", row::day(day_of(&self.value_on)))?) };
        // Of a reversal it says which way the money goes back, so that there is nothing to turn around.
        let credit_debit = at("CdtDbtInd", credit_debit(&self.credit_debit))?;
        let amount = at("Amt", self.amount.read())?;
        Ok(Booking { booked_on, value_on, credit_debit, amount })
    }

    /// Direction and amount of each transaction, if all say them and they make up the entry.
    fn parts(&self, booking: &Booking) -> Option<Vec<(CreditDebit, Money)>> {
        let mut parts = Vec::with_capacity(self.transactions.len());
        let mut sum = Money::zero(booking.amount.currency());
        for transaction in &self.transactions {
            let amount = transaction.amount.as_ref()?.read().ok()?;
            let direction = match transaction.credit_debit.as_str() {
                "" => booking.credit_debit,
                written => credit_debit(written).ok()?,
            };
            let adds = direction == booking.credit_debit;
            sum = if adds { sum.checked_add(amount) } else { sum.checked_sub(amount) }.ok()?;
            parts.push((direction, amount));
        }
        (sum == booking.amount).then_some(parts)
    }

    fn draft(&self, booking: &Booking, transaction: &Transaction, common: &Common<'_>) -> StatementLineDraft {
        let numbers = transaction.account_numbers(common.account);
        let (reference, others) = transaction.references();
        let return_code = transaction.return_code();
        let mut description = common.information.clone();
        append(&mut description, &transaction.information);
        others.into_iter().for_each(|other| append(&mut description, other));
        if return_code.is_none() {
            append(&mut description, &transaction.return_reason);
        }
        let counterparty = transaction.counterparty(booking.credit_debit, self.is_reversal, common.account);
        StatementLineDraft {
            account_last_four: last_four(common.account),
            booked_on: booking.booked_on,
            value_on: booking.value_on,
            credit_debit: booking.credit_debit,
            amount: booking.amount,
            counterparty: tidy(counterparty, LONGEST_COUNTERPARTY, &numbers),
            reference: tidy(reference, LONGEST_REFERENCE, &numbers),
            bank_reference: tidy(&transaction.bank_reference, LONGEST_BANK_REFERENCE, &numbers).or_else(|| common.bank_reference.clone()),
            description: tidy(&description, LONGEST_DESCRIPTION, &numbers),
            return_code,
        }
    }

    /// One movement for the whole entry; what its transactions say is in the description, as far as there is room.
    fn joined(&self, booking: &Booking, common: &Common<'_>) -> StatementLineDraft {
        let mut description = common.information.clone();
        for transaction in &self.transactions {
            if description.len() > LONGEST_DESCRIPTION {
                break;
            }
            let numbers = transaction.account_numbers(common.account);
            let (reference, others) = transaction.references();
            for words in [reference].into_iter().chain(others).chain([transaction.information.as_str()]) {
                append(&mut description, &tidy(words, LONGEST_DESCRIPTION, &numbers).unwrap_or_default());
            }
        }
        let mut draft = self.draft(booking, &Transaction::default(), common);
        draft.description = tidy(&description, LONGEST_DESCRIPTION, &AccountNumbers::of([common.account]));
        draft
    }
}

fn append(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

fn is_booked(status: &str) -> Result<(), StatementRowProblem> {
    match status {
        "BOOK" => Ok(()),
        "" => Err(StatementRowProblem::StatusMissing),
        other => Err(StatementRowProblem::NotBooked(row::shown(other, 40))),
    }
}

fn credit_debit(written: &str) -> Result<CreditDebit, StatementRowProblem> {
    match written {
        "CRDT" => Ok(CreditDebit::Credit),
        "DBIT" => Ok(CreditDebit::Debit),
        other => Err(StatementRowProblem::NoDirection(row::shown(other, 40))),
    }
}

/// The day of a date or a moment, as the bank counts days: an hour or a time zone may follow.
fn day_of(written: &str) -> &str {
    match written.split_at_checked(10) {
        Some((day, rest)) if rest.starts_with(['T', 'Z', '+', '-']) => day,
        _ => written,
    }
}
