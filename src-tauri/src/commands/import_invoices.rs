//! The Import invoices page. Rust opens the dialog and the file; a page can name only a file that the owner handed over.

use std::path::PathBuf;

use billing_app::dto::{ApiError, ImportInvoices, ImportPreview, ImportResult, UndoneImport};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;

use crate::files::{HandedOver, known};
use crate::session::Session;
use crate::work::off_thread;

/// Lets the owner choose an invoice file and previews it; `null` when the dialog was canceled.
#[tauri::command]
#[specta::specta]
pub async fn choose_invoice_file(
    app: AppHandle,
    session: State<'_, Session>,
    handed_over: State<'_, HandedOver>,
) -> Result<Option<ImportPreview>, ApiError> {
    let Some(path) = off_thread(move || Ok(choose(&app))).await? else { return Ok(None) };
    handed_over.0.add(path.clone());
    session.run(move |app| app.preview_invoices(&path)).await.map(Some)
}

/// Previews a file that was dropped on the window, or chosen before.
#[tauri::command]
#[specta::specta]
pub async fn preview_invoices(
    path: String,
    session: State<'_, Session>,
    handed_over: State<'_, HandedOver>,
) -> Result<ImportPreview, ApiError> {
    let path = known(&handed_over, &path)?;
    session.run(move |app| app.preview_invoices(&path)).await
}

/// Imports a file that was previewed.
#[tauri::command]
#[specta::specta]
pub async fn import_invoices(
    request: ImportInvoices,
    session: State<'_, Session>,
    handed_over: State<'_, HandedOver>,
) -> Result<ImportResult, ApiError> {
    known(&handed_over, &request.path)?;
    session.run(move |app| app.import_invoices(&request)).await
}

/// Cancels what an import recorded, while nothing depends on it.
#[tauri::command]
#[specta::specta]
pub async fn undo_import(id: String, session: State<'_, Session>) -> Result<UndoneImport, ApiError> {
    session.run(move |app| app.undo_import(&id)).await
}

fn choose(app: &AppHandle) -> Option<PathBuf> {
    let chosen = app
        .dialog()
        .file()
        .set_title("Choose an invoice file")
        .add_filter("Invoices (CSV, JSON)", &["csv", "json", "txt"])
        .blocking_pick_file();
    chosen.and_then(|file| file.into_path().ok())
}
