//! The ledger that is open: first start, the sample, the simulated date.

use billing_app::dto::{ApiError, ClockAdvance, CreateLedger, LedgerInfo, Startup};
use tauri::State;

use crate::session::Session;

/// What is fixed about the ledger, and its day.
#[tauri::command]
#[specta::specta]
pub async fn ledger_info(session: State<'_, Session>) -> Result<LedgerInfo, ApiError> {
    session.run(move |app| app.ledger_info()).await
}

/// Moves the simulated date of a sandbox forward.
#[tauri::command]
#[specta::specta]
pub async fn advance_clock(session: State<'_, Session>, to: String) -> Result<ClockAdvance, ApiError> {
    session.run(move |app| app.advance_clock(&to)).await
}

/// What the window needs to know when it opens.
#[tauri::command]
#[specta::specta]
pub async fn startup(session: State<'_, Session>) -> Result<Startup, ApiError> {
    session.startup().await
}

/// Makes the owner's ledger and opens it.
#[tauri::command]
#[specta::specta]
pub async fn create_ledger(session: State<'_, Session>, request: CreateLedger) -> Result<LedgerInfo, ApiError> {
    session.create(request).await
}

/// Opens the sample ledger, making it first if needed.
#[tauri::command]
#[specta::specta]
pub async fn open_sample(session: State<'_, Session>) -> Result<LedgerInfo, ApiError> {
    session.open_sample().await
}

/// Goes back from the sample to the owner's ledger, or to the first start.
#[tauri::command]
#[specta::specta]
pub async fn leave_sample(session: State<'_, Session>) -> Result<Startup, ApiError> {
    session.leave_sample().await
}
