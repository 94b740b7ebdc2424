//! What a receipt and a funding summary have in common: a band with the amount, who and what beside each other, a table, and what
//! follows from it.

use crate::flow::{Column, Entry, Flow, GAP, SMALL};
use crate::layout::{Area, CAPITALS, Ink, LEADING, SIDE_MARGIN, Type, fitted};
use crate::letter::Letter;
use crate::{DocumentError, Paper};

/// The words of a notice.
pub struct Notice {
    /// The letterhead and the foot.
    pub letter: Letter,
    /// What nobody may overlook.
    pub banner: Option<String>,
    /// A word across each page, where what the notice says no longer holds.
    pub stamp: Option<&'static str>,
    /// What the amount is, in figures and in words.
    pub amount: [String; 3],
    /// Two lists beside each other.
    pub lists: [(&'static str, Vec<Entry>); 2],
    /// A table, where there is one.
    pub table: Option<Table>,
    /// Sections of what happens when, and what it means.
    pub sections: Vec<(&'static str, Vec<Entry>)>,
}

/// A table of a notice: labels with widths, and rows. The last row is the total.
pub struct Table {
    /// What it shows.
    pub heading: &'static str,
    /// Label, width (0 takes what is left) and whether it holds amounts.
    pub columns: [(&'static str, f32, bool); 4],
    /// The rows.
    pub rows: Vec<[String; 4]>,
}

impl Notice {
    /// The notice as a PDF.
    ///
    /// # Errors
    /// Where the fonts can't be read or embedded.
    pub fn to_pdf(&self, paper: Paper) -> Result<Vec<u8>, DocumentError> {
        let mut flow = Flow::begin(&self.letter, paper, self.stamp)?;
        if let Some(banner) = &self.banner {
            flow.banner(banner);
        }
        band(&mut flow, &self.amount);
        let [(first, entries), (second, others)] = &self.lists;
        flow.columns([(first, entries), (second, others)]);
        if let Some(table) = &self.table {
            table.set(&mut flow);
        }
        for (heading, steps) in &self.sections {
            flow.steps(heading, steps);
        }
        flow.finish()
    }
}

impl Table {
    fn set(&self, flow: &mut Flow<'_>) {
        let columns = Column::row(flow.canvas.full_width(), self.columns);
        flow.heading(self.heading, 50.0);
        flow.begin_table(&columns);
        for (number, row) in self.rows.iter().enumerate() {
            if !flow.has_room(flow.row_height(&columns, row) + 8.0) {
                flow.continue_table(&columns);
            }
            let is_total = number + 1 == self.rows.len();
            if is_total {
                flow.total_rule(1);
            }
            flow.row(&columns, row, if is_total { Type::semibold(SMALL) } else { Type::regular(SMALL) });
            if !is_total {
                flow.row_rule();
            }
        }
        flow.end_table();
        flow.y += GAP;
    }
}

/// The amount, large, on a tinted ground.
fn band(flow: &mut Flow<'_>, [label, figures, words]: &[String; 3]) {
    let (x, top, ground) = (SIDE_MARGIN + 14.0, flow.y, flow.canvas.next_mark());
    let room = flow.canvas.full_width() - 28.0;
    flow.canvas.line(x, top + 20.0, Type::semibold(9.0).quiet(), label);
    let style = fitted(flow.canvas.faces, Type::semibold(28.0), figures, room);
    let baseline = top + 30.0 + style.size * CAPITALS;
    flow.canvas.line(x, baseline, style, figures);
    let plain = Type::regular(9.0);
    let last = flow.canvas.paragraph(x, baseline + 5.0 + plain.size * LEADING, room, plain, words);
    let height = last + 13.0 - top;
    flow.canvas.band_behind(ground, Area { x: SIDE_MARGIN, y: top, width: flow.canvas.full_width(), height }, Ink::TINT);
    flow.y = top + height + GAP;
}
