//! `cargo xtask screenshots`: the pictures of the README, from the sample ledger, and a sheet of all documents.

use std::fs;

use crate::display::VirtualDisplay;
use crate::packages::{self, Need};
use crate::steps::{Outcome, Trouble, step};
use crate::window::{Appearance, OpenWindow, SampleLedger};
use crate::{contact_sheet, picture, run, workspace};

/// File name, page and appearance of each picture.
const PICTURES: &[(&str, &str, Appearance)] = &[
    ("advance-pay-light.png", "/advance-pay", Appearance::Light),
    ("advance-pay-dark.png", "/advance-pay", Appearance::Dark),
    ("payments-light.png", "/payments", Appearance::Light),
    ("payments-dark.png", "/payments", Appearance::Dark),
];

/// Takes every picture anew.
pub fn screenshots() -> Result<(), Trouble> {
    run::prepare(&[Need::Build, Need::VirtualDisplay])?;
    let folder = workspace::root().join("src-tauri/screenshots");
    fs::create_dir_all(&folder).map_err(|error| Trouble(format!("{} cannot be made: {error}", folder.display())))?;
    let sample = SampleLedger::new();
    step("Make the sample ledger", || sample.make())?;
    for (name, page, appearance) in PICTURES {
        step(&format!("Take src-tauri/screenshots/{name}"), || {
            let display = VirtualDisplay::start()?;
            let mut window = OpenWindow::new(&display, &sample, page, *appearance)?;
            picture::take(&display, &mut window, &folder.join(name)).map(|()| Outcome::Done)
        })?;
    }
    documents()
}

/// Makes the sheet of all documents anew.
pub fn documents() -> Result<(), Trouble> {
    step("Install the system packages that are missing", || packages::install(&[Need::Documents]))?;
    contact_sheet::make(&workspace::target().join("documents.png"))
}
