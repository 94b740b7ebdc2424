//! The Payments page.

use billing_app::dto::{
    AccountSummary, AddInvoice, ApiError, ChargeOutcome, Invoice, InvoiceDetail, InvoiceQuery, ListQuery, ListTotals, Page, Settlement,
    Transaction, TransactionQuery, UnappliedFund, UnappliedFundQuery,
};
use tauri::State;

use crate::session::Session;

/// What is outstanding, what could pay it, and what falls due next.
#[tauri::command]
#[specta::specta]
pub async fn account_summary(session: State<'_, Session>) -> Result<AccountSummary, ApiError> {
    session.run(move |app| app.account_summary()).await
}

/// A page of invoices and credit memos.
#[tauri::command]
#[specta::specta]
pub async fn list_invoices(session: State<'_, Session>, query: InvoiceQuery) -> Result<Page<Invoice>, ApiError> {
    session.run(move |app| app.invoices(&query)).await
}

/// One invoice or credit memo with its payments and postings.
#[tauri::command]
#[specta::specta]
pub async fn get_invoice(session: State<'_, Session>, id: String) -> Result<InvoiceDetail, ApiError> {
    session.run(move |app| app.invoice(&id)).await
}

/// Records one invoice or credit memo.
#[tauri::command]
#[specta::specta]
pub async fn add_invoice(session: State<'_, Session>, request: AddInvoice) -> Result<Invoice, ApiError> {
    session.run(move |app| app.add_invoice(&request)).await
}

/// Sources of unapplied funds.
#[tauri::command]
#[specta::specta]
pub async fn list_unapplied_funds(session: State<'_, Session>, query: UnappliedFundQuery) -> Result<Page<UnappliedFund>, ApiError> {
    session.run(move |app| app.unapplied_funds(&query)).await
}

/// How many rows match a list, and what they add up to.
#[tauri::command]
#[specta::specta]
pub async fn list_totals(session: State<'_, Session>, list: ListQuery) -> Result<ListTotals, ApiError> {
    session.run(move |app| app.list_totals(&list)).await
}

/// A page of transactions.
#[tauri::command]
#[specta::specta]
pub async fn list_transactions(session: State<'_, Session>, query: TransactionQuery) -> Result<Page<Transaction>, ApiError> {
    session.run(move |app| app.transactions(&query)).await
}

/// Pays what is due today or before.
#[tauri::command]
#[specta::specta]
pub async fn settle(session: State<'_, Session>) -> Result<Settlement, ApiError> {
    session.run(move |app| app.settle(None)).await
}

/// Records that a charge to a payment method went through.
#[tauri::command]
#[specta::specta]
pub async fn mark_charge_succeeded(session: State<'_, Session>, request: ChargeOutcome) -> Result<InvoiceDetail, ApiError> {
    session.run(move |app| app.mark_charge_succeeded(&request)).await
}

/// Records that a charge to a payment method was refused.
#[tauri::command]
#[specta::specta]
pub async fn mark_charge_failed(session: State<'_, Session>, request: ChargeOutcome) -> Result<InvoiceDetail, ApiError> {
    session.run(move |app| app.mark_charge_failed(&request)).await
}
