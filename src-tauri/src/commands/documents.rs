//! The Documents page, documents, lists and journals: saved to the Downloads folder at once, then opened or shown there.

use std::path::{Path, PathBuf};

use billing_app::AppError;
use billing_app::dto::{
    ApiError, DocumentArchive, DocumentCheck, DocumentInfo, DocumentQuery, DocumentRequest, FileRefusal, JournalExport, JournalFormat,
    ListQuery, Page, PaymentFile, PaymentFileRequest, SavedDocument, SavedList,
};
use tauri::{AppHandle, Manager as _, State};

use crate::bytes::Bytes;
use crate::files::Saved;
use crate::session::Session;
use crate::tasks;

/// A page of all issued documents, the newest first.
#[tauri::command]
#[specta::specta]
pub async fn list_documents(session: State<'_, Session>, query: DocumentQuery) -> Result<Page<DocumentInfo>, ApiError> {
    session.run(move |app| app.documents(&query)).await
}

/// What must stand on the document with this check code, and whether it still holds.
#[tauri::command]
#[specta::specta]
pub async fn check_document(session: State<'_, Session>, code: String) -> Result<DocumentCheck, ApiError> {
    session.run(move |app| app.check_document(&code)).await
}

/// One issued document.
#[tauri::command]
#[specta::specta]
pub async fn get_document(session: State<'_, Session>, number: String) -> Result<DocumentInfo, ApiError> {
    session.run(move |app| app.document_info(&number)).await
}

/// The bytes of an issued document, as it was issued.
#[tauri::command]
#[specta::specta]
pub async fn document_content(session: State<'_, Session>, number: String) -> Result<Bytes, ApiError> {
    session.run(move |app| app.document_content(&number)).await.map(|bytes| Bytes(bytes.to_vec()))
}

/// Issues a document, or gives the one that holds, without a copy in the Downloads folder.
#[tauri::command]
#[specta::specta]
pub async fn issue_document(session: State<'_, Session>, request: DocumentRequest) -> Result<DocumentInfo, ApiError> {
    session.run(move |app| app.document(&request)).await.map(|document| document.info)
}

/// Saves a document to the Downloads folder.
#[tauri::command]
#[specta::specta]
pub async fn download_document(
    request: DocumentRequest,
    app: AppHandle,
    session: State<'_, Session>,
    saved: State<'_, Saved>,
) -> Result<SavedDocument, ApiError> {
    let folder = downloads(&app)?;
    let document = session.run(move |ledger| ledger.download_document(&request, &folder)).await?;
    saved.0.add(PathBuf::from(&document.path));
    Ok(document)
}

/// Saves the order with which the owner's own bank sends what a funding awaits to the Downloads folder.
#[tauri::command]
#[specta::specta]
pub async fn download_payment_file(
    request: PaymentFileRequest,
    app: AppHandle,
    session: State<'_, Session>,
    saved: State<'_, Saved>,
) -> Result<PaymentFile, ApiError> {
    let folder = downloads(&app)?;
    let order = session.run(move |ledger| ledger.download_payment_file(&request, &folder)).await?;
    saved.0.add(PathBuf::from(order.path.as_deref().unwrap_or_default()));
    Ok(order)
}

/// Saves all documents of a period to the Downloads folder, in one file with a manifest of their hashes.
#[tauri::command]
#[specta::specta]
pub async fn download_document_archive(
    task: String,
    query: DocumentQuery,
    app: AppHandle,
    session: State<'_, Session>,
    saved: State<'_, Saved>,
) -> Result<DocumentArchive, ApiError> {
    let folder = downloads(&app)?;
    let archive =
        tasks::run(&app, &session, task, move |ledger, progress| ledger.download_document_archive(&query, &folder, progress)).await?;
    saved.0.add(PathBuf::from(&archive.path));
    Ok(archive)
}

/// Saves all that a list shows, beyond the page, as a spreadsheet to the Downloads folder.
#[tauri::command]
#[specta::specta]
pub async fn download_list(
    list: ListQuery,
    app: AppHandle,
    session: State<'_, Session>,
    saved: State<'_, Saved>,
) -> Result<SavedList, ApiError> {
    let folder = downloads(&app)?;
    let spreadsheet = session.run(move |ledger| ledger.download_list(&list, &folder)).await?;
    saved.0.add(PathBuf::from(&spreadsheet.path));
    Ok(spreadsheet)
}

/// Saves the whole record as a journal of another program to the Downloads folder.
#[tauri::command]
#[specta::specta]
pub async fn download_journal(
    task: String,
    format: JournalFormat,
    app: AppHandle,
    session: State<'_, Session>,
    saved: State<'_, Saved>,
) -> Result<JournalExport, ApiError> {
    let folder = downloads(&app)?;
    let journal = tasks::run(&app, &session, task, move |ledger, progress| ledger.download_journal(format, &folder, progress)).await?;
    saved.0.add(PathBuf::from(journal.path.as_deref().unwrap_or_default()));
    Ok(journal)
}

/// Opens a document that this window saved, in the program that the owner's system has for it.
#[tauri::command]
#[specta::specta]
pub async fn open_document(path: String, saved: State<'_, Saved>) -> Result<(), ApiError> {
    let path = known(&saved, &path)?;
    tauri_plugin_opener::open_path(&path, None::<&str>).map_err(|error| not_opened(&path, &error))
}

/// Shows a document that this window saved in the owner's file manager.
#[tauri::command]
#[specta::specta]
pub async fn show_in_folder(path: String, saved: State<'_, Saved>) -> Result<(), ApiError> {
    let path = known(&saved, &path)?;
    tauri_plugin_opener::reveal_item_in_dir(&path).map_err(|error| not_opened(&path, &error))
}

/// The Downloads folder; where the system names none, one in the home folder.
pub(crate) fn downloads(app: &AppHandle) -> Result<PathBuf, ApiError> {
    let folder = app.path().download_dir().or_else(|_| app.path().home_dir().map(|home| home.join("Downloads")));
    let made = folder.map_err(std::io::Error::other).and_then(|folder| {
        std::fs::create_dir_all(&folder)?;
        Ok(folder)
    });
    made.map_err(|error| AppError::FileNotWritten { path: PathBuf::from("Downloads"), reason: FileRefusal::from(&error).into() }.into())
}

fn known(saved: &Saved, path: &str) -> Result<PathBuf, ApiError> {
    let path = Path::new(path);
    if saved.0.contains(path) && path.exists() {
        return Ok(path.to_owned());
    }
    let reason = FileRefusal::DownloadGone {}.into();
    Err(AppError::FileUnreadable { file: path.display().to_string(), reason }.into())
}

fn not_opened(path: &Path, error: &tauri_plugin_opener::Error) -> ApiError {
    let reason = FileRefusal::NoProgramForIt { reason: error.to_string(), path: path.display().to_string() }.into();
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    AppError::FileUnreadable { file, reason }.into()
}
