//! How far long work is, on a terminal.

use std::io::{IsTerminal as _, Write as _};
use std::ops::ControlFlow;

use billing_app::dto::TaskProgress;

/// A line on standard error that says how far the work is, and is gone when the work is done. Where that is no terminal, nothing is
/// shown.
pub struct ShownProgress {
    verb: &'static str,
    terminal: bool,
    shown: Option<u32>,
}

impl ShownProgress {
    /// The line begins with `verb`: "Wrote 40 %".
    pub fn of(verb: &'static str) -> Self {
        Self { verb, terminal: std::io::stderr().is_terminal(), shown: None }
    }

    /// What the work tells.
    pub fn watcher(mut self) -> impl FnMut(TaskProgress) -> ControlFlow<()> {
        move |progress| {
            self.show(progress);
            ControlFlow::Continue(())
        }
    }

    fn show(&mut self, TaskProgress { done, total }: TaskProgress) {
        let percent = u64::from(done) * 100 / u64::from(total.max(1));
        let percent = u32::try_from(percent).ok().filter(|percent| self.terminal && self.shown != Some(*percent));
        let Some(percent) = percent else { return };
        self.shown = Some(percent);
        self.write(&format!("\r{} {percent} %", self.verb));
    }

    /// Progress is a courtesy: whoever closed standard error does not want it.
    fn write(&self, text: &str) {
        let mut terminal = std::io::stderr().lock();
        let _ = terminal.write_all(text.as_bytes()).and_then(|()| terminal.flush());
    }
}

impl Drop for ShownProgress {
    fn drop(&mut self) {
        if self.shown.is_some() {
            self.write("\r\u{1b}[K");
        }
    }
}
