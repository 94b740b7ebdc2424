//! Unapplied funds: cash that matched nothing, credit memos, and payments by hand.

use billing_app::dto::{
    ApiError, ApplyFunds, Page, PayInvoice, PaymentByHand, RecordUnappliedCash, ReturnUnappliedCash, TieUnappliedCash, UnappliedCash,
    UnappliedCashChange, UnappliedCashDetail, UnappliedCashQuery,
};
use tauri::State;

use crate::session::Session;

/// A page of unapplied cash, the newest first.
#[tauri::command]
#[specta::specta]
pub async fn list_unapplied_cash(session: State<'_, Session>, query: UnappliedCashQuery) -> Result<Page<UnappliedCash>, ApiError> {
    session.run(move |app| app.unapplied_cash_list(&query)).await
}

/// Unapplied cash with its evidence and postings.
#[tauri::command]
#[specta::specta]
pub async fn get_unapplied_cash(session: State<'_, Session>, id: String) -> Result<UnappliedCashDetail, ApiError> {
    session.run(move |app| app.unapplied_cash(&id)).await
}

/// Records money that arrived and matches nothing (R21).
#[tauri::command]
#[specta::specta]
pub async fn record_unapplied_cash(session: State<'_, Session>, request: RecordUnappliedCash) -> Result<UnappliedCashChange, ApiError> {
    session.run(move |app| app.record_unapplied_cash(&request)).await
}

/// Ties unapplied cash to the funding that it was sent for.
#[tauri::command]
#[specta::specta]
pub async fn tie_unapplied_cash(session: State<'_, Session>, request: TieUnappliedCash) -> Result<UnappliedCashChange, ApiError> {
    session.run(move |app| app.tie_unapplied_cash(&request)).await
}

/// Records that the bank took back what is left of unapplied cash.
#[tauri::command]
#[specta::specta]
pub async fn return_unapplied_cash(session: State<'_, Session>, request: ReturnUnappliedCash) -> Result<UnappliedCashChange, ApiError> {
    session.run(move |app| app.return_unapplied_cash(&request)).await
}

/// Pays an invoice from unapplied cash, by hand.
#[tauri::command]
#[specta::specta]
pub async fn apply_unapplied_cash(session: State<'_, Session>, request: ApplyFunds) -> Result<PaymentByHand, ApiError> {
    session.run(move |app| app.apply_unapplied_cash(&request)).await
}

/// Pays an invoice from a credit memo, by hand.
#[tauri::command]
#[specta::specta]
pub async fn apply_credit_memo(session: State<'_, Session>, request: ApplyFunds) -> Result<PaymentByHand, ApiError> {
    session.run(move |app| app.apply_credit_memo(&request)).await
}

/// Completes the payment of an invoice: charges a payment method (R15).
#[tauri::command]
#[specta::specta]
pub async fn pay_invoice(session: State<'_, Session>, request: PayInvoice) -> Result<PaymentByHand, ApiError> {
    session.run(move |app| app.pay_invoice(&request)).await
}
