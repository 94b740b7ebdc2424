//! The Reconcile page: bank statements, their lines, and the fundings that these stand for. Rust opens the dialog and the file.

use std::path::PathBuf;

use billing_app::dto::{
    ApiError, ImportStatement, Match, MatchChange, MatchQuery, Page, StatementImport, StatementLine, StatementLineDetail,
    StatementLineQuery, StatementPreview, UndoneStatement,
};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;

use crate::files::{HandedOver, known};
use crate::session::Session;
use crate::work::off_thread;

/// Lets the owner choose a statement file, and gives its path; `null` when the dialog was canceled.
#[tauri::command]
#[specta::specta]
pub async fn choose_statement_file(app: AppHandle, handed_over: State<'_, HandedOver>) -> Result<Option<String>, ApiError> {
    let chosen = off_thread(move || Ok(choose(&app))).await?;
    Ok(chosen.map(|path| handed_over.take(path)))
}

/// Previews a file that was dropped on the window, or chosen before.
#[tauri::command]
#[specta::specta]
pub async fn preview_statement(
    path: String,
    session: State<'_, Session>,
    handed_over: State<'_, HandedOver>,
) -> Result<StatementPreview, ApiError> {
    let path = known(&handed_over, &path)?;
    session.run(move |app| app.preview_statement(&path)).await
}

/// Imports a file that was previewed.
#[tauri::command]
#[specta::specta]
pub async fn import_statement(
    request: ImportStatement,
    session: State<'_, Session>,
    handed_over: State<'_, HandedOver>,
) -> Result<StatementImport, ApiError> {
    known(&handed_over, &request.path)?;
    session.run(move |app| app.import_statement(&request)).await
}

/// Withdraws the lines of an import, while none of them is evidence of anything.
#[tauri::command]
#[specta::specta]
pub async fn undo_statement(id: String, session: State<'_, Session>) -> Result<UndoneStatement, ApiError> {
    session.run(move |app| app.undo_statement(&id)).await
}

/// A page of the lines of all statements.
#[tauri::command]
#[specta::specta]
pub async fn list_statement_lines(session: State<'_, Session>, query: StatementLineQuery) -> Result<Page<StatementLine>, ApiError> {
    session.run(move |app| app.statement_lines(&query)).await
}

/// A statement line with its file and what was suggested for it.
#[tauri::command]
#[specta::specta]
pub async fn get_statement_line(session: State<'_, Session>, id: String) -> Result<StatementLineDetail, ApiError> {
    session.run(move |app| app.statement_line(&id)).await
}

/// A page of the matches, the newest first.
#[tauri::command]
#[specta::specta]
pub async fn list_matches(session: State<'_, Session>, query: MatchQuery) -> Result<Page<Match>, ApiError> {
    session.run(move |app| app.matches(&query)).await
}

/// Records what a suggested match says of its funding (R21).
#[tauri::command]
#[specta::specta]
pub async fn confirm_match(session: State<'_, Session>, id: String) -> Result<MatchChange, ApiError> {
    session.run(move |app| app.confirm_match(&id)).await
}

/// Rejects a suggested match.
#[tauri::command]
#[specta::specta]
pub async fn reject_match(session: State<'_, Session>, id: String) -> Result<MatchChange, ApiError> {
    session.run(move |app| app.reject_match(&id)).await
}

fn choose(app: &AppHandle) -> Option<PathBuf> {
    let chosen = app
        .dialog()
        .file()
        .set_title("Choose a bank statement")
        .add_filter("Bank statements (camt.053, OFX, CSV)", &["xml", "ofx", "qfx", "csv", "txt"])
        .blocking_pick_file();
    chosen.and_then(|file| file.into_path().ok())
}
