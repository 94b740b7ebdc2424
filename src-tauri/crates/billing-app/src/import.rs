//! Importing invoice files: first a preview that writes nothing, then the import of just that file.

use std::collections::HashMap;
use std::path::Path;

use billing_core::column_mapping::FileKind;
use billing_core::ids::{ImportId, InvoiceId, InvoiceNumber};
use billing_core::invoice::{InvoiceDraft, InvoiceType};
use billing_core::seller::Seller;
use billing_interchange::{InvoiceFile, InvoiceFormat, InvoiceRow, RowError, largest_file_bytes, read_invoices};
use billing_store::ImportFileRecord;

use crate::convert::{number_of, totals};
use crate::dto::{ImportSentence, InvoiceFileRefusal, Refusal, Sentence, english};
use crate::error::AppError;
use crate::files::read_whole;
use crate::invoice::{Difference, Known, difference};
use crate::text::mebibytes;
use crate::{App, View, dto};

/// The most rows that a preview shows; the window could not show more at a time.
const MOST_PREVIEW_ROWS: usize = 1_000;

/// A file that was read, and what each of its rows would do.
struct Plan {
    file: InvoiceFile,
    sha256: String,
    rows: Vec<dto::ImportRow>,
    /// What an undone import had recorded of the rows on these lines.
    undone: HashMap<u32, InvoiceId>,
}

impl App {
    /// Says for each row of an invoice file what an import would do. Nothing is written.
    ///
    /// # Errors
    /// Where the file as a whole can't be read as invoices, with the place and the way out.
    pub fn preview_invoices(&mut self, path: &Path) -> Result<dto::ImportPreview, AppError> {
        let (bytes, name) = read_file(path)?;
        let plan = self.read(|view| view.plan(&bytes, &name))?;
        let issued = || plan.file.rows.iter().filter_map(|row| row.record.as_ref().ok()).map(|record| record.issued_on);
        let number = |outcome| count(&plan.rows, outcome);
        let [new_invoices_total, new_credit_memos_total] =
            [InvoiceType::Invoice, InvoiceType::CreditMemo].map(|wanted| new_total(&plan, wanted));
        let mut rows: Vec<&dto::ImportRow> = plan.rows.iter().collect();
        rows.sort_by_key(|row| matches!(row.outcome, dto::ImportOutcome::New | dto::ImportOutcome::AlreadyKnown));
        Ok(dto::ImportPreview {
            path: path.display().to_string(),
            file_name: name,
            format: match plan.file.format {
                InvoiceFormat::Csv => dto::InvoiceFileFormat::Csv,
                InvoiceFormat::AwsJson => dto::InvoiceFileFormat::AwsJson,
            },
            issued_from: issued().min().map(|day| day.to_string()),
            issued_to: issued().max().map(|day| day.to_string()),
            read: number_of(plan.rows.len()),
            new: number(dto::ImportOutcome::New),
            already_known: number(dto::ImportOutcome::AlreadyKnown),
            changed: number(dto::ImportOutcome::Changed),
            refused: number(dto::ImportOutcome::Refused),
            new_invoices_total: new_invoices_total?,
            new_credit_memos_total: new_credit_memos_total?,
            rows_left_out: number_of(rows.len().saturating_sub(MOST_PREVIEW_ROWS)),
            rows: rows.into_iter().take(MOST_PREVIEW_ROWS).cloned().collect(),
            columns_mapped: plan.file.columns_mapped,
            ignored_columns: plan.file.ignored_columns,
            sha256: plan.sha256,
        })
    }

    /// Adds every new row of an invoice file, all in one change. Rows that differ from the ledger or can't be read are
    /// reported with their line; the same file again adds nothing (R16).
    ///
    /// # Errors
    /// Where the file as a whole can't be read as invoices, or is not the one that was previewed.
    pub fn import_invoices(&mut self, request: &dto::ImportInvoices) -> Result<dto::ImportResult, AppError> {
        let (bytes, name) = read_file(Path::new(&request.path))?;
        if request.sha256.as_ref().is_some_and(|previewed| *previewed != crate::text::sha256(&bytes)) {
            return Err(AppError::FileChanged(name));
        }
        let mut result = self.write(|change| {
            let plan = change.view().plan(&bytes, &name)?;
            let [added, already_known] =
                [dto::ImportOutcome::New, dto::ImportOutcome::AlreadyKnown].map(|outcome| count(&plan.rows, outcome));
            change.writer.load(added as usize, || {
                let new = plan.file.rows.iter().zip(&plan.rows).filter(|(_, planned)| planned.outcome == dto::ImportOutcome::New);
                new.filter_map(|(row, _)| row.record.as_ref().ok().map(|draft| (row.line, draft))).try_for_each(|(line, draft)| {
                    match plan.undone.get(&line) {
                        Some(id) => change.record_again(*id, draft),
                        None => change.record_invoice(draft),
                    }
                    .map(drop)
                })
            })?;
            let read = number_of(plan.rows.len());
            let rows = [read, added, already_known];
            let (sha256, file_name) = (plan.sha256, name.chars().take(255).collect());
            // The same file once more changes nothing, not even the list of files that were imported (R16).
            let import_id = if added > 0 || !change.writer.was_imported(&sha256)? {
                Some(change.writer.insert_import_file(&ImportFileRecord { sha256, file_name, imported_at: change.moment.at, rows })?)
            } else {
                None
            };
            let needs_review =
                plan.rows.into_iter().filter(|row| matches!(row.outcome, dto::ImportOutcome::Changed | dto::ImportOutcome::Refused));
            Ok(dto::ImportResult {
                import_id: import_id.map(|id| id.to_string()),
                read,
                added,
                already_known,
                needs_review: needs_review.collect(),
                settlement: dto::Settlement::default(),
            })
        })?;
        if request.settle {
            result.settlement = self.settle(None)?;
        }
        Ok(result)
    }

    /// Cancels all that an import recorded, by counter-postings: what is posted stays. All of it or nothing; an import that was undone
    /// before is answered, and changes nothing (R16). The same records can be imported again.
    ///
    /// # Errors
    /// Where there was no such import, or something depends on what it recorded: a payment, a charge, or a credit memo that was applied.
    pub fn undo_import(&mut self, id: &str) -> Result<dto::UndoneImport, AppError> {
        self.write(|change| {
            let not_found = || AppError::NotFound { what: "import", id: id.chars().take(40).collect() };
            let import = ImportId::parse(id).map_err(|_| not_found())?;
            let imported = change.writer.imported(import)?.ok_or_else(not_found)?;
            let (mut canceled, mut before) = (0, 0);
            for (id, again) in imported {
                let invoice = change.view().find_invoice(&id.to_string())?;
                if again || invoice.parts.canceled == invoice.record.amount {
                    before += 1;
                } else if change.cancel_invoice(id, &invoice.record)? {
                    canceled += 1;
                } else {
                    let (import, number) = (import.to_string(), invoice.record.number.to_string());
                    return Err(AppError::WrongStatus(Refusal::ImportNotUndone { import, number }.into()));
                }
            }
            Ok(dto::UndoneImport { import_id: import.to_string(), canceled: canceled + before, already_undone: canceled == 0 })
        })
    }
}

impl View<'_, '_> {
    fn plan(&self, bytes: &[u8], name: &str) -> Result<Plan, AppError> {
        let file = read_invoices(bytes, &self.column_mappings(FileKind::Invoices)?).map_err(|error| AppError::unreadable(name, &error))?;
        let mut earlier: HashMap<(Seller, &InvoiceNumber), (&InvoiceDraft, u32)> = HashMap::new();
        let mut rows = Vec::with_capacity(file.rows.len());
        let mut undone = HashMap::new();
        for row in &file.rows {
            let planned = match &row.record {
                Err(error) => refused(row, error),
                Ok(draft) => match earlier.get(&(draft.seller, &draft.number)) {
                    Some((first, line)) => repeated(row, draft, first, *line),
                    None => self.plan_row(row, draft, &mut undone)?,
                },
            };
            if let (Ok(draft), dto::ImportOutcome::New) = (&row.record, planned.outcome) {
                earlier.insert((draft.seller, &draft.number), (draft, row.line));
            }
            rows.push(planned);
        }
        Ok(Plan { sha256: crate::text::sha256(bytes), rows, undone, file })
    }

    fn plan_row(&self, row: &InvoiceRow, draft: &InvoiceDraft, undone: &mut HashMap<u32, InvoiceId>) -> Result<dto::ImportRow, AppError> {
        let own = self.ledger.account_id.as_str();
        if let Some(other) = row.account_id.as_ref().filter(|account| account.as_str() != own) {
            let said = ImportSentence::RowElsewhere { other: other.clone(), own: own.to_owned() };
            return Ok(because(said, dto::ImportRow { field: Some("AccountId".to_owned()), ..unread(row) }));
        }
        Ok(match self.known(draft)? {
            Known::No => planned(row, draft, dto::ImportOutcome::New),
            Known::Undone(id) => {
                undone.insert(row.line, id);
                because(ImportSentence::RowUndone {}, planned(row, draft, dto::ImportOutcome::New))
            }
            Known::Same(_) => because(ImportSentence::RowKnown {}, planned(row, draft, dto::ImportOutcome::AlreadyKnown)),
            Known::Other(Difference { field, said }) => {
                let row = dto::ImportRow { field: Some(field.to_owned()), ..planned(row, draft, dto::ImportOutcome::Changed) };
                because(ImportSentence::RowDiffers { difference: said }, row)
            }
        })
    }
}

/// A row whose number an earlier row of the same file has.
fn repeated(row: &InvoiceRow, draft: &InvoiceDraft, first: &InvoiceDraft, line: u32) -> dto::ImportRow {
    let line = line.to_string();
    match difference(first, draft) {
        None => because(ImportSentence::RowRepeats { line }, planned(row, draft, dto::ImportOutcome::AlreadyKnown)),
        Some(Difference { field, said }) => {
            let row = dto::ImportRow { field: Some(field.to_owned()), ..planned(row, draft, dto::ImportOutcome::Changed) };
            because(ImportSentence::RowDiffersFromLine { line, difference: said }, row)
        }
    }
}

/// The row with its reason.
fn because(said: impl Into<Sentence>, row: dto::ImportRow) -> dto::ImportRow {
    let reason_parts = vec![said.into()];
    dto::ImportRow { reason: Some(english(&reason_parts)), reason_parts, ..row }
}

fn planned(row: &InvoiceRow, draft: &InvoiceDraft, outcome: dto::ImportOutcome) -> dto::ImportRow {
    dto::ImportRow {
        line: row.line,
        invoice_number: draft.number.to_string(),
        invoice_type: Some(draft.invoice_type.into()),
        seller: Some(draft.seller.into()),
        issued_on: Some(draft.issued_on.to_string()),
        due_on: Some(draft.due_on.to_string()),
        amount: Some(draft.amount.into()),
        outcome,
        field: None,
        reason: None,
        reason_parts: Vec::new(),
    }
}

/// A row of which nothing but the number is taken from the file.
fn unread(row: &InvoiceRow) -> dto::ImportRow {
    dto::ImportRow {
        line: row.line,
        invoice_number: row.invoice_number_as_written.clone(),
        invoice_type: None,
        seller: None,
        issued_on: None,
        due_on: None,
        amount: None,
        outcome: dto::ImportOutcome::Refused,
        field: None,
        reason: None,
        reason_parts: Vec::new(),
    }
}

/// A row that can't be read.
fn refused(row: &InvoiceRow, error: &RowError) -> dto::ImportRow {
    because(error.problem.clone(), dto::ImportRow { field: Some(error.field.clone()), ..unread(row) })
}

/// What the new rows of one type add up to, per currency.
fn new_total(plan: &Plan, wanted: InvoiceType) -> Result<Vec<dto::Money>, AppError> {
    let new = plan.file.rows.iter().zip(&plan.rows).filter(|(_, planned)| planned.outcome == dto::ImportOutcome::New);
    let drafts = new.filter_map(|(row, _)| row.record.as_ref().ok()).filter(|draft| draft.invoice_type == wanted);
    totals(drafts.map(|draft| draft.amount))
}

fn count(rows: &[dto::ImportRow], outcome: dto::ImportOutcome) -> u32 {
    number_of(rows.iter().filter(|row| row.outcome == outcome).count())
}

/// The bytes and the name of a file that is small enough to be an invoice file.
pub(crate) fn read_file(path: &Path) -> Result<(Vec<u8>, String), AppError> {
    let most = largest_file_bytes();
    read_whole(path, "INVOICES", most, |bytes| InvoiceFileRefusal::FileTooLarge { size: mebibytes(bytes), most: mebibytes(most) }.into())
}
