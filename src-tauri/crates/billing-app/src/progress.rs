//! Long work tells how far it is, and can be canceled.

use std::ops::ControlFlow;

use crate::dto::TaskProgress;

/// Hears now and then how far long work is, and cancels it by breaking: then nothing is changed.
pub type Progress<'p> = dyn FnMut(TaskProgress) -> ControlFlow<()> + 'p;

/// The progress of work that nobody watches.
pub fn unwatched(_: TaskProgress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A part of the work as the store tells of it, from `from` to `to` thousandths of the whole.
pub(crate) fn part<'p>(progress: &'p mut Progress<'_>, from: u32, to: u32) -> impl FnMut(u32, u32) -> ControlFlow<()> + 'p {
    move |done, of| progress(TaskProgress { done: from + billing_store::share(to - from, done.into(), of.into()), total: WHOLE })
}

/// Work of several parts is told in thousandths.
const WHOLE: u32 = 1_000;
