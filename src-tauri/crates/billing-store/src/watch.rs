//! Long work tells how far it is, and ends where nobody wants it any more.

use std::ops::ControlFlow;

use crate::error::StoreError;

/// Hears how far long work is, as a part of a whole, and ends it by breaking.
pub type Watcher<'w> = dyn FnMut(u32, u32) -> ControlFlow<()> + 'w;

/// The watcher of work that nobody waits for.
pub fn unwatched(_: u32, _: u32) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Tells a watcher how far the work is.
///
/// # Errors
/// [`StoreError::Canceled`] where it is to end.
pub fn report(watcher: &mut Watcher<'_>, done: u32, whole: u32) -> Result<(), StoreError> {
    match watcher(done, whole) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(StoreError::Canceled),
    }
}

/// Of a whole, the part that `done` of `of` is.
#[must_use]
pub fn share(whole: u32, done: u64, of: u64) -> u32 {
    let part = u128::from(whole) * u128::from(done.min(of)) / u128::from(of.max(1));
    u32::try_from(part).unwrap_or(whole)
}
