//! What an owner sets out to do, from the first click to the last.

mod bank_account;
mod document;
mod first_start;
mod match_columns;
mod payment_order;
mod reconcile;
mod refusals;
mod restore;
mod sample;
mod sharing;
mod six_lines;
mod unapplied_cash;
mod undo_import;
