//! Payment methods (R4, R7, R14).

use std::cell::RefCell;
use std::sync::Arc;

use billing_core::address::PostalAddressDraft;
use billing_core::card::{Card, CardDraft};
use billing_core::ids::PaymentMethodId;
use billing_core::method::{
    BankAccountContactDraft, BankAccountSummary, Identity, NotUsable, PaymentMethod, PaymentMethodKind, UsBankAccount, UsBankAccountDraft,
};
use billing_store::{NewBankAccount, StoreError};

use crate::account::Locked;
use crate::convert::page;
use crate::dto::{self, Id, MethodSentence, Refusal, Sentence, Words};
use crate::error::AppError;
use crate::request::Request;
use crate::vault::{Place, Vault};
use crate::{App, Change, View};

/// The most fundings and payments that a refusal names one by one.
const MOST_NAMED: usize = 3;

/// What is processing through a payment method (R14).
struct Uses {
    /// `1 funding processing`
    counted: Vec<Sentence>,
    /// `FND-000001 (USD 10.00)`; beyond [`MOST_NAMED`], how many more.
    named: Vec<Sentence>,
}

impl App {
    /// Every payment method that was not removed.
    ///
    /// # Errors
    /// Where the ledger can't be read.
    pub fn payment_methods(&mut self) -> Result<dto::Page<dto::PaymentMethod>, AppError> {
        self.read(|view| page(view.reader.payment_methods()?, u32::MAX, |method| method.id.to_string(), |method| view.show_method(&method)))
    }

    /// Adds a US bank account (R4). The same account again answers the first (R16).
    ///
    /// # Errors
    /// Every field that needs attention; a default that is locked (R7).
    pub fn add_bank_account(&mut self, request: &dto::AddBankAccount) -> Result<dto::PaymentMethod, AppError> {
        let vault = self.vault()?;
        let random = Arc::clone(&self.environment.random);
        let account = UsBankAccountDraft::from(&request.account).validate()?;
        let account_match = account_match(&vault, account.routing_number.as_str(), account.account_number.expose());
        // The request is known again by the keyed hash of its secrets: a fingerprint of a number itself could be guessed.
        let identity_match = vault.match_hash(account.identity.number().expose().as_bytes());
        let secrets = [&account_match, &identity_match].map(|hash| crate::text::hexadecimal(hash));
        let content = (secrets, show_bank_account(&summary(&account)), request.set_as_default);
        let intent = Request::new(&request.request_id, "add bank account", &content)?;
        self.write(|change| {
            if let Some(done) = intent.done_before(change)? {
                return change.view().show_method(&change.view().method(PaymentMethodId::new(done))?);
            }
            let known = change.writer.payment_method_by_account(&account_match)?;
            let id = match known {
                Some(known) => known.id,
                None => {
                    let id = change.writer.next_payment_method_id()?;
                    let place = |column| Place { table: "payment_method", row: id.number(), column };
                    let account_number = account.account_number.expose().as_bytes();
                    let identity = account.identity.number().expose().as_bytes();
                    change.writer.insert_bank_account(&NewBankAccount {
                        id,
                        summary: &summary(&account),
                        account_number_sealed: vault.seal(place("account_number_sealed"), account_number, random.as_ref())?,
                        account_match,
                        identity_sealed: vault.seal(place("identity_sealed"), identity, random.as_ref())?,
                        added_on: change.moment.today,
                    })?;
                    id
                }
            };
            if request.set_as_default {
                change.set_default_method(id)?;
            }
            intent.remember(change, id.number())?;
            reread(change, id)
        })
    }

    /// Adds a card: brand, last four digits, expiry, name and address, and never more. The same card again answers the first (R16).
    ///
    /// # Errors
    /// Every field that needs attention; above all a whole card number, which is never repeated; a default that is locked (R7).
    pub fn add_card(&mut self, request: &dto::AddCard) -> Result<dto::PaymentMethod, AppError> {
        self.write(|change| {
            let card = CardDraft::from(&request.card).validate(change.moment.today)?;
            let intent = Request::new(&request.request_id, "add card", &(show_card(&card), request.set_as_default))?;
            if let Some(done) = intent.done_before(change)? {
                return change.view().show_method(&change.view().method(PaymentMethodId::new(done))?);
            }
            let known = change.writer.payment_methods()?.into_iter().find(|method| method.card() == Some(&card));
            let id = known.map_or_else(|| change.writer.insert_card(&card, change.moment.today), |known| Ok(known.id))?;
            if request.set_as_default {
                change.set_default_method(id)?;
            }
            intent.remember(change, id.number())?;
            reread(change, id)
        })
    }

    /// Changes name, address and phone of a US bank account; nothing else may be edited (R4).
    ///
    /// # Errors
    /// Every field that needs attention.
    pub fn edit_bank_account(&mut self, request: &dto::EditBankAccount) -> Result<dto::PaymentMethod, AppError> {
        let contact = BankAccountContactDraft {
            name_on_account: request.name_on_account.clone(),
            billing_address: PostalAddressDraft::from(&request.billing_address),
            phone: request.phone.clone().unwrap_or_default(),
        };
        self.write(|change| {
            let method = change.view().find_method(&request.id)?;
            match method.kind {
                PaymentMethodKind::UsBankAccount(_) => {}
                PaymentMethodKind::WireTransfer => {
                    return Err(AppError::MethodNotUsable(Refusal::NothingToEdit {}.into()));
                }
                PaymentMethodKind::Card(_) => {
                    return Err(AppError::MethodNotUsable(
                        Refusal::CardNotEditable { method: Words::new(dto::Label::of_method(&method)) }.into(),
                    ));
                }
            }
            change.writer.set_bank_account_contact(method.id, &contact.validate()?)?;
            reread(change, method.id)
        })
    }

    /// Makes a payment method the default, unless funds are unused (R7).
    ///
    /// # Errors
    /// Where there is no such method, it is invalid, or an unused balance is in the way.
    pub fn set_default_payment_method(&mut self, id: &str) -> Result<dto::PaymentMethod, AppError> {
        self.write(|change| {
            let method = change.view().find_method(id)?;
            change.set_default_method(method.id)?;
            reread(change, method.id)
        })
    }

    /// Removes a payment method, unless it is in use or the default (R14).
    ///
    /// # Errors
    /// Where there is no such method, or what is in the way.
    pub fn remove_payment_method(&mut self, id: &str) -> Result<(), AppError> {
        self.write(|change| {
            let method = change.view().find_method(id)?;
            if let Some(refusal) = change.view().removal_refusal(&method)? {
                return Err(AppError::MethodInUse(refusal.into()));
            }
            Ok(change.writer.remove_payment_method(method.id)?)
        })
    }
}

impl Change<'_, '_> {
    fn set_default_method(&self, id: PaymentMethodId) -> Result<(), AppError> {
        if self.writer.ledger()?.default_method == id {
            return Ok(());
        }
        let method = self.view().method(id)?;
        method.valid(self.moment.today).map_err(|why| AppError::MethodNotUsable(MethodSentence::not_default(&why).into()))?;
        self.view().refuse_while_unused(Locked::DefaultMethod)?;
        Ok(self.writer.set_default_method(id)?)
    }
}

fn reread(change: &Change<'_, '_>, id: PaymentMethodId) -> Result<dto::PaymentMethod, AppError> {
    let view = View { reader: change.writer, ledger: change.writer.ledger()?, moment: change.moment, labels: RefCell::default() };
    view.show_method(&view.method(id)?)
}

impl View<'_, '_> {
    /// The payment method that a record names: where it is not there, the file is damaged.
    pub(crate) fn method(&self, id: PaymentMethodId) -> Result<PaymentMethod, AppError> {
        self.reader.payment_method(id)?.ok_or_else(|| StoreError::Damaged(format!("{id} is named, but not there")).into())
    }

    /// The payment method that a caller named, unless it was removed.
    pub(crate) fn find_method(&self, id: &str) -> Result<PaymentMethod, AppError> {
        let not_found = || AppError::NotFound { what: "payment method", id: id.chars().take(40).collect() };
        let parsed = PaymentMethodId::parse(id).map_err(|_| not_found())?;
        self.reader.payment_method(parsed)?.filter(|method| !method.removed).ok_or_else(not_found)
    }

    pub(crate) fn method_label(&self, id: PaymentMethodId) -> Result<dto::Sentence, AppError> {
        if let Some(label) = self.labels.borrow().get(&id) {
            return Ok(label.clone());
        }
        let label = dto::Label::of_method(&self.method(id)?);
        self.labels.borrow_mut().insert(id, label.clone());
        Ok(label)
    }

    /// The wire transfer that is always there.
    pub(crate) fn wire_transfer(&self) -> Result<PaymentMethodId, AppError> {
        let wire = self.reader.payment_methods()?.into_iter().find(|method| method.kind == PaymentMethodKind::WireTransfer);
        Ok(wire.ok_or_else(|| StoreError::Damaged("the wire transfer is not there".to_owned()))?.id)
    }

    fn removal_refusal(&self, method: &PaymentMethod) -> Result<Option<MethodSentence>, AppError> {
        let label = || Words::new(dto::Label::of_method(method));
        if method.kind == PaymentMethodKind::WireTransfer {
            return Ok(Some(MethodSentence::WireAlwaysThere {}));
        }
        if self.ledger.default_method == method.id {
            return Ok(Some(MethodSentence::IsDefault { method: label() }));
        }
        let uses = self.uses(method)?.named;
        let count = u32::try_from(uses.len()).unwrap_or(u32::MAX);
        Ok((count > 0).then(|| MethodSentence::InUse { method: label(), uses, count }))
    }

    /// The fundings and payments that are processing through a method: what pages show, and what a refusal names.
    fn uses(&self, method: &PaymentMethod) -> Result<Uses, AppError> {
        let debits = self.reader.debits_processing(method.id)?;
        let charges = self.reader.charges_processing(method.id)?;
        let some = |rows: usize| u32::try_from(rows).ok().filter(|count| *count > 0);
        let fundings = some(debits.len()).map(|count| MethodSentence::FundingsProcessing { count });
        let payments = some(charges.len()).map(|count| MethodSentence::PaymentsProcessing { count });
        let debits = debits.into_iter().map(|debit| (Id::of(debit.id), debit.amount));
        let charges = charges.into_iter().map(|charge| (Id::of(charge.id), charge.payment.amount));
        let named = debits.chain(charges).map(|(id, amount)| MethodSentence::Use { id, amount: amount.into() });
        let mut named: Vec<Sentence> = named.map(Into::into).collect();
        let unnamed = some(named.len().saturating_sub(MOST_NAMED));
        named.truncate(MOST_NAMED);
        named.extend(unnamed.map(|count| MethodSentence::MoreUses { count }.into()));
        Ok(Uses { counted: fundings.into_iter().chain(payments).map(Into::into).collect(), named })
    }

    pub(crate) fn show_method(&self, method: &PaymentMethod) -> Result<dto::PaymentMethod, AppError> {
        let mut used_by = self.uses(method)?.counted;
        let unusable = method.valid(self.moment.today).err();
        let status = match (&unusable, used_by.is_empty()) {
            (Some(NotUsable::Expired { .. }), _) => dto::PaymentMethodStatus::Expired,
            (Some(_), _) => dto::PaymentMethodStatus::Invalid,
            (None, true) => dto::PaymentMethodStatus::Active,
            (None, false) => dto::PaymentMethodStatus::InUse,
        };
        if self.reader.registration()?.is_some_and(|registration| registration.default_method == method.id) {
            used_by.push(MethodSentence::MarketplaceInvoices {}.into());
        }
        let (kind, bank_account, card) = match &method.kind {
            PaymentMethodKind::WireTransfer => (dto::PaymentMethodKind::WireTransfer, None, None),
            PaymentMethodKind::Card(card) => (dto::PaymentMethodKind::Card, None, Some(show_card(card))),
            PaymentMethodKind::UsBankAccount(account) => (dto::PaymentMethodKind::UsBankAccount, Some(show_bank_account(account)), None),
        };
        let unusable_parts: Vec<Sentence> = unusable.iter().map(MethodSentence::unusable).collect();
        let removal_refusal_parts: Vec<Sentence> = self.removal_refusal(method)?.into_iter().map(Into::into).collect();
        Ok(dto::PaymentMethod {
            id: method.id.to_string(),
            kind,
            label: method.label().to_string(),
            label_parts: dto::Label::of_method(method),
            status,
            unusable: dto::english_if_any(&unusable_parts),
            unusable_parts,
            is_default: self.ledger.default_method == method.id,
            used_by: used_by.iter().map(ToString::to_string).collect(),
            used_by_parts: used_by,
            removal_refusal: dto::english_if_any(&removal_refusal_parts),
            removal_refusal_parts,
            added_on: method.added_on.to_string(),
            bank_account,
            card,
        })
    }
}

/// The keyed hash by which the same account is found again.
pub(crate) fn account_match(vault: &Vault, routing_number: &str, account_number: &str) -> Vec<u8> {
    vault.match_hash(format!("{routing_number}/{account_number}").as_bytes())
}

fn summary(account: &UsBankAccount) -> BankAccountSummary {
    let id_state = match &account.identity {
        Identity::TaxId(_) => None,
        Identity::StateId { state, .. } => Some(state.clone()),
    };
    BankAccountSummary {
        contact: account.contact.clone(),
        ownership: account.identity.ownership(),
        routing_number: account.routing_number.clone(),
        last_four: account.account_number.last_four().to_owned(),
        id_state,
        tags: account.tags.clone(),
    }
}

fn show_card(card: &Card) -> dto::Card {
    dto::Card {
        brand: card.brand.clone(),
        last_four: card.last_four.clone(),
        expires: card.expires.iso(),
        name_on_card: card.name_on_card.clone(),
        billing_address: (&card.billing_address).into(),
    }
}

impl From<&dto::CardInput> for CardDraft {
    fn from(input: &dto::CardInput) -> Self {
        Self {
            brand: input.brand.clone(),
            last_four: input.last_four.clone(),
            expires: input.expires.clone(),
            name_on_card: input.name_on_card.clone(),
            billing_address: (&input.billing_address).into(),
        }
    }
}

fn show_bank_account(account: &BankAccountSummary) -> dto::BankAccount {
    dto::BankAccount {
        ownership: account.ownership.into(),
        name_on_account: account.contact.name_on_account.clone(),
        routing_number: account.routing_number.as_str().to_owned(),
        last_four: account.last_four.clone(),
        id_state: account.id_state.clone(),
        billing_address: (&account.contact.billing_address).into(),
        phone: account.contact.phone.clone(),
        tags: account.tags.clone(),
    }
}

impl From<&dto::BankAccountInput> for UsBankAccountDraft {
    fn from(input: &dto::BankAccountInput) -> Self {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        Self {
            ownership: input.ownership.clone(),
            contact: BankAccountContactDraft {
                name_on_account: input.name_on_account.clone(),
                billing_address: (&input.billing_address).into(),
                phone: text(&input.phone),
            },
            routing_number: input.routing_number.clone(),
            routing_number_again: input.routing_number_again.clone(),
            account_number: input.account_number.clone(),
            account_number_again: input.account_number_again.clone(),
            tax_id: text(&input.tax_id),
            id_number: text(&input.id_number),
            id_state: text(&input.id_state),
            tags: input.tags.clone(),
        }
    }
}
