//! The account as of any past day, and month by month.

use billing_app::dto::{ApiError, BalancesOn, RollForward, RollForwardQuery};
use tauri::State;

use crate::session::Session;

/// The account as of the end of a day.
#[tauri::command]
#[specta::specta]
pub async fn balances_on(session: State<'_, Session>, date: String) -> Result<BalancesOn, ApiError> {
    session.run(move |app| app.balances_on(&date)).await
}

/// The Advance Pay balances month by month.
#[tauri::command]
#[specta::specta]
pub async fn roll_forward(session: State<'_, Session>, query: RollForwardQuery) -> Result<RollForward, ApiError> {
    session.run(move |app| app.roll_forward(&query)).await
}
