//! A document of as many pages as it takes: sections and tables that go on overleaf.

use crate::layout::{Area, Canvas, Faces, Ink, LEADING, PdfFile, Role, SIDE_MARGIN, Size, TOP_MARGIN, Type, fitted, width};
use crate::letter::Letter;
use crate::{DocumentError, Paper, letterhead};

/// The size of running text.
pub const BODY: f32 = 9.0;
/// The size of tables and of labels.
pub const SMALL: f32 = 8.2;
const HEADING: f32 = 10.5;
/// Between two sections.
pub const GAP: f32 = 18.0;
/// Between two columns.
pub const GUTTER: f32 = 24.0;
/// The part of the width at which the title stands.
const TITLE_AT: f32 = 0.62;
/// Room for a label beside its value.
const LABEL_ROOM: f32 = 104.0;
/// Between the lines of two rows of a table.
const ROW_GAP: f32 = 2.6;

/// Between the texts of two cells beside each other, at the least.
const CELL_GAP: f32 = 4.0;

/// A label and what it says.
pub type Entry = (&'static str, String);

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// What stands over it.
    pub label: &'static str,
    /// From the left margin to its left edge.
    pub x: f32,
    /// Its width.
    pub width: f32,
    /// Whether it holds amounts, which end at its right edge.
    pub amounts: bool,
    /// How many columns of its table it is.
    pub span: i32,
}

impl Column {
    /// Columns of these widths side by side; what they leave of `room` goes to the one with the width 0.
    pub fn row<const N: usize>(room: f32, columns: [(&'static str, f32, bool); N]) -> [Self; N] {
        let rest = room - columns.iter().map(|(_, width, _)| width).sum::<f32>();
        let mut x = 0.0;
        columns.map(|(label, width, amounts)| {
            let width = if width > 0.0 { width } else { rest };
            let column = Self { label, x, width, amounts, span: 1 };
            x += width;
            column
        })
    }
}

/// A document under way.
pub struct Flow<'a> {
    letter: &'a Letter,
    file: PdfFile<'a>,
    /// The page being filled.
    pub canvas: Canvas<'a>,
    page: usize,
    /// How far down it is filled.
    pub y: f32,
    stamp: Option<&'static str>,
}

impl<'a> Flow<'a> {
    /// A document that begins with its letterhead. `stamp` stands across each page of one that is void.
    ///
    /// # Errors
    /// Where a font is damaged.
    pub fn begin(letter: &'a Letter, paper: Paper, stamp: Option<&'static str>) -> Result<Self, DocumentError> {
        let (faces, size): (_, Size) = (Faces::embedded()?, paper.size());
        let mut canvas = Canvas::new(faces, letter.words, size);
        let column = SIDE_MARGIN + canvas.full_width() * TITLE_AT;
        let y = letterhead::set(&mut canvas, letter, column, 1.0) + GAP;
        Ok(Self { letter, file: PdfFile::new(faces, letter.words, size), canvas, page: 1, y, stamp })
    }

    /// The lowest place for anything.
    fn bottom(&self) -> f32 {
        self.canvas.foot_rule() - 8.0
    }

    /// Whether `height` more fits on the page.
    pub fn has_room(&self, height: f32) -> bool {
        self.y + height <= self.bottom()
    }

    /// Begins a new page where `height` more does not fit.
    pub fn keep_together(&mut self, height: f32) {
        if !self.has_room(height) {
            self.turn();
        }
    }

    /// Ends the page and begins the next, which says at its top whose document goes on.
    pub fn turn(&mut self) {
        let next = self.canvas.another();
        let done = std::mem::replace(&mut self.canvas, next);
        self.write(done, false);
        self.page += 1;
        let (style, right) = (Type::regular(SMALL).quiet(), self.canvas.right());
        let title = format!("{} {}", self.letter.title, self.letter.issue[0]);
        let room = self.canvas.full_width() - width(self.canvas.faces, style, &title) - GUTTER;
        let name = fitted(self.canvas.faces, style, &self.letter.payer_name, room);
        let payer = &self.letter.payer_name;
        self.canvas.part(Role::Artifact, |canvas| {
            canvas.line(SIDE_MARGIN, TOP_MARGIN, name, payer);
            canvas.line_ending_at(right, TOP_MARGIN, style, &title);
        });
        self.canvas.rule(SIDE_MARGIN, TOP_MARGIN + 6.0, self.canvas.full_width());
        self.y = TOP_MARGIN + 16.0;
    }

    fn write(&mut self, mut canvas: Canvas<'a>, is_last: bool) {
        canvas.foot(&self.letter.foot, self.page, is_last);
        if let Some(word) = self.stamp {
            canvas.stamp(word);
        }
        self.file.add(&canvas.into_marks());
    }

    /// The bytes of the whole.
    ///
    /// # Errors
    /// Where the fonts can't be embedded.
    pub fn finish(mut self) -> Result<Vec<u8>, DocumentError> {
        let last = self.canvas.another();
        let done = std::mem::replace(&mut self.canvas, last);
        self.write(done, true);
        self.file.finish(&self.letter.about)
    }

    /// A black band that nobody overlooks.
    pub fn banner(&mut self, text: &str) {
        let style = Type { ink: Ink::WHITE, ..Type::semibold(13.0) };
        let room = self.canvas.full_width() - 28.0;
        let lines = self.canvas.wrapped(style, text, room).len() as f32;
        let height = 12.0 + lines * style.size * LEADING;
        self.canvas.fill(Area { x: SIDE_MARGIN, y: self.y, width: self.canvas.full_width(), height }, Ink::BLACK);
        self.canvas.paragraph(SIDE_MARGIN + 14.0, self.y + 19.0, room, style, text);
        self.y += height + 8.0;
    }

    /// A heading, with at least `below` of what follows on the same page.
    pub fn heading(&mut self, heading: &str, below: f32) {
        self.keep_together(HEADING * 1.5 + below);
        self.y = self.canvas.heading(SIDE_MARGIN, self.y, self.canvas.full_width(), HEADING, heading);
    }

    /// Two lists of labelled values beside each other, each under its heading.
    pub fn columns(&mut self, lists: [(&str, &[Entry]); 2]) {
        let (top, room) = (self.y, (self.canvas.full_width() - GUTTER) / 2.0);
        for (at, (heading, entries)) in lists.into_iter().enumerate() {
            let x = SIDE_MARGIN + (room + GUTTER) * at as f32;
            let mut y = self.canvas.heading(x, top, room, HEADING, heading);
            self.canvas.open(Role::List);
            for (label, value) in entries {
                y += BODY * LEADING + 2.5;
                self.canvas.open(Role::Item);
                let last = self.canvas.label(x, y, LABEL_ROOM - 8.0, Type::regular(BODY).quiet(), label);
                y = self.canvas.value(x + LABEL_ROOM, y, room - LABEL_ROOM, Type::regular(BODY), value).max(last);
                self.canvas.close();
            }
            self.canvas.close();
            self.y = self.y.max(y + 4.0);
        }
        self.y += GAP;
    }

    /// What happens when, or what to do, under a heading.
    pub fn steps<L: AsRef<str>, T: AsRef<str>>(&mut self, heading: &str, steps: &[(L, T)]) {
        self.heading(heading, BODY * LEADING * 2.0);
        let room = self.canvas.full_width() - LABEL_ROOM;
        self.canvas.open(Role::List);
        for (label, text) in steps {
            let (label, text) = (label.as_ref(), text.as_ref());
            let lines = self.canvas.wrapped(Type::regular(BODY), text, room).len().max(1) as f32;
            self.keep_together(lines * BODY * LEADING + 2.5);
            self.y += BODY * LEADING + 2.5;
            self.canvas.open(Role::Item);
            let last = self.canvas.label(SIDE_MARGIN, self.y, LABEL_ROOM - 8.0, Type::semibold(BODY), label);
            self.y = self.canvas.value(SIDE_MARGIN + LABEL_ROOM, self.y, room, Type::regular(BODY), text).max(last);
            self.canvas.close();
        }
        self.canvas.close();
        self.y += 4.0 + GAP;
    }

    /// A table begins, with the labels of its columns over a rule.
    pub fn begin_table(&mut self, columns: &[Column]) {
        self.canvas.open(Role::Table);
        self.canvas.open(Role::Row);
        self.table_head(columns, Role::HeadCell);
        self.canvas.close();
    }

    /// The table goes on overleaf, under the same labels.
    pub fn continue_table(&mut self, columns: &[Column]) {
        self.turn();
        self.table_head(columns, Role::Artifact);
    }

    /// The table ends.
    pub fn end_table(&mut self) {
        self.canvas.close();
    }

    fn table_head(&mut self, columns: &[Column], role: Role) {
        let style = Type::semibold(SMALL);
        self.y += SMALL * LEADING;
        for column in columns {
            self.canvas.open(role.clone());
            self.cell_line(column, self.y, style, column.label);
            self.canvas.close();
        }
        self.canvas.fill(Area { x: SIDE_MARGIN, y: self.y + 4.0, width: self.canvas.full_width(), height: 0.75 }, Ink::BLACK);
        self.y += 5.0;
    }

    /// How high a row with these cells is.
    pub fn row_height(&self, columns: &[Column], cells: &[String]) -> f32 {
        let lines = columns.iter().zip(cells).map(|(column, cell)| self.cell_lines(column, cell)).max().unwrap_or(1);
        lines as f32 * SMALL * LEADING + ROW_GAP
    }

    /// The lines of a cell. Amounts take one: where they are too wide, they are set smaller.
    fn cell_lines(&self, column: &Column, cell: &str) -> usize {
        if column.amounts { 1 } else { self.canvas.wrapped(Type::regular(SMALL), cell, column.width - CELL_GAP).len() }
    }

    /// A row of a table. There must be room for it.
    pub fn row(&mut self, columns: &[Column], cells: &[String], style: Type) {
        let height = self.row_height(columns, cells);
        let baseline = self.y + SMALL * LEADING;
        self.canvas.open(Role::Row);
        for (column, cell) in columns.iter().zip(cells) {
            self.canvas.open(Role::Cell { columns: column.span });
            if column.amounts {
                self.cell_line(column, baseline, style, cell);
            } else {
                self.canvas.paragraph(SIDE_MARGIN + column.x, baseline, column.width - CELL_GAP, style, cell);
            }
            self.canvas.close();
        }
        self.canvas.close();
        self.y += height;
    }

    fn cell_line(&mut self, column: &Column, baseline: f32, style: Type, text: &str) {
        let style = fitted(self.canvas.faces, style, text, column.width - CELL_GAP);
        // The last figures of amounts stand below each other, on the right in every language.
        if column.amounts && !self.canvas.words.right_to_left {
            self.canvas.line_ending_at(SIDE_MARGIN + column.x + column.width, baseline, style, text);
        } else {
            self.canvas.line(SIDE_MARGIN + column.x, baseline, style, text);
        }
    }

    /// A thin line under a row.
    pub fn row_rule(&mut self) {
        self.canvas.rule(SIDE_MARGIN, self.y + 1.6, self.canvas.full_width());
    }

    /// The line of a total: one stroke, or two under the last.
    pub fn total_rule(&mut self, strokes: u8) {
        for stroke in 0..strokes {
            let y = self.y + 2.0 + 2.0 * f32::from(stroke);
            self.canvas.fill(Area { x: SIDE_MARGIN, y, width: self.canvas.full_width(), height: 0.75 }, Ink::BLACK);
        }
        self.y += 2.0 * f32::from(strokes);
    }
}
