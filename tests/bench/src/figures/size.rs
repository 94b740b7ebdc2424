//! T12: the size of the file.

use crate::figure::{Figure, Target};
use crate::place::{INDEXES_LAST, Place};
use crate::timing::Pair;
use crate::trouble::{Trouble, say};

/// The ledger's file against the bare schema with the same rows and indexes, both as writing left them.
pub fn against_bare(place: &Place) -> Result<Figure, Trouble> {
    let bytes = |path| -> Result<u64, Trouble> { Ok(std::fs::metadata(path)?.len()) };
    let pair = Pair { ours: bytes(&place.ledger)?, reference: bytes(&place.bare)? };
    let each = |bytes: u64| bytes / place.size.max(1);
    say(&format!("    {} bytes a movement; bare {}", each(pair.ours), each(pair.reference)));
    Ok(Figure {
        name: "T12",
        size: place.size,
        what: "bytes of the file".to_owned(),
        reference: format!(
            "bare schema with the same rows and indexes{}",
            if place.size >= INDEXES_LAST { ", both built last" } else { "" }
        ),
        target: Target::CostAtMost(1_300),
        pairs: vec![pair],
    })
}
