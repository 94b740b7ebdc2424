//! The Settings page.

use billing_app::dto::{ApiError, EditAccount, LedgerInfo, SellerProfile, SetSellerBank, Verification};
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

/// Checks every invariant from the rows alone.
#[tauri::command]
#[specta::specta]
pub async fn verify_ledger(session: State<'_, Session>) -> Result<Verification, ApiError> {
    session.run(move |app| app.verify()).await
}
