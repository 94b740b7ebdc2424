//! `cargo xtask bench`: the speed and size of the ledger, figure by figure, as ratios against named references.
//!
//! Disks and machines differ by much from hour to hour, so that a time alone says nothing. Every figure is taken in
//! alternation with its reference, in at least five pairs; the median of the pairs' ratios is judged.

mod bare;
mod figure;
mod figures;
mod generator;
mod journal;
mod ledger;
mod place;
mod postgres;
mod report;
mod timing;
mod trouble;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};

use figure::Figure;
use figures::{as_of, command, document, import, pages, posting, search, settlement, size};
use place::Place;
use trouble::{Trouble, say};

/// Measures the ledger against its references.
#[derive(Parser)]
struct Arguments {
    /// Movements in the ledger; several sizes, separated by commas, are also compared with one another.
    #[arg(long, value_enum, value_delimiter = ',', default_value = "10k")]
    size: Vec<Size>,

    /// Only these figures, separated by commas: T5,T6. All their cases are shown, not just the worst.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,

    /// Where generated ledgers and the results are kept.
    #[arg(long, default_value = "target/bench")]
    folder: PathBuf,

    /// The command line under measurement.
    #[arg(long, default_value = "target/measure/advance-pay")]
    program: PathBuf,

    /// Only makes the ledgers, and says where they are.
    #[arg(long, hide = true)]
    make_ledger: bool,

    /// Only makes so many documents, and says the most memory that it took, in KiB: what T9 runs itself with.
    #[arg(long, hide = true)]
    make_documents: Option<u64>,

    /// Only packs the documents of the ledger in this folder, and says the most memory that it took, in KiB.
    #[arg(long, hide = true)]
    pack_documents: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
enum Size {
    #[value(name = "10k")]
    TenThousand,
    #[value(name = "1m")]
    Million,
    #[value(name = "10m")]
    TenMillion,
}

impl Size {
    const fn movements(self) -> u64 {
        match self {
            Self::TenThousand => 10_000,
            Self::Million => 1_000_000,
            Self::TenMillion => 10_000_000,
        }
    }
}

/// What the run found.
struct Run {
    only: Vec<String>,
    figures: Vec<Figure>,
    troubles: Vec<(String, Trouble)>,
}

impl Run {
    /// Takes one figure, unless others were asked for. What can't be measured is named at the end.
    fn take(&mut self, name: &str, measure: impl FnOnce() -> Result<Vec<Figure>, Trouble>) {
        if !self.only.is_empty() && !self.only.iter().any(|only| only.eq_ignore_ascii_case(name)) {
            return;
        }
        say(&format!("  {name}"));
        match measure() {
            Ok(figures) => self.figures.extend(figures),
            Err(trouble) => self.troubles.push((name.to_owned(), trouble)),
        }
    }

    fn all_of(&mut self, place: &Place, program: &std::path::Path) {
        self.take("T1", || posting::against_sqlite(place));
        self.take("T2", || Ok(vec![settlement::against_sqlite(place)?]));
        self.take("T3", || Ok(vec![posting::against_postgres(place)?]));
        // Ten million movements are more than one import takes; the target speaks of one million.
        if place.size <= Size::Million.movements() {
            self.take("T4", || Ok(vec![import::against_bare_load(place)?]));
        }
        self.take("T5", || pages::against_keyset_query(place));
        self.take("T6", || search::against_scan(place));
        self.take("T7", || Ok(vec![as_of::against_daily_table(place)?]));
        // Reading the journal of ten million movements takes the others an hour and more memory than most machines have.
        if place.size <= Size::Million.movements() {
            self.take("T8", || command::against_plain_text_accounting(place, program));
        }
        self.take("T12", || Ok(vec![size::against_bare(place)?]));
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => {
            say(&trouble.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Measures and reports. Gives whether everything could be measured; whether a target holds is for people to judge.
fn run(arguments: Arguments) -> Result<bool, Trouble> {
    if let Some(documents) = arguments.make_documents {
        say(&document::make(documents)?.to_string());
        return Ok(true);
    }
    if let Some(folder) = arguments.pack_documents {
        say(&document::pack(&folder)?.to_string());
        return Ok(true);
    }
    let mut sizes = arguments.size;
    sizes.sort_unstable();
    sizes.dedup();
    if arguments.make_ledger {
        for size in sizes {
            say(&Place::of(&arguments.folder, size.movements())?.ledger.display().to_string());
        }
        return Ok(true);
    }
    let mut run = Run { only: arguments.only, figures: Vec::new(), troubles: Vec::new() };
    // A document is no larger in a larger ledger.
    run.take("T9", document::against_libraries);
    // Ten thousand documents take minutes: they are for whoever asks for them, or for a large ledger.
    if !run.only.is_empty() || sizes.iter().any(|size| *size >= Size::Million) {
        run.take("T9", || Ok(vec![document::memory_of_making()?, document::memory_of_packing()?]));
    }
    let mut smaller: Option<Place> = None;
    for size in sizes {
        say(&format!("A ledger of {} movements", size.movements()));
        let place = Place::of(&arguments.folder, size.movements())?;
        run.all_of(&place, &arguments.program);
        if let Some(smaller) = &smaller {
            run.take("T5", || pages::against_smaller(&place, smaller));
        }
        smaller = Some(place);
    }
    report::table(&run.figures, !run.only.is_empty());
    for (name, trouble) in &run.troubles {
        say(&format!("{name} was not measured: {trouble}"));
    }
    let file = arguments.folder.join("result.json");
    std::fs::write(&file, format!("{:#}\n", report::json(&run.figures, &run.troubles)))?;
    say(&format!("\nEvery pair: {}", file.display()));
    Ok(run.troubles.is_empty())
}
