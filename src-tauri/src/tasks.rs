//! Long work that a page watches: it tells how far it is, and ends when the page cancels it.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use billing_app::dto::{ApiError, TaskProgress};
use billing_app::{App, AppError, Progress};
use serde::Serialize;
use tauri::{AppHandle, Emitter as _, Manager as _};

use crate::session::Session;

/// Tells the pages how far a task is.
const TASK_PROGRESS: &str = "task-progress";

/// The tasks that are under way, by the ids that their pages gave them, each with whether it is canceled.
#[derive(Default)]
pub struct Tasks(Mutex<HashMap<String, Arc<AtomicBool>>>);

/// What a page hears of its task.
#[derive(Serialize, Clone)]
struct Report {
    task: String,
    #[serde(flatten)]
    progress: TaskProgress,
}

impl Tasks {
    /// Cancels a task. One that has ended, or never was, is left alone.
    pub fn cancel(&self, task: &str) {
        if let Some(canceled) = self.under_way().get(task) {
            canceled.store(true, Ordering::SeqCst);
        }
    }

    fn begin(&self, task: &str) -> Arc<AtomicBool> {
        Arc::clone(self.under_way().entry(task.to_owned()).or_default())
    }

    fn end(&self, task: &str) {
        self.under_way().remove(task);
    }

    fn under_way(&self) -> MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs a use case as the task that a page calls `task`, on a connection of its own, so that the other pages need not wait for it.
///
/// # Errors
/// What the use case refuses, that it was canceled, or that no ledger is open.
pub async fn run<T: Send + 'static>(
    app: &AppHandle,
    session: &Session,
    task: String,
    use_case: impl FnOnce(&mut App, &mut Progress<'_>) -> Result<T, AppError> + Send + 'static,
) -> Result<T, ApiError> {
    let tasks = app.state::<Tasks>();
    let canceled = tasks.begin(&task);
    let (pages, name) = (app.clone(), task.clone());
    let done = session
        .run_apart(move |ledger| {
            let mut told = None;
            use_case(ledger, &mut |progress| {
                let percent = Some(u64::from(progress.done) * 100 / u64::from(progress.total.max(1)));
                if percent != told {
                    told = percent;
                    // A window that is closing has no pages to tell.
                    let _ = pages.emit(TASK_PROGRESS, Report { task: name.clone(), progress });
                }
                if canceled.load(Ordering::SeqCst) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
        })
        .await;
    tasks.end(&task);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_task_is_canceled() {
        let tasks = Tasks::default();
        let (one, other) = (tasks.begin("one"), tasks.begin("other"));
        tasks.cancel("one");
        tasks.cancel("none");
        assert_eq!((one.load(Ordering::SeqCst), other.load(Ordering::SeqCst)), (true, false));
        tasks.end("one");
        assert!(!tasks.begin("one").load(Ordering::SeqCst), "an id that is used again begins anew");
    }

    #[test]
    fn a_report_is_what_the_pages_read() {
        let report = Report { task: "t".to_owned(), progress: TaskProgress { done: 1, total: 4 } };
        assert_eq!(serde_json::to_value(report).ok(), Some(serde_json::json!({ "task": "t", "done": 1, "total": 4 })));
    }
}
