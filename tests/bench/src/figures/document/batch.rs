//! The memory of many documents in one batch: it must not grow with their number.

use std::path::Path;
use std::process::Command;

use billing_app::dto::{DocumentQuery, DocumentRequest, OfFunding};
use billing_tests::{TestLedger, open};

use super::sample;
use crate::figure::{Figure, Target};
use crate::timing::{PAIRS, Pair};
use crate::trouble::{Trouble, say};

/// Documents whose memory is compared.
const BATCHES: [u64; 2] = [1_000, 10_000];

/// The most memory of a process that makes so many documents, one after the other, against one that makes a tenth of them.
pub fn memory_of_making() -> Result<Figure, Trouble> {
    let peak = |documents: u64| peak_of(&["--make-documents", &documents.to_string()]);
    let pair = || Ok::<_, Trouble>(Pair { ours: peak(BATCHES[1])?, reference: peak(BATCHES[0])? });
    figure("most memory, making documents", (0..PAIRS).map(|_| pair()).collect::<Result<_, _>>()?)
}

/// The most memory of a process that packs so many documents of a ledger in one archive, against a tenth of them.
pub fn memory_of_packing() -> Result<Figure, Trouble> {
    let mut ledger = TestLedger::registered("2026-03-12");
    ledger.know_seller_bank();
    let mut issued = 0;
    let mut peaks = |batch: u64| -> Result<Vec<u64>, Trouble> {
        say(&format!("    issuing {} documents", batch - issued));
        while issued < batch {
            let funding_id = ledger.request_funds("25000.00", "eft")?;
            ledger.app.document(&DocumentRequest::FundingDocument(OfFunding { funding_id, language: None }))?;
            issued += 1;
        }
        let folder = ledger.folder.path().display().to_string();
        (0..PAIRS).map(|_| peak_of(&["--pack-documents", &folder])).collect()
    };
    let (reference, ours) = (peaks(BATCHES[0])?, peaks(BATCHES[1])?);
    figure("most memory, packing documents", ours.into_iter().zip(reference).map(|(ours, reference)| Pair { ours, reference }).collect())
}

fn figure(what: &str, pairs: Vec<Pair>) -> Result<Figure, Trouble> {
    let reference = format!("a batch of {}", BATCHES[0]);
    Ok(Figure { name: "T9", size: BATCHES[1], what: what.to_owned(), reference, target: Target::CostAtMost(1_050), pairs })
}

/// The most memory that this program has when it is run with these arguments, in KiB, as it says itself.
fn peak_of(arguments: &[&str]) -> Result<u64, Trouble> {
    let output = Command::new(std::env::current_exe()?).args(arguments).output()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    said.parse().map_err(|_| Trouble(format!("no peak of memory in {said:?}: {}", String::from_utf8_lossy(&output.stderr))))
}

/// Makes so many documents, each for another funding, and says the most memory that this process has had, in KiB.
pub fn make(documents: u64) -> Result<u64, Trouble> {
    for number in 1..=documents {
        drop(sample::document(i64::try_from(number)?)?.to_pdf()?);
    }
    peak()
}

/// Packs all documents of the ledger in `folder`, and says the most memory that this process has had, in KiB.
pub fn pack(folder: &Path) -> Result<u64, Trouble> {
    let file = folder.join("documents.zip");
    open(folder).save_document_archive(&DocumentQuery::default(), &file, &mut |_| std::ops::ControlFlow::Continue(()))?;
    std::fs::remove_file(file)?;
    peak()
}

fn peak() -> Result<u64, Trouble> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|rest| rest.split_whitespace().next()).and_then(|number| number.parse().ok());
    kibibytes.ok_or_else(|| Trouble("the system does not tell how much memory was used".to_owned()))
}
