//! The ledger as a whole: making it, its account, its settings.

use std::path::Path;

use billing_core::address::PostalAddressDraft;
use billing_core::ids::AccountId;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_core::text;
use billing_core::validation::FieldErrors;
use billing_store::{LedgerRecord, Store};

use crate::backup::kept_name;
use crate::clock::Moment;
use crate::convert::parse_optional_day;
use crate::dto::{Choice, CreateLedger, EditAccount, LedgerInfo, RegistrationSentence, SellerChoice, Sentence, Sentences, english_if_any};
use crate::error::AppError;
use crate::{App, Environment, View};

/// The sellers that an account can have, with their currencies (R2).
#[must_use]
pub fn sellers() -> Vec<SellerChoice> {
    let choice = |seller: Seller| SellerChoice {
        seller: seller.into(),
        name: seller.name().to_owned(),
        currencies: seller.currencies().iter().map(|currency| (*currency).into()).collect(),
    };
    Seller::ALL.into_iter().map(choice).collect()
}

impl App {
    /// Makes a ledger at `path` and opens it. Its key goes to the key file that the environment names, else to the keyring.
    ///
    /// # Errors
    /// Every field that needs attention; a ledger that is there already; a key or file that can't be written.
    pub fn create(path: &Path, request: &CreateLedger, environment: Environment) -> Result<Self, AppError> {
        Self::create_as(path, request, false, environment)
    }

    pub(crate) fn create_as(path: &Path, request: &CreateLedger, sample: bool, environment: Environment) -> Result<Self, AppError> {
        if path.exists() {
            return Err(billing_store::StoreError::Exists(path.to_owned()).into());
        }
        let account = NewAccount::validate(request)?;
        let simulated_date = parse_optional_day("simulatedDate", request.simulated_date.as_deref())?;
        let now = environment.clock.now();
        let moment = simulated_date.map_or_else(|| Moment::real(now), Moment::simulated);
        let mut id = [0_u8; 16];
        environment.random.fill(&mut id)?;
        let key_id = crate::text::hexadecimal(&id);
        let (key, vault) = environment.keys.make(&key_id, environment.means())?;
        // What a lost ledger left beside its place would be taken for the new one's.
        billing_store::set_aside(path, &kept_name(path, now.date_naive()))?;
        let store = Store::create::<AppError>(path, now, |writer| {
            writer.sign(&environment.user, moment.at);
            let default_method = writer.insert_wire_transfer(moment.today)?;
            let ledger = LedgerRecord {
                account_id: account.id,
                account_name: account.name,
                payer_account: request.payer_account,
                seller: account.seller,
                currency: account.currency,
                billing_address: account.billing_address,
                default_method,
                sample,
                simulated_date,
                created_at: moment.at,
            };
            writer.insert_ledger(&ledger)?;
            Ok(writer.insert_ledger_key(&key)?)
        })?;
        store.wait_at_most(environment.busy_timeout)?;
        Ok(Self { store, environment, vault: Some(vault.into()) })
    }

    /// What is fixed about the ledger, and its day.
    ///
    /// # Errors
    /// Where the ledger can't be read.
    pub fn ledger_info(&mut self) -> Result<LedgerInfo, AppError> {
        let path = self.store.path().display().to_string();
        let key_file = self.environment.keys.file.as_ref().map(|file| file.display().to_string());
        self.read(|view| {
            let (ledger, key_location) = (&view.ledger, view.reader.ledger_key()?.location);
            let document_problem_parts = view.unprintable_account();
            Ok(LedgerInfo {
                path,
                account_id: ledger.account_id.as_str().to_owned(),
                account_name: ledger.account_name.clone(),
                payer_account: ledger.payer_account,
                billing_address: ledger.billing_address.as_ref().map(Into::into),
                seller: ledger.seller.into(),
                seller_name: ledger.seller.name().to_owned(),
                currency: ledger.currency.into(),
                sample: ledger.sample,
                simulated: ledger.simulated_date.is_some(),
                today: view.moment.today.to_string(),
                registered: view.reader.registration()?.is_some(),
                key_location: key_location.into(),
                key_file: key_file.filter(|_| key_location == billing_store::KeyLocation::File),
                document_problem: english_if_any(&document_problem_parts),
                document_problem_parts,
            })
        })
    }

    /// Changes name and billing address; seller and currency only while no funds are unused (R7).
    ///
    /// # Errors
    /// Every field that needs attention, or the amount in the way.
    pub fn edit_account(&mut self, request: &EditAccount) -> Result<LedgerInfo, AppError> {
        let (seller, currency) = (Seller::from(request.seller), Currency::from(request.currency));
        let mut errors = FieldErrors::<Sentences>::default();
        let name = errors.take("accountName", text::required(&request.account_name, "the account's name", 100));
        let address = request.billing_address.as_ref().map(|address| PostalAddressDraft::from(address).validate("billingAddress"));
        let address = address.transpose().map_err(|found| errors.extend(found)).ok().flatten();
        errors.take("currency", seller.accept(currency.code()));
        errors.finish()?;
        self.write(|change| {
            if seller != change.ledger.seller {
                change.view().refuse_while_unused(Locked::Seller)?;
            }
            if currency != change.ledger.currency {
                change.view().refuse_while_unused(Locked::Currency)?;
            }
            change.writer.set_seller(seller, currency)?;
            let address = address.as_ref().or(change.ledger.billing_address.as_ref());
            Ok(change.writer.set_account(name.as_deref().unwrap_or_default(), address)?)
        })?;
        self.ledger_info()
    }
}

impl View<'_, '_> {
    /// Refuses to change `what` while any Advance Pay balance is unused, and names each amount (R7).
    pub(crate) fn refuse_while_unused(&self, what: Locked) -> Result<(), AppError> {
        self.unused_in_the_way(what)?.map_or(Ok(()), |refusal| Err(AppError::BalanceUnused(refusal.into())))
    }

    /// Which unused balances keep `what` from being changed; `None` where none does (R7).
    pub(crate) fn unused_in_the_way(&self, what: Locked) -> Result<Option<Sentence>, AppError> {
        let mut unused = Vec::new();
        for (seller, currency) in positions() {
            let balance = self.advance_pay_balance(seller, currency)?;
            if balance.is_positive() {
                unused.push((seller, balance));
            }
        }
        let what = Choice(what.name());
        Ok(match unused.as_slice() {
            [] => None,
            [(_, amount)] => Some(RegistrationSentence::BalanceUnused { what, amount: (*amount).into() }.into()),
            several => {
                let named = |(seller, amount): &(Seller, Money)| {
                    RegistrationSentence::Unused { amount: (*amount).into(), seller: seller.name().to_owned() }.into()
                };
                Some(RegistrationSentence::BalancesUnused { what, amounts: several.iter().map(named).collect() }.into())
            }
        })
    }
}

/// What an unused balance locks (R7).
#[derive(Debug, Clone, Copy)]
pub(crate) enum Locked {
    Seller,
    Currency,
    DefaultMethod,
}

impl Locked {
    const fn name(self) -> &'static str {
        match self {
            Self::Seller => "SELLER",
            Self::Currency => "CURRENCY",
            Self::DefaultMethod => "DEFAULT_METHOD",
        }
    }
}

/// Every seller with each of its currencies.
pub(crate) fn positions() -> impl Iterator<Item = (Seller, Currency)> {
    Seller::ALL.into_iter().flat_map(|seller| seller.currencies().iter().map(move |currency| (seller, *currency)))
}

struct NewAccount {
    id: AccountId,
    name: String,
    seller: Seller,
    currency: Currency,
    billing_address: Option<billing_core::address::PostalAddress>,
}

impl NewAccount {
    fn validate(request: &CreateLedger) -> Result<Self, AppError> {
        let mut errors = FieldErrors::<Sentences>::default();
        let id = errors.take("accountId", AccountId::parse(&request.account_id));
        let name = errors.take("accountName", text::required(&request.account_name, "the account's name", 100));
        let seller = Seller::from(request.seller);
        let currency = request.currency.map_or(seller.currencies()[0], Currency::from);
        errors.take("currency", seller.accept(currency.code()));
        let address = request.billing_address.as_ref().map(|address| PostalAddressDraft::from(address).validate("billingAddress"));
        let billing_address = address.transpose().map_err(|found| errors.extend(found)).ok().flatten();
        errors.finish()?;
        let (Some(id), Some(name)) = (id, name) else { unreachable!("a missing value has noted its error") };
        Ok(Self { id, name, seller, currency, billing_address })
    }
}
