//! The Import invoices page. Rust opens the dialog and the file; a page can name only a file that the owner handed over.

use std::path::PathBuf;

use billing_app::dto::{ApiError, FileColumns, FileColumnsQuery, ImportInvoices, ImportPreview, ImportResult, MapColumns, UndoneImport};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;

use crate::files::{HandedOver, known};
use crate::session::Session;
use crate::work::off_thread;

/// Lets the owner choose an invoice file, and gives its path; `null` when the dialog was canceled.
#[tauri::command]
#[specta::specta]
pub async fn choose_invoice_file(app: AppHandle, handed_over: State<'_, HandedOver>) -> Result<Option<String>, ApiError> {
    let chosen = off_thread(move || Ok(choose(&app))).await?;
    Ok(chosen.map(|path| handed_over.take(path)))
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

/// Says how the columns of a file of invoices or of a bank statement are read.
#[tauri::command]
#[specta::specta]
pub async fn file_columns(
    query: FileColumnsQuery,
    session: State<'_, Session>,
    handed_over: State<'_, HandedOver>,
) -> Result<FileColumns, ApiError> {
    known(&handed_over, &query.path)?;
    session.run(move |app| app.file_columns(&query)).await
}

/// Remembers how the columns of files with this first line are read.
#[tauri::command]
#[specta::specta]
pub async fn map_columns(request: MapColumns, session: State<'_, Session>, handed_over: State<'_, HandedOver>) -> Result<(), ApiError> {
    known(&handed_over, &request.path)?;
    session.run(move |app| app.map_columns(&request)).await
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
