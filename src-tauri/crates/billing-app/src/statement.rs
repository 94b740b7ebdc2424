//! Bank statements: first a preview that writes nothing, then the import of just that file; its lines, and undoing it (R16, R21).

use std::collections::HashMap;
use std::path::Path;

use billing_core::column_mapping::FileKind;
use billing_core::ids::MatchId;
use billing_core::statement::{CreditDebit, StatementLineDraft};
use billing_interchange::largest_file_bytes;
use billing_interchange::statement::{StatementFile, StatementRow, read_statement};
use billing_store::{LineIdentity, StatementFileRecord, line_fingerprint};

use crate::convert::{number_of, totals};
use crate::dto::{ImportSentence, InvoiceFileRefusal, Refusal, Sentence, StatementSentence, english};
use crate::error::AppError;
use crate::files::read_whole;
use crate::list_export::word;
use crate::text::mebibytes;
use crate::{App, Change, View, dto};

/// The most rows, and the most matches, that an answer shows.
const MOST_SHOWN: usize = 1_000;

/// A file that was read, and what each of its rows would do.
struct Plan {
    file: StatementFile,
    sha256: String,
    rows: Vec<dto::StatementRow>,
    /// What tells the rows that could be read from others, in the order of the file.
    identities: Vec<Option<LineIdentity>>,
}

impl Plan {
    fn count(&self, outcome: dto::ImportOutcome) -> u32 {
        number_of(self.rows.iter().filter(|row| row.outcome == outcome).count())
    }

    /// The new lines: where each stands, what it says, and what tells it from others.
    fn new_lines(&self) -> impl Iterator<Item = (u32, &StatementLineDraft, &LineIdentity)> {
        let rows = self.file.rows.iter().zip(&self.rows).zip(&self.identities);
        rows.filter(|((_, planned), _)| planned.outcome == dto::ImportOutcome::New)
            .filter_map(|((row, _), identity)| Some((row.line, row.record.as_ref().ok()?, identity.as_ref()?)))
    }
}

impl App {
    /// Says for each row of a statement file what an import would do. Nothing is written.
    ///
    /// # Errors
    /// Where the file as a whole can't be read as a statement, with the place and the way out.
    pub fn preview_statement(&mut self, path: &Path) -> Result<dto::StatementPreview, AppError> {
        let (bytes, name) = read_file(path)?;
        let plan = self.read(|view| view.plan_statement(&bytes, &name))?;
        let lines = || plan.file.rows.iter().filter_map(|row| row.record.as_ref().ok());
        let mut accounts: Vec<String> = lines().filter_map(|line| line.account_last_four.clone()).collect();
        accounts.sort_unstable();
        accounts.dedup();
        let [new_credits_total, new_debits_total] = [CreditDebit::Credit, CreditDebit::Debit].map(|wanted| new_total(&plan, wanted));
        let mut rows: Vec<&dto::StatementRow> = plan.rows.iter().collect();
        rows.sort_by_key(|row| row.outcome != dto::ImportOutcome::Refused);
        Ok(dto::StatementPreview {
            path: path.display().to_string(),
            file_name: name,
            format: plan.file.format.into(),
            accounts,
            booked_from: lines().map(|line| line.booked_on).min().map(|day| day.to_string()),
            booked_to: lines().map(|line| line.booked_on).max().map(|day| day.to_string()),
            read: number_of(plan.rows.len()),
            new: plan.count(dto::ImportOutcome::New),
            already_known: plan.count(dto::ImportOutcome::AlreadyKnown),
            refused: plan.count(dto::ImportOutcome::Refused),
            new_credits_total: new_credits_total?,
            new_debits_total: new_debits_total?,
            rows_left_out: number_of(rows.len().saturating_sub(MOST_SHOWN)),
            rows: rows.into_iter().take(MOST_SHOWN).cloned().collect(),
            columns_mapped: plan.file.columns_mapped,
            ignored_columns: plan.file.ignored_columns,
            sha256: plan.sha256,
        })
    }

    /// Adds every new line of a statement file, all in one change, and suggests which fundings they stand for. Rows that can't be read
    /// are reported with their line; the same lines again add nothing (R16). Exact matches are confirmed where asked for, each a change
    /// of its own.
    ///
    /// # Errors
    /// Where the file as a whole can't be read as a statement, or is not the one that was previewed.
    pub fn import_statement(&mut self, request: &dto::ImportStatement) -> Result<dto::StatementImport, AppError> {
        let (bytes, name) = read_file(Path::new(&request.path))?;
        if request.sha256.as_ref().is_some_and(|previewed| *previewed != crate::text::sha256(&bytes)) {
            return Err(AppError::FileChanged(name));
        }
        let (mut result, suggested) = self.write(|change| change.import_statement(&bytes, &name))?;
        let confirmed = if request.apply_exact { self.confirm_exact_matches()? } else { Vec::new() };
        result.confirmed = number_of(confirmed.len());
        result.matches = self.read(|view| view.show_matches(&suggested))?;
        for change in confirmed {
            let settled = change.funding.map(|funding| funding.settlement).unwrap_or_default();
            result.settlement.payments.extend(settled.payments);
            result.settlement.unpaid = settled.unpaid;
            result.settlement.paused = settled.paused;
            match result.matches.iter_mut().find(|known| known.id == change.decided.id) {
                Some(known) => *known = change.decided,
                None => result.matches.push(change.decided),
            }
        }
        result.matches.truncate(MOST_SHOWN);
        Ok(result)
    }

    /// Withdraws all lines of an import, while none of them is evidence of anything: they stay on record, count no more, and can be
    /// imported again. An import that was undone before is answered, and changes nothing (R16).
    ///
    /// # Errors
    /// Where there was no such import, or a line of it was tied to a funding.
    pub fn undo_statement(&mut self, id: &str) -> Result<dto::UndoneStatement, AppError> {
        self.write(|change| {
            let file = change.view().find_statement(id)?;
            let answer = |already_undone| dto::UndoneStatement { import_id: file.id.to_string(), withdrawn: file.rows[1], already_undone };
            if file.undone_at.is_some() {
                return Ok(answer(true));
            }
            if let Some(line) = change.writer.matched_line_of(file.id)? {
                let funding = line.funding.map_or_else(String::new, |funding| funding.to_string());
                let (import, line) = (file.id.to_string(), line.id.to_string());
                return Err(AppError::WrongStatus(Refusal::StatementNotUndone { import, line, funding }.into()));
            }
            for line in change.writer.suggested_lines_of(file.id)? {
                change.reject_other_matches(line)?;
            }
            change.writer.undo_statement_file(file.id, change.moment.at)?;
            Ok(answer(false))
        })
    }
}

impl Change<'_, '_> {
    /// Adds every new line of the statement in `bytes`; gives also the matches that it suggests.
    pub(crate) fn import_statement(&self, bytes: &[u8], name: &str) -> Result<(dto::StatementImport, Vec<MatchId>), AppError> {
        let plan = self.view().plan_statement(bytes, name)?;
        let file = self.writer.next_statement_file_id()?;
        let (waiting, mut suggested) = (self.view().waiting_fundings()?, Vec::new());
        for (place, line, identity) in plan.new_lines() {
            let id = self.writer.insert_statement_line(file, place, line, identity)?;
            suggested.extend(self.suggest_matches(id, line, &waiting)?);
        }
        let (added, already_known) = (plan.count(dto::ImportOutcome::New), plan.count(dto::ImportOutcome::AlreadyKnown));
        let read = number_of(plan.rows.len());
        // The same file once more changes nothing, not even the list of files that were imported (R16).
        let is_new = added > 0 || !self.writer.statement_was_imported(&plan.sha256)?;
        if is_new {
            self.writer.insert_statement_file(&StatementFileRecord {
                id: file,
                sha256: plan.sha256,
                file_name: name.chars().take(255).collect(),
                format: word(&dto::StatementFormat::from(plan.file.format)),
                imported_at: self.moment.at,
                rows: [read, added, already_known],
                undone_at: None,
            })?;
        }
        let result = dto::StatementImport {
            import_id: is_new.then(|| file.to_string()),
            read,
            added,
            already_known,
            needs_review: plan.rows.into_iter().filter(|row| row.outcome == dto::ImportOutcome::Refused).collect(),
            matches: Vec::new(),
            confirmed: 0,
            settlement: dto::Settlement::default(),
        };
        Ok((result, suggested))
    }
}

impl View<'_, '_> {
    fn plan_statement(&self, bytes: &[u8], name: &str) -> Result<Plan, AppError> {
        let file = read_statement(bytes, &self.column_mappings(FileKind::Statement)?)
            .map_err(|error| AppError::FileUnreadable { file: name.to_owned(), reason: StatementSentence::of_file(&error).into() })?;
        let mut seen: HashMap<[u8; 32], u32> = HashMap::new();
        let (mut rows, mut identities) = (Vec::with_capacity(file.rows.len()), Vec::with_capacity(file.rows.len()));
        for row in &file.rows {
            let (planned, identity) = match &row.record {
                Err(error) => (refused(row, error.field.clone(), StatementSentence::of_row(&error.problem)), None),
                Ok(line) => {
                    let fingerprint = line_fingerprint(line);
                    // Two truly equal lines of one file are two movements (R16).
                    let occurrence = seen.entry(fingerprint).or_default();
                    *occurrence += 1;
                    let identity = LineIdentity { fingerprint, occurrence: *occurrence };
                    (planned(row.line, line, self.reader.statement_line_is_known(&identity)?), Some(identity))
                }
            };
            rows.push(planned);
            identities.push(identity);
        }
        Ok(Plan { sha256: crate::text::sha256(bytes), file, rows, identities })
    }

    fn show_matches(&self, ids: &[MatchId]) -> Result<Vec<dto::Match>, AppError> {
        let mut shown = Vec::new();
        for id in ids.iter().take(MOST_SHOWN) {
            if let Some(found) = self.reader.statement_match(*id)? {
                shown.push(self.show_match(&found)?);
            }
        }
        Ok(shown)
    }
}

fn planned(place: u32, line: &StatementLineDraft, known: bool) -> dto::StatementRow {
    let reason_parts: Vec<Sentence> = known.then(|| ImportSentence::RowKnown {}.into()).into_iter().collect();
    dto::StatementRow {
        line: place,
        as_written: None,
        booked_on: Some(line.booked_on.to_string()),
        credit_debit: Some(line.credit_debit.into()),
        amount: Some(line.amount.into()),
        counterparty: line.counterparty.clone(),
        description: line.description.clone(),
        outcome: if known { dto::ImportOutcome::AlreadyKnown } else { dto::ImportOutcome::New },
        field: None,
        reason: known.then(|| english(&reason_parts)),
        reason_parts,
    }
}

/// A row that can't be read.
fn refused(row: &StatementRow, field: String, said: Sentence) -> dto::StatementRow {
    let reason_parts = vec![said];
    dto::StatementRow {
        line: row.line,
        as_written: Some(row.as_written.clone()),
        booked_on: None,
        credit_debit: None,
        amount: None,
        counterparty: None,
        description: None,
        outcome: dto::ImportOutcome::Refused,
        field: Some(field),
        reason: Some(english(&reason_parts)),
        reason_parts,
    }
}

/// What the new lines of one direction add up to, per currency.
fn new_total(plan: &Plan, wanted: CreditDebit) -> Result<Vec<dto::Money>, AppError> {
    totals(plan.new_lines().filter(|(_, line, _)| line.credit_debit == wanted).map(|(_, line, _)| line.amount))
}

/// The bytes and the name of a file that is small enough to be a statement.
pub(crate) fn read_file(path: &Path) -> Result<(Vec<u8>, String), AppError> {
    let most = largest_file_bytes();
    read_whole(path, "STATEMENT", most, |bytes| InvoiceFileRefusal::FileTooLarge { size: mebibytes(bytes), most: mebibytes(most) }.into())
}
