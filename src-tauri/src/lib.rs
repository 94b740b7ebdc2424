//! The window of Advance Pay Console and nothing else: it turns commands from the pages into calls of `billing-app`.

pub mod bytes;
pub mod commands;
pub mod files;
mod options;
pub mod session;
pub mod tasks;
mod watch;
mod window;
pub mod work;

use std::process::ExitCode;

use options::Options;

/// Opens the window and stays until it is closed.
///
/// Takes the command line without the program's name; gives status 2 for an argument it does not know, and 1 when no window
/// can be opened (no display, say).
pub fn run(arguments: impl Iterator<Item = String>) -> ExitCode {
    let options = match Options::parse(arguments) {
        Ok(options) => options,
        Err(wrong) => return fail(2, &wrong.to_string()),
    };
    if !has_display() {
        return fail(1, "There is no display to open the window on. Set DISPLAY or WAYLAND_DISPLAY, or use the command line, advance-pay.");
    }
    match start(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &format!("The window cannot be opened: {error}")),
    }
}

/// Whether a window can be opened at all. Tauri would panic where it can't.
#[cfg(target_os = "linux")]
fn has_display() -> bool {
    gtk::init().is_ok()
}

/// Other systems always have one.
#[cfg(not(target_os = "linux"))]
const fn has_display() -> bool {
    true
}

fn start(options: Options) -> tauri::Result<()> {
    let session = session::Session::from_environment();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(window::remembered()).build())
        .manage(files::HandedOver::default())
        .manage(files::Saved::default())
        .manage(tasks::Tasks::default())
        .manage(session.clone())
        .invoke_handler(commands::builder().invoke_handler())
        .setup(move |app| {
            watch::start(app.handle().clone(), session);
            Ok(window::open(app.handle(), options.page.as_deref())?)
        })
        .run(tauri::generate_context!())
}

/// Reports on standard error, as there is no window to show it in.
fn fail(status: u8, reason: &str) -> ExitCode {
    use std::io::Write;
    // Nothing is left to be done when standard error is closed too; the status still tells.
    let _ = writeln!(std::io::stderr(), "{reason}");
    ExitCode::from(status)
}
