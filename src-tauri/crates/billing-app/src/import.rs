//! Importing invoice files: first a preview that writes nothing, then the import of just that file.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use billing_core::ids::InvoiceNumber;
use billing_core::invoice::{InvoiceDraft, InvoiceType};
use billing_core::money::Money;
use billing_core::seller::Seller;
use billing_interchange::{FileError, InvoiceFile, InvoiceFormat, InvoiceRow, RowError, largest_file_bytes, read_invoices};
use billing_store::ImportFileRecord;

use crate::error::AppError;
use crate::invoice::{Known, difference};
use crate::{App, View, dto};

/// The most rows that a preview shows; the window could not show more at a time.
const MOST_PREVIEW_ROWS: usize = 1_000;

/// A file that was read, and what each of its rows would do.
struct Plan {
    file: InvoiceFile,
    sha256: String,
    rows: Vec<dto::ImportRow>,
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
            [InvoiceType::Invoice, InvoiceType::CreditMemo].map(|wanted| totals(&plan, wanted));
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
                new.filter_map(|(row, _)| row.record.as_ref().ok()).try_for_each(|draft| change.record_invoice(draft).map(drop))
            })?;
            let read = number_of(plan.rows.len());
            let rows = [read, added, already_known];
            let (sha256, file_name) = (plan.sha256, name.chars().take(255).collect());
            // The same file once more changes nothing, not even the list of files that were imported (R16).
            if added > 0 || !change.writer.was_imported(&sha256)? {
                change.writer.insert_import_file(&ImportFileRecord { sha256, file_name, imported_at: change.moment.at, rows })?;
            }
            let needs_review =
                plan.rows.into_iter().filter(|row| matches!(row.outcome, dto::ImportOutcome::Changed | dto::ImportOutcome::Refused));
            Ok(dto::ImportResult {
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
}

impl View<'_, '_> {
    fn plan(&self, bytes: &[u8], name: &str) -> Result<Plan, AppError> {
        let file = read_invoices(bytes).map_err(|error| AppError::unreadable(name, &error))?;
        let mut earlier: HashMap<(Seller, &InvoiceNumber), (&InvoiceDraft, u32)> = HashMap::new();
        let mut rows = Vec::with_capacity(file.rows.len());
        for row in &file.rows {
            let planned = match &row.record {
                Err(error) => refused(row, error),
                Ok(draft) => match earlier.get(&(draft.seller, &draft.number)) {
                    Some((first, line)) => repeated(row, draft, first, *line),
                    None => self.plan_row(row, draft)?,
                },
            };
            if let (Ok(draft), dto::ImportOutcome::New) = (&row.record, planned.outcome) {
                earlier.insert((draft.seller, &draft.number), (draft, row.line));
            }
            rows.push(planned);
        }
        Ok(Plan { sha256: crate::text::sha256(bytes), rows, file })
    }

    fn plan_row(&self, row: &InvoiceRow, draft: &InvoiceDraft) -> Result<dto::ImportRow, AppError> {
        let own = self.ledger.account_id.as_str();
        if let Some(other) = row.account_id.as_ref().filter(|account| account.as_str() != own) {
            let message = format!("It belongs to account {other}; this ledger is account {own}'s.");
            return Ok(refused(row, &RowError { field: "AccountId".to_owned(), message }));
        }
        Ok(match self.known(draft)? {
            Known::No => planned(row, draft, dto::ImportOutcome::New),
            Known::Same(_) => dto::ImportRow {
                reason: Some("It is in the ledger already.".to_owned()),
                ..planned(row, draft, dto::ImportOutcome::AlreadyKnown)
            },
            Known::Other(difference) => dto::ImportRow {
                field: Some(difference.field.to_owned()),
                reason: Some(format!("It is in the ledger with another {}. The ledger keeps what it has.", difference.message)),
                ..planned(row, draft, dto::ImportOutcome::Changed)
            },
        })
    }
}

/// A row whose number an earlier row of the same file has.
fn repeated(row: &InvoiceRow, draft: &InvoiceDraft, first: &InvoiceDraft, line: u32) -> dto::ImportRow {
    match difference(first, draft) {
        None => {
            dto::ImportRow { reason: Some(format!("It repeats line {line}.")), ..planned(row, draft, dto::ImportOutcome::AlreadyKnown) }
        }
        Some(difference) => dto::ImportRow {
            field: Some(difference.field.to_owned()),
            reason: Some(format!("Line {line} has the same number with another {}. Only line {line} is taken.", difference.message)),
            ..planned(row, draft, dto::ImportOutcome::Changed)
        },
    }
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
    }
}

fn refused(row: &InvoiceRow, error: &RowError) -> dto::ImportRow {
    dto::ImportRow {
        line: row.line,
        invoice_number: row.invoice_number_as_written.clone(),
        invoice_type: None,
        seller: None,
        issued_on: None,
        due_on: None,
        amount: None,
        outcome: dto::ImportOutcome::Refused,
        field: Some(error.field.clone()),
        reason: Some(error.message.clone()),
    }
}

/// What the new rows of one type add up to, per currency.
fn totals(plan: &Plan, wanted: InvoiceType) -> Result<Vec<dto::Money>, AppError> {
    let mut totals: Vec<Money> = Vec::new();
    let new = plan.file.rows.iter().zip(&plan.rows).filter(|(_, planned)| planned.outcome == dto::ImportOutcome::New);
    for draft in new.filter_map(|(row, _)| row.record.as_ref().ok()).filter(|draft| draft.invoice_type == wanted) {
        match totals.iter_mut().find(|total| total.currency() == draft.amount.currency()) {
            Some(total) => *total = total.checked_add(draft.amount)?,
            None => totals.push(draft.amount),
        }
    }
    Ok(totals.into_iter().map(Into::into).collect())
}

fn count(rows: &[dto::ImportRow], outcome: dto::ImportOutcome) -> u32 {
    number_of(rows.iter().filter(|row| row.outcome == outcome).count())
}

fn number_of(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

/// The bytes and the name of a file that is small enough to be an invoice file.
fn read_file(path: &Path) -> Result<(Vec<u8>, String), AppError> {
    let name = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let unreadable = |reason: String| AppError::FileUnreadable { file: name.clone(), reason };
    let file = File::open(path).map_err(|error| unreadable(format!("The file can't be opened: {error}.")))?;
    let metadata = file.metadata().map_err(|error| unreadable(format!("The file can't be read: {error}.")))?;
    if !metadata.is_file() {
        return Err(unreadable("This is a folder or a device. Choose a CSV or JSON file.".to_owned()));
    }
    let most = largest_file_bytes();
    if metadata.len() > most {
        return Err(AppError::unreadable(&name, &FileError::TooLarge { bytes: metadata.len(), most }));
    }
    let mut bytes = Vec::new();
    // A file that grows while it is read is refused by its length, too.
    file.take(most + 1).read_to_end(&mut bytes).map_err(|error| unreadable(format!("The file can't be read: {error}.")))?;
    Ok((bytes, name))
}
