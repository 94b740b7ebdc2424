//! The seller's own PDFs of invoices and credit memos. Rust opens the dialog and the files.

use std::path::PathBuf;

use billing_app::dto::{ApiError, Attachment, SavedAttachment};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;

use crate::commands::documents::downloads;
use crate::files::Saved;
use crate::session::Session;
use crate::work::off_thread;

/// Lets the owner choose a PDF and attaches it to a record; `null` when the dialog was canceled.
#[tauri::command]
#[specta::specta]
pub async fn attach_file(invoice_id: String, app: AppHandle, session: State<'_, Session>) -> Result<Option<Attachment>, ApiError> {
    let Some(path) = off_thread(move || Ok(choose(&app))).await? else { return Ok(None) };
    session.run(move |ledger| ledger.attach(&invoice_id, &path)).await.map(Some)
}

/// Saves an attached file to the Downloads folder.
#[tauri::command]
#[specta::specta]
pub async fn download_attachment(
    id: String,
    app: AppHandle,
    session: State<'_, Session>,
    saved: State<'_, Saved>,
) -> Result<SavedAttachment, ApiError> {
    let folder = downloads(&app)?;
    let file = session.run(move |ledger| ledger.download_attachment(&id, &folder)).await?;
    saved.0.add(PathBuf::from(&file.path));
    Ok(file)
}

/// Removes an attached file for good.
#[tauri::command]
#[specta::specta]
pub async fn remove_attachment(id: String, session: State<'_, Session>) -> Result<Attachment, ApiError> {
    session.run(move |ledger| ledger.remove_attachment(&id)).await
}

fn choose(app: &AppHandle) -> Option<PathBuf> {
    let chosen = app.dialog().file().set_title("Choose the invoice's PDF").add_filter("PDF", &["pdf"]).blocking_pick_file();
    chosen.and_then(|file| file.into_path().ok())
}
