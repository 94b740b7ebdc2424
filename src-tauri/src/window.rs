//! The one window: made hidden, shown when its page has content, and closed to every address but its own.

use std::time::Duration;

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::window::Color;
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, Theme, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use tauri_plugin_window_state::StateFlags;

use crate::files::HandedOver;

/// The window's label, which `capabilities/main.json` grants the commands to.
pub const LABEL: &str = "main";

/// How long a loaded page may keep its window hidden: a page whose script fails must still be seen.
const PATIENCE: Duration = Duration::from_secs(3);

/// Tells the pages whether a file is held over the window.
const FILE_HOVER: &str = "invoice-file-hover";
/// Tells the pages the path of a file that was dropped on the window.
const FILE_DROPPED: &str = "invoice-file-dropped";

/// What is remembered of the window from one run to the next; not whether it was visible, as it starts hidden.
pub fn remembered() -> StateFlags {
    StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN
}

/// Makes the window, hidden, on `page` (an address within the pages) or on the start page.
pub fn open(app: &AppHandle, page: Option<&str>) -> tauri::Result<()> {
    let address = page.map_or_else(|| "index.html".to_owned(), |page| format!("index.html#{page}"));
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App(address.into()))
        .title(&app.package_info().name)
        .inner_size(1280.0, 860.0)
        .min_inner_size(1024.0, 640.0)
        .center()
        .visible(false)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                reveal_later(window);
            }
        })
        .build()?;
    if let Ok(theme) = window.theme() {
        window.set_background_color(Some(ground(theme)))?;
    }
    let pages = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(drag) = event {
            // The page may be gone with the window; then there is nobody to tell.
            let _ = follow(drag, &pages);
        }
    });
    Ok(())
}

/// Tells the pages of a file on its way to the window. One that is dropped is handed over, and may then be read.
fn follow(drag: &DragDropEvent, pages: &WebviewWindow) -> tauri::Result<()> {
    match drag {
        DragDropEvent::Enter { .. } => pages.emit(FILE_HOVER, true),
        DragDropEvent::Leave => pages.emit(FILE_HOVER, false),
        DragDropEvent::Drop { paths, .. } => {
            pages.emit(FILE_HOVER, false)?;
            let Some(path) = paths.first() else { return Ok(()) };
            pages.emit(FILE_DROPPED, pages.state::<HandedOver>().take(path.clone()))
        }
        _ => Ok(()),
    }
}

/// Shows the window, and gives it the keyboard, unless it is shown already.
pub fn reveal(window: &WebviewWindow) {
    // A window that is closing while its page becomes ready is no error, and there is nobody to tell.
    if !window.is_visible().unwrap_or(true) {
        let _ = window.show();
        let _ = window.set_focus();
    }
}

fn reveal_later(window: WebviewWindow) {
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        reveal(&window);
    });
}

/// Whether an address is one of the embedded pages; no other is ever opened, in this window or a new one.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // Windows has no custom schemes in its web view, so that Tauri serves the pages from this host.
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// The colour behind the pages, as Cloudscape has it, so that the window does not flash before they paint.
fn ground(theme: Theme) -> Color {
    if theme == Theme::Dark { Color(0x16, 0x1d, 0x26, 0xff) } else { Color(0xff, 0xff, 0xff, 0xff) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_embedded_pages_are_opened() {
        for (address, own) in [
            ("tauri://localhost/", true),
            ("tauri://localhost/index.html#/advance-pay", true),
            ("tauri://elsewhere/", false),
            ("http://localhost/", false),
            ("https://tauri.localhost/", cfg!(windows)),
            ("https://example.com/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,hello", false),
            ("about:blank", false),
        ] {
            assert_eq!(is_own(&Url::parse(address).unwrap()), own, "{address}");
        }
    }
}
