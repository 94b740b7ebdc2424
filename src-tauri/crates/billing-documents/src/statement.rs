//! The statement of account: how one balance went through a period, movement by movement, on as many pages as it takes.
//!
//! Movements are handed over one at a time, and set at once: what is kept of them is the compressed pages.

use billing_core::ids::TransactionId;
use billing_core::money::Money;
use billing_core::seller::Seller;
use chrono::NaiveDate;

use crate::DocumentError;
use crate::flow::{Column, Entry, Flow, GAP, SMALL};
use crate::language::{StatementWords, Words};
use crate::layout::{Area, CAPITALS, Ink, LEADING, SIDE_MARGIN, Type, fitted};
use crate::letter::{Issue, Letter, Payer, printable};

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

/// What moves a balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MovementKind {
    /// An invoice was paid.
    Invoice,
    /// A funding arrived.
    Funding,
    /// Unapplied cash was tied to a funding.
    UnappliedCash,
    /// A bank took a funding back.
    Return,
    /// Something else, which its label says.
    Other,
}

/// One movement of the balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// The day on which it happened (UTC).
    pub date: NaiveDate,
    /// The transaction.
    pub transaction: TransactionId,
    /// What happened.
    pub kind: MovementKind,
    /// What it happened to: the number of an invoice, the reference of a funding.
    pub label: String,
    /// What was added, or taken where it is below zero.
    pub change: Money,
}

impl Statement {
    /// The name to save it under, without its ending: `Statement-AWS-Inc-USD-2026-01-01-to-2026-03-31`.
    #[must_use]
    pub fn file_stem(&self) -> String {
        let seller: String = self.seller.name().chars().filter(|c| *c != '.').map(|c| if c == ' ' { '-' } else { c }).collect();
        format!("Statement-{seller}-{}-{}-to-{}", self.total.opening.currency(), self.from, self.to)
    }
}

/// The widths that the columns of movements take; what is left goes to the description.
const fn movement_columns(said: &StatementWords) -> [(&'static str, f32, bool); 6] {
    [
        (said.date, 64.0, false),
        (said.transaction, 54.0, false),
        (said.movement, 0.0, false),
        (said.funded, 73.0, true),
        (said.deducted, 73.0, true),
        (said.balance, 78.0, true),
    ]
}

const fn month_columns(said: &StatementWords) -> [(&'static str, f32, bool); 6] {
    let [opening, funded, applied, returned, closing] = said.month_columns;
    [
        (said.month, 0.0, false),
        (opening, 90.0, true),
        (funded, 90.0, true),
        (applied, 90.0, true),
        (returned, 80.0, true),
        (closing, 90.0, true),
    ]
}

/// A statement under way.
pub struct StatementWriter<'a> {
    statement: &'a Statement,
    words: &'static Words,
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
        let mut letter = Letter::of(&self.payer, &self.issue, |words| words.statement.title)?;
        let words = letter.words;
        letter.issue.push((words.statement.period)(&(words.day)(self.from), &(words.day)(self.to)));
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
        let (words, said) = (letter.0.words, &letter.0.words.statement);
        let columns = Column::row(flow.canvas.full_width(), movement_columns(said));
        flow.columns([(said.account, &account(statement, &letter.0)), (said.balance, &balance(statement, words))]);
        roll_forward(&mut flow, &statement.total);
        flow.heading(&(said.movements_in)(currency.code()), 60.0);
        flow.begin_table(&columns);
        let zero = Money::zero(currency);
        let mut writer = Self { statement, words, flow, columns, balance: opening, funded: zero, deducted: zero, rows: 0 };
        writer.total_row(&(said.opening_on)(&(words.day)(statement.from)), false);
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
        let or_empty = |amount: Money| if amount.is_zero() { String::new() } else { self.words.figures(amount) };
        let cells = [
            (self.words.day)(movement.date),
            movement.transaction.to_string(),
            movement.said(&self.words.statement)?,
            or_empty(funded),
            or_empty(deducted),
            self.words.figures(balance),
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
        self.total_row(self.words.statement.carried_forward, true);
        self.flow.continue_table(&self.columns);
        self.total_row(self.words.statement.brought_forward, false);
        self.flow.row_rule();
    }

    fn total_row(&mut self, label: &str, rule: bool) {
        if rule {
            self.flow.total_rule(1);
        }
        let style = Type::semibold(SMALL);
        let [date, _, movement, funded, deducted, balance] = self.columns;
        let sums = if self.funded.is_zero() && self.deducted.is_zero() {
            [String::new(), String::new(), self.words.figures(self.balance)]
        } else {
            [self.funded, self.deducted, self.balance].map(|amount| self.words.figures(amount))
        };
        let label_column = Column { width: movement.x + movement.width, span: 3, ..date };
        let [funded_sum, deducted_sum, balance_sum] = sums;
        self.flow.row(&[label_column, funded, deducted, balance], &[label.to_owned(), funded_sum, deducted_sum, balance_sum], style);
    }

    /// The bytes of the whole: the closing balance, the months, and the head of the hash chain stand at its end.
    ///
    /// # Errors
    /// Where the movements do not lead to the closing balance, or the fonts can't be embedded.
    pub fn finish(mut self) -> Result<Vec<u8>, DocumentError> {
        let (statement, words) = (self.statement, self.words);
        if self.balance != statement.total.closing {
            return Err(DocumentError::DoesNotAddUp { reached: self.balance, closing: statement.total.closing });
        }
        if self.rows == 0 {
            let none = words.statement.no_movements;
            let cells = ["", "", none, "", "", ""].map(str::to_owned);
            self.flow.row(&self.columns, &cells, Type::regular(SMALL).quiet());
        }
        self.total_row(&(words.statement.closing_on)(&(words.day)(statement.to)), true);
        self.flow.total_rule(2);
        self.flow.end_table();
        self.flow.y += GAP;
        if statement.months.len() > 1 {
            months(&mut self.flow, &statement.months);
        }
        proof(&mut self.flow, &statement.head);
        self.flow.finish()
    }
}

impl Movement {
    fn said(&self, said: &StatementWords) -> Result<String, DocumentError> {
        let label = printable("description", &self.label)?;
        Ok(match self.kind {
            MovementKind::Invoice => (said.invoice)(&label),
            MovementKind::Funding => (said.funding)(&label),
            MovementKind::UnappliedCash => (said.unapplied_cash)(&label),
            MovementKind::Return => (said.return_of)(&label),
            MovementKind::Other => label,
        })
    }
}

fn account(statement: &Statement, letter: &Letter) -> Vec<Entry> {
    let said = &letter.words.letter;
    vec![(said.account_name, letter.payer_name.clone()), (said.account_id, statement.payer.account_id.as_str().to_owned())]
}

fn balance(statement: &Statement, words: &Words) -> Vec<Entry> {
    let period = (words.statement.both_included)(&(words.day)(statement.from), &(words.day)(statement.to));
    vec![
        (words.letter.seller, statement.seller.name().to_owned()),
        (words.letter.balance, (words.letter.advance_pay)(statement.total.opening.currency().code())),
        (words.statement.period_label, period),
    ]
}

/// Opening + funded − applied − returned = closing, as one line of a sum.
fn roll_forward(flow: &mut Flow<'_>, total: &StatementMonth) {
    let words = flow.canvas.words;
    let said = &words.statement;
    let parts = [
        (said.opening, total.opening, ""),
        (said.funded, total.funded, "+"),
        (said.applied, total.applied, "−"),
        (said.returned, total.returned, "−"),
        (said.closing, total.closing, "="),
    ];
    let (top, ground, share) = (flow.y, flow.canvas.next_mark(), flow.canvas.full_width() / 5.0);
    for (at, (label, amount, sign)) in parts.into_iter().enumerate() {
        let x = SIDE_MARGIN + share * at as f32 + 14.0;
        let room = share - 20.0;
        let labelled = fitted(flow.canvas.faces, Type::regular(SMALL).quiet(), label, room);
        flow.canvas.line(x, top + 17.0, labelled, label);
        let text = words.figures(amount);
        let heavy = at == 0 || at == 4;
        let style = if heavy { Type::semibold(11.0) } else { Type::regular(11.0) };
        let style = fitted(flow.canvas.faces, style, &text, room);
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
    let words = flow.canvas.words;
    let columns = Column::row(flow.canvas.full_width(), month_columns(&words.statement));
    flow.heading(words.statement.month_by_month, 70.0);
    flow.begin_table(&columns);
    for month in months {
        let amounts = [month.opening, month.funded, month.applied, month.returned, month.closing].map(|amount| words.figures(amount));
        let [opening, funded, applied, returned, closing] = amounts;
        let cells = [(words.month)(month.month), opening, funded, applied, returned, closing];
        if !flow.has_room(flow.row_height(&columns, &cells) + 4.0) {
            flow.continue_table(&columns);
        }
        flow.row(&columns, &cells, Type::regular(SMALL));
        flow.row_rule();
    }
    flow.end_table();
    flow.y += GAP;
}

/// What proves later that nothing in the ledger was changed since.
fn proof(flow: &mut Flow<'_>, head: &ChainHead) {
    let said = &flow.canvas.words.statement;
    let grouped: Vec<&str> = (0..head.hash.len()).step_by(8).filter_map(|at| head.hash.get(at..(at + 8).min(head.hash.len()))).collect();
    let steps = [
        (said.head, grouped.join(" ")),
        (said.link, (said.link_text)(&head.links.to_string())),
        (said.to_check, said.to_check_text.to_owned()),
    ];
    flow.steps(said.proof, &steps);
}
