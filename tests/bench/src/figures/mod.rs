//! Each figure of quality.md's table that concerns the ledger.

pub mod as_of;
pub mod command;
pub mod document;
pub mod import;
pub mod pages;
pub mod posting;
pub mod search;
pub mod settlement;
pub mod size;
