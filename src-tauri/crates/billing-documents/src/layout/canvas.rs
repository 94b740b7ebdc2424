//! A sheet being filled: the marks, and the ways in which every document makes them.

use qrcodegen::QrCode;

use crate::language::Words;
use crate::layout::face::Faces;
use crate::layout::marks::{Area, Ink, Mark, Role, Size, Type};
use crate::layout::pdf::FOOT;
use crate::layout::shape::{self, Base, Glyph};
use crate::layout::text::{fitted, width, wrapped};

/// Left and right of everything.
pub const SIDE_MARGIN: f32 = 54.0;
/// Above everything.
pub const TOP_MARGIN: f32 = 50.0;
const FOOT_MARGIN: f32 = 36.0;
/// The distance of two lines, as a part of the type size.
pub const LEADING: f32 = 1.36;
/// The height of Open Sans's capitals and figures, as a part of the type size.
pub const CAPITALS: f32 = 0.714;
/// The code to scan stands in four modules of quiet, as ISO/IEC 18004 asks for.
const QUIET_MODULES: i32 = 4;

/// A sheet being filled. All places on it are counted from the side where its language begins to read: where that is the right, the
/// whole sheet is the mirror image of one that begins on the left, and only what is drawn is not.
pub struct Canvas<'a> {
    /// What it is set in.
    pub faces: &'a Faces,
    /// What it says.
    pub words: &'static Words,
    size: Size,
    marks: Vec<Mark>,
}

impl<'a> Canvas<'a> {
    /// An empty sheet.
    pub const fn new(faces: &'a Faces, words: &'static Words, size: Size) -> Self {
        Self { faces, words, size, marks: Vec::new() }
    }

    /// Where something of this width stands that begins at `x`, from the left edge of the sheet.
    fn left(&self, x: f32, width: f32) -> f32 {
        if self.words.right_to_left { self.size.width - x - width } else { x }
    }

    fn place(&self, area: Area) -> Area {
        Area { x: self.left(area.x, area.width), ..area }
    }

    fn base(&self, text: &str) -> Base {
        Base::of(text, self.words.right_to_left)
    }

    /// An empty sheet of the same size.
    pub const fn another(&self) -> Self {
        Self::new(self.faces, self.words, self.size)
    }

    /// What was put on it.
    pub fn into_marks(self) -> Vec<Mark> {
        self.marks
    }

    /// Where everything ends.
    pub fn right(&self) -> f32 {
        self.size.width - SIDE_MARGIN
    }

    /// The room between the margins.
    pub fn full_width(&self) -> f32 {
        self.right() - SIDE_MARGIN
    }

    /// Where the foot begins: nothing else stands below.
    pub fn foot_rule(&self) -> f32 {
        self.size.height - FOOT_MARGIN - 12.0
    }

    /// What `set` puts on the sheet is a part of this kind.
    pub fn part(&mut self, role: Role, set: impl FnOnce(&mut Self)) {
        self.open(role);
        set(self);
        self.close();
    }

    /// A part begins, within the one that is open.
    pub fn open(&mut self, role: Role) {
        self.marks.push(Mark::Open(role));
    }

    /// The part that was opened last ends. It may have begun on an earlier sheet.
    pub fn close(&mut self) {
        self.marks.push(Mark::Close);
    }

    /// A line of text from `x` on.
    pub fn line(&mut self, x: f32, baseline: f32, style: Type, text: &str) {
        let glyphs = shape::line(self.faces, style.weight, text, self.base(text));
        self.put(x, baseline, style, glyphs);
    }

    fn put(&mut self, x: f32, baseline: f32, style: Type, glyphs: Vec<Glyph>) {
        let x = self.left(x, shape::width(&glyphs) as f32 * style.size / 1000.0);
        self.marks.push(Mark::Line { x, baseline, style, glyphs });
    }

    /// A line of text that ends at `right`.
    pub fn line_ending_at(&mut self, right: f32, baseline: f32, style: Type, text: &str) {
        self.line(right - width(self.faces, style, text), baseline, style, text);
    }

    /// A paragraph whose first baseline is `baseline`; the answer is its last one.
    pub fn paragraph(&mut self, x: f32, baseline: f32, room: f32, style: Type, text: &str) -> f32 {
        let mut last = baseline;
        for (number, glyphs) in self.wrapped(style, text, room).into_iter().enumerate() {
            last = baseline + style.size * LEADING * number as f32;
            self.put(x, last, style, glyphs);
        }
        last
    }

    /// `text` in lines no wider than `room`.
    pub fn wrapped(&self, style: Type, text: &str, room: f32) -> Vec<Vec<Glyph>> {
        wrapped(self.faces, style, text, self.base(text), room)
    }

    /// The label of an item of a list, as a paragraph; the answer is its last baseline.
    pub fn label(&mut self, x: f32, baseline: f32, room: f32, style: Type, text: &str) -> f32 {
        self.open(Role::Label);
        let last = self.paragraph(x, baseline, room, style, text);
        self.close();
        last
    }

    /// What the label of an item stands for, as a paragraph; the answer is its last baseline.
    pub fn value(&mut self, x: f32, baseline: f32, room: f32, style: Type, text: &str) -> f32 {
        self.open(Role::Value);
        let last = self.paragraph(x, baseline, room, style, text);
        self.close();
        last
    }

    /// The texts one below the other, each a paragraph; the answer is the last baseline.
    pub fn paragraphs(&mut self, x: f32, baseline: f32, room: f32, style: Type, texts: &[String]) -> f32 {
        let mut last = baseline;
        for (number, text) in texts.iter().enumerate() {
            let next = if number == 0 { baseline } else { last + style.size * LEADING };
            last = self.paragraph(x, next, room, style, text);
        }
        last
    }

    /// A heading over a rule; the answer is where it ends.
    pub fn heading(&mut self, x: f32, top: f32, room: f32, size: f32, heading: &str) -> f32 {
        self.part(Role::Heading, |canvas| canvas.line(x, top + size * 0.86, Type::semibold(size), heading));
        self.fill(Area { x, y: top + size * 1.33, width: room, height: 0.75 }, Ink::BLACK);
        top + size * 1.5
    }

    /// A filled rectangle.
    pub fn fill(&mut self, area: Area, ink: Ink) {
        let areas = vec![self.place(area)];
        self.marks.push(Mark::Fill { areas, ink });
    }

    /// A thin line between rows.
    pub fn rule(&mut self, x: f32, y: f32, width: f32) {
        self.fill(Area { x, y, width, height: 0.5 }, Ink::RULE);
    }

    /// The outline of a rectangle.
    pub fn outline(&mut self, area: Area, thickness: f32) {
        let area = self.place(area);
        self.marks.push(Mark::Outline { area, thickness });
    }

    /// A dashed line to cut along.
    pub fn cut(&mut self, y: f32) {
        self.marks.push(Mark::Cut { x: 0.0, y, width: self.size.width });
    }

    /// Puts a band behind all marks from the one with the number `ground` on.
    pub fn band_behind(&mut self, ground: usize, area: Area, ink: Ink) {
        let areas = vec![self.place(area)];
        self.marks.insert(ground, Mark::Fill { areas, ink });
    }

    /// The number of the next mark.
    pub fn next_mark(&self) -> usize {
        self.marks.len()
    }

    /// A word across the sheet, behind everything, that says that the document is void.
    pub fn stamp(&mut self, word: &str) {
        let style = fitted(self.faces, Type { ink: Ink::STAMP, ..Type::semibold(110.0) }, word, self.size.width * 0.9);
        let glyphs = shape::line(self.faces, style.weight, word, self.base(word));
        self.marks.insert(0, Mark::Stamp { x: self.size.width / 2.0, y: self.size.height / 2.0, style, glyphs });
    }

    /// A code to scan, with its quiet border, on white, and what is read to those who can't see it.
    pub fn scan_code(&mut self, area: Area, code: &QrCode, alternative: String) {
        let module = area.width / (code.size() + 2 * QUIET_MODULES) as f32;
        let place = |modules: i32| (modules + QUIET_MODULES) as f32 * module;
        self.fill(area, Ink::WHITE);
        let area = self.place(area);
        let mut areas = Vec::new();
        for row in 0..code.size() {
            let mut column = 0;
            while column < code.size() {
                let run = (column..code.size()).take_while(|at| code.get_module(*at, row)).count() as i32;
                if run > 0 {
                    areas.push(Area { x: area.x + place(column), y: area.y + place(row), width: run as f32 * module, height: module });
                }
                column += run + 1;
            }
        }
        self.part(Role::Figure { alternative, area }, |canvas| canvas.marks.push(Mark::Fill { areas, ink: Ink::BLACK }));
    }

    /// The foot: what identifies the document, and which of its pages this is. The number of pages is only known with the last.
    pub fn foot(&mut self, text: &str, page: usize, is_last: bool) {
        self.open(Role::Artifact);
        let (rule, baseline) = (self.foot_rule(), self.foot_rule() + 12.0);
        self.rule(SIDE_MARGIN, rule, self.full_width());
        let (number, of_pages) = ((self.words.letter.page)(&page.to_string()), self.words.letter.of_pages);
        let shown = if is_last { number.clone() + &of_pages(&page.to_string()) } else { number.clone() };
        let longest = if is_last { shown.clone() } else { number + &of_pages("000") };
        let left = self.right() - width(self.faces, FOOT, &longest);
        let room = left - SIDE_MARGIN - 12.0;
        self.line(SIDE_MARGIN, baseline, fitted(self.faces, FOOT, text, room), text);
        self.line(left, baseline, FOOT, &shown);
        if !is_last {
            let x = self.left(left + width(self.faces, FOOT, &shown), 0.0);
            self.marks.push(Mark::PageCount { x, baseline });
        }
        self.close();
    }
}
