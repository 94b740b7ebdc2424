//! Issued documents: listed, saved as they were, checked, and packed for an audit.

use std::path::PathBuf;

use billing_app::App;
use billing_app::dto::{
    DocumentCheck, DocumentInfo, DocumentKind, DocumentLanguage, DocumentQuery, DocumentRequest, IssuedDocumentRequest, ListQuery,
    OfFunding, Page, SavedDocument, StatementRequest,
};
use clap::{Args, Subcommand};

use crate::commands::seller;
use crate::context::Context;
use crate::failure::Failure;
use crate::output;
use crate::page::{ListArguments, print_csv, print_totals};
use crate::text::{Facts, Table, code, left, money, more, parse_state, reference, words};

/// Find issued documents again: each is kept, and saved byte for byte as it was issued.
#[derive(Subcommand)]
pub enum Document {
    List(List),
    Save(Save),
    Check(Check),
    Archive(Archive),
}

/// Which documents are meant.
#[derive(Args)]
pub struct Which {
    /// Only this kind (repeat for more): funding-document, funding-summary, receipt or statement.
    #[arg(long = "kind", value_name = "KIND", value_parser = parse_state::<DocumentKind>)]
    kinds: Vec<DocumentKind>,

    /// Issued on this day or later, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,

    /// Issued on this day or earlier, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,

    /// Text in the number, check code, funding's id or reference, or the first eight digits or more of the SHA-256.
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
}

impl Which {
    fn query(self) -> DocumentQuery {
        let Self { kinds, from, to, search } = self;
        DocumentQuery { kinds, from, to, search, ..DocumentQuery::default() }
    }
}

/// List issued documents, the newest first.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay document list
  advance-pay document list --kind statement --from 2026-01-01 --json
  advance-pay document list --csv > documents.csv")]
pub struct List {
    #[command(flatten)]
    which: Which,

    #[command(flatten)]
    list: ListArguments,
}

/// Save an issued document as it was, whether it still holds or not.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay document save DOC-000001 --output funding.pdf")]
pub struct Save {
    /// The document's number.
    number: String,

    #[command(flatten)]
    output: Output,
}

/// Check a document by the code at its foot: shows what must stand on it, and whether it still holds.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay document check 7K2M-9QXT-4RDW")]
pub struct Check {
    /// The check code, with or without its hyphens.
    code: String,
}

/// Pack issued documents into a ZIP for an audit.
///
/// Each document is as it was issued; manifest.csv lists them, and `sha256sum --check SHA256SUMS` compares them. An existing file is
/// replaced.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay document archive --from 2026-01-01 --to 2026-03-31 --output first-quarter.zip")]
pub struct Archive {
    #[command(flatten)]
    which: Which,

    /// Where to save it.
    #[arg(long, value_name = "FILE.zip")]
    output: PathBuf,
}

/// Make the statement of an Advance Pay balance for any period as PDF.
///
/// Opening balance, every funding and deduction with the balance after it, closing balance, the roll-forward, and the head of the hash
/// chain. The same period again is the same document, unless a movement was recorded for it since. An existing file is replaced.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay statement-of-account --from 2026-01-01 --to 2026-03-31 --output statement.pdf
  advance-pay statement-of-account --language de --from 2026-01-01 --to 2026-01-31 --output januar.pdf
  advance-pay statement-of-account --seller aws-europe --currency EUR --from 2026-01-01 --to 2026-01-31 \\
      --output january.pdf")]
pub struct StatementOfAccount {
    /// The seller: aws-inc or aws-europe. Default: the account's.
    #[arg(long, value_name = "SELLER")]
    seller: Option<String>,

    /// The currency. Default: the preferred one.
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,

    /// The first day, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    from: String,

    /// The last day, YYYY-MM-DD, not in the future.
    #[arg(long, value_name = "DATE")]
    to: String,

    #[command(flatten)]
    language: Language,

    #[command(flatten)]
    output: Output,
}

/// What documents are made in, for messages.
const DOCUMENT_LANGUAGES: &str = "en, id, de, es, fr, it, pt-BR, vi, tr, ru, ar, th, ja, ko, zh-CN or zh-TW";

/// In which language a document is made.
#[derive(Args)]
pub struct Language {
    /// The document's language: en, id, de, es, fr, it, pt-BR, vi, tr, ru, ar, th, ja, ko, zh-CN or zh-TW. Default: that of the document
    /// issued last.
    #[arg(long = "language", value_name = "TAG", value_parser = parse_language)]
    chosen: Option<DocumentLanguage>,
}

impl Language {
    /// The document of a funding in this language.
    pub fn of_funding(self, funding_id: String) -> OfFunding {
        OfFunding { funding_id, language: self.chosen }
    }
}

/// Reads the tag of a language, however its letters are written.
fn parse_language(tag: &str) -> Result<DocumentLanguage, String> {
    let tag = match tag.split_once('-') {
        Some((language, country)) => format!("{}-{}", language.to_ascii_lowercase(), country.to_ascii_uppercase()),
        None => tag.to_ascii_lowercase(),
    };
    let known = serde_json::from_value(serde_json::Value::String(tag));
    known.map_err(|_| format!("documents are made in {DOCUMENT_LANGUAGES}"))
}

/// Where a document goes.
#[derive(Args)]
pub struct Output {
    /// Where to save it; `-` writes it to standard output.
    #[arg(long, value_name = "FILE.pdf")]
    output: PathBuf,
}

impl Output {
    /// Saves or prints the document.
    pub fn save(self, app: &mut App, context: &Context, request: &DocumentRequest) -> Result<(), Failure> {
        if self.output.as_path() == "-" {
            if context.json() {
                return Err(Failure::usage("--output - writes the PDF itself to standard output, which leaves no place for --json."));
            }
            return output::write(&app.document(request)?.bytes);
        }
        context.show(&app.save_document(request, &self.output)?, saved)
    }
}

impl StatementOfAccount {
    /// Makes and saves it.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let Self { seller, currency, from, to, language, output } = self;
        let statement = StatementRequest { seller, currency, from, to, language: language.chosen };
        output.save(&mut context.open()?, context, &DocumentRequest::Statement(statement))
    }
}

impl List {
    /// Prints one page, how many they are, or all of them as CSV.
    fn run(self, app: &mut App, context: &Context) -> Result<(), Failure> {
        let ListArguments { direction, totals, csv, page } = self.list;
        let query = DocumentQuery { direction, limit: page.limit, after: page.after, ..self.which.query() };
        if totals {
            return print_totals(context, app, &ListQuery::Documents(query));
        }
        if csv {
            return print_csv(context, app, ListQuery::Documents(query));
        }
        context.show(&app.documents(&query)?, list)
    }
}

impl Document {
    /// Does it.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        match self {
            Self::List(arguments) => arguments.run(&mut app, context),
            Self::Save(Save { number, output }) => {
                output.save(&mut app, context, &DocumentRequest::Issued(IssuedDocumentRequest { number }))
            }
            Self::Check(check) => context.show(&app.check_document(&check.code)?, checked),
            Self::Archive(Archive { which, output }) => {
                context.show(&app.save_document_archive(&which.query(), &output, &mut billing_app::unwatched)?, |archive| {
                    let documents = crate::text::count(archive.documents as usize, "document");
                    format!("Saved {documents} as {}\nSHA-256 {}", archive.path, archive.sha256)
                })
            }
        }
    }
}

fn saved(SavedDocument { path, document }: &SavedDocument) -> String {
    let replaces = document.replaces.as_ref().map(|replaced| format!(", in place of {replaced},")).unwrap_or_default();
    format!("Saved {} of {}{replaces} as {path}\nSHA-256 {}", document.number, document.issued_on, document.sha256)
}

fn list(page: &Page<DocumentInfo>) -> String {
    if page.items.is_empty() {
        return "No documents.".to_owned();
    }
    let mut table = Table::new([
        left("DOCUMENT"),
        left("KIND"),
        left("LANGUAGE"),
        left("ISSUED"),
        left("FOR"),
        left("REPLACED BY"),
        left("CHECK CODE"),
    ]);
    for document in &page.items {
        let period = document.period_from.as_ref().zip(document.period_to.as_ref()).map(|(from, to)| format!("{from} to {to}"));
        table.row([
            document.number.clone(),
            words(&document.kind),
            code(&document.language),
            document.issued_on.clone(),
            document.funding_id.clone().or(period).unwrap_or_default(),
            document.replaced_by.clone().unwrap_or_default(),
            document.check_code.clone().unwrap_or_default(),
        ]);
    }
    table.lines() + &more("document list", page.next_cursor.as_ref())
}

fn checked(check: &DocumentCheck) -> String {
    let document = &check.document;
    let facts = Facts::default()
        .with("Document", format!("{} of {}", document.number, document.issued_on))
        .with("Payer", format!("{} ({})", check.payer_name, check.account_id))
        .with("Seller", &document.seller_name)
        .with_some("Period", document.period_from.as_ref().zip(document.period_to.as_ref()).map(|(from, to)| format!("{from} to {to}")))
        .with_some("Funding", document.funding_id.as_deref())
        .with_some("Amount", check.amount.as_ref().map(money))
        .with_some("Reference", check.reference.as_deref().map(reference))
        .lines();
    let bank = check.seller_bank.as_ref().map(|bank| format!("\nPay to\n{}", seller::bank(bank))).unwrap_or_default();
    format!("{}\n\n{facts}{bank}", check.verdict)
}
