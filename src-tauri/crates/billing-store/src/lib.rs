//! The ledger's SQLite file. Only this crate knows SQL, and no type of the database leaves it.
//!
//! [`Store`] makes and opens the file; [`Reader`] and [`Writer`] are one consistent moment and one atomic change.
//! Each table has its module; each module adds its calls to the two.

mod account;
mod attachment;
mod audit;
mod bulk;
mod chain;
mod columns;
mod connection;
mod copy;
mod document;
mod error;
mod examination;
mod funding;
mod funding_event;
mod import_file;
mod invoice;
mod invoice_list;
mod ledger;
mod ledger_key;
mod list;
mod migrations;
mod past_due;
mod payment;
mod payment_method;
mod query;
mod registration;
mod request;
mod sealed;
mod seller_bank;
mod settled_day;
mod text_search;
mod transaction;
mod transaction_list;
mod unapplied_cash;
mod verification;
mod watch;

pub use account::{BalanceDay, MonthMovement};
pub use attachment::AttachmentRecord;
pub use audit::{AuditAction, AuditEntry, AuditFilter, AuditedRecord, Author};
pub use chain::ChainHead;
pub use connection::{BUSY_TIMEOUT, Reader, Store, Writer, sqlite_versions};
pub use copy::{set_aside, sync_folder};
pub use document::{DocumentFilter, DocumentKind, DocumentRecord, NewDocument};
pub use error::StoreError;
pub use examination::{TableCount, count_readable};
pub use funding::{FundingFilter, FundingSort, NewFunding};
pub use funding_event::{Evidence, FundingEventKind, FundingEventRecord};
pub use import_file::ImportFileRecord;
pub use invoice::{InvoiceCursor, InvoiceTotals, OpenPosition};
pub use invoice_list::{InvoiceFilter, InvoiceSort};
pub use ledger::LedgerRecord;
pub use ledger_key::{KeyLocation, LedgerKey, Wrapping};
pub use list::{AmountFilter, Direction, ListSums};
pub use payment::{ChargeAnswer, ChargeReason, NewPayment, OwnersWord, PaymentRecord, PaymentSource, PaymentStatus, PaymentsOfDay};
pub use payment_method::NewBankAccount;
pub use request::RequestRecord;
pub use sealed::{SealedAccount, SealedField};
pub use seller_bank::{NewSellerBank, ReceivingAccountKind, SellerBankRecord};
pub use transaction::{EntryRecord, NewTransaction, RecordStatus, Subject, TransactionRecord};
pub use transaction_list::{TransactionFilter, TransactionSort};
pub use unapplied_cash::{CashEvidence, NewUnappliedCash, UnappliedCashRecord};
pub use verification::{Finding, LedgerCounts};
pub use watch::{Watcher, report, share, unwatched};
