//! The page: which words stand where, and how large.
//!
//! Two columns share one grid: the title stands over *Paid for*, the payer over *Pay to*. Long names wrap; if the page
//! is full nevertheless, all running text is set smaller, step by step. What room is left is shared out between the
//! sections, so that Letter and A4 are equally balanced.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::DocumentError;
use crate::content::{Content, Entry};
use crate::layout::face::{Faces, Weight};
use crate::layout::marks::{Area, Ink, Mark, Size, Type};
use crate::layout::text::{fitted, width, wrapped};

const SIDE_MARGIN: f32 = 54.0;
const TOP_MARGIN: f32 = 50.0;
const FOOT_MARGIN: f32 = 36.0;
/// Between the two columns.
const GUTTER: f32 = 24.0;
/// The part of the width, without the gutter, that *Pay to* takes.
const PAY_TO_SHARE: f32 = 0.6;
/// The least and the most room between two sections.
const GAPS: [f32; 2] = [12.0, 26.0];
const SECTION_GAPS: f32 = 4.0;
/// How much smaller running text may be set, in the order in which it is tried.
const SCALES: [f32; 14] = [1.0, 0.97, 0.94, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66, 0.62, 0.58, 0.54, 0.5];
const BODY: f32 = 9.0;
const LEADING: f32 = 12.4;
const PADDING: f32 = 14.0;
/// The thickness of the line around the reference.
const FRAME: f32 = 1.5;
const REFERENCE: f32 = 38.0;
const AMOUNT: f32 = 26.0;
/// The height of Open Sans's capitals and figures, as a part of the type size.
const CAPITALS: f32 = 0.714;
/// Room for the labels of *Pay to*, *Paid for* and the bank's form. Dates stand in the first of them, too.
const LABEL_ROOMS: [f32; 3] = [104.0, 74.0, 180.0];
/// The code to scan, with the four modules of quiet around it that ISO/IEC 18004 asks for.
const SCAN_CODE_SIDE: f32 = 80.0;
const QUIET_MODULES: i32 = 4;

/// Places every word of `content`.
///
/// # Errors
/// Where it does not fit even in the smallest type.
pub fn compose(content: &Content, faces: &Faces, size: Size) -> Result<Vec<Mark>, DocumentError> {
    let code = QrCode::encode_text(&content.scan_code.payload, QrCodeEcc::Medium).map_err(|_| DocumentError::DoesNotFit)?;
    for scale in SCALES {
        let spare = Sheet::new(faces, &code, size, scale, GAPS[0]).set(content).spare();
        if spare >= 0.0 {
            let gap = (GAPS[0] + spare / SECTION_GAPS).min(GAPS[1]);
            return Ok(Sheet::new(faces, &code, size, scale, gap).set(content).marks);
        }
    }
    Err(DocumentError::DoesNotFit)
}

/// A sheet being filled from the top.
struct Sheet<'a> {
    faces: &'a Faces,
    code: &'a QrCode,
    size: Size,
    scale: f32,
    gap: f32,
    /// How far down it is filled.
    y: f32,
    marks: Vec<Mark>,
}

impl<'a> Sheet<'a> {
    fn new(faces: &'a Faces, code: &'a QrCode, size: Size, scale: f32, gap: f32) -> Self {
        Self { faces, code, size, scale, gap, y: TOP_MARGIN, marks: Vec::new() }
    }

    fn set(mut self, content: &Content) -> Self {
        self.head(content);
        self.y += self.gap;
        self.amount(content);
        self.reference(content);
        self.y += self.gap;
        self.parties(content);
        self.y += self.gap;
        self.bank_form(content);
        self.y += self.gap;
        self.next_steps(content);
        self.foot(content);
        self
    }

    /// The room left above the foot; negative where the page is overfull.
    fn spare(&self) -> f32 {
        self.foot_rule() - GAPS[0] - self.y
    }

    fn foot_rule(&self) -> f32 {
        self.size.height - FOOT_MARGIN - 12.0
    }

    fn right(&self) -> f32 {
        self.size.width - SIDE_MARGIN
    }

    fn full_width(&self) -> f32 {
        self.right() - SIDE_MARGIN
    }

    fn pay_to_width(&self) -> f32 {
        (self.full_width() - GUTTER) * PAY_TO_SHARE
    }

    /// Where the right column begins.
    fn second_column(&self) -> f32 {
        SIDE_MARGIN + self.pay_to_width() + GUTTER
    }

    /// How much smaller the amount and the reference are set. They give way more slowly than running text.
    fn display(&self) -> f32 {
        self.scale.sqrt()
    }

    fn body(&self, weight: Weight, ink: Ink) -> Type {
        Type { weight, size: BODY * self.scale, ink }
    }

    fn leading(&self) -> f32 {
        LEADING * self.scale
    }

    fn line(&mut self, x: f32, baseline: f32, style: Type, text: &str) {
        let glyphs = self.faces.of(style.weight).glyphs(text);
        self.marks.push(Mark::Line { x, baseline, style, glyphs });
    }

    fn line_ending_at(&mut self, right: f32, baseline: f32, style: Type, text: &str) {
        self.line(right - width(self.faces, style, text), baseline, style, text);
    }

    /// A paragraph whose first baseline is `baseline`; the answer is its last baseline.
    fn paragraph(&mut self, x: f32, baseline: f32, room: f32, style: Type, text: &str) -> f32 {
        let lines = wrapped(self.faces, style, text, room);
        let leading = style.size * LEADING / BODY;
        let mut last = baseline;
        for (number, glyphs) in lines.into_iter().enumerate() {
            last = baseline + leading * number as f32;
            self.marks.push(Mark::Line { x, baseline: last, style, glyphs });
        }
        last
    }

    fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        self.marks.push(Mark::Fill { areas: vec![Area { x, y, width, height }], ink });
    }

    fn rule(&mut self, x: f32, y: f32, width: f32, ink: Ink) {
        self.fill(x, y, width, 0.5, ink);
    }

    /// Who pays on the left; what this is on the right.
    fn head(&mut self, content: &Content) {
        let title = Type { weight: Weight::Semibold, size: 17.0, ink: Ink::BLACK };
        let first = self.y + 13.0;
        let column = self.second_column();
        let name = Type { size: 10.5 * self.scale, ..title };
        let mut left = self.paragraph(SIDE_MARGIN, first, self.pay_to_width(), name, &content.payer_name);
        left += 1.5 * self.scale;
        let plain = self.body(Weight::Regular, Ink::BLACK);
        for line in &content.payer_address {
            left = self.paragraph(SIDE_MARGIN, left + self.leading(), self.pay_to_width(), plain, line);
        }
        self.line(column, first, title, "Funding document");
        let plain = Type { size: BODY, ..plain };
        self.line(column, first + 16.0, plain, &content.number);
        self.line(column, first + 16.0 + LEADING, plain, &format!("Issued {}", content.issued_on));
        self.y = left.max(first + 16.0 + LEADING) + 4.0;
    }

    /// The band: what to send, in figures and words, and the code to scan.
    fn amount(&mut self, content: &Content) {
        let (top, display) = (self.y, self.display());
        let (x, side) = (SIDE_MARGIN + PADDING, SCAN_CODE_SIDE * display);
        let ground = self.marks.len();
        let code_x = self.right() - side - 8.0 * display;
        let room = code_x - x - 60.0;
        let label = Type { weight: Weight::Semibold, size: BODY * display, ink: Ink::QUIET };
        let mut baseline = top + 20.0 * display;
        self.line(x, baseline, label, "Send");
        // Never as large as the reference, which may have had to shrink.
        let largest = self.reference_type(content).size * AMOUNT / REFERENCE;
        let figures = fitted(self.faces, Type { size: largest, ink: Ink::BLACK, ..label }, &content.amount, room);
        baseline += figures.size * CAPITALS + 10.0 * display;
        self.line(x, baseline, figures, &content.amount);
        let words = Type { weight: Weight::Regular, size: BODY * display, ink: Ink::BLACK };
        baseline = self.paragraph(x, baseline + 18.0 * display, room, words, &content.amount_in_words);
        let height = (baseline - top + 14.0 * display).max(side + 16.0 * display);
        let code_y = top + (height - side) / 2.0;
        let caption = Type { weight: Weight::Regular, size: 7.0 * display, ink: Ink::QUIET };
        for (number, line) in content.scan_code.caption.iter().rev().enumerate() {
            let baseline = code_y + side - (4.0 + 9.0 * number as f32) * display;
            self.line_ending_at(code_x - 6.0, baseline, caption, line);
        }
        self.scan_code(Area { x: code_x, y: code_y, width: side, height: side });
        let band = Area { x: SIDE_MARGIN, y: top, width: self.full_width(), height };
        self.marks.insert(ground, Mark::Fill { areas: vec![band], ink: Ink::TINT });
        self.y = top + height;
    }

    fn scan_code(&mut self, area: Area) {
        let code = self.code;
        let module = area.width / (code.size() + 2 * QUIET_MODULES) as f32;
        let place = |modules: i32| (modules + QUIET_MODULES) as f32 * module;
        self.marks.push(Mark::Fill { areas: vec![area], ink: Ink::WHITE });
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
        self.marks.push(Mark::Fill { areas, ink: Ink::BLACK });
    }

    fn reference_type(&self, content: &Content) -> Type {
        let style = Type { weight: Weight::Semibold, size: REFERENCE * self.display(), ink: Ink::BLACK };
        fitted(self.faces, style, &content.reference_grouped, self.full_width() - 2.0 * PADDING)
    }

    /// The framed box under the band: the largest text of the page.
    fn reference(&mut self, content: &Content) {
        let (top, x, display) = (self.y, SIDE_MARGIN + PADDING, self.display());
        let label = Type { weight: Weight::Semibold, size: BODY * display, ink: Ink::BLACK };
        let remark = Type { weight: Weight::Regular, ..label };
        let mut baseline = top + 20.0 * display;
        self.line(x, baseline, label, "Reference");
        self.line_ending_at(self.right() - PADDING, baseline, remark, content.reference_remark);
        let large = self.reference_type(content);
        baseline += large.size * CAPITALS + 13.0 * display;
        self.line(x, baseline, large, &content.reference_grouped);
        baseline += 21.0 * display;
        let remark = Type { ink: Ink::QUIET, ..remark };
        let copying = "For copying, without spaces  ";
        self.line(x, baseline, remark, copying);
        self.line(x + width(self.faces, remark, copying), baseline, label, &content.reference_plain);
        let height = baseline + 13.0 * display - top;
        let area = Area { x: SIDE_MARGIN + FRAME / 2.0, y: top, width: self.full_width() - FRAME, height };
        self.marks.push(Mark::Outline { area, thickness: FRAME });
        self.y = top + height + FRAME / 2.0;
    }

    /// *Pay to* and *Paid for* beside each other.
    fn parties(&mut self, content: &Content) {
        let top = self.y;
        let (left, right) = (self.pay_to_width(), self.right() - self.second_column());
        let pay_to = self.entries(SIDE_MARGIN, top, left, LABEL_ROOMS[0], "Pay to", &content.pay_to);
        let paid_for = self.entries(self.second_column(), top, right, LABEL_ROOMS[1], "Paid for", &content.paid_for);
        self.y = pay_to.max(paid_for);
    }

    /// A heading over labelled values; the answer is where they end.
    fn entries(&mut self, x: f32, top: f32, room: f32, label_room: f32, heading: &str, entries: &[Entry]) -> f32 {
        let mut baseline = self.heading(x, top, room, heading);
        for entry in entries {
            baseline += self.leading() + 2.5 * self.scale;
            baseline = self.entry(x, baseline, room, label_room, entry);
        }
        baseline + 4.0
    }

    fn heading(&mut self, x: f32, top: f32, room: f32, heading: &str) -> f32 {
        let display = self.display();
        let style = Type { weight: Weight::Semibold, size: 10.5 * display, ink: Ink::BLACK };
        self.line(x, top + 9.0 * display, style, heading);
        self.fill(x, top + 14.0 * display, room, 0.75, Ink::BLACK);
        top + 16.0 * display
    }

    /// A label and its value beside it, from `baseline` on; the answer is the last baseline.
    fn entry(&mut self, x: f32, baseline: f32, room: f32, label_room: f32, entry: &Entry) -> f32 {
        let label = self.body(Weight::Regular, Ink::QUIET);
        let label_room = label_room * self.scale;
        self.line(x, baseline, label, entry.label);
        let weight = if entry.exact { Weight::Semibold } else { Weight::Regular };
        let value = self.body(weight, Ink::BLACK);
        let mut last = baseline;
        for (number, line) in entry.lines.iter().enumerate() {
            let next = if number == 0 { baseline } else { last + self.leading() };
            last = self.paragraph(x + label_room, next, room - label_room, value, line);
        }
        last
    }

    /// Which value goes into which field, row by row.
    fn bank_form(&mut self, content: &Content) {
        let (x, room) = (SIDE_MARGIN, self.full_width());
        let mut baseline = self.heading(x, self.y, room, "What to write in which field of your bank’s form");
        for (number, entry) in content.bank_form.iter().enumerate() {
            if number > 0 {
                self.rule(x, baseline + 4.0 * self.scale, room, Ink::RULE);
            }
            baseline += self.leading() + 3.5 * self.scale;
            baseline = self.entry(x, baseline, room, LABEL_ROOMS[2], entry);
        }
        self.y = baseline + 4.0;
    }

    fn next_steps(&mut self, content: &Content) {
        let (x, room, when_room) = (SIDE_MARGIN, self.full_width(), LABEL_ROOMS[0] * self.scale);
        let mut baseline = self.heading(x, self.y, room, "What happens next");
        let when_style = self.body(Weight::Semibold, Ink::BLACK);
        let what_style = self.body(Weight::Regular, Ink::BLACK);
        for (when, what) in &content.next_steps {
            baseline += self.leading() + 2.5 * self.scale;
            self.line(x, baseline, when_style, when);
            baseline = self.paragraph(x + when_room, baseline, room - when_room, what_style, what);
        }
        self.y = baseline + 4.0;
    }

    fn foot(&mut self, content: &Content) {
        let style = Type { weight: Weight::Regular, size: 7.5, ink: Ink::QUIET };
        let (rule, baseline) = (self.foot_rule(), self.foot_rule() + 12.0);
        self.rule(SIDE_MARGIN, rule, self.full_width(), Ink::RULE);
        let page = "Page 1 of 1";
        let room = self.full_width() - width(self.faces, style, page) - GUTTER;
        self.line(SIDE_MARGIN, baseline, fitted(self.faces, style, &content.foot, room), &content.foot);
        self.line_ending_at(self.right(), baseline, style, page);
    }
}
