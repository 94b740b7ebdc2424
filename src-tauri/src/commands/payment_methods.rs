//! The Payment methods page.

use billing_app::dto::{AddBankAccount, AddCard, ApiError, EditBankAccount, Page, PaymentMethod, PaymentMethodDetail};
use tauri::State;

use crate::session::Session;

/// Every payment method that was not removed.
#[tauri::command]
#[specta::specta]
pub async fn list_payment_methods(session: State<'_, Session>) -> Result<Page<PaymentMethod>, ApiError> {
    session.run(move |app| app.payment_methods()).await
}

/// One payment method with what goes through it.
#[tauri::command]
#[specta::specta]
pub async fn get_payment_method(session: State<'_, Session>, id: String) -> Result<PaymentMethodDetail, ApiError> {
    session.run(move |app| app.payment_method(&id)).await
}

/// Adds a US bank account (R4).
#[tauri::command]
#[specta::specta]
pub async fn add_bank_account(session: State<'_, Session>, request: AddBankAccount) -> Result<PaymentMethod, ApiError> {
    session.run(move |app| app.add_bank_account(&request)).await
}

/// Adds a card: brand, last four digits and expiry, nothing more.
#[tauri::command]
#[specta::specta]
pub async fn add_card(session: State<'_, Session>, request: AddCard) -> Result<PaymentMethod, ApiError> {
    session.run(move |app| app.add_card(&request)).await
}

/// Changes name, address and phone of a US bank account (R4).
#[tauri::command]
#[specta::specta]
pub async fn edit_bank_account(session: State<'_, Session>, request: EditBankAccount) -> Result<PaymentMethod, ApiError> {
    session.run(move |app| app.edit_bank_account(&request)).await
}

/// Makes a payment method the default (R7).
#[tauri::command]
#[specta::specta]
pub async fn set_default_payment_method(session: State<'_, Session>, id: String) -> Result<PaymentMethod, ApiError> {
    session.run(move |app| app.set_default_payment_method(&id)).await
}

/// Removes a payment method (R14).
#[tauri::command]
#[specta::specta]
pub async fn remove_payment_method(session: State<'_, Session>, id: String) -> Result<(), ApiError> {
    session.run(move |app| app.remove_payment_method(&id)).await
}
