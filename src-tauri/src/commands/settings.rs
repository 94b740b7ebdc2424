//! The Settings page.

use billing_app::dto::{
    ApiError, AuditEntry, AuditQuery, ChainHead, ClockConfirmation, EditAccount, LedgerInfo, Page, SellerProfile, SetSellerBank,
    Verification,
};
use tauri::State;

use crate::session::Session;

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
pub async fn verify_ledger(session: State<'_, Session>, noted_head: Option<String>) -> Result<Verification, ApiError> {
    session
        .run(move |app| match noted_head {
            Some(head) => app.verify_against(&head),
            None => app.verify(),
        })
        .await
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
