//! Payment files: the order with which the owner's own bank sends what a funding awaits. Making one records nothing: that money was
//! sent and arrived is evidence of its own (R21).

use std::io::Write;
use std::path::Path;

use billing_core::NaiveDate;
use billing_core::bank::AccountNumber;
use billing_core::calendar::BankCalendar;
use billing_core::funding::{Funding, FundingAction, FundingMethod};
use billing_core::ids::PaymentMethodId;
use billing_core::method::{BankAccountSummary, Ownership, PaymentMethod, PaymentMethodKind};
use billing_core::money::{Currency, Money};
use billing_interchange::payment_file::{OriginatorId, PayingAccount, PaymentOrder, nacha, pain001};
use billing_store::{SealedNumbers, StoreError};
use zeroize::Zeroizing;

use crate::convert::parse_optional_day;
use crate::dto::{Id, MethodSentence, PaymentFileRefusal};
use crate::error::AppError;
use crate::files::{not_written, write_new, write_whole};
use crate::vault::{Place, Vault};
use crate::{App, View, dto};

impl App {
    /// Writes the order with which the owner's bank sends what a funding awaits to `path`, readable by its owner alone: it holds account
    /// numbers in clear, as a bank needs them. What stands there is replaced whole or not at all.
    ///
    /// # Errors
    /// Where the funding awaits no transfer, no account of the owner can pay, the seller's bank details are not known, the format does
    /// not reach there, or the file can't be written.
    pub fn save_payment_file(&mut self, request: &dto::PaymentFileRequest, path: &Path) -> Result<dto::PaymentFile, AppError> {
        let written = write_whole(path, |file| self.write_payment_file(request, file, path))?;
        Ok(dto::PaymentFile { path: Some(path.display().to_string()), ..written })
    }

    /// As [`Self::save_payment_file`], into a folder, under a name that is free: a browser's Downloads.
    ///
    /// # Errors
    /// As [`Self::save_payment_file`].
    pub fn download_payment_file(&mut self, request: &dto::PaymentFileRequest, folder: &Path) -> Result<dto::PaymentFile, AppError> {
        let extension = match request.format {
            dto::PaymentFileFormat::Pain001 => ".xml",
            dto::PaymentFileFormat::Nacha => ".ach",
        };
        let stem = format!("payment-order-{}", self.funding(&request.funding_id)?.funding.id);
        let (path, written) = write_new(folder, &stem, extension, |file, path| self.write_payment_file(request, file, path))?;
        Ok(dto::PaymentFile { path: Some(path.display().to_string()), ..written })
    }

    /// As [`Self::save_payment_file`], but to `out`, such as standard output.
    ///
    /// # Errors
    /// As [`Self::save_payment_file`].
    pub fn print_payment_file(&mut self, request: &dto::PaymentFileRequest, out: &mut dyn Write) -> Result<dto::PaymentFile, AppError> {
        self.write_payment_file(request, out, Path::new("standard output"))
    }

    fn write_payment_file(
        &mut self,
        request: &dto::PaymentFileRequest,
        out: &mut dyn Write,
        place: &Path,
    ) -> Result<dto::PaymentFile, AppError> {
        let vault = self.vault()?;
        let (order, bytes) = self.read(|view| view.payment_file(request, &vault))?;
        out.write_all(&bytes).map_err(|error| not_written(place, &error))?;
        Ok(order)
    }
}

impl View<'_, '_> {
    fn payment_file(&self, request: &dto::PaymentFileRequest, vault: &Vault) -> Result<(dto::PaymentFile, Zeroizing<Vec<u8>>), AppError> {
        let funding = self.find_funding(&request.funding_id)?;
        let amount = awaited(&funding)?;
        let (method, account) = self.paying_account(request.from.as_deref())?;
        let carried_out_on = self.carried_out_on(request.date.as_deref(), amount.currency())?;
        let (_, to) = self
            .seller_bank(funding.seller, amount.currency(), vault)?
            .ok_or_else(|| AppError::SellerBankMissing { seller: funding.seller.name(), currency: amount.currency().code() })?;
        let account_number = self.account_number(method.id, vault)?;
        let order_id = format!("{}-{}", funding.reference, amount.minor());
        let order = PaymentOrder {
            id: &order_id,
            label: &funding.id.to_string(),
            made_at: self.moment.at,
            carried_out_on,
            from: PayingAccount {
                name: &account.contact.name_on_account,
                address: &account.contact.billing_address,
                routing_number: &account.routing_number,
                account_number: &account_number,
            },
            to: &to,
            amount,
            reference: &funding.reference,
        };
        let bytes = Zeroizing::new(match request.format {
            dto::PaymentFileFormat::Pain001 => pain001(&order),
            dto::PaymentFileFormat::Nacha => {
                let originator = self.originator(request.company_id.as_deref(), &method, account.ownership, vault)?;
                nacha(&order, &originator).map_err(|error| AppError::field("format", PaymentFileRefusal::from(error)))?
            }
        });
        let written = dto::PaymentFile {
            funding_id: funding.id.to_string(),
            format: request.format,
            path: None,
            order_id,
            amount: amount.into(),
            reference: funding.reference.to_string(),
            from: method.id.to_string(),
            from_label: method.label().to_string(),
            beneficiary_name: to.beneficiary_name,
            carried_out_on: carried_out_on.to_string(),
            simulated: self.ledger.simulated_date.is_some(),
            sha256: crate::text::sha256(&bytes),
        };
        Ok((written, bytes))
    }

    /// The bank account that pays: the one that is named, else the default one, else the only one.
    fn paying_account(&self, named: Option<&str>) -> Result<(PaymentMethod, Box<BankAccountSummary>), AppError> {
        let today = self.moment.today;
        let account_of = |method: PaymentMethod| match method.kind.clone() {
            PaymentMethodKind::UsBankAccount(account) => Ok((method, account)),
            PaymentMethodKind::Card(_) | PaymentMethodKind::WireTransfer => {
                Err(cant_pay(PaymentFileRefusal::NotAPayingAccount { id: method.id.to_string() }))
            }
        };
        if let Some(named) = named {
            let not_found = || AppError::NotFound { what: "payment method", id: named.chars().take(40).collect() };
            let id = PaymentMethodId::parse(named).map_err(|_| not_found())?;
            let method = self.reader.payment_method(id)?.ok_or_else(not_found)?;
            method.valid(today).map_err(|why| cant_pay(PaymentFileRefusal::PayingAccountUnusable { why: MethodSentence::clause(&why) }))?;
            return account_of(method);
        }
        let methods = self.reader.payment_methods()?;
        let mut usable: Vec<_> =
            methods.into_iter().filter(|method| method.valid(today).is_ok()).filter_map(|method| account_of(method).ok()).collect();
        let default = usable.iter().position(|(method, _)| method.id == self.ledger.default_method);
        match (default, usable.len()) {
            (Some(default), _) => Ok(usable.swap_remove(default)),
            (None, 1) => Ok(usable.remove(0)),
            (None, 0) => Err(cant_pay(PaymentFileRefusal::NoPayingAccount {})),
            (None, _) => {
                let names: Vec<String> = usable.iter().map(|(method, _)| method.id.to_string()).collect();
                Err(cant_pay(PaymentFileRefusal::SeveralPayingAccounts { ids: names.join(", ") }))
            }
        }
    }

    fn account_number(&self, method: PaymentMethodId, vault: &Vault) -> Result<AccountNumber, AppError> {
        let number = vault.open_text(place(method, "account_number_sealed"), &self.sealed_numbers(method)?.account_number)?;
        AccountNumber::parse(&number).map_err(|_| damaged(method))
    }

    fn sealed_numbers(&self, method: PaymentMethodId) -> Result<SealedNumbers, AppError> {
        self.reader.sealed_numbers(method)?.ok_or_else(|| damaged(method))
    }

    /// Who orders at the clearing house. The federal tax ID is opened only where it is needed.
    fn originator(
        &self,
        given: Option<&str>,
        method: &PaymentMethod,
        ownership: Ownership,
        vault: &Vault,
    ) -> Result<OriginatorId, AppError> {
        match (given, ownership) {
            (Some(given), _) => {
                OriginatorId::parse(given).ok_or_else(|| AppError::field("companyId", PaymentFileRefusal::OriginatorMalformed {}))
            }
            (None, Ownership::Business) => {
                let tax_id = vault.open_text(place(method.id, "identity_sealed"), &self.sealed_numbers(method.id)?.identity)?;
                OriginatorId::of_tax_id(&tax_id).ok_or_else(|| damaged(method.id))
            }
            (None, Ownership::Personal) => Err(AppError::field("companyId", PaymentFileRefusal::OriginatorUnknown {})),
        }
    }

    /// The day that was asked for, or the first one from today on: one on which banks send this currency.
    fn carried_out_on(&self, asked: Option<&str>, currency: Currency) -> Result<NaiveDate, AppError> {
        let (today, calendar) = (self.moment.today, BankCalendar::of(currency));
        let asked = parse_optional_day("date", asked)?;
        let earliest = asked.unwrap_or(today).max(today);
        let next = if calendar.is_business_day(earliest) { earliest } else { calendar.add_business_days(earliest, 1) };
        match asked {
            Some(date) if date != next => {
                let (currency, date, next) = (currency.to_string(), date.into(), next.into());
                Err(AppError::field("date", PaymentFileRefusal::NoBankingDay { currency, date, next }))
            }
            _ => Ok(next),
        }
    }
}

/// What a transfer still has to bring.
fn awaited(funding: &Funding) -> Result<Money, AppError> {
    if funding.method != FundingMethod::Eft {
        return Err(AppError::WrongStatus(PaymentFileRefusal::FundingDebited { id: Id::of(funding.id) }.into()));
    }
    let amount = funding.amount.checked_sub(funding.received)?;
    if !amount.is_positive() || !funding.actions().contains(&FundingAction::RecordReceipt) {
        return Err(AppError::WrongStatus(PaymentFileRefusal::nothing_to_order(funding).into()));
    }
    Ok(amount)
}

fn cant_pay(why: PaymentFileRefusal) -> AppError {
    AppError::MethodNotUsable(why.into())
}

const fn place(method: PaymentMethodId, column: &'static str) -> Place {
    Place { table: "payment_method", row: method.number(), column }
}

fn damaged(method: PaymentMethodId) -> AppError {
    StoreError::Damaged(format!("the numbers of {method}")).into()
}
