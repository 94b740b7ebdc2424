//! The domain of Advance Pay Console, free of I/O and of serialization.
//!
//! An account owner pays a cloud seller in advance; this crate knows the words and the rules (R1–R21 in the
//! product's design): money, the calendar of banks, what a funding, an invoice and a payment method are, how
//! an automatic payment is allocated, and which ledger postings each event makes. Every function is pure:
//! the current day is an argument, randomness is an argument, storage is somebody else's.

pub mod address;
pub mod bank;
pub mod by_hand;
pub mod calendar;
pub mod card;
pub mod check_code;
pub mod column_mapping;
pub mod funding;
pub mod ids;
pub mod invoice;
pub mod language;
pub mod ledger;
pub mod method;
pub mod money;
pub mod reference;
pub mod registration;
pub mod return_code;
pub mod seller;
pub mod settlement;
pub mod statement;
pub mod text;
pub mod unapplied_cash;
pub mod validation;

pub use chrono::{DateTime, NaiveDate, Utc};
