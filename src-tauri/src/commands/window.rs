//! The window itself.

use tauri::WebviewWindow;

/// Says that the page has its first content; the window, hidden until then, is shown.
#[tauri::command]
#[specta::specta]
pub async fn page_ready(window: WebviewWindow) {
    crate::window::reveal(&window);
}
