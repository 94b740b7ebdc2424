//! The Settings page.

use std::path::PathBuf;

use billing_app::dto::{
    ApiError, AuditEntry, AuditQuery, ChainHead, ClockConfirmation, EditAccount, LedgerInfo, Page, SellerProfile, SetSellerBank,
    TimerState, Verification,
};
use billing_app::{AppError, timer};
use tauri::{AppHandle, State};

use crate::session::Session;
use crate::tasks;
use crate::work::off_thread;

/// Changes the account, and seller and currency while no funds are unused (R7).
#[tauri::command]
#[specta::specta]
pub async fn edit_account(session: State<'_, Session>, request: EditAccount) -> Result<LedgerInfo, ApiError> {
    session.run(move |app| app.edit_account(&request)).await
}

/// The seller of record and its receiving bank details.
#[tauri::command]
#[specta::specta]
pub async fn seller_profile(session: State<'_, Session>) -> Result<SellerProfile, ApiError> {
    session.run(move |app| app.seller_profile()).await
}

/// Saves receiving bank details; a change needs to be confirmed (R19).
#[tauri::command]
#[specta::specta]
pub async fn set_seller_bank(session: State<'_, Session>, request: SetSellerBank) -> Result<SellerProfile, ApiError> {
    session.run(move |app| app.set_seller_bank(&request)).await
}

/// Checks every invariant from the rows alone; with a head that was noted earlier, also that nothing up to it was changed.
#[tauri::command]
#[specta::specta]
pub async fn verify_ledger(
    task: String,
    noted_head: Option<String>,
    app: AppHandle,
    session: State<'_, Session>,
) -> Result<Verification, ApiError> {
    tasks::run(&app, &session, task, move |ledger, progress| ledger.verify_watched(noted_head.as_deref(), progress)).await
}

/// Whether a timer of the system settles while the window is closed.
#[tauri::command]
#[specta::specta]
pub async fn timer_status() -> Result<TimerState, ApiError> {
    off_thread(|| Ok(timer::status()?)).await
}

/// Installs the timer for the open ledger, in place of one for another.
#[tauri::command]
#[specta::specta]
pub async fn install_timer(session: State<'_, Session>) -> Result<TimerState, ApiError> {
    session.run(|app| app.install_timer(command_line()?)).await
}

/// Removes the timer.
#[tauri::command]
#[specta::specta]
pub async fn remove_timer() -> Result<TimerState, ApiError> {
    off_thread(|| Ok(timer::remove()?)).await
}

/// The command line, which the timer runs.
fn command_line() -> Result<PathBuf, AppError> {
    timer::program(&std::env::current_exe().unwrap_or_default(), std::env::var_os("PATH").as_deref())
}

/// The head of the hash chain.
#[tauri::command]
#[specta::specta]
pub async fn chain_head(session: State<'_, Session>) -> Result<ChainHead, ApiError> {
    session.run(move |app| app.chain_head()).await
}

/// A page of the audit log, the newest first.
#[tauri::command]
#[specta::specta]
pub async fn audit_log(session: State<'_, Session>, query: AuditQuery) -> Result<Page<AuditEntry>, ApiError> {
    session.run(move |app| app.audit_log(&query)).await
}

/// Takes the owner's word that the computer's clock is right, although it was later before: automatic payment goes on (R18).
#[tauri::command]
#[specta::specta]
pub async fn confirm_clock(session: State<'_, Session>) -> Result<ClockConfirmation, ApiError> {
    session.run(move |app| app.confirm_clock()).await
}
