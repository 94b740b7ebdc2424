//! Tests of the headless crates, at billing-app's boundary and at the command line.

mod architecture;
mod attachments;
mod column_mapping;
mod command_line;
mod documents;
mod export;
mod filters;
mod history;
mod import;
mod lists;
mod model;
mod payment_files;
mod postings;
mod records;
mod rules;
mod sample;
mod search;
mod statements;
mod storage;
mod wire;
