//! What the pages may ask of Rust: one module a page, one adapter a command, each a single call into the layers below.
//!
//! A new command is a function marked `#[tauri::command]` and `#[specta::specta]`, a line in `list.rs`, and its grant in
//! `capabilities/main.json`. The build script, the invoke handler and the TypeScript bindings all read `list.rs`.

pub mod about;
pub mod advance_pay;
pub mod attachments;
pub mod backup;
pub mod documents;
pub mod history;
pub mod import_invoices;
pub mod ledger;
pub mod payment_methods;
pub mod payments;
pub mod reconcile;
pub mod security;
pub mod settings;
pub mod unapplied_funds;
pub mod window;

/// Collects the commands of `list.rs` with their types; the build script gives the same list another meaning.
macro_rules! commands {
    ($($module:ident::$name:ident),+ $(,)?) => {
        tauri_specta::collect_commands![$($module::$name),+]
    };
}

/// The commands with their types: the invoke handler of the window, and the source of the TypeScript bindings. A refusal
/// rejects the page's promise with its `ApiError`.
pub fn builder() -> tauri_specta::Builder<tauri::Wry> {
    tauri_specta::Builder::new().disable_serde_phases().error_handling(tauri_specta::ErrorHandlingMode::Throw).commands(include!("list.rs"))
}
