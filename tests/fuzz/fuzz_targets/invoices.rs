//! Invoice files: CSV with any first line, and AWS's JSON.
#![no_main]

use billing_core::column_mapping::{ColumnMapping, DateOrder, DecimalMark};
use billing_interchange::{RowProblem, invoices_head, read_invoices};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let read = read_invoices(bytes, &[]);
    match &read {
        Ok(file) => {
            assert!(!file.rows.is_empty());
            for row in &file.rows {
                match &row.record {
                    Ok(draft) => assert!(draft.amount.is_positive() && draft.due_on >= draft.issued_on),
                    Err(error) => {
                        assert!(!error.problem.to_string().is_empty());
                        assert!(
                            !cfg!(feature = "planted-fault") || !matches!(error.problem, RowProblem::NoSuchDay(_)),
                            "the planted fault"
                        );
                    }
                }
            }
        }
        Err(error) => assert!(error.to_string().ends_with('.')),
    }
    let Ok((head, problem)) = invoices_head(bytes, &[]) else { return };
    assert!(head.samples.len() <= 3 && head.mapping.header.len() == head.header.len());
    // Said of a first line is what its names say: every row that could be read is read to the same record.
    let (None, Ok(plain)) = (problem, read) else { return };
    let as_named = ColumnMapping { dates: DateOrder::YearMonthDay, decimals: DecimalMark::Point, ..head.mapping };
    let mapped = read_invoices(bytes, &[as_named]).expect("it could be read");
    assert_eq!(plain.rows.len(), mapped.rows.len());
    for (plain, mapped) in plain.rows.iter().zip(&mapped.rows) {
        assert!(plain.record.is_err() || plain.record == mapped.record);
    }
});
