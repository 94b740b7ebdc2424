//! Tables whose first line names its columns otherwise: the owner says once where each is, and files like it are read so from then on.

use std::path::Path;

use billing_core::column_mapping::{ColumnMapping, ColumnSource, FileKind};
use billing_core::validation::FieldError;
use billing_interchange::statement::statement_head;
use billing_interchange::{TableHead, fixed_value_problem, invoices_head};

use crate::dto::{self, FileColumn, InvoiceFileRefusal, Sentence, StatementSentence, english};
use crate::error::AppError;
use crate::{App, View};

/// The columns of which each value is a word from a list, which can be the same in every row.
const WORDS: [FileColumn; 4] = [FileColumn::Type, FileColumn::Seller, FileColumn::Currency, FileColumn::ChargeType];

const OF_INVOICES: [FileColumn; 10] = [
    FileColumn::InvoiceNumber,
    FileColumn::Type,
    FileColumn::Seller,
    FileColumn::IssuedOn,
    FileColumn::DueOn,
    FileColumn::Amount,
    FileColumn::Currency,
    FileColumn::PurchaseOrder,
    FileColumn::ChargeType,
    FileColumn::BillingPeriod,
];

const OF_STATEMENTS: [FileColumn; 12] = [
    FileColumn::BookedOn,
    FileColumn::ValueOn,
    FileColumn::Amount,
    FileColumn::CreditDebit,
    FileColumn::Debit,
    FileColumn::Credit,
    FileColumn::Currency,
    FileColumn::Description,
    FileColumn::Counterparty,
    FileColumn::Reference,
    FileColumn::BankReference,
    FileColumn::Account,
];

/// The columns that are read of such files, in the order in which they are asked about.
#[must_use]
pub const fn columns_of(kind: dto::FileKind) -> &'static [FileColumn] {
    match kind {
        dto::FileKind::Invoices => &OF_INVOICES,
        dto::FileKind::Statement => &OF_STATEMENTS,
    }
}

impl App {
    /// Says how the columns of a table are read: as the owner said of its first line, or by their names. Nothing is written.
    ///
    /// # Errors
    /// Where the file can't be read, or is no table whose first line names columns.
    pub fn file_columns(&mut self, query: &dto::FileColumnsQuery) -> Result<dto::FileColumns, AppError> {
        let (bytes, name) = read_file(query.kind, &query.path)?;
        let mappings = self.read(|view| view.column_mappings(query.kind.into()))?;
        let (head, problem) = head_of(&bytes, &name, query.kind, &mappings)?;
        Ok(shown(query, name, &head, problem))
    }

    /// Remembers where the columns of files with this first line are, in place of what was said of it before.
    ///
    /// # Errors
    /// Where the file can't be read, has another first line than was shown, or a column that is needed is not among `columns`; where a
    /// value for all rows is none that the column can have.
    pub fn map_columns(&mut self, request: &dto::MapColumns) -> Result<(), AppError> {
        let (bytes, name) = read_file(request.kind, &request.path)?;
        let (head, _) = head_of(&bytes, &name, request.kind, &[])?;
        let positions = head.header.len();
        let known = |source: &&dto::ColumnSource| columns_of(request.kind).contains(&source.column);
        let sources: Vec<_> = request.columns.iter().filter(known).filter_map(|said| Some((said.column, source(said)?))).collect();
        let is_there = |source: &ColumnSource| !matches!(source, ColumnSource::Position(at) if usize::from(*at) >= positions);
        if head.header != request.header || !sources.iter().all(|(_, source)| is_there(source)) {
            return Err(AppError::FileChanged(name));
        }
        check_values(&sources)?;
        let mapping = ColumnMapping {
            kind: request.kind.into(),
            header: head.mapping.header,
            sources: sources.into_iter().map(|(column, source)| (column_name(column), source)).collect(),
            dates: request.dates.into(),
            decimals: request.decimals.into(),
        };
        let (_, problem) = head_of(&bytes, &name, request.kind, std::slice::from_ref(&mapping))?;
        match problem {
            Some(said) => Err(AppError::FileUnreadable { file: name, reason: said.into() }),
            None => self.write(|change| Ok(change.writer.remember_column_mapping(&mapping, change.moment.at)?)),
        }
    }
}

impl View<'_, '_> {
    /// What the owner said of the first lines of such files.
    pub(crate) fn column_mappings(&self, kind: FileKind) -> Result<Vec<ColumnMapping>, AppError> {
        Ok(self.reader.column_mappings(kind)?)
    }
}

/// Where a column's values come from; `None` where it is not read. A value for all rows is taken for words alone.
fn source(said: &dto::ColumnSource) -> Option<ColumnSource> {
    let value = said.value.as_ref().map(|value| value.trim()).filter(|value| !value.is_empty() && WORDS.contains(&said.column));
    value.map(|value| ColumnSource::Fixed(value.to_owned())).or(said.position.map(ColumnSource::Position))
}

fn check_values(sources: &[(FileColumn, ColumnSource)]) -> Result<(), AppError> {
    let problem = |(column, source): &(FileColumn, ColumnSource)| match source {
        ColumnSource::Fixed(value) => {
            let name = column_name(*column);
            fixed_value_problem(&name, value).map(|problem| FieldError::new(format!("columns.{name}"), Sentence::from(problem)))
        }
        ColumnSource::Position(_) => None,
    };
    let problems: Vec<_> = sources.iter().filter_map(problem).collect();
    if problems.is_empty() { Ok(()) } else { Err(AppError::Invalid(problems)) }
}

/// The beginning of a table, and why its rows can't be read, if they can't.
fn head_of(bytes: &[u8], name: &str, kind: dto::FileKind, mappings: &[ColumnMapping]) -> Result<(TableHead, Option<Sentence>), AppError> {
    let unreadable = |reason: Sentence| AppError::FileUnreadable { file: name.to_owned(), reason: reason.into() };
    match kind {
        dto::FileKind::Invoices => {
            let (head, problem) = invoices_head(bytes, mappings).map_err(|error| unreadable(InvoiceFileRefusal::from(&error).into()))?;
            Ok((head, problem.map(|error| InvoiceFileRefusal::from(&error).into())))
        }
        dto::FileKind::Statement => {
            let (head, problem) = statement_head(bytes, mappings).map_err(|error| unreadable(StatementSentence::of_file(&error)))?;
            Ok((head, problem.map(|error| StatementSentence::of_file(&error))))
        }
    }
}

fn shown(query: &dto::FileColumnsQuery, file_name: String, head: &TableHead, problem: Option<Sentence>) -> dto::FileColumns {
    let column = |column: &FileColumn| {
        let source = head.mapping.sources.get(&column_name(*column));
        let position = source.and_then(|source| if let ColumnSource::Position(at) = source { Some(*at) } else { None });
        let value = source.and_then(|source| if let ColumnSource::Fixed(value) = source { Some(value.clone()) } else { None });
        dto::ColumnSource { column: *column, position, value }
    };
    let problem_parts: Vec<Sentence> = problem.into_iter().collect();
    dto::FileColumns {
        path: query.path.clone(),
        file_name,
        kind: query.kind,
        header: head.header.clone(),
        samples: head.samples.clone(),
        columns: columns_of(query.kind).iter().map(column).collect(),
        dates: head.mapping.dates.into(),
        decimals: head.mapping.decimals.into(),
        mapped: head.is_mapped,
        problem: (!problem_parts.is_empty()).then(|| english(&problem_parts)),
        problem_parts,
    }
}

/// The name of a column in files and in the ledger.
fn column_name(column: FileColumn) -> String {
    crate::list_export::word(&column)
}

fn read_file(kind: dto::FileKind, path: &str) -> Result<(Vec<u8>, String), AppError> {
    match kind {
        dto::FileKind::Invoices => crate::import::read_file(Path::new(path)),
        dto::FileKind::Statement => crate::statement::read_file(Path::new(path)),
    }
}
