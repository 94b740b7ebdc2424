//! The receipt: what has arrived of a funding, and how that is known.

use billing_core::ids::FundingId;
use billing_core::money::Money;
use billing_core::reference::CreditorReference;
use billing_core::seller::Seller;
use chrono::NaiveDate;

use crate::letter::{Issue, Letter, Payer, day, figures, printable};
use crate::notice::{Notice, Table};
use crate::{DocumentError, amount_in_words};

/// Money that arrived, with its evidence (R21).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The day on which it arrived (UTC).
    pub date: NaiveDate,
    /// How much.
    pub amount: Money,
    /// How it is known.
    pub evidence: String,
    /// Who recorded it.
    pub recorded_by: String,
}

/// What a receipt says of one funding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Its number and day.
    pub issue: Issue,
    /// Who paid.
    pub payer: Payer,
    /// The funding.
    pub funding_id: FundingId,
    /// Its reference.
    pub reference: CreditorReference,
    /// Whose invoices the funds pay.
    pub seller: Seller,
    /// How it was paid, as pages name it.
    pub method: String,
    /// When it was requested (a UTC day).
    pub requested_on: NaiveDate,
    /// What was requested.
    pub requested: Money,
    /// What arrived, the oldest first; at least one.
    pub arrivals: Vec<Arrival>,
    /// When the bank took the money back, and why, if it did.
    pub returned: Option<(NaiveDate, Option<String>)>,
}

impl Receipt {
    /// Makes the PDF. The same value gives the same bytes in every process.
    ///
    /// # Errors
    /// Where a character can't be printed, or the arrivals can't be added up.
    pub fn to_pdf(&self) -> Result<Vec<u8>, DocumentError> {
        let mut received = Money::zero(self.requested.currency());
        for arrival in &self.arrivals {
            received = received.checked_add(arrival.amount)?;
        }
        let letter = Letter::of(&self.payer, &self.issue, "Receipt")?;
        let returned = self.returned.as_ref().map(|(date, why)| {
            let why = why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
            format!("Returned on {}{why}", day(*date))
        });
        let notice = Notice {
            stamp: returned.is_some().then_some("RETURNED"),
            banner: returned,
            amount: [format!("Received by {}", self.seller.name()), received.spoken(), amount_in_words(received)],
            lists: [("Received for", self.received_for(&letter.payer_name)), ("Funding", self.funding()?)],
            table: Some(self.table(received)?),
            sections: vec![("What this means", self.meaning(received)?)],
            letter,
        };
        notice.to_pdf(self.issue.paper)
    }

    fn received_for(&self, payer_name: &str) -> Vec<(&'static str, String)> {
        vec![
            ("Account name", payer_name.to_owned()),
            ("Account ID", self.payer.account_id.as_str().to_owned()),
            ("Seller", self.seller.name().to_owned()),
            ("Balance", format!("Advance Pay, {}", self.requested.currency())),
        ]
    }

    fn funding(&self) -> Result<Vec<(&'static str, String)>, DocumentError> {
        Ok(vec![
            ("Funding ID", self.funding_id.to_string()),
            ("Reference", self.reference.grouped()),
            ("Requested on", day(self.requested_on)),
            ("Requested", self.requested.spoken()),
            ("Paid by", printable("methodName", &self.method)?),
        ])
    }

    fn table(&self, received: Money) -> Result<Table, DocumentError> {
        let mut rows = Vec::with_capacity(self.arrivals.len() + 1);
        for arrival in &self.arrivals {
            let evidence = printable("evidence", &arrival.evidence)?;
            rows.push([day(arrival.date), evidence, printable("recordedBy", &arrival.recorded_by)?, figures(arrival.amount)]);
        }
        rows.push(["Total".to_owned(), String::new(), String::new(), figures(received)]);
        let amount = received.currency().code();
        let columns = [("Arrived on", 76.0, false), ("How it is known", 0.0, false), ("Recorded by", 110.0, false), (amount, 100.0, true)];
        Ok(Table { heading: "What arrived", columns, rows })
    }

    fn meaning(&self, received: Money) -> Result<Vec<(String, String)>, DocumentError> {
        let difference = received.checked_sub(self.requested)?;
        let currency = received.currency();
        let mut lines = Vec::new();
        if self.returned.is_some() {
            lines.push((
                "Returned".to_owned(),
                "The bank took the money back. If it was spent by then, the balance shows a deficit until funds are added.".to_owned(),
            ));
        } else if difference.is_negative() {
            let missing = Money::from_minor(-difference.minor(), currency).spoken();
            lines.push(("Still missing".to_owned(), format!("{missing}. The funding stays open; send the rest with the same reference.")));
        } else if difference.is_positive() {
            lines.push(("Excess".to_owned(), format!("{} more than was requested; it is credited with the rest.", difference.spoken())));
        }
        if self.returned.is_none() {
            let seller = self.seller.name();
            lines.push(("Use".to_owned(), format!("The funds pay eligible {currency} invoices of {seller} on the day they fall due.")));
        }
        lines.push((
            "Source".to_owned(),
            "Made from the payer’s own ledger and the evidence above. It is no receipt of the seller.".to_owned(),
        ));
        Ok(lines)
    }

    /// The name to save it under: `Receipt-FND-000001-RF18539007547034.pdf`.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("Receipt-{}-{}.pdf", self.funding_id, self.reference)
    }
}
