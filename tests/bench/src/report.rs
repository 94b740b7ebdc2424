//! The table for people and the file for programs.

use serde_json::{Value, json};

use crate::figure::{Figure, Ratio, Target};
use crate::trouble::{Trouble, say};

/// Prints the figures as a table. Of several with one name and size, only the worst is shown unless `all` are.
pub fn table(figures: &[Figure], all: bool) {
    let mut lines = vec![["figure", "movements", "what", "reference", "ratio", "spread", "target", ""].map(str::to_owned)];
    for figure in shown(figures, all) {
        let (least, most) = figure.spread();
        lines.push([
            figure.name.to_owned(),
            figure.size.to_string(),
            figure.what.clone(),
            figure.reference.clone(),
            format!("{}×", Ratio(figure.ratio())),
            format!("{}–{}", Ratio(least), Ratio(most)),
            figure.target.to_string(),
            verdict(figure).to_owned(),
        ]);
    }
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..8).map(width).collect();
    say("");
    for line in lines {
        let cells: Vec<String> = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        say(cells.join("  ").trim_end());
    }
}

/// The figures that the table shows, in the order in which they were taken.
fn shown(figures: &[Figure], all: bool) -> Vec<&Figure> {
    let group = |figure: &Figure| (figure.name, figure.size, figure.reference.clone());
    let worst = |one: &Figure| figures.iter().filter(|other| group(other) == group(one)).all(|other| other.strain() <= one.strain());
    figures.iter().filter(|figure| all || worst(figure)).collect()
}

fn verdict(figure: &Figure) -> &'static str {
    if figure.holds() { "holds" } else { "falls short" }
}

/// Every figure with all of its pairs, as JSON.
pub fn json(figures: &[Figure], troubles: &[(String, Trouble)]) -> Value {
    let figures: Vec<Value> = figures.iter().map(figure).collect();
    let troubles: Vec<Value> = troubles.iter().map(|(name, trouble)| json!({ "figure": name, "reason": trouble.0 })).collect();
    json!({ "figures": figures, "notMeasured": troubles })
}

fn figure(figure: &Figure) -> Value {
    let (least, most) = figure.spread();
    let (comparison, target) = match figure.target {
        Target::SpeedAtLeast(least) => ("speed, at least", least),
        Target::CostAtMost(most) => ("cost, at most", most),
    };
    let pairs: Vec<Value> = figure.pairs.iter().map(|pair| json!({ "ours": pair.ours, "reference": pair.reference })).collect();
    json!({
        "figure": figure.name,
        "movements": figure.size,
        "what": figure.what,
        "reference": figure.reference,
        "comparison": comparison,
        "target": number(target),
        "ratio": number(figure.ratio()),
        "lowest": number(least),
        "highest": number(most),
        "holds": figure.holds(),
        "pairs": pairs,
    })
}

/// Thousandths as a number of JSON.
#[allow(clippy::disallowed_types, clippy::float_arithmetic, clippy::cast_precision_loss, reason = "JSON's numbers; a ratio is no money")]
fn number(thousandths: u64) -> Value {
    json!(thousandths as f64 / 1000.0)
}
