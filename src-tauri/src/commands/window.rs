//! The window itself.

use billing_app::dto::ApiError;
use tauri::{State, WebviewWindow};

use crate::tasks::Tasks;

/// Says that the page has its first content; the window, hidden until then, is shown.
#[tauri::command]
#[specta::specta]
pub async fn page_ready(window: WebviewWindow) {
    crate::window::reveal(&window);
}
/// Cancels a task that the pages began under this id; it then ends as soon as it can, and changes nothing.
#[tauri::command]
#[specta::specta]
pub async fn cancel_task(task: String, tasks: State<'_, Tasks>) -> Result<(), ApiError> {
    tasks.cancel(&task);
    Ok(())
}
