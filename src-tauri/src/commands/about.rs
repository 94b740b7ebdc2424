//! What this program is.

use serde::Serialize;

/// The program's name and version, as the pages show them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// The product's name.
    pub name: String,
    /// The version of this build, as in the package manifest.
    pub version: String,
}

/// Gives the program's name and version.
#[tauri::command]
#[specta::specta]
pub async fn about(app: tauri::AppHandle) -> About {
    let package = app.package_info();
    About { name: package.name.clone(), version: package.version.to_string() }
}
