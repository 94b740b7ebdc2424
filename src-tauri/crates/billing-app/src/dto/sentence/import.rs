//! What an import says of a row, and in what two records of one number differ.

use super::gap::{Amount, Choice, Words};
use super::sentences;

sentences! {
    /// Why a row is not simply new, and why a record is refused beside the one that the ledger has.
    ImportSentence {
        RowKnown {} = "It is in the ledger already.";
        RowUndone {} = "An import of it was undone; it is recorded again.";
        RowRepeats { line: String } = "It repeats line {line}.";
        RowDiffers { difference: Words } = "It is in the ledger with another {difference}. The ledger keeps what it has.";
        RowDiffersFromLine { line: String, difference: Words } =
            "Line {line} has the same number with another {difference}. Only line {line} is taken.";
        RowElsewhere { other: String, own: String } = "It belongs to account {other}; this ledger is account {own}'s.";
        RecordDiffers { number: String, difference: Words } = "{number} is in the ledger with another {difference}. Nothing was changed.";
        AmountDiffers { there: Amount, here: Amount } = "amount ({there} there, {here} here)";
        KindDiffers { part: Choice } = "{part, select, TYPE {type} other {charge type}}";
        PartDiffers { part: Choice, there: Option<String>, here: Option<String> } =
            "{part, select, ISSUED_ON {day of issue} DUE_ON {due date} PURCHASE_ORDER {purchase order} other {billing period}} ({there, select, none {none} other {{there}}} there, {here, select, none {none} other {{here}}} here)";
    }
}
