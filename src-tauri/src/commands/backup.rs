//! Backups, restoring them, and what is left of a damaged ledger. Rust opens the dialogs; a page can restore only a file that the owner
//! chose, or one of the ledger's daily backups.

use std::path::{Path, PathBuf};

use billing_app::dto::{ApiError, BackupInfo, DailyBackup, DamageReport, FileRefusal, RestoredLedger, SavedBackup};
use billing_app::{AppError, SecretString};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;

use crate::files::HandedOver;
use crate::session::Session;
use crate::tasks;
use crate::work::off_thread;

/// The daily backups of the owner's ledger, the newest first.
#[tauri::command]
#[specta::specta]
pub async fn list_backups(session: State<'_, Session>) -> Result<Vec<BackupInfo>, ApiError> {
    session.backups().await
}

/// Makes today's backup, unless there is one.
#[tauri::command]
#[specta::specta]
pub async fn daily_backup(session: State<'_, Session>) -> Result<DailyBackup, ApiError> {
    session.run(move |app| app.daily_backup()).await
}

/// Saves a backup under a passphrase, in a file that the owner names in a dialog; `null` when it was canceled.
#[tauri::command]
#[specta::specta]
pub async fn back_up(
    task: String,
    passphrase: String,
    app: AppHandle,
    session: State<'_, Session>,
) -> Result<Option<SavedBackup>, ApiError> {
    billing_app::check_new_passphrase(&SecretString::from(passphrase.clone())).map_err(AppError::from)?;
    let window = app.clone();
    let choose = move || window.dialog().file().set_title("Save a backup").set_file_name("advance-pay.backup").blocking_save_file();
    let chosen = off_thread(move || Ok(choose())).await?;
    let Some(path) = chosen.and_then(|file| file.into_path().ok()) else { return Ok(None) };
    // The dialog has asked whether a file that is there may be replaced.
    let passphrase = SecretString::from(passphrase);
    tasks::run(&app, &session, task, move |ledger, progress| ledger.back_up(&path, &passphrase, true, progress)).await.map(Some)
}

/// Lets the owner choose a backup to restore and gives its path; `null` when the dialog was canceled.
#[tauri::command]
#[specta::specta]
pub async fn choose_backup(app: AppHandle, handed_over: State<'_, HandedOver>) -> Result<Option<String>, ApiError> {
    let choose = move || app.dialog().file().set_title("Choose a backup").blocking_pick_file();
    let chosen = off_thread(move || Ok(choose())).await?;
    Ok(chosen.and_then(|file| file.into_path().ok()).map(|path| handed_over.take(path)))
}

/// Restores the owner's ledger from a backup; the ledger that is there stays beside it under another name. The pages then start anew.
#[tauri::command]
#[specta::specta]
pub async fn restore_backup(
    session: State<'_, Session>,
    handed_over: State<'_, HandedOver>,
    path: String,
    passphrase: Option<String>,
) -> Result<RestoredLedger, ApiError> {
    let daily = session.backups().await?.into_iter().any(|backup| backup.path == path);
    if !daily && !handed_over.0.contains(Path::new(&path)) {
        let reason = FileRefusal::BackupNotChosenHere {}.into();
        return Err(AppError::FileUnreadable { file: path, reason }.into());
    }
    session.restore(PathBuf::from(path), passphrase.map(SecretString::from)).await
}

/// What is whole of the owner's ledger, and which backups there are.
#[tauri::command]
#[specta::specta]
pub async fn examine_ledger(session: State<'_, Session>) -> Result<DamageReport, ApiError> {
    session.examine().await
}
