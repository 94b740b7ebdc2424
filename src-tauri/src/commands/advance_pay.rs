//! The Advance Pay, Add funds and Funding pages.

use billing_app::dto::{
    AddFunds, AdvancePayOverview, ApiError, Funding, FundingChange, FundingDetail, FundingOptions, FundingOptionsQuery, FundingOutcome,
    FundingQuery, Page, RecordReceipt, Register, Registration, ReturnCode,
};
use tauri::State;

use crate::session::Session;

/// All that the Advance Pay page shows above its history.
#[tauri::command]
#[specta::specta]
pub async fn advance_pay_overview(session: State<'_, Session>) -> Result<AdvancePayOverview, ApiError> {
    session.run(move |app| app.advance_pay_overview()).await
}

/// Registers the account (R1).
#[tauri::command]
#[specta::specta]
pub async fn register(session: State<'_, Session>, request: Register) -> Result<Registration, ApiError> {
    session.run(move |app| app.register(&request)).await
}

/// What adding funds would mean.
#[tauri::command]
#[specta::specta]
pub async fn funding_options(session: State<'_, Session>, query: FundingOptionsQuery) -> Result<FundingOptions, ApiError> {
    session.run(move |app| app.funding_options(&query)).await
}

/// Requests a funding.
#[tauri::command]
#[specta::specta]
pub async fn add_funds(session: State<'_, Session>, request: AddFunds) -> Result<FundingDetail, ApiError> {
    session.run(move |app| app.add_funds(&request)).await
}

/// A page of the funding history, the newest first.
#[tauri::command]
#[specta::specta]
pub async fn list_fundings(session: State<'_, Session>, query: FundingQuery) -> Result<Page<Funding>, ApiError> {
    session.run(move |app| app.fundings(&query)).await
}

/// One funding with its steps, documents and postings.
#[tauri::command]
#[specta::specta]
pub async fn get_funding(session: State<'_, Session>, id: String) -> Result<FundingDetail, ApiError> {
    session.run(move |app| app.funding(&id)).await
}

/// Records that a transfer arrived (R11).
#[tauri::command]
#[specta::specta]
pub async fn record_receipt(session: State<'_, Session>, request: RecordReceipt) -> Result<FundingChange, ApiError> {
    session.run(move |app| app.record_receipt(&request)).await
}

/// Records that a debit went through (R12).
#[tauri::command]
#[specta::specta]
pub async fn mark_funding_succeeded(session: State<'_, Session>, request: FundingOutcome) -> Result<FundingChange, ApiError> {
    session.run(move |app| app.mark_funding_succeeded(&request)).await
}

/// Records that a debit was refused (R12).
#[tauri::command]
#[specta::specta]
pub async fn mark_funding_failed(session: State<'_, Session>, request: FundingOutcome) -> Result<FundingChange, ApiError> {
    session.run(move |app| app.mark_funding_failed(&request)).await
}

/// Records that the bank took the money back (R11, R12).
#[tauri::command]
#[specta::specta]
pub async fn mark_funding_returned(session: State<'_, Session>, request: FundingOutcome) -> Result<FundingChange, ApiError> {
    session.run(move |app| app.mark_funding_returned(&request)).await
}

/// Calls off an EFT before anything arrived (R11).
#[tauri::command]
#[specta::specta]
pub async fn cancel_funding(session: State<'_, Session>, id: String) -> Result<FundingChange, ApiError> {
    session.run(move |app| app.cancel_funding(&id)).await
}

/// Every ACH return code with its meaning.
#[tauri::command]
#[specta::specta]
pub async fn return_codes() -> Vec<ReturnCode> {
    billing_app::return_codes()
}
