//! The seller's receiving bank details. A change of details on record is an alarm (R19).

use std::sync::Arc;

use billing_core::bank::{AccountNumber, Bic, Iban, RoutingNumber};
use billing_core::money::Currency;
use billing_core::seller::{ReceivingAccount, Seller, SellerBankDetails, SellerBankDraft};
use billing_store::{NewSellerBank, ReceivingAccountKind, SellerBankRecord, StoreError};

use crate::convert::instant;
use crate::dto::{self, AddressText, SetSellerBank};
use crate::error::AppError;
use crate::random::Random;
use crate::vault::{Place, Vault};
use crate::{App, View};

impl App {
    /// The seller of record and its receiving bank details.
    ///
    /// # Errors
    /// Where the ledger or its key can't be read.
    pub fn seller_profile(&mut self) -> Result<dto::SellerProfile, AppError> {
        let any = self.read(|view| Ok(!view.reader.seller_banks(view.ledger.seller)?.is_empty()))?;
        let vault = if any { Some(self.vault()?) } else { None };
        self.read(|view| {
            let seller = view.ledger.seller;
            let records = view.reader.seller_banks(seller)?;
            let shown = records.iter().filter_map(|record| Some(show(record, vault.as_deref()?))).collect::<Result<Vec<_>, _>>()?;
            let (bank_details, history) = shown.into_iter().partition(|details| details.superseded_at.is_none());
            let currencies = seller.currencies().iter().map(|currency| (*currency).into()).collect();
            Ok(dto::SellerProfile { seller: seller.into(), name: seller.name().to_owned(), currencies, bank_details, history })
        })
    }

    /// Saves receiving bank details. The same details again change nothing (R16).
    ///
    /// # Errors
    /// Every field that needs attention; details that differ from those on record and were not confirmed (R19).
    pub fn set_seller_bank(&mut self, request: &SetSellerBank) -> Result<dto::SellerProfile, AppError> {
        let vault = self.vault()?;
        let random = Arc::clone(&self.environment.random);
        self.write(|change| {
            let details = SellerBankDraft::from(&request.details).validate(change.ledger.seller)?;
            let on_record = change.writer.seller_bank(details.seller, details.currency)?;
            if let Some(record) = on_record {
                let old = open(&record, &vault)?;
                if old == details {
                    return Ok(());
                }
                if !request.confirm_change {
                    return Err(AppError::SellerBankChanged {
                        seller: details.seller.name(),
                        currency: details.currency.code(),
                        differences: differences(&old, &details),
                    });
                }
            }
            let id = change.writer.next_seller_bank_id()?;
            let sealed = seal(id, &details, &vault, random.as_ref())?;
            Ok(change.writer.replace_seller_bank(id, &sealed, change.moment.at)?)
        })?;
        self.seller_profile()
    }
}

impl View<'_, '_> {
    /// The details in use with their row, opened.
    pub(crate) fn seller_bank(
        &self,
        seller: Seller,
        currency: Currency,
        vault: &Vault,
    ) -> Result<Option<(i64, SellerBankDetails)>, AppError> {
        let record = self.reader.seller_bank(seller, currency)?;
        record.map(|record| Ok((record.id, open(&record, vault)?))).transpose()
    }

    /// The details in this row, in use or not, opened.
    pub(crate) fn seller_bank_of_row(&self, row: i64, vault: &Vault) -> Result<Option<dto::SellerBankDetails>, AppError> {
        self.reader.seller_bank_of_row(row)?.map(|record| show(&record, vault)).transpose()
    }

    pub(crate) fn show_seller_bank(
        &self,
        seller: Seller,
        currency: Currency,
        vault: &Vault,
    ) -> Result<Option<dto::SellerBankDetails>, AppError> {
        self.reader.seller_bank(seller, currency)?.map(|record| show(&record, vault)).transpose()
    }
}

const fn place(row: i64) -> Place {
    Place { table: "seller_bank", row, column: "account_sealed" }
}

fn open(record: &SellerBankRecord, vault: &Vault) -> Result<SellerBankDetails, AppError> {
    let details = &record.details;
    let account = vault.open_text(place(record.id), &details.account_sealed)?;
    let broken = || StoreError::Damaged(format!("the receiving account in row {} of seller_bank", record.id));
    let bic = || details.bic.as_deref().and_then(|bic| Bic::parse(bic).ok()).ok_or_else(broken);
    let number = || AccountNumber::parse(&account).map_err(|_| broken());
    let account = match details.account_kind {
        ReceivingAccountKind::Iban => ReceivingAccount::Iban { iban: Iban::parse(&account).map_err(|_| broken())?, bic: bic()? },
        ReceivingAccountKind::Swift => ReceivingAccount::Swift { account_number: number()?, bic: bic()? },
        ReceivingAccountKind::Us => {
            let routing_number =
                details.routing_number.as_deref().and_then(|number| RoutingNumber::parse(number).ok()).ok_or_else(broken)?;
            ReceivingAccount::Us { account_number: number()?, routing_number }
        }
    };
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    Ok(SellerBankDetails {
        seller: details.seller,
        currency: details.currency,
        beneficiary_name: details.beneficiary_name.clone(),
        beneficiary_address: lines(&details.beneficiary_address),
        bank_name: details.bank_name.clone(),
        bank_address: lines(&details.bank_address),
        account,
        remittance_email: details.remittance_email.clone(),
    })
}

fn seal(row: i64, details: &SellerBankDetails, vault: &Vault, random: &dyn Random) -> Result<NewSellerBank, AppError> {
    let (account_kind, account, routing_number, bic) = match &details.account {
        ReceivingAccount::Us { account_number, routing_number } => {
            (ReceivingAccountKind::Us, account_number.expose(), Some(routing_number.as_str()), None)
        }
        ReceivingAccount::Iban { iban, bic } => (ReceivingAccountKind::Iban, iban.expose(), None, Some(bic.as_str())),
        ReceivingAccount::Swift { account_number, bic } => (ReceivingAccountKind::Swift, account_number.expose(), None, Some(bic.as_str())),
    };
    Ok(NewSellerBank {
        seller: details.seller,
        currency: details.currency,
        beneficiary_name: details.beneficiary_name.clone(),
        beneficiary_address: details.beneficiary_address.join("\n"),
        bank_name: details.bank_name.clone(),
        bank_address: details.bank_address.join("\n"),
        account_kind,
        account_sealed: vault.seal(place(row), account.as_bytes(), random)?,
        routing_number: routing_number.map(str::to_owned),
        bic: bic.map(str::to_owned),
        remittance_email: details.remittance_email.clone(),
    })
}

fn show(record: &SellerBankRecord, vault: &Vault) -> Result<dto::SellerBankDetails, AppError> {
    let details = open(record, vault)?;
    let (account_number, iban, routing_number, bic) = match &details.account {
        ReceivingAccount::Us { account_number, routing_number } => {
            (Some(account_number.expose()), None, Some(routing_number.as_str()), None)
        }
        ReceivingAccount::Iban { iban, bic } => (None, Some(iban.expose()), None, Some(bic.as_str())),
        ReceivingAccount::Swift { account_number, bic } => (Some(account_number.expose()), None, None, Some(bic.as_str())),
    };
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let (account_number, iban, routing_number, bic) = (owned(account_number), owned(iban), owned(routing_number), owned(bic));
    Ok(dto::SellerBankDetails {
        seller: details.seller.into(),
        seller_name: details.seller.name().to_owned(),
        currency: details.currency.into(),
        beneficiary_name: details.beneficiary_name,
        beneficiary_address: details.beneficiary_address,
        bank_name: details.bank_name,
        bank_address: details.bank_address,
        account_number,
        iban,
        routing_number,
        bic,
        remittance_email: details.remittance_email,
        confirmed_at: instant(record.confirmed_at),
        superseded_at: record.superseded_at.map(instant),
    })
}

/// Which fields differ, old → new: accounts by their last four characters, or in full where only
/// these are the same.
fn differences(old: &SellerBankDetails, new: &SellerBankDetails) -> String {
    let last_four = |details: &SellerBankDetails| match &details.account {
        ReceivingAccount::Us { account_number, .. } | ReceivingAccount::Swift { account_number, .. } => {
            account_number.last_four().to_owned()
        }
        ReceivingAccount::Iban { iban, .. } => iban.last_four().to_owned(),
    };
    let in_full = |details: &SellerBankDetails| match &details.account {
        ReceivingAccount::Us { account_number, .. } | ReceivingAccount::Swift { account_number, .. } => account_number.expose().to_owned(),
        ReceivingAccount::Iban { iban, .. } => iban.expose().to_owned(),
    };
    let masked_alike = last_four(old) == last_four(new) && in_full(old) != in_full(new);
    let account = |details: &SellerBankDetails| if masked_alike { in_full(details) } else { format!("····{}", last_four(details)) };
    let bank = |details: &SellerBankDetails| match &details.account {
        ReceivingAccount::Us { routing_number, .. } => routing_number.as_str().to_owned(),
        ReceivingAccount::Iban { bic, .. } | ReceivingAccount::Swift { bic, .. } => bic.as_str().to_owned(),
    };
    let email = |details: &SellerBankDetails| details.remittance_email.clone().unwrap_or_default();
    let fields = [
        ("account", account(old), account(new), old.account != new.account && bank(old) == bank(new)),
        (
            "account and bank",
            format!("{} at {}", account(old), bank(old)),
            format!("{} at {}", account(new), bank(new)),
            bank(old) != bank(new),
        ),
        ("beneficiary", old.beneficiary_name.clone(), new.beneficiary_name.clone(), old.beneficiary_name != new.beneficiary_name),
        ("bank's name", old.bank_name.clone(), new.bank_name.clone(), old.bank_name != new.bank_name),
        (
            "beneficiary's address",
            old.beneficiary_address.join(" / "),
            new.beneficiary_address.join(" / "),
            old.beneficiary_address != new.beneficiary_address,
        ),
        ("bank's address", old.bank_address.join(" / "), new.bank_address.join(" / "), old.bank_address != new.bank_address),
        ("remittance e-mail", email(old), email(new), old.remittance_email != new.remittance_email),
    ];
    let changed = fields.into_iter().filter(|(.., differs)| *differs);
    changed.map(|(field, old, new, _)| format!("{field} {old} → {new}")).collect::<Vec<_>>().join("; ")
}

impl From<&dto::SellerBankInput> for SellerBankDraft {
    fn from(input: &dto::SellerBankInput) -> Self {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        Self {
            currency: input.currency.clone(),
            beneficiary_name: input.beneficiary_name.clone(),
            beneficiary_address: address_lines(&input.beneficiary_address),
            bank_name: input.bank_name.clone(),
            bank_address: address_lines(&input.bank_address),
            account_number: text(&input.account_number),
            iban: text(&input.iban),
            routing_number: text(&input.routing_number),
            bic: text(&input.bic),
            remittance_email: text(&input.remittance_email),
        }
    }
}

fn address_lines(address: &AddressText) -> String {
    match address {
        AddressText::Text(text) => text.clone(),
        AddressText::Lines(lines) => lines.join("\n"),
        AddressText::Parts(parts) => {
            let city = [&parts.city, &parts.state, &parts.postal_code].map(|part| part.trim()).into_iter().filter(|part| !part.is_empty());
            let city = city.collect::<Vec<_>>().join(" ");
            let lines = [&parts.line1, &parts.line2, &city, &parts.country];
            lines.into_iter().filter(|line| !line.trim().is_empty()).cloned().collect::<Vec<_>>().join("\n")
        }
    }
}
