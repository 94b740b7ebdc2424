//! Bank statements and their lines.

use std::path::PathBuf;

use billing_app::App;
use billing_app::dto::{
    self, CreditDebit, FileKind, ImportStatement, Page, StatementImport, StatementLineDetail, StatementLineQuery, StatementLineStatus,
};
use clap::{Args, Subcommand};

use crate::commands::columns::{self, ColumnArguments};
use crate::commands::{imports, matching, settlement};
use crate::context::Context;
use crate::failure::Failure;
use crate::page::PageArguments;
use crate::text::{Facts, Table, count, left, money, more, parse_state, right, words};

/// Take in statements of your bank, and follow their lines.
///
/// A line is evidence: tied to a funding, it says that a transfer was sent, that a debit went through, or that money came back.
#[derive(Subcommand)]
pub enum Statement {
    Import(Import),
    Undo(Undo),
    Lines(Lines),
    /// Show a line of a statement with what it may stand for.
    #[command(after_help = "Example:\n  advance-pay statement show LINE-000001")]
    Show(Named),
}

/// Import a bank statement file.
///
/// ISO 20022 camt.053, OFX (QFX), or CSV with a header (booked_on, currency, and amount with a sign, amount and credit_debit, or
/// debit and credit; if present value_on, counterparty, reference, bank_reference, description, account). All new lines are
/// added in one change; lines that the ledger has already change nothing, in whichever file they come; rows that can't be read
/// are reported and left out. For each new line the fundings are suggested that it may stand for: nothing is recorded of them
/// until you confirm a match. Where all rows need review, the exit status is 1.
///
/// A CSV file with other names in its first line is read once you say where its columns are; that is remembered for all files with
/// this first line.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay statement import statement-2026-03.xml
  advance-pay statement import statement-2026-03.csv --apply-exact
  advance-pay statement import bank.csv --column booked_on=\"Posting Date\" --value currency=USD --dates mdy")]
pub struct Import {
    /// The statement file.
    file: PathBuf,

    /// Confirm every match at once whose line quotes the reference and moves just what is awaited.
    #[arg(long)]
    apply_exact: bool,

    #[command(flatten)]
    columns: ColumnArguments,
}

/// Undo an import, while none of its lines is tied to a funding.
///
/// Its lines stay on record, count no more, and can be imported again. An import that was undone before changes nothing.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay statement undo STM-000001")]
pub struct Undo {
    /// The import's ID, which `statement import` prints.
    id: String,
}

/// List the lines of all statements, the latest first.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay statement lines --status unmatched
  advance-pay statement lines --from 2026-03-01 --to 2026-03-31 --search example --json")]
pub struct Lines {
    /// Only in this state (repeat for more): unmatched, suggested or matched.
    #[arg(long = "status", value_name = "STATUS", value_parser = parse_state::<StatementLineStatus>)]
    statuses: Vec<StatementLineStatus>,

    /// Only credit (money that came in) or debit (money that went out).
    #[arg(long, value_name = "SIDE", value_parser = parse_state::<CreditDebit>)]
    side: Option<CreditDebit>,

    /// Only booked on this day or later, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,

    /// Only booked on this day or earlier, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,

    /// Only with this text in what the bank wrote, in the amount or the ID.
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    #[command(flatten)]
    page: PageArguments,
}

/// One line.
#[derive(Args)]
pub struct Named {
    /// The line, such as LINE-000001.
    id: String,
}

impl Statement {
    /// Does it, and shows what became of it.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        match self {
            Self::Import(import) => import.run(&mut app, context),
            Self::Undo(undo) => context.show(&app.undo_statement(&undo.id)?, undone),
            Self::Lines(asked) => {
                let Lines { statuses, side, from, to, search, page } = asked;
                let credit_debit = side.into_iter().collect();
                let query =
                    StatementLineQuery { statuses, credit_debit, from, to, search, direction: None, limit: page.limit, after: page.after };
                context.show(&app.statement_lines(&query)?, list)
            }
            Self::Show(named) => context.show(&app.statement_line(&named.id)?, detail),
        }
    }
}

impl Import {
    fn run(self, app: &mut App, context: &Context) -> Result<(), Failure> {
        let request = ImportStatement { path: self.file.display().to_string(), sha256: None, apply_exact: self.apply_exact };
        let imported_now =
            self.columns.remember(app, &request.path, FileKind::Statement).and_then(|()| Ok(app.import_statement(&request)?));
        let result = imported_now.map_err(|failure| columns::with_way_out(failure, app, &request.path, FileKind::Statement))?;
        context.show(&result, |result| imported(result, &request.path))?;
        if result.added + result.already_known == 0 {
            result.needs_review.first().map_or(Ok(()), |row| Err(imports::refused(row.line, row.field.as_deref(), row.reason.as_deref())))
        } else {
            Ok(())
        }
    }
}

fn imported(result: &StatementImport, path: &str) -> String {
    let review = result.needs_review.len();
    let mut text = imports::counted(path, [result.read, result.added, result.already_known], review);
    if review > 0 {
        let mut table = Table::new([right("LINE"), left("COLUMN"), left("WHY"), left("ROW")]);
        for row in &result.needs_review {
            let (field, reason) = (row.field.clone().unwrap_or_default(), row.reason.clone().unwrap_or_default());
            table.row([row.line.to_string(), field, reason, row.as_written.clone().unwrap_or_default()]);
        }
        text.push_str(&format!("\n{}", table.lines()));
    }
    if !result.matches.is_empty() {
        text.push_str(&format!("\nMatches\n{}", matching::table(&result.matches)));
    }
    if result.confirmed > 0 {
        text.push_str(&format!("Confirmed at once: {}.\n", result.confirmed));
    }
    text.push_str(&settlement::paid_at_once(&result.settlement));
    if result.matches.iter().any(|found| found.status == dto::MatchStatus::Suggested) {
        text.push_str("Next: advance-pay match confirm ID records what a line says; advance-pay match reject ID leaves it out.\n");
    }
    if let Some(id) = result.import_id.as_ref().filter(|_| result.added > 0 && result.confirmed == 0) {
        text.push_str(&format!("Until a line of it is tied to a funding, advance-pay statement undo {id} takes it back.\n"));
    }
    text
}

fn undone(undo: &dto::UndoneStatement) -> String {
    let lines = count(undo.withdrawn as usize, "line");
    if undo.already_undone {
        format!("{} was undone before: its {lines} stay withdrawn.", undo.import_id)
    } else {
        format!("{} is undone: its {lines} count no more, and stay on record.", undo.import_id)
    }
}

/// An amount with its direction: what went out has a minus sign.
pub fn signed(line: &dto::StatementLine) -> String {
    let value = if line.credit_debit == CreditDebit::Debit { format!("-{}", line.amount.value) } else { line.amount.value.clone() };
    money(&dto::Money { currency: line.amount.currency, value })
}

fn list(page: &Page<dto::StatementLine>) -> String {
    if page.items.is_empty() {
        return "No statement lines.".to_owned();
    }
    let headings =
        [left("BOOKED"), left("ID"), right("AMOUNT"), left("STATUS"), left("FUNDING"), left("COUNTERPARTY"), left("DESCRIPTION")];
    let mut table = Table::new(headings);
    for line in &page.items {
        table.row([
            line.booked_on.clone(),
            line.id.clone(),
            signed(line),
            words(&line.status),
            line.funding_id.clone().unwrap_or_default(),
            line.counterparty.clone().unwrap_or_default(),
            line.description.clone().unwrap_or_default(),
        ]);
    }
    format!("{}{}", table.lines(), more("advance-pay statement lines", page.next_cursor.as_ref()))
}

fn detail(detail: &StatementLineDetail) -> String {
    let line = &detail.line;
    let account = line.account_last_four.as_ref().map(|last_four| format!("····{last_four}"));
    let facts = Facts::default()
        .with("Statement line", &line.id)
        .with("Status", if line.withdrawn { "Withdrawn: its import was undone".to_owned() } else { words(&line.status) })
        .with("Amount", signed(line))
        .with("Booked", &line.booked_on)
        .with_some("Counts from", line.value_on.as_deref())
        .with_some("Account", account)
        .with_some("Counterparty", line.counterparty.as_deref())
        .with_some("Reference", line.reference.as_deref())
        .with_some("Bank's reference", line.bank_reference.as_deref())
        .with_some("Description", line.description.as_deref())
        .with_some("Return code", line.return_code.as_deref())
        .with_some("Funding", line.funding_id.as_deref())
        .with("Import", format!("{}, row {} of {}", line.import_id, line.place, detail.file_name));
    let matches = if detail.matches.is_empty() {
        "No funding fits this line.\n".to_owned()
    } else {
        detail.matches.iter().map(matching::reasons).collect::<Vec<_>>().join("\n")
    };
    format!("{}\n{matches}", facts.lines())
}
