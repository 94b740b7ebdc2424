//! What is wrong with one field of a form, a request or a file. Where it stands beside its field, other languages need not name the field.

use billing_core::address::AddressError;
use billing_core::bank::BankNumberError;
use billing_core::card::{BRANDS, CardError};
use billing_core::check_code::CheckCodeError;
use billing_core::ids::IdError;
use billing_core::method::{MOST_TAGS, MethodError};
use billing_core::money::AmountError;
use billing_core::return_code::UnknownReturnCode;
use billing_core::seller::{CurrencyRefused, SellerBankError};
use billing_core::text::TextError;
use billing_core::validation::Problem;

use super::gap::{Amount, Choice, Day, Id, Month, OneOf, Quoted};
use super::{Sentences, sentences};

sentences! {
    /// Why the value of a field was refused.
    FieldRefusal {
        EnterField { field: Choice } = "Enter {field}.";
        ShortenField { field: Choice, most: u32, length: u32 } = "Shorten {field} to {most} characters; it has {length}.";
        ShortenLines { field: Choice } = "Shorten {field} to six lines.";
        InvisibleCharacter { field: Choice, sign: String } = "Remove the invisible character {sign} from {field}.";
        NumberOfTwo { number: String, first: Id, seller: String, second: Id, other: String } =
            "{number} is {first} of {seller} and {second} of {other}. Name the one you mean by its id.";
        MoreToCorrect { count: u32 } = "({count, plural, one {# field} other {# fields}} more to correct)";

        AmountMissing {} = "Enter an amount, such as 25000.00.";
        AmountWithSeparators { given: Quoted } =
            "Write {given} without thousands separators and with a point before the cents, such as 25000.00.";
        NotAnAmount { given: Quoted } = "{given} is not an amount. Write digits and at most one point, such as 25000.00.";
        AmountZero {} = "Enter an amount above zero.";
        AmountNegative { given: Quoted } = "Enter an amount above zero; {given} is negative.";
        AmountTooPrecise { currency: String, decimals: u32, given: Quoted } =
            "{currency} has {decimals} digits after the point; {given} has more. Amounts are never rounded.";
        AmountTooLarge { given: Quoted } = "{given} is too large. The largest amount of one record is 999,999,999,999.99.";
        AmountAboveLargest { amount: Amount, largest: Amount } =
            "{amount} is more than this payment method can carry at once: {largest}. Add it in parts.";
        AmountRangeEmpty {} = "The largest amount is below the smallest one. No amount is both.";

        NotADate { given: Quoted } = "{given} is not a date. Write it as year-month-day, such as 2026-03-12.";
        NotAMonth { given: Quoted } = "{given} is not a month. Write it as year-month, such as 2026-03.";
        DateInFuture { date: Day, today: Day } = "{date} is in the future; the ledger's day is {today}.";
        DateNotYet { date: Day, today: Day } = "{date} is in the future; the ledger's day is {today}. Ask for a day that has come.";
        EndInFuture { date: Day, today: Day } = "{date} is in the future; the ledger's day is {today}. End the period there.";
        SettleInFuture { date: Day, today: Day } =
            "{date} is in the future; the ledger's day is {today}. An invoice is paid on its due date, never before.";
        SettleInFutureOfSandbox { date: Day, today: Day } =
            "{date} is in the future; the ledger's day is {today}. Move the simulated date first: advance-pay clock advance --to DATE.";
        DateBeforeRequest { date: Day, id: Id, on: Day } = "{date} is before {id} was requested, on {on}.";
        DateBeforeArrival { date: Day, id: Id, on: Day } = "{date} is before the money of {id} arrived, on {on}.";
        DateBeforeCash { date: Day, id: Id, on: Day } = "{date} is before {id} arrived, on {on}.";
        DateNotOfCharge { date: Day, charged: Day, today: Day } = "{date} is not between the day of the charge, {charged}, and today, {today}.";
        DateRangeEmpty {} = "The last day is before the first one. No day is both.";
        PeriodTurned { from: Day, to: Day } = "{from} is after {to}. Turn the two around.";
        MonthsTurned { from: Month, to: Month } = "{from} is after {to}. Turn the two around.";
        DateMovesForward { today: Day, to: Day } = "The simulated date is {today} and only moves forward; {to} is before it.";
        LaterDateNeeded {} = "Choose a later date.";
        DueBeforeIssue { due: String, issued: String } = "The due date {due} is before the day of issue, {issued}.";
        DueDateMissing {} = "Enter the day on which the invoice falls due.";

        RoutingLength { given: Quoted, length: u32 } = "A routing number has nine digits; {given} has {length}.";
        RoutingChecksum { given: String } =
            "{given} is not a routing number: its check digit is wrong. Compare it with the first number at the foot of a check.";
        DigitsOnly { field: Choice } = "{field} has digits only.";
        AccountTooLong { length: u32 } = "An account number has at most 17 digits; this one has {length}.";
        NotAnIban {} = "This is not a valid IBAN: its check digits don't match. Compare it with the seller's invoice.";
        NotABic { given: Quoted } = "{given} is not a BIC. A BIC has eight or eleven characters, such as DEUTDEFF.";
        NotATaxId {} = "A federal tax ID has nine digits, such as 12-3456789.";
        NotAnIdNumber {} = "A driver's licence or state ID number has 1 to 20 letters and digits.";
        RoutingNumbersDiffer {} = "The two routing numbers differ. Type it again as it stands at the foot of a check.";
        AccountNumbersDiffer {} = "The two account numbers differ. Type it again as it stands at the foot of a check.";
        OwnershipMissing {} = "Choose whose account it is: PERSONAL or BUSINESS.";
        NotAnOwnership { given: Quoted } = "{given} is not an ownership. Choose PERSONAL or BUSINESS.";
        NotAPhoneNumber { given: Quoted } = "{given} is not a phone number. Write it as +1 206 555 0100, or leave it empty.";
        TooManyTags { most: u32, count: u32 } = "A payment method has at most {most} tags; these are {count}.";
        TagTwice { given: Quoted } = "The tag {given} stands there twice.";
        UsAddressNeeded { country: String } = "A US bank account needs a billing address in the United States (US), not in {country}.";
        NotACountry { given: Quoted } = "Enter the country's two-letter code, such as US or DE, instead of {given}.";
        NotAState { given: Quoted } = "Enter the state's two-letter code, such as WA, instead of {given}.";
        NotAZipCode { given: Quoted } = "Enter a ZIP code of five digits, such as 98109 or 98109-5210, instead of {given}.";
        NotAnExpiryMonth {} = "Write the month in which the card expires as year-month, such as 2028-04.";
        CardExpired { month: Month } = "This card expired at the end of {month}. Add one that is valid.";
        WholeCardNumber {} =
            "This looks like a whole card number, and none is ever taken in. Nothing was kept; enter the last four digits alone.";
        NotABrand { given: Quoted, brands: OneOf } = "{given} is not a brand that can be charged. Choose {brands}.";
        LastFourOnly {} = "Enter the last four digits of the card number, and only those.";

        CurrencyRefused { seller: String, currencies: OneOf, given: String } = "{seller} is paid in {currencies}, not in {given}.";
        AccountOrIban {} = "Enter either an account number or an IBAN, not both.";
        AccountOrIbanMissing {} = "Enter the account number or the IBAN that receives the money.";
        IbanGoesWithBic {} = "An IBAN goes with a BIC; leave the routing number empty.";
        RoutingOrBicMissing {} = "Enter the bank's routing number (a US bank) or its BIC.";
        NotAnEmail { given: Quoted } = "{given} is not an e-mail address. Write it as name@example.com, or leave it empty.";

        NotAnAccountId { given: Quoted } = "An account ID has twelve digits, such as 111122223333; {given} does not.";
        NotAnId { given: Quoted, what: Choice, example: String } = "{given} is not {what}; they look like {example}.";
        NotAnInvoiceNumber { given: Quoted } =
            "{given} is not an invoice number. It has 1 to 64 letters, digits and the characters - _ . / and no spaces.";
        NotARequestId {} = "A request ID has 1 to 64 visible ASCII characters.";
        NotAReturnCode { given: Quoted } = "{given} is not an ACH return code. They are R01 (insufficient funds) to R85.";
        ChooseReturnCode {} = "Choose the ACH return code that your bank names, such as R01 (insufficient funds).";
        NoCodeForCards {} = "A charge to a card has no ACH return code; leave it out.";
        NotACheckCode { given: Quoted } =
            "{given} is not a check code. It has twelve letters and digits, such as 7K2M-9QXT-4RDW, and stands at the foot of a document.";
        UnknownCheckCode { given: String } =
            "No document of this ledger has the check code {given}. If it is copied rightly, the document is of another ledger, or forged: do not pay by it.";
        NotASeller { given: Quoted } = "{given} is no seller. Write aws-inc or aws-europe.";
        NotAHead {} = "A head is 64 hexadecimal digits, as `advance-pay verify` prints it.";
        UnknownPage {} = "This page is not known. Ask for the first page again, then follow nextCursor.";
    }
}

/// The code point of an invisible character, as it is written.
fn sign(code: u32) -> String {
    format!("U+{code:04X}")
}

/// A number of characters or things in a sentence.
fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

impl From<TextError> for FieldRefusal {
    fn from(error: TextError) -> Self {
        match error {
            TextError::Empty { what } => Self::EnterField { field: Choice(what) },
            TextError::TooManyLines { what } => Self::ShortenLines { field: Choice(what) },
            TextError::TooLong { what, most, length } => {
                Self::ShortenField { field: Choice(what), most: number(most), length: number(length) }
            }
            TextError::Invisible { what, code } => Self::InvisibleCharacter { field: Choice(what), sign: sign(code) },
        }
    }
}

impl From<AmountError> for FieldRefusal {
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::Empty => Self::AmountMissing {},
            AmountError::Separators(given) => Self::AmountWithSeparators { given: Quoted(given) },
            AmountError::NotANumber(given) => Self::NotAnAmount { given: Quoted(given) },
            AmountError::Zero => Self::AmountZero {},
            AmountError::Negative(given) => Self::AmountNegative { given: Quoted(given) },
            AmountError::TooManyDecimals { text, currency, decimals } => {
                Self::AmountTooPrecise { currency: currency.to_string(), decimals, given: Quoted(text) }
            }
            AmountError::TooLarge(given) => Self::AmountTooLarge { given: Quoted(given) },
        }
    }
}

impl From<BankNumberError> for FieldRefusal {
    fn from(error: BankNumberError) -> Self {
        match error {
            BankNumberError::Empty(what) => Self::EnterField { field: Choice(what) },
            BankNumberError::RoutingLength(given, length) => Self::RoutingLength { given: Quoted(given), length: number(length) },
            BankNumberError::NotDigits(what) => Self::DigitsOnly { field: Choice(what) },
            BankNumberError::RoutingChecksum(given) => Self::RoutingChecksum { given },
            BankNumberError::AccountTooLong(length) => Self::AccountTooLong { length: number(length) },
            BankNumberError::Iban => Self::NotAnIban {},
            BankNumberError::Bic(given) => Self::NotABic { given: Quoted(given) },
            BankNumberError::TaxId => Self::NotATaxId {},
            BankNumberError::IdNumber => Self::NotAnIdNumber {},
        }
    }
}

impl From<AddressError> for FieldRefusal {
    fn from(error: AddressError) -> Self {
        match error {
            AddressError::Country(given) => Self::NotACountry { given: Quoted(given) },
            AddressError::State(given) => Self::NotAState { given: Quoted(given) },
            AddressError::ZipCode(given) => Self::NotAZipCode { given: Quoted(given) },
            AddressError::NotInUs(country) => Self::UsAddressNeeded { country },
        }
    }
}

impl From<CardError> for FieldRefusal {
    fn from(error: CardError) -> Self {
        match error {
            CardError::WholeNumber => Self::WholeCardNumber {},
            CardError::Brand(given) => Self::NotABrand { given: Quoted(given), brands: OneOf::of(BRANDS) },
            CardError::LastFour => Self::LastFourOnly {},
            CardError::Month(_) => Self::NotAnExpiryMonth {},
            CardError::Past(month) => Self::CardExpired { month: month.into() },
        }
    }
}

impl From<MethodError> for FieldRefusal {
    fn from(error: MethodError) -> Self {
        match error {
            MethodError::OwnershipMissing => Self::OwnershipMissing {},
            MethodError::Ownership(given) => Self::NotAnOwnership { given: Quoted(given) },
            MethodError::RoutingNumbersDiffer => Self::RoutingNumbersDiffer {},
            MethodError::AccountNumbersDiffer => Self::AccountNumbersDiffer {},
            MethodError::Phone(given) => Self::NotAPhoneNumber { given: Quoted(given) },
            MethodError::TooManyTags(count) => Self::TooManyTags { most: number(MOST_TAGS), count: number(count) },
            MethodError::TagTwice(given) => Self::TagTwice { given: Quoted(given) },
        }
    }
}

impl From<SellerBankError> for FieldRefusal {
    fn from(error: SellerBankError) -> Self {
        match error {
            SellerBankError::AccountOrIban => Self::AccountOrIban {},
            SellerBankError::AccountMissing => Self::AccountOrIbanMissing {},
            SellerBankError::IbanGoesWithBic => Self::IbanGoesWithBic {},
            SellerBankError::BankMissing => Self::RoutingOrBicMissing {},
            SellerBankError::Email(given) => Self::NotAnEmail { given: Quoted(given) },
        }
    }
}

impl From<CurrencyRefused> for FieldRefusal {
    fn from(CurrencyRefused { seller, given }: CurrencyRefused) -> Self {
        Self::CurrencyRefused {
            seller: seller.name().to_owned(),
            currencies: OneOf::of(seller.currencies().iter().map(|currency| currency.code())),
            given,
        }
    }
}

impl From<IdError> for FieldRefusal {
    fn from(error: IdError) -> Self {
        match error {
            IdError::AccountId(given) => Self::NotAnAccountId { given: Quoted(given) },
            IdError::Numbered { given, what, example } => Self::NotAnId { given: Quoted(given), what: Choice(what), example },
            IdError::InvoiceNumber(given) => Self::NotAnInvoiceNumber { given: Quoted(given) },
            IdError::RequestId => Self::NotARequestId {},
        }
    }
}

impl From<UnknownReturnCode> for FieldRefusal {
    fn from(error: UnknownReturnCode) -> Self {
        Self::NotAReturnCode { given: Quoted(error.0) }
    }
}

impl From<CheckCodeError> for FieldRefusal {
    fn from(error: CheckCodeError) -> Self {
        Self::NotACheckCode { given: Quoted(error.0) }
    }
}

impl From<Problem> for FieldRefusal {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Address(error) => error.into(),
            Problem::Amount(error) => error.into(),
            Problem::Bank(error) => error.into(),
            Problem::Card(error) => error.into(),
            Problem::Currency(error) => error.into(),
            Problem::Id(error) => error.into(),
            Problem::Method(error) => error.into(),
            Problem::SellerBank(error) => error.into(),
            Problem::Text(error) => error.into(),
        }
    }
}

/// The domain's errors are sentences by way of [`FieldRefusal`].
macro_rules! refusals_of_fields {
    ($($error:ident),+) => {
        $(impl From<$error> for Sentences {
            fn from(error: $error) -> Self {
                FieldRefusal::from(error).into()
            }
        })+
    };
}
refusals_of_fields!(
    AddressError,
    AmountError,
    BankNumberError,
    CardError,
    CheckCodeError,
    CurrencyRefused,
    IdError,
    Problem,
    TextError,
    UnknownReturnCode
);
