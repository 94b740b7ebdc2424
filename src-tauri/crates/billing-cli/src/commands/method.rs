//! Payment methods.

use billing_app::dto::{
    AddBankAccount, AddCard, Address, BankAccountInput, CardInput, EditBankAccount, Page, PaymentMethod, PaymentMethodDetail,
    PaymentMethodStatus,
};
use billing_app::{Random as _, SystemRandom};
use clap::{Args, Subcommand};
use serde::{Deserialize, Serialize};

use crate::commands::{funding, invoice};
use crate::context::Context;
use crate::failure::Failure;
use crate::input::InputFile;
use crate::text::{Facts, Table, address, left, words};

/// Add, show, edit and remove payment methods.
///
/// A US bank account is debited by ACH; a card pays invoices, but can't add funds; the wire transfer, which you send yourself, is always there. The default method is
/// charged for what Advance Pay can't or may not pay.
#[derive(Subcommand)]
pub enum Method {
    AddBank(AddBank),
    AddCard(AddCardFile),
    /// List the payment methods.
    #[command(after_help = "Example:\n  advance-pay method list --json")]
    List,
    /// Show a payment method with what goes through it.
    #[command(after_help = "Example:\n  advance-pay method show PM-000002")]
    Show(Show),
    Edit(Edit),
    Default(Default),
    Remove(Remove),
}

/// Add a US bank account.
///
/// The file holds { ownership: PERSONAL | BUSINESS, nameOnAccount, routingNumber, accountNumber, taxId (business) or idNumber
/// and idState (personal), billingAddress: { line1, line2, city, state, postalCode, country }, phone, tags: { … } }, all
/// values as text. Account number, tax ID and ID number are sealed in the ledger; only the last four digits are ever shown.
/// They are never arguments, as those can be seen by other programs. The same account again changes nothing.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay method add-bank --file bank-account.json
  pass show example/bank-account | advance-pay method add-bank --file - --default")]
pub struct AddBank {
    #[command(flatten)]
    file: InputFile,

    /// Make it the default payment method; not while a balance is unused.
    #[arg(long)]
    default: bool,

    /// Your own name for this request: sent again, it answers what the first one did.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
}

/// Add a card.
///
/// The file holds { brand, lastFour, expires: YYYY-MM, nameOnCard, billingAddress: { line1, line2, city, state, postalCode,
/// country } }, all values as text. Brands are Visa, Mastercard, American Express, Discover, Diners Club, JCB and UnionPay.
/// Nothing more of a card is taken in: a whole card number is refused wherever it stands. The same card again changes nothing.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay method add-card --file card.json")]
pub struct AddCardFile {
    #[command(flatten)]
    file: InputFile,

    /// Make it the default payment method; not while a balance is unused.
    #[arg(long)]
    default: bool,

    /// Your own name for this request: sent again, it answers what the first one did.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
}

/// A payment method.
#[derive(Args)]
pub struct Show {
    /// The payment method, such as PM-000002.
    id: String,
}

/// Change the name, billing address or phone of a bank account.
///
/// The file holds { nameOnAccount, billingAddress, phone }; what it leaves out stays as it is. Nothing else about a bank account
/// may be changed: remove it and add another.
#[derive(Args)]
#[command(after_help = "Example:
  echo '{ \"nameOnAccount\": \"Example Operating\" }' | advance-pay method edit PM-000002 --file -")]
pub struct Edit {
    /// The payment method, such as PM-000002.
    id: String,

    #[command(flatten)]
    file: InputFile,
}

/// Make a payment method the default.
///
/// The default is charged for what Advance Pay can't or may not pay. It can't be changed while a balance is unused.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay method default PM-000002")]
pub struct Default {
    /// The payment method, such as PM-000002.
    id: String,
}

/// Remove a payment method.
///
/// Refused while a funding or payment is processing through it, and for the default.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay method remove PM-000002")]
pub struct Remove {
    /// The payment method, such as PM-000002.
    id: String,
}

/// What may be changed; absent parts stay.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Changes {
    name_on_account: Option<String>,
    billing_address: Option<Address>,
    phone: Option<String>,
}

/// What `remove` answers.
#[derive(Serialize)]
struct Removed {
    removed: String,
}

impl Method {
    /// Does it, and shows the payment method.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        match self {
            Self::AddBank(add) => add.run(context),
            Self::AddCard(add) => add.run(context),
            Self::List => context.show(&context.open()?.payment_methods()?, list),
            Self::Show(show) => context.show(&context.open()?.payment_method(&show.id)?, detail),
            Self::Edit(edit) => edit.run(context),
            Self::Default(default) => context.show(&context.open()?.set_default_payment_method(&default.id)?, facts),
            Self::Remove(remove) => {
                context.open()?.remove_payment_method(&remove.id)?;
                context.show(&Removed { removed: remove.id }, |removed| format!("Removed {}.", removed.removed))
            }
        }
    }
}

impl AddBank {
    fn run(self, context: &Context) -> Result<(), Failure> {
        let account: BankAccountInput = self.file.read()?;
        let request = AddBankAccount { request_id: request_id(self.request_id)?, account, set_as_default: self.default };
        context.show(&context.open()?.add_bank_account(&request)?, facts)
    }
}

impl AddCardFile {
    fn run(self, context: &Context) -> Result<(), Failure> {
        let card: CardInput = self.file.read()?;
        let request = AddCard { request_id: request_id(self.request_id)?, card, set_as_default: self.default };
        context.show(&context.open()?.add_card(&request)?, facts)
    }
}

impl Edit {
    fn run(self, context: &Context) -> Result<(), Failure> {
        let changes: Changes = self.file.read()?;
        let mut app = context.open()?;
        let known = app.payment_methods()?.items.into_iter().find(|method| method.id == self.id);
        let account = known.and_then(|method| method.bank_account);
        let (name, address, phone) =
            account.map_or((None, None, None), |account| (Some(account.name_on_account), Some(account.billing_address), account.phone));
        let request = EditBankAccount {
            id: self.id,
            name_on_account: changes.name_on_account.or(name).unwrap_or_default(),
            billing_address: changes.billing_address.or(address).unwrap_or_default(),
            phone: changes.phone.or(phone),
        };
        context.show(&app.edit_bank_account(&request)?, facts)
    }
}

/// The caller's request id, or a new random one.
pub fn request_id(named: Option<String>) -> Result<String, Failure> {
    if let Some(named) = named {
        return Ok(named);
    }
    let mut bytes = [0_u8; 16];
    SystemRandom.fill(&mut bytes).map_err(billing_app::AppError::from)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn list(methods: &Page<PaymentMethod>) -> String {
    let mut table = Table::new([left("ID"), left("METHOD"), left("NAME"), left("STATUS"), left("DEFAULT"), left("USED BY")]);
    for method in &methods.items {
        table.row([
            method.id.clone(),
            method.label.clone(),
            name(method),
            words(&method.status),
            if method.is_default { "default".to_owned() } else { String::new() },
            method.used_by.join(", "),
        ]);
    }
    table.lines()
}

/// A payment method with what goes through it.
fn detail(detail: &PaymentMethodDetail) -> String {
    let mut text = facts(&detail.method);
    if !detail.fundings.is_empty() {
        text.push_str(&format!("\nFundings\n{}", funding::table(&detail.fundings)));
    }
    if !detail.payments.is_empty() {
        text.push_str(&format!("\nPayments\n{}", invoice::payments(&detail.payments)));
    }
    text
}

fn name(method: &PaymentMethod) -> String {
    let on_account = method.bank_account.as_ref().map(|account| account.name_on_account.clone());
    on_account.or_else(|| method.card.as_ref().map(|card| card.name_on_card.clone())).unwrap_or_default()
}

fn facts(method: &PaymentMethod) -> String {
    let status = match (method.status, &method.unusable) {
        (PaymentMethodStatus::Invalid | PaymentMethodStatus::Expired, Some(why)) => format!("{}: {why}", words(&method.status)),
        _ => words(&method.status),
    };
    let mut facts = Facts::default()
        .with("Payment method", &method.id)
        .with("Kind", &method.label)
        .with("Status", status)
        .with("Default", if method.is_default { "yes" } else { "no" });
    if let Some(card) = &method.card {
        facts = facts
            .with("Name on card", &card.name_on_card)
            .with("Expires", &card.expires)
            .with("Billing address", address(&card.billing_address));
    }
    if let Some(account) = &method.bank_account {
        facts = facts
            .with("Name on account", &account.name_on_account)
            .with("Ownership", words(&account.ownership))
            .with("Routing number", &account.routing_number)
            .with("Billing address", address(&account.billing_address))
            .with_some("Phone", account.phone.as_deref());
        for (key, value) in &account.tags {
            facts = facts.with(&format!("Tag {key}"), value);
        }
    }
    facts.lines()
}
