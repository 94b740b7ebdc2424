//! The rows, in the order in which they are played.

pub mod canaries;
pub mod clock;
pub mod damage;
pub mod faults;
pub mod histories;
pub mod kill;
pub mod power;
pub mod races;
pub mod upgrade;

use crate::row::Row;

/// Every row.
pub fn all() -> Vec<Row> {
    vec![
        histories::row(),
        kill::row(),
        faults::row(),
        power::row(),
        races::row(),
        clock::row(),
        damage::row(),
        upgrade::row(),
        canaries::row(),
    ]
}
