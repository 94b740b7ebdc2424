//! The ledger's file: what is not a ledger, two windows on one, what can't be changed, what `verify` finds, what is sealed.

mod backup;
mod chain;
mod damage;
mod files;
mod key_changes;
mod keyring;
mod keys;
mod long_work;
mod sharing;
mod upgrade;
