//! The statement of account: how one balance went through a period, movement by movement, on as many pages as it takes.
//!
//! Movements are handed over one at a time, and set at once: what is kept of them is the compressed pages.

use billing_core::ids::TransactionId;
use billing_core::money::Money;
use billing_core::seller::Seller;
use chrono::NaiveDate;

use crate::DocumentError;
use crate::flow::{Column, Entry, Flow, GAP, SMALL};
use crate::layout::{Area, CAPITALS, Ink, LEADING, SIDE_MARGIN, Type, fitted};
use crate::letter::{Issue, Letter, Payer, day, figures, printable};

/// The head of the ledger's hash chain when the statement was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainHead {
    /// How many links there are.
    pub links: i64,
    /// The hash of the last one, hexadecimal.
    pub hash: String,
}

/// How a balance went through a month, or through all of the period: opening + funded − applied − returned = closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementMonth {
    /// The month's first day that belongs to the period.
    pub month: NaiveDate,
    /// The balance before it.
    pub opening: Money,
    /// What was added.
    pub funded: Money,
    /// What paid invoices.
    pub applied: Money,
    /// What banks took back.
    pub returned: Money,
    /// The balance at its end.
    pub closing: Money,
}

/// What a statement says besides its movements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its number and day.
    pub issue: Issue,
    /// Whose balance it is.
    pub payer: Payer,
    /// Whose invoices the balance pays.
    pub seller: Seller,
    /// The first day (UTC).
    pub from: NaiveDate,
    /// The last day (UTC).
    pub to: NaiveDate,
    /// The whole period.
    pub total: StatementMonth,
    /// The months of the period, the oldest first.
    pub months: Vec<StatementMonth>,
    /// What proves later that nothing was changed.
    pub head: ChainHead,
}

/// One movement of the balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// The day on which it happened (UTC).
    pub date: NaiveDate,
    /// The transaction.
    pub transaction: TransactionId,
    /// What happened, in a few words.
    pub description: String,
    /// What was added, or taken where it is below zero.
    pub change: Money,
}

impl Statement {
    /// The name to save it under: `Statement-AWS-Inc-USD-2026-01-01-to-2026-03-31.pdf`.
    #[must_use]
    pub fn file_name(&self) -> String {
        let seller: String = self.seller.name().chars().filter(|c| *c != '.').map(|c| if c == ' ' { '-' } else { c }).collect();
        format!("Statement-{seller}-{}-{}-to-{}.pdf", self.total.opening.currency(), self.from, self.to)
    }
}

/// The widths that the columns of movements take; what is left goes to the description.
const MOVEMENTS: [(&str, f32, bool); 6] = [
    ("Date", 62.0, false),
    ("Transaction", 56.0, false),
    ("Movement", 0.0, false),
    ("Funded", 82.0, true),
    ("Deducted", 82.0, true),
    ("Balance", 82.0, true),
];

const MONTHS: [(&str, f32, bool); 6] = [
    ("Month", 0.0, false),
    ("Opening", 90.0, true),
    ("Funded", 90.0, true),
    ("Applied", 90.0, true),
    ("Returned", 80.0, true),
    ("Closing", 90.0, true),
];

/// A statement under way.
pub struct StatementWriter<'a> {
    statement: &'a Statement,
    flow: Flow<'a>,
    columns: [Column; 6],
    balance: Money,
    funded: Money,
    deducted: Money,
    rows: u32,
}

/// The letterhead of a statement, to begin its writer with.
pub struct StatementLetter(Letter);

impl Statement {
    /// The letterhead.
    ///
    /// # Errors
    /// Where a character can't be printed.
    pub fn letter(&self) -> Result<StatementLetter, DocumentError> {
        let mut letter = Letter::of(&self.payer, &self.issue, "Statement of account")?;
        letter.issue.push(format!("{} to {}", day(self.from), day(self.to)));
        Ok(StatementLetter(letter))
    }
}

impl<'a> StatementWriter<'a> {
    /// A statement that begins with its opening balance and how it was reached.
    ///
    /// # Errors
    /// Where a font is damaged, or the amounts are of several currencies.
    pub fn begin(statement: &'a Statement, letter: &'a StatementLetter) -> Result<Self, DocumentError> {
        let mut flow = Flow::begin(&letter.0, statement.issue.paper, None)?;
        let (opening, currency) = (statement.total.opening, statement.total.opening.currency());
        let columns = Column::row(flow.canvas.full_width(), MOVEMENTS);
        flow.columns([("Account", &account(statement, &letter.0.payer_name)), ("Balance", &balance(statement))]);
        roll_forward(&mut flow, &statement.total);
        flow.heading("Movements", 60.0);
        flow.table_head(&columns);
        let zero = Money::zero(currency);
        let mut writer = Self { statement, flow, columns, balance: opening, funded: zero, deducted: zero, rows: 0 };
        writer.total_row(&format!("Opening balance, {}", day(statement.from)), false);
        writer.flow.row_rule();
        Ok(writer)
    }

    /// Adds the next movement, in the order of days.
    ///
    /// # Errors
    /// Where a character can't be printed, or a sum does not fit.
    pub fn add(&mut self, movement: &Movement) -> Result<(), DocumentError> {
        let zero = Money::zero(self.balance.currency());
        let (funded, deducted) =
            if movement.change.is_negative() { (zero, zero.checked_sub(movement.change)?) } else { (movement.change, zero) };
        let (funded_sum, deducted_sum) = (self.funded.checked_add(funded)?, self.deducted.checked_add(deducted)?);
        let balance = self.balance.checked_add(movement.change)?;
        let or_empty = |amount: Money| if amount.is_zero() { String::new() } else { figures(amount) };
        let cells = [
            day(movement.date),
            movement.transaction.to_string(),
            printable("description", &movement.description)?,
            or_empty(funded),
            or_empty(deducted),
            figures(balance),
        ];
        // Beside the row there must be room for what is carried forward.
        let total = SMALL * LEADING + 8.0;
        if !self.flow.has_room(self.flow.row_height(&self.columns, &cells) + total) {
            self.carry_over();
        }
        self.flow.row(&self.columns, &cells, Type::regular(SMALL));
        self.flow.row_rule();
        (self.balance, self.funded, self.deducted) = (balance, funded_sum, deducted_sum);
        self.rows += 1;
        Ok(())
    }

    /// The totals so far at the end of the page, and again at the top of the next.
    fn carry_over(&mut self) {
        self.total_row("Carried forward", true);
        self.flow.turn();
        self.flow.table_head(&self.columns);
        self.total_row("Brought forward", false);
        self.flow.row_rule();
    }

    fn total_row(&mut self, label: &str, rule: bool) {
        if rule {
            self.flow.total_rule(1);
        }
        let style = Type::semibold(SMALL);
        let [date, _, movement, funded, deducted, balance] = self.columns;
        let sums = if self.funded.is_zero() && self.deducted.is_zero() {
            [String::new(), String::new(), figures(self.balance)]
        } else {
            [self.funded, self.deducted, self.balance].map(figures)
        };
        let label_column = Column { width: movement.x + movement.width, ..date };
        let [funded_sum, deducted_sum, balance_sum] = sums;
        self.flow.row(&[label_column, funded, deducted, balance], &[label.to_owned(), funded_sum, deducted_sum, balance_sum], style);
    }

    /// The bytes of the whole: the closing balance, the months, and the head of the hash chain stand at its end.
    ///
    /// # Errors
    /// Where the movements do not lead to the closing balance, or the fonts can't be embedded.
    pub fn finish(mut self) -> Result<Vec<u8>, DocumentError> {
        let statement = self.statement;
        if self.balance != statement.total.closing {
            return Err(DocumentError::DoesNotAddUp { reached: self.balance, closing: statement.total.closing });
        }
        if self.rows == 0 {
            let none = ["".to_owned(), String::new(), "No movements in this period".to_owned()];
            self.flow.row(&self.columns[..3], &none, Type::regular(SMALL).quiet());
        }
        self.total_row(&format!("Closing balance, {}", day(statement.to)), true);
        self.flow.total_rule(2);
        self.flow.y += GAP;
        if statement.months.len() > 1 {
            months(&mut self.flow, &statement.months);
        }
        proof(&mut self.flow, &statement.head);
        self.flow.finish()
    }
}

fn account(statement: &Statement, payer_name: &str) -> Vec<Entry> {
    vec![("Account name", payer_name.to_owned()), ("Account ID", statement.payer.account_id.as_str().to_owned())]
}

fn balance(statement: &Statement) -> Vec<Entry> {
    vec![
        ("Advance Pay", format!("{}, {}", statement.seller.name(), statement.total.opening.currency())),
        ("Period", format!("{} to {}, both included (UTC)", day(statement.from), day(statement.to))),
    ]
}

/// Opening + funded − applied − returned = closing, as one line of a sum.
fn roll_forward(flow: &mut Flow<'_>, total: &StatementMonth) {
    let parts = [
        ("Opening balance", total.opening, ""),
        ("Funded", total.funded, "+"),
        ("Applied to invoices", total.applied, "−"),
        ("Returned by banks", total.returned, "−"),
        ("Closing balance", total.closing, "="),
    ];
    let (top, ground, share) = (flow.y, flow.canvas.next_mark(), flow.canvas.full_width() / 5.0);
    for (at, (label, amount, sign)) in parts.into_iter().enumerate() {
        let x = SIDE_MARGIN + share * at as f32 + 14.0;
        flow.canvas.line(x, top + 17.0, Type::regular(SMALL).quiet(), label);
        let text = figures(amount);
        let heavy = at == 0 || at == 4;
        let style = if heavy { Type::semibold(11.0) } else { Type::regular(11.0) };
        let style = fitted(flow.canvas.faces, style, &text, share - 20.0);
        flow.canvas.line(x, top + 34.0, style, &text);
        if !sign.is_empty() {
            flow.canvas.line(x - 11.0, top + 34.0, Type::regular(11.0).quiet(), sign);
        }
    }
    let height = 34.0 + 11.0 * CAPITALS + 5.0;
    flow.canvas.band_behind(ground, Area { x: SIDE_MARGIN, y: top, width: flow.canvas.full_width(), height }, Ink::TINT);
    flow.y = top + height + GAP;
}

/// The roll-forward month by month.
fn months(flow: &mut Flow<'_>, months: &[StatementMonth]) {
    let columns = Column::row(flow.canvas.full_width(), MONTHS);
    flow.heading("Month by month", 70.0);
    flow.table_head(&columns);
    for month in months {
        let amounts = [month.opening, month.funded, month.applied, month.returned, month.closing].map(figures);
        let [opening, funded, applied, returned, closing] = amounts;
        let cells = [month.month.format("%b %Y").to_string(), opening, funded, applied, returned, closing];
        if !flow.has_room(flow.row_height(&columns, &cells) + 4.0) {
            flow.turn();
            flow.table_head(&columns);
        }
        flow.row(&columns, &cells, Type::regular(SMALL));
        flow.row_rule();
    }
    flow.y += GAP;
}

/// What proves later that nothing in the ledger was changed since.
fn proof(flow: &mut Flow<'_>, head: &ChainHead) {
    let grouped: Vec<&str> = (0..head.hash.len()).step_by(8).filter_map(|at| head.hash.get(at..(at + 8).min(head.hash.len()))).collect();
    let chained = "Every transaction up to this issue is a link of one hash chain.";
    flow.steps(
        "Proof",
        &[
            ("Head".to_owned(), grouped.join(" ")),
            ("Link".to_owned(), format!("{}. {chained}", head.links)),
            (
                "To check".to_owned(),
                "Settings, Verify ledger, or advance-pay verify --head with the head above: nothing up to this link was changed."
                    .to_owned(),
            ),
        ],
    );
}
