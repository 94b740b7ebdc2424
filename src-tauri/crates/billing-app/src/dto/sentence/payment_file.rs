//! Why there is no order for the owner's own bank.

use billing_core::funding::{Funding, FundingStatus};
use billing_interchange::payment_file::NachaError;

use super::gap::{Choice, Day, Id, Words};
use super::sentences;

sentences! {
    /// Why there is no payment file.
    PaymentFileRefusal {
        FundingDebited { id: Id } =
            "{id} is debited by the seller: an order at your own bank would pay it twice. Only an electronic funds transfer is ordered.";
        NothingToOrder { id: Id, status: Choice } =
            "{id} awaits no transfer: it is {status, select, RECEIVED {received} RETURNED {returned} other {canceled}}, so there is nothing to order. Add funds anew.";
        NoPayingAccount {} =
            "There is no US bank account that could pay. Add the one that sends the transfer, on the Payment methods page or with `advance-pay method add-bank`.";
        SeveralPayingAccounts { ids: String } = "Several bank accounts could pay: {ids}. Name the one that does (--from).";
        NotAPayingAccount { id: String } = "{id} is no bank account. Name the US bank account that pays.";
        PayingAccountUnusable { why: Words } = "This account can't pay: {why}. Name another one (--from).";
        NoBankingDay { currency: String, date: Day, next: Day } =
            "Banks can't send {currency} on {date}. The next day on which they can is {next}.";
        OriginatorUnknown {} =
            "A personal account has no federal tax ID, by which banks know who orders. Give the company ID that your bank has assigned to you (--company-id).";
        OriginatorMalformed {} =
            "A company ID has ten letters and digits, as your bank has assigned them; often 1 and the federal tax ID.";
        AchCurrency { currency: String } = "ACH moves US dollars only, not {currency}. Make a pain.001 file.";
        AchElsewhere {} = "ACH reaches only an account with a US routing number, and the seller's has none. Make a pain.001 file.";
        AchTooLarge {} = "One ACH entry moves at most USD 99,999,999.99. Make a pain.001 file.";
    }
}

impl PaymentFileRefusal {
    /// Why nothing is ordered for a transfer that is over.
    pub(crate) fn nothing_to_order(funding: &Funding) -> Self {
        let status = match funding.status {
            FundingStatus::Received => "RECEIVED",
            FundingStatus::Returned => "RETURNED",
            _ => "CANCELED",
        };
        Self::NothingToOrder { id: Id::of(funding.id), status: Choice(status) }
    }
}

impl From<NachaError> for PaymentFileRefusal {
    fn from(error: NachaError) -> Self {
        match error {
            NachaError::Currency(currency) => Self::AchCurrency { currency: currency.to_string() },
            NachaError::AccountElsewhere => Self::AchElsewhere {},
            NachaError::AmountTooLarge => Self::AchTooLarge {},
        }
    }
}
