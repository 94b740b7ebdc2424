//! Adding funds, and what becomes of them.

use billing_app::App;
use billing_app::dto::{
    self, AddFunds, DocumentRequest, FundingChange, FundingDetail, FundingMethod, FundingOutcome, FundingQuery, FundingSort, FundingStatus,
    ListQuery, Page, RecordReceipt,
};
use clap::{Args, Subcommand};

use crate::commands::document::{Language, Output};
use crate::commands::{method, seller, settlement, transaction};
use crate::context::Context;
use crate::failure::Failure;
use crate::page::{AmountArguments, ListArguments, print_csv, print_totals};
use crate::text::{Facts, Table, left, money, more, optional_money, parse_state, reference, right, words, wrapped};

/// Add funds.
///
/// Via eft: you send a transfer from your own bank and quote the reference; the funding document (`funding document`) says
/// where to, and `funding receive` records that it arrived. Via a US bank account (its ID, such as PM-000002): the account is
/// debited, and the funds can be used when that went through, within 3 to 5 business days.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay fund --amount 25000.00 --via eft
  advance-pay fund --amount 5000.00 --via PM-000002 --request-id march-top-up --json")]
pub struct Fund {
    /// How much: a decimal without thousands separators.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: String,

    /// eft, or the ID of a payment method.
    #[arg(long, value_name = "eft|METHOD-ID")]
    via: String,

    /// The currency, one of the seller's. Default: the preferred one.
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,

    /// Your own name for this request: sent again, it answers the first funding instead of making another.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
}

impl Fund {
    /// Requests the funding and says what to do next.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let request_id = method::request_id(self.request_id)?;
        let request = AddFunds { request_id, amount: self.amount, currency: self.currency, via: self.via };
        context.show(&context.open()?.add_funds(&request)?, requested)
    }
}

/// Follow fundings: their history, their documents, and what the bank did.
#[derive(Subcommand)]
pub enum Funding {
    List(List),
    /// Show a funding with its steps, documents and postings.
    #[command(after_help = "Example:\n  advance-pay funding show FND-000001")]
    Show(Named),
    Document(Document),
    Summary(Summary),
    Receipt(Receipt),
    Receive(Receive),
    /// Record that the debit of a bank account went through; what is due is paid at once.
    #[command(after_help = "Example:\n  advance-pay funding succeed FND-000002 --date 2026-02-03")]
    Succeed(Outcome),
    /// Record that the debit of a bank account was refused.
    #[command(after_help = "Example:\n  advance-pay funding fail FND-000002 --code R01 --date 2026-02-03")]
    Fail(Refusal),
    /// Record that the bank took the money back. Money that was spent by then leaves a deficit.
    #[command(after_help = "Example:\n  advance-pay funding return FND-000002 --code R10 --date 2026-02-12")]
    Return(Refusal),
    /// Call off an EFT before anything arrived.
    #[command(after_help = "Example:\n  advance-pay funding cancel FND-000003")]
    Cancel(Named),
}

/// List fundings, the newest first unless asked otherwise.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay funding list --status awaiting-transfer --status partially-received
  advance-pay funding list --from 2026-01-01 --to 2026-03-31 --json
  advance-pay funding list --csv > fundings.csv")]
pub struct List {
    /// Only this status (repeat for more): awaiting-transfer, partially-received, received, processing, succeeded, failed,
    /// returned or canceled.
    #[arg(long = "status", value_name = "STATUS", value_parser = parse_state::<FundingStatus>)]
    statuses: Vec<FundingStatus>,

    /// Requested on this day or later, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,

    /// Requested on this day or earlier, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,

    /// Text in the ID, reference, amount or method.
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Only by this method (repeat for more): eft, or the ID of a US bank account.
    #[arg(long = "method", value_name = "eft|METHOD-ID")]
    methods: Vec<String>,

    #[command(flatten)]
    amounts: AmountArguments,

    /// What the list is in order of: requested-on or amount. Default: requested-on.
    #[arg(long, value_name = "WHAT", value_parser = parse_state::<FundingSort>)]
    sort: Option<FundingSort>,

    #[command(flatten)]
    list: ListArguments,
}

impl List {
    fn run(self, app: &mut App, context: &Context) -> Result<(), Failure> {
        let Self { statuses, from, to, search, methods, amounts, sort, list: ListArguments { direction, totals, csv, page } } = self;
        let AmountArguments { sellers, currencies, min_amount, max_amount } = amounts;
        let (limit, after) = (page.limit, page.after);
        let query = FundingQuery {
            statuses,
            methods,
            sellers,
            currencies,
            min_amount,
            max_amount,
            from,
            to,
            search,
            sort,
            direction,
            limit,
            after,
        };
        if totals {
            return print_totals(context, app, &ListQuery::Fundings(query));
        }
        if csv {
            return print_csv(context, app, ListQuery::Fundings(query));
        }
        context.show(&app.fundings(&query)?, list)
    }
}

/// One funding.
#[derive(Args)]
pub struct Named {
    /// The funding: its ID, such as FND-000001, or its reference.
    id: String,
}

/// Save the funding document of an EFT as PDF.
///
/// One page with all that your bank's transfer form asks for, and the reference. The document that was issued is saved again,
/// byte for byte; a new one is issued only where none was, where the seller's bank details have changed while the transfer is
/// still awaited, or where the funding was canceled. Another language is another document, with a number and a check code of its own,
/// which names the first. An existing file is replaced.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay funding document FND-000001 --output funding.pdf
  advance-pay funding document FND-000001 --language de --output einzahlung.pdf
  advance-pay funding document FND-000001 --output - | lp")]
pub struct Document {
    /// The funding: its ID, such as FND-000001, or its reference.
    id: String,

    #[command(flatten)]
    language: Language,

    #[command(flatten)]
    output: Output,
}

/// Save the summary of a funding from a bank account as PDF: what is debited, when, and what a return would look like.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay funding summary FND-000002 --output summary.pdf")]
pub struct Summary {
    /// The funding: its ID, such as FND-000002, or its reference.
    id: String,

    #[command(flatten)]
    language: Language,

    #[command(flatten)]
    output: Output,
}

/// Save the receipt for what has arrived of a funding as PDF.
///
/// The receipt that was issued is saved again, byte for byte, until more arrives or the bank takes the money back.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay funding receipt FND-000001 --output receipt.pdf")]
pub struct Receipt {
    /// The funding: its ID, such as FND-000001, or its reference.
    id: String,

    #[command(flatten)]
    language: Language,

    #[command(flatten)]
    output: Output,
}

/// Record that a transfer arrived at the seller's bank.
///
/// Less than the amount leaves the funding partially received and open; more is credited whole. What is due is paid at once.
/// The same receipt again changes nothing: a second, equal transfer needs a --request-id or --evidence of its own.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay funding receive FND-000001 --amount 25000.00 --date 2026-01-21 \\
      --evidence \"seller's e-mail of that day\"")]
pub struct Receive {
    /// The funding: its ID, such as FND-000001, or its reference.
    id: String,

    /// What arrived: a decimal without thousands separators.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: String,

    /// The day on which the seller's bank received it, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    date: String,

    /// How you know, in your words; it is kept.
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,

    /// Your own name for this receipt: sent again, it changes nothing.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
}

/// What became of a debit.
#[derive(Args)]
pub struct Outcome {
    /// The funding: its ID, such as FND-000001, or its reference.
    id: String,

    /// The day on which it happened, YYYY-MM-DD. Default: the ledger's day.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// How you know, in your words; it is kept.
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,
}

/// A refused or returned funding.
#[derive(Args)]
pub struct Refusal {
    #[command(flatten)]
    outcome: Outcome,

    /// The ACH return code that the bank names, such as R01; the return of a debit needs one.
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
}

impl Funding {
    /// Does it, and shows the funding.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        let outcome = |Outcome { id, date, evidence }: Outcome, return_code| FundingOutcome { funding_id: id, date, return_code, evidence };
        let change = match self {
            Self::List(asked) => return asked.run(&mut app, context),
            Self::Show(named) => return context.show(&app.funding(&named.id)?, detail),
            Self::Document(Document { id, language, output }) => {
                return output.save(&mut app, context, &DocumentRequest::FundingDocument(language.of_funding(id)));
            }
            Self::Summary(Summary { id, language, output }) => {
                return output.save(&mut app, context, &DocumentRequest::FundingSummary(language.of_funding(id)));
            }
            Self::Receipt(Receipt { id, language, output }) => {
                return output.save(&mut app, context, &DocumentRequest::Receipt(language.of_funding(id)));
            }
            Self::Receive(Receive { id, amount, date, evidence, request_id }) => {
                let receipt = RecordReceipt { request_id, funding_id: id, amount, date, evidence };
                return context.show(&app.record_receipt(&receipt)?, received);
            }
            Self::Succeed(succeed) => app.mark_funding_succeeded(&outcome(succeed, None)),
            Self::Fail(Refusal { outcome: failed, code }) => app.mark_funding_failed(&outcome(failed, code)),
            Self::Return(Refusal { outcome: returned, code }) => app.mark_funding_returned(&outcome(returned, code)),
            Self::Cancel(named) => app.cancel_funding(&named.id),
        };
        context.show(&change?, |change| changed(change, "Nothing changed: this was recorded before.\n"))
    }
}

fn facts(funding: &dto::Funding) -> Facts {
    let overdue = if funding.overdue { " (overdue)" } else { "" };
    let code = funding.return_code.as_ref().zip(funding.return_meaning.as_ref());
    let arrives = funding.arrived_on.is_none() && !funding.actions.is_empty();
    Facts::default()
        .with("Funding", &funding.id)
        .with("Reference", reference(&funding.reference))
        .with("Status", format!("{}{overdue}", words(&funding.status)))
        .with("Amount", format!("{} for {}", money(&funding.amount), funding.seller_name))
        .with("Via", &funding.method_label)
        .with("Received", money(&funding.received))
        .with_some("Excess", funding.excess.as_ref().map(money))
        .with("Requested", &funding.requested_on)
        .with_some("Expected", arrives.then(|| format!("{} to {}", funding.expected_from, funding.expected_by)))
        .with_some("Arrived", funding.arrived_on.as_deref())
        .with_some("Return code", code.map(|(code, meaning)| format!("{code}: {meaning}")))
        .with_some("Document", funding.document.as_ref().map(|document| format!("{} of {}", document.number, document.issued_on)))
}

fn requested(detail: &FundingDetail) -> String {
    let mut text = format!("{}\n{}", facts(&detail.funding).lines(), wrapped(&detail.next_step, 0));
    if detail.funding.method == FundingMethod::Eft {
        text.push_str(&match (&detail.funding.document, &detail.sealed) {
            (Some(document), _) => {
                format!("Next: advance-pay funding document {} --output {}\n", detail.funding.id, document.file_name)
            }
            (None, Some(sealed)) => wrapped(&format!("There is no funding document yet: {sealed}"), 0),
            (None, None) if detail.seller_bank.is_some() => format!(
                "There is no funding document yet, as it can't be made as it is.\n\
                 Next: advance-pay funding document {} --output FILE.pdf says why\n",
                detail.funding.id
            ),
            (None, None) => "There is no funding document yet, as it is not known where the seller receives money.\n\
                             Next: advance-pay seller set-bank --file FILE.json\n"
                .to_owned(),
        });
    }
    text
}

fn detail(detail: &FundingDetail) -> String {
    let mut text = format!("{}\n{}", facts(&detail.funding).lines(), wrapped(&detail.next_step, 0));
    if let Some(bank) = &detail.seller_bank {
        text.push_str(&format!("\nWhere to send it\n{}", seller::bank(bank)));
    }
    if let Some(sealed) = &detail.sealed {
        text.push_str(&format!("\n{}", wrapped(sealed, 0)));
    }
    let mut steps = Table::new([left("DATE"), left("STEP"), right("AMOUNT"), left("KNOWN BY"), left("RECORDED BY"), left("WORDS")]);
    for event in &detail.events {
        let code = event.return_code.clone().unwrap_or_default();
        let said = event.evidence_text.clone().or_else(|| event.statement_line.clone()).unwrap_or_default();
        steps.row([
            event.date.clone(),
            words(&event.kind),
            optional_money(event.amount.as_ref()),
            words(&event.evidence).replace("Owners", "Owner's"),
            event.recorded_by.clone(),
            [code, said].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
        ]);
    }
    text.push_str(&format!("\nSteps\n{}", steps.lines()));
    if !detail.transactions.is_empty() {
        text.push_str(&format!("\nTransactions\n{}", transaction::table(&detail.transactions)));
    }
    text
}

fn received(change: &FundingChange) -> String {
    changed(
        change,
        "Nothing changed: this receipt was recorded before. If a second, equal transfer arrived, record it with a\n\
         --request-id or --evidence of its own.\n",
    )
}

/// A funding after a change, and what the change paid at once.
pub fn changed(change: &FundingChange, already_recorded: &str) -> String {
    let settled = settlement::paid_at_once(&change.settlement);
    let note = if change.already_recorded { format!("{already_recorded}\n") } else { String::new() };
    let warning = change.warning.as_ref().map(|warning| format!("\n{}", wrapped(warning, 0))).unwrap_or_default();
    format!("{note}{}{warning}{settled}", facts(&change.funding).lines())
}

fn list(page: &Page<dto::Funding>) -> String {
    if page.items.is_empty() {
        return "No fundings.".to_owned();
    }
    format!("{}{}", table(&page.items), more("advance-pay funding list", page.next_cursor.as_ref()))
}

/// Fundings, a line each.
pub fn table(fundings: &[dto::Funding]) -> String {
    let headings = [
        left("REQUESTED"),
        left("ID"),
        left("REFERENCE"),
        left("VIA"),
        right("AMOUNT"),
        right("RECEIVED"),
        left("STATUS"),
        left("EXPECTED BY"),
    ];
    let mut table = Table::new(headings);
    for funding in fundings {
        let waiting = funding.arrived_on.is_none() && funding.return_code.is_none() && funding.status != FundingStatus::Canceled;
        let expected = if funding.overdue { format!("{} overdue", funding.expected_by) } else { funding.expected_by.clone() };
        table.row([
            funding.requested_on.clone(),
            funding.id.clone(),
            reference(&funding.reference),
            funding.method_label.clone(),
            money(&funding.amount),
            money(&funding.received),
            words(&funding.status),
            if waiting { expected } else { String::new() },
        ]);
    }
    table.lines()
}
