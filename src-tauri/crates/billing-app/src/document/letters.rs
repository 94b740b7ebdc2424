//! Whether the document of a funding could print all that it would name, before it is asked for.

use billing_core::method::BankAccountSummary;
use billing_documents::{DocumentError, printable, printable_lines};

use crate::dto::{Sentence, Sentences};
use crate::error::AppError;
use crate::{View, dto};

impl View<'_, '_> {
    /// What keeps every document from naming the account; nothing where it can be printed.
    pub(crate) fn unprintable_account(&self) -> Vec<Sentence> {
        said(self.print_account())
    }

    /// What would keep a funding document to `bank`, requested by `user`, from being made; nothing where it could be.
    pub(crate) fn unprintable_transfer(&self, bank: Option<&dto::SellerBankDetails>, user: &str) -> Vec<Sentence> {
        said(self.print_account().and_then(|()| printable("requestedBy", user).map(drop)).and_then(|()| bank.map_or(Ok(()), print_bank)))
    }

    /// What would keep a funding summary of a debit of `account`, requested by `user`, from being made; nothing where it could be.
    pub(crate) fn unprintable_debit(&self, account: &BankAccountSummary, user: &str) -> Vec<Sentence> {
        let named = || printable("methodName", &account.contact.name_on_account).map(drop);
        said(self.print_account().and_then(|()| printable("requestedBy", user).map(drop)).and_then(|()| named()))
    }

    fn print_account(&self) -> Result<(), DocumentError> {
        printable("payerName", &self.ledger.account_name)?;
        let lines = self.ledger.billing_address.as_ref().map(|address| address.lines()).unwrap_or_default();
        printable_lines("payerAddress", &lines).map(drop)
    }
}

fn print_bank(bank: &dto::SellerBankDetails) -> Result<(), DocumentError> {
    printable("beneficiaryName", &bank.beneficiary_name)?;
    printable_lines("beneficiaryAddress", &bank.beneficiary_address)?;
    printable("bankName", &bank.bank_name)?;
    printable_lines("bankAddress", &bank.bank_address)?;
    bank.remittance_email.as_ref().map_or(Ok(()), |email| printable("remittanceEmail", email).map(drop))
}

fn said(printed: Result<(), DocumentError>) -> Vec<Sentence> {
    let Sentences(parts) = printed.map_or_else(|error| AppError::from(error).sentences(), |()| Sentences::default());
    parts
}
