//! Bank statements: camt.053, OFX, and CSV with any first line.
#![no_main]

use billing_core::column_mapping::{ColumnMapping, DateOrder, DecimalMark};
use billing_interchange::RowProblem;
use billing_interchange::statement::{StatementRowProblem, read_statement, statement_head};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let read = read_statement(bytes, &[]);
    match &read {
        Ok(file) => {
            assert!(!file.rows.is_empty());
            for row in &file.rows {
                match &row.record {
                    Ok(line) => {
                        assert!(line.amount.is_positive());
                        assert!(line.account_last_four.as_ref().is_none_or(|last| last.chars().count() <= 4));
                    }
                    Err(error) => {
                        assert!(!error.problem.to_string().is_empty() && row.as_written.chars().count() <= 140);
                        let no_such_day = matches!(error.problem, StatementRowProblem::Row(RowProblem::NoSuchDay(_)));
                        assert!(!cfg!(feature = "planted-fault") || !no_such_day, "the planted fault");
                    }
                }
            }
        }
        Err(error) => assert!(error.to_string().ends_with('.')),
    }
    let Ok((head, problem)) = statement_head(bytes, &[]) else { return };
    assert!(head.samples.len() <= 3 && head.mapping.header.len() == head.header.len());
    // Said of a first line is what its names say: every row that could be read is read to the same movement.
    let (None, Ok(plain)) = (problem, read) else { return };
    let as_named = ColumnMapping { dates: DateOrder::YearMonthDay, decimals: DecimalMark::Point, ..head.mapping };
    let mapped = read_statement(bytes, &[as_named]).expect("it could be read");
    assert_eq!(plain.rows.len(), mapped.rows.len());
    for (plain, mapped) in plain.rows.iter().zip(&mapped.rows) {
        assert!(plain.record.is_err() || plain.record == mapped.record);
    }
});
