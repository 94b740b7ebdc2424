//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the workspace, whatever folder the command was given in.
pub fn root() -> PathBuf {
    // Cargo names the folder when it runs this; the fallback serves somebody who starts the binary itself from the root.
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    manifest.as_deref().and_then(|xtask| xtask.ancestors().nth(2)).map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The pages' sources.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// A program of this workspace, as the development profile leaves it.
pub fn program(name: &str) -> PathBuf {
    target().join("debug").join(name)
}
