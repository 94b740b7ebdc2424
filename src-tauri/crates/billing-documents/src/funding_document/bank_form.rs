//! The fields of a bank's form, in its order and under its labels, for each kind of transfer.

use billing_core::bank::Iban;
use billing_core::money::Currency;
use billing_core::seller::{ReceivingAccount, SellerBankDetails};

use super::scan_code::in_sepa;
use crate::language::FormWords;

/// One field, as two kinds of forms call it, and what to write into it.
pub struct Field {
    /// What the first and the second form call it; empty where a form has no such field.
    pub labels: [&'static str; 2],
    /// The lines to write.
    pub lines: Vec<String>,
    /// Whether it must be copied exactly, and so stands out.
    pub exact: bool,
}

/// The form of one kind of transfer, beside that of another which reaches the same account.
pub struct BankForm {
    /// What the two kinds are called.
    pub kinds: [&'static str; 2],
    /// The fields, in the first form's order.
    pub fields: Vec<Field>,
}

/// The texts of the form, checked already.
pub struct Texts {
    /// The beneficiary's name.
    pub beneficiary: String,
    /// The beneficiary's address.
    pub beneficiary_address: Vec<String>,
    /// The bank's name, and its address beneath.
    pub bank: Vec<String>,
    /// What the amount is called.
    pub amount_label: &'static str,
    /// The amount with its currency.
    pub amount: String,
    /// The reference without spaces.
    pub reference: String,
}

impl BankForm {
    /// The form for an account, in the words of a language. What only American or British banks print on their forms stays in English.
    pub fn of(words: &FormWords, bank: &SellerBankDetails, texts: Texts) -> Self {
        match &bank.account {
            ReceivingAccount::Us { account_number, routing_number } => us(words, account_number.expose(), routing_number.as_str(), texts),
            ReceivingAccount::Iban { iban, bic } if bank.currency == Currency::Eur && in_sepa(iban) => {
                sepa(words, iban, bic.as_str(), texts)
            }
            ReceivingAccount::Iban { iban, bic } => match british(iban).filter(|_| bank.currency == Currency::Gbp) {
                Some(numbers) => uk(words, numbers, iban, bic.as_str(), texts),
                None => swift(words, ("IBAN", in_fours(iban.expose())), bic.as_str(), texts),
            },
            ReceivingAccount::Swift { account_number, bic } => {
                swift(words, (words.account_number, account_number.expose().to_owned()), bic.as_str(), texts)
            }
        }
    }
}

fn us(words: &FormWords, account: &str, routing: &str, texts: Texts) -> BankForm {
    BankForm {
        kinds: [words.wire_form, words.ach_form],
        fields: vec![
            exact([words.beneficiary, "Receiver name"], texts.beneficiary),
            plain([words.beneficiary_address, ""], texts.beneficiary_address),
            exact([words.beneficiary_account, "Account number"], account.to_owned()),
            exact([words.aba_number, "Routing number"], routing.to_owned()),
            plain([words.beneficiary_bank, "Bank"], texts.bank),
            exact([texts.amount_label, "Amount"], texts.amount),
            exact([words.wire_reference, "Addenda (CCD+)"], texts.reference),
            plain([words.charges, "Charges"], vec![words.charges_us.to_owned()]),
        ],
    }
}

fn sepa(words: &FormWords, iban: &Iban, bic: &str, texts: Texts) -> BankForm {
    BankForm {
        kinds: [words.sepa_form, words.swift_field],
        fields: vec![
            exact([words.beneficiary, "59"], texts.beneficiary),
            exact(["IBAN", "59"], in_fours(iban.expose())),
            exact(["BIC", "57A"], bic.to_owned()),
            exact([texts.amount_label, "32A"], texts.amount),
            exact([words.creditor_reference, "70"], texts.reference),
            plain([words.beneficiary_address, "59"], texts.beneficiary_address),
            plain([words.beneficiary_bank, "57A"], texts.bank),
            plain([words.charges, "71A"], vec![words.charges_sepa.to_owned()]),
        ],
    }
}

fn uk(words: &FormWords, [sort_code, account]: [String; 2], iban: &Iban, bic: &str, texts: Texts) -> BankForm {
    BankForm {
        kinds: [words.uk_form, words.swift_field],
        fields: vec![
            exact(["Payee name", "59"], texts.beneficiary),
            exact(["Sort code", ""], sort_code),
            exact(["Account number", ""], account),
            exact(["Amount", "32A"], texts.amount),
            exact(["Reference", "70"], texts.reference),
            exact(["IBAN (from abroad)", "59"], in_fours(iban.expose())),
            exact(["BIC (from abroad)", "57A"], bic.to_owned()),
            plain(["Payee address", "59"], texts.beneficiary_address),
            plain(["Bank", "57A"], texts.bank),
            plain([words.charges, "71A"], vec![words.charges_uk.to_owned()]),
        ],
    }
}

fn swift(words: &FormWords, (label, account): (&'static str, String), bic: &str, texts: Texts) -> BankForm {
    BankForm {
        kinds: [words.transfer_form, words.swift_field],
        fields: vec![
            exact([texts.amount_label, "32A"], texts.amount),
            exact([words.beneficiary_bic, "57A"], bic.to_owned()),
            plain([words.beneficiary_bank, "57A"], texts.bank),
            exact([label, "59"], account),
            exact([words.beneficiary, "59"], texts.beneficiary),
            plain([words.beneficiary_address, "59"], texts.beneficiary_address),
            exact([words.payment_details, "70"], texts.reference),
            plain([words.charges, "71A"], vec![words.charges_swift.to_owned()]),
        ],
    }
}

/// The sort code and the account number that a British IBAN consists of.
fn british(iban: &Iban) -> Option<[String; 2]> {
    let digits = iban.expose().strip_prefix("GB").filter(|rest| rest.len() == 20)?.get(6..)?;
    let (sort, account) = digits.split_at_checked(6)?;
    Some([format!("{}-{}-{}", &sort[..2], &sort[2..4], &sort[4..]), account.to_owned()])
}

/// An IBAN on paper stands in groups of four (ISO 13616-1).
fn in_fours(iban: &str) -> String {
    let characters: Vec<char> = iban.chars().collect();
    characters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn exact(labels: [&'static str; 2], value: String) -> Field {
    Field { labels, lines: vec![value], exact: true }
}

fn plain(labels: [&'static str; 2], lines: Vec<String>) -> Field {
    Field { labels, lines, exact: false }
}
