//! Work that takes a while: off the thread that the window runs on.

use billing_app::dto::{ApiError, ErrorCode};

/// Runs a use case where it may block, and gives its result.
///
/// A panic in it becomes a refusal: a command that is never answered would leave its page waiting for ever.
pub async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> Result<T, ApiError> + Send + 'static) -> Result<T, ApiError> {
    let ended = tauri::async_runtime::spawn_blocking(work).await;
    ended.unwrap_or_else(|_| {
        Err(ApiError {
            code: ErrorCode::StorageFailed,
            message: "The program itself failed while it did this. Close it and open it again, then see whether it was done.".to_owned(),
            message_parts: Vec::new(),
            field: None,
            problems: Vec::new(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_answered() {
        let answer = tauri::async_runtime::block_on(off_thread(|| -> Result<u8, ApiError> { panic!("as if by a defect") }));
        assert_eq!(answer.map_err(|error| error.code), Err(ErrorCode::StorageFailed));
    }

    #[test]
    fn results_come_back() {
        assert_eq!(tauri::async_runtime::block_on(off_thread(|| Ok(7))), Ok(7));
    }
}
