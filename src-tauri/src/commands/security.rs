//! Where the ledger's key is, and changing it. Passphrases come from the pages and go no further than the key.

use billing_app::dto::{ApiError, KeyChange, KeyInfo};
use billing_app::{KeyPlace, SecretString};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;

use crate::session::Session;
use crate::work::off_thread;

/// What is known of the ledger's key; never the key.
#[tauri::command]
#[specta::specta]
pub async fn key_info(session: State<'_, Session>) -> Result<KeyInfo, ApiError> {
    session.run(move |app| app.key_info()).await
}

/// Opens the ledger's key with its passphrase, until the window is closed.
#[tauri::command]
#[specta::specta]
pub async fn unlock_key(session: State<'_, Session>, passphrase: String) -> Result<(), ApiError> {
    let passphrase = SecretString::from(passphrase);
    session.run(move |app| app.unlock(passphrase)).await
}

/// Lets the owner choose the ledger's key file in a dialog and opens the key with it; `false` when the dialog was canceled.
#[tauri::command]
#[specta::specta]
pub async fn choose_key_file(app: AppHandle, session: State<'_, Session>) -> Result<bool, ApiError> {
    let choose = move || app.dialog().file().set_title("Choose the key file").blocking_pick_file();
    let chosen = off_thread(move || Ok(choose())).await?;
    let Some(path) = chosen.and_then(|file| file.into_path().ok()) else { return Ok(false) };
    session.run(move |app| app.use_key_file(path)).await.map(|()| true)
}

/// Moves the key into the operating system's keyring.
#[tauri::command]
#[specta::specta]
pub async fn move_key_to_keyring(session: State<'_, Session>, forget: bool) -> Result<KeyChange, ApiError> {
    session.run(move |app| app.move_key(&KeyPlace::Keyring, forget)).await
}

/// Wraps the key under a passphrase, or under another one.
#[tauri::command]
#[specta::specta]
pub async fn move_key_under_passphrase(session: State<'_, Session>, passphrase: String, forget: bool) -> Result<KeyChange, ApiError> {
    let place = KeyPlace::Passphrase(SecretString::from(passphrase));
    session.run(move |app| app.move_key(&place, forget)).await
}

/// Moves the key into a key file that the owner names in a dialog; `null` when it was canceled.
#[tauri::command]
#[specta::specta]
pub async fn move_key_to_file(app: AppHandle, session: State<'_, Session>, forget: bool) -> Result<Option<KeyChange>, ApiError> {
    let choose = move || app.dialog().file().set_title("Save the key file").set_file_name("advance-pay.key").blocking_save_file();
    let chosen = off_thread(move || Ok(choose())).await?;
    let Some(path) = chosen.and_then(|file| file.into_path().ok()) else { return Ok(None) };
    session.run(move |app| app.move_key(&KeyPlace::File(path), forget)).await.map(Some)
}

/// Makes a new key and seals every field anew with it.
#[tauri::command]
#[specta::specta]
pub async fn rotate_key(session: State<'_, Session>, forget: bool) -> Result<KeyChange, ApiError> {
    session.run(move |app| app.rotate_key(forget)).await
}
