//! What is put on the paper.

use crate::layout::face::Weight;
use crate::layout::shape::Glyph;

/// The size of a sheet in points.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
}

/// How dark something is: 0 is black, 1 is white. Text is never lighter than [`Ink::QUIET`], which keeps a contrast of
/// 7 to 1 on white.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink(pub f32);

impl Ink {
    /// What is to be read.
    pub const BLACK: Self = Self(0.0);
    /// Labels and remarks.
    pub const QUIET: Self = Self(0.33);
    /// Rules between rows.
    pub const RULE: Self = Self(0.72);
    /// The ground of a band.
    pub const TINT: Self = Self(0.94);
    /// A word behind all others that says that the document is void.
    pub const STAMP: Self = Self(0.86);
    /// Bare paper.
    pub const WHITE: Self = Self(1.0);
}

/// A rectangle, from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// From the left edge of the sheet.
    pub x: f32,
    /// From the top edge of the sheet.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// A line of type.
#[derive(Debug, Clone, Copy)]
pub struct Type {
    /// Its weight.
    pub weight: Weight,
    /// Its size in points.
    pub size: f32,
    /// Its darkness.
    pub ink: Ink,
}

impl Type {
    /// Running text of this size.
    pub const fn regular(size: f32) -> Self {
        Self { weight: Weight::Regular, size, ink: Ink::BLACK }
    }

    /// Heavier text of this size.
    pub const fn semibold(size: f32) -> Self {
        Self { weight: Weight::Semibold, size, ink: Ink::BLACK }
    }

    /// The same in the ink of labels and remarks.
    pub const fn quiet(self) -> Self {
        Self { ink: Ink::QUIET, ..self }
    }
}

/// What a part of a document is, for those who listen to it.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    /// All of it.
    Document,
    /// Its title.
    Title,
    /// The heading of a section.
    Heading,
    /// Running text.
    Paragraph,
    /// A table of rows.
    Table,
    /// A row of cells.
    Row,
    /// A cell that says what stands below it.
    HeadCell,
    /// A cell.
    Cell {
        /// How many columns it takes.
        columns: i32,
    },
    /// A list of labelled values.
    List,
    /// A label and its value.
    Item,
    /// A label.
    Label,
    /// What a label stands for.
    Value,
    /// A picture.
    Figure {
        /// What it says, in words.
        alternative: String,
        /// Where it is, from the left edge of the sheet.
        area: Area,
    },
    /// What is not read: it repeats what stands elsewhere, or decorates.
    Artifact,
}

/// One mark on the paper, in the order in which they are read aloud.
#[derive(Debug, Clone)]
pub enum Mark {
    /// A part begins, within the one that is open.
    Open(Role),
    /// The part that was opened last ends.
    Close,
    /// A line of text.
    Line {
        /// Its left end.
        x: f32,
        /// Its baseline.
        baseline: f32,
        /// Its type.
        style: Type,
        /// Its glyphs.
        glyphs: Vec<Glyph>,
    },
    /// ` of 12`, the number of pages, which is known once all are set.
    PageCount {
        /// Where it begins: its left end, or its right end where the language is written from right to left.
        x: f32,
        /// Its baseline.
        baseline: f32,
    },
    /// A line of text that rises to the right at 30 degrees around its middle.
    Stamp {
        /// Its middle, from the left edge.
        x: f32,
        /// Its middle, from the top edge.
        y: f32,
        /// Its type.
        style: Type,
        /// Its glyphs.
        glyphs: Vec<Glyph>,
    },
    /// Filled rectangles that make one shape.
    Fill {
        /// The rectangles.
        areas: Vec<Area>,
        /// Their darkness.
        ink: Ink,
    },
    /// The outline of a rectangle.
    Outline {
        /// The rectangle; the line is centred on its edge.
        area: Area,
        /// How thick the line is.
        thickness: f32,
    },
    /// A dashed line to cut along.
    Cut {
        /// Its left end.
        x: f32,
        /// Its distance from the top edge.
        y: f32,
        /// Its length.
        width: f32,
    },
}
