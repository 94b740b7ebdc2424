//! Declares the commands to Tauri, so that each needs its own grant in `capabilities/`, and embeds icons and configuration.

use tauri_build::{AppManifest, Attributes};

/// Names the commands of `src/commands/list.rs` for the manifest; the library gives the same list another meaning.
macro_rules! commands {
    ($($module:ident::$name:ident),+ $(,)?) => {
        &[$(stringify!($name)),+]
    };
}

const COMMANDS: &[&str] = include!("src/commands/list.rs");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=src/commands/list.rs");
    tauri_build::try_build(Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS)))?;
    Ok(())
}
