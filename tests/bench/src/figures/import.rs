//! T4: importing files of invoices into an empty ledger.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use billing_app::dto::ImportInvoices;
use billing_tests::Sequence;
use chrono::Days;
use rusqlite::{Transaction, TransactionBehavior, params};

use crate::bare::Bare;
use crate::figure::{Figure, Target};
use crate::place::Place;
use crate::timing::{PAIRS, Pair, timed};
use crate::trouble::Trouble;
use crate::{generator, ledger};

/// Rows in one file; a file of invoices has at most 64 MiB.
const ROWS_PER_FILE: u64 = 500_000;

/// The most movements that are imported: the size that the target speaks of.
const MOST: u64 = 1_000_000;

/// Imports invoices, against a bare load of the same files that builds its indexes last.
pub fn against_bare_load(place: &Place) -> Result<Figure, Trouble> {
    let movements = place.size.min(MOST);
    let files = write_files(place.scratch.path(), movements)?;
    let mut pairs = Vec::new();
    for round in 0..PAIRS {
        let folder = tempfile::Builder::new().prefix("import-").tempdir_in(place.scratch.path())?;
        let path = folder.path().join("ledger");
        let mut app = ledger::make(&path, &generator::today().to_string())?;
        let (ours, ()) = timed(|| {
            files.iter().try_for_each(|file| {
                let request = ImportInvoices { path: file.display().to_string(), sha256: None, settle: false };
                let result = app.import_invoices(&request)?;
                if result.added == result.read { Ok(()) } else { Err(Trouble(format!("only {} rows were taken", result.added))) }
            })
        })?;
        let bare = Bare::empty(&path, &folder.path().join("bare"), false)?;
        let (reference, loaded) = timed(|| load(&bare, &files))?;
        if loaded != movements {
            return Err(Trouble(format!("round {round}: the bare load took {loaded} rows of {movements}")));
        }
        pairs.push(Pair::of_times(ours, reference));
    }
    Ok(Figure {
        name: "T4",
        size: place.size,
        what: format!("{movements} movements imported from CSV"),
        reference: "bare load of the same files, indexes last".to_owned(),
        target: Target::SpeedAtLeast(600),
        pairs,
    })
}

fn write_files(folder: &Path, rows: u64) -> Result<Vec<PathBuf>, Trouble> {
    let mut sequence = Sequence::of(0xC5F);
    let mut files = Vec::new();
    for first in (0..rows).step_by(usize::try_from(ROWS_PER_FILE)?) {
        let mut text =
            String::from("invoice_number,type,seller,issued_on,due_on,currency,amount,purchase_order,charge_type,billing_period\n");
        for number in first..rows.min(first + ROWS_PER_FILE) {
            let issued = generator::today() - Days::new(3_000 - number * 3_000 / rows);
            let (due, cents) = (issued + Days::new(14 + sequence.below(17)), 1_000 + sequence.below(1_000_000));
            let order = sequence.below(20_000);
            writeln!(
                text,
                "IM-{number:08},INVOICE,AWS_INC,{issued},{due},USD,{}.{:02},PO-{order:05},USAGE,{}",
                cents / 100,
                cents % 100,
                issued.format("%Y-%m")
            )?;
        }
        let path = folder.join(format!("invoices-{first}.csv"));
        std::fs::write(&path, text)?;
        files.push(path);
    }
    Ok(files)
}

/// Loads the files into tables without indexes, then builds those, all in one durable commit. Gives the number of rows.
fn load(bare: &Bare, files: &[PathBuf]) -> Result<u64, Trouble> {
    let transaction = Transaction::new_unchecked(&bare.connection, TransactionBehavior::Immediate)?;
    let (today, at) = (generator::today().to_string(), format!("{}T12:00:00.000Z", generator::today()));
    let mut insert_invoice = transaction.prepare(
        "INSERT INTO invoice (number, type, seller, currency, amount, outstanding, processing, settled, canceled, issued_on, due_on, charge_type,
            purchase_order, billing_period, recorded_on, recorded_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?5, 0, 0, 0, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    let mut insert_transaction = transaction.prepare(
        "INSERT INTO ledger_transaction (event, class, seller, currency, amount, occurred_on, recorded_at, invoice)
        VALUES ('INVOICE_RECORDED', 'INVOICE', ?, ?, ?, ?, ?, ?)",
    )?;
    let mut insert_entry =
        transaction.prepare("INSERT INTO entry (ledger_transaction, account, amount, balance_after) VALUES (?, ?, ?, ?)")?;
    let (mut record, mut rows, mut balance) = (csv::StringRecord::new(), 0, 0_i64);
    for file in files {
        let mut reader = csv::Reader::from_path(file)?;
        while reader.read_record(&mut record)? {
            let amount: i64 = record[6].replace('.', "").parse()?;
            let [number, kind, seller, issued, due, currency] = [0, 1, 2, 3, 4, 5].map(|column| &record[column]);
            let invoice = insert_invoice
                .insert(params![number, kind, seller, currency, amount, issued, due, &record[8], &record[7], &record[9], today, at])?;
            let posted = insert_transaction.insert(params![seller, currency, amount, today, at, invoice])?;
            balance += amount;
            insert_entry.execute([posted, 1, amount, balance])?;
            insert_entry.execute([posted, 2, -amount, -balance])?;
            rows += 1;
        }
    }
    let accounts = [(1, "expenses:cloud usage", balance), (2, "liabilities:invoices", -balance)];
    for (id, name, balance) in accounts {
        let sql = "INSERT INTO account (id, name, seller, currency, balance) VALUES (?, ?, 'AWS_INC', 'USD', ?)";
        transaction.execute(sql, params![id, name, balance])?;
    }
    bare.make_indexes()?;
    drop((insert_invoice, insert_transaction, insert_entry));
    transaction.commit()?;
    Ok(rows)
}
