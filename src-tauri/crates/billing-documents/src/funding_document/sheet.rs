//! The page: which words stand where, and how large.
//!
//! Two columns share one grid: the title stands over *Paid for*, the payer over *Pay to*. Long names wrap; if the page
//! is full nevertheless, all running text is set smaller, step by step. What room is left is shared out between the
//! sections, so that Letter and A4 are equally balanced.

use qrcodegen::{QrCode, QrCodeEcc};

use super::bank_form::Field;
use super::content::Content;
use crate::flow::Entry;
use crate::language::Words;
use crate::layout::{Area, CAPITALS, Canvas, Faces, Ink, LEADING, PdfFile, Role, SIDE_MARGIN, Type, fitted, width};
use crate::{DocumentError, Paper, letterhead};

/// Between the two columns.
const GUTTER: f32 = 24.0;
/// The part of the width, without the gutter, that *Pay to* takes.
const PAY_TO_SHARE: f32 = 0.7;
/// The least and the most room between two sections.
const GAPS: [f32; 2] = [8.0, 22.0];
const SECTION_GAPS: f32 = 4.0;
/// How much smaller running text may be set, in the order in which it is tried.
const SCALES: [f32; 16] = [1.0, 0.97, 0.94, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66, 0.62, 0.58, 0.54, 0.5, 0.46, 0.42];
const BODY: f32 = 9.0;
const SMALL: f32 = 8.0;
const HEADING: f32 = 10.5;
const PADDING: f32 = 14.0;
/// The thickness of the line around the reference.
const FRAME: f32 = 1.5;
const REFERENCE: f32 = 36.0;
const AMOUNT: f32 = 25.0;
/// Room for the labels of both forms, and for the first words of the steps.
const FORM_ROOMS: [f32; 2] = [102.0, 80.0];
const STEP_ROOM: f32 = 82.0;
const SCAN_CODE_SIDE: f32 = 80.0;
/// The parts of the width that the columns of the remittance advice take.
const ADVICE_COLUMNS: [f32; 3] = [0.38, 0.3, 0.32];

/// Sets `content` on one page of `paper` and writes it as a PDF.
///
/// # Errors
/// Where it does not fit even in the smallest type.
pub fn typeset(content: &Content, paper: Paper) -> Result<Vec<u8>, DocumentError> {
    let faces = Faces::embedded()?;
    let (words, size) = (content.letter.words, paper.size());
    let code = content.scan_code.as_ref().map(|code| QrCode::encode_text(&code.payload, QrCodeEcc::Medium)).transpose();
    let code = code.map_err(|_| DocumentError::DoesNotFit)?;
    for scale in SCALES {
        let spare = Sheet::new(Canvas::new(faces, words, size), code.as_ref(), scale, GAPS[0]).set(content).spare;
        if spare >= 0.0 {
            let gap = (GAPS[0] + spare / SECTION_GAPS).min(GAPS[1]);
            let sheet = Sheet::new(Canvas::new(faces, words, size), code.as_ref(), scale, gap).set(content);
            let mut file = PdfFile::new(faces, words, size);
            file.add(&sheet.canvas.into_marks());
            return file.finish(&content.letter.about);
        }
    }
    Err(DocumentError::DoesNotFit)
}

/// A sheet being filled from the top, its last section from the foot.
struct Sheet<'a> {
    canvas: Canvas<'a>,
    code: Option<&'a QrCode>,
    scale: f32,
    gap: f32,
    /// How far down it is filled.
    y: f32,
    /// The room left between the two; negative where the page is overfull.
    spare: f32,
}

impl<'a> Sheet<'a> {
    const fn new(canvas: Canvas<'a>, code: Option<&'a QrCode>, scale: f32, gap: f32) -> Self {
        Self { canvas, code, scale, gap, y: 0.0, spare: 0.0 }
    }

    const fn words(&self) -> &'static Words {
        self.canvas.words
    }

    fn set(mut self, content: &Content) -> Self {
        let column = self.second_column();
        self.y = letterhead::set(&mut self.canvas, &content.letter, column, self.scale) + self.gap;
        if let Some(canceled) = &content.canceled {
            self.cancelation(canceled);
        }
        self.amount(content);
        self.reference(content);
        self.y += self.gap;
        self.parties(content);
        self.y += self.gap;
        self.advise(content);
        let top = self.advice(content);
        self.spare = top - self.gap - self.y;
        self.canvas.foot(&content.letter.foot, 1, true);
        if content.canceled.is_some() {
            self.canvas.stamp(self.words().letter.stamp_canceled);
        }
        self
    }

    fn pay_to_width(&self) -> f32 {
        (self.canvas.full_width() - GUTTER) * PAY_TO_SHARE
    }

    /// Where the right column begins.
    fn second_column(&self) -> f32 {
        SIDE_MARGIN + self.pay_to_width() + GUTTER
    }

    /// How much smaller the amount and the reference are set. They give way more slowly than running text.
    fn display(&self) -> f32 {
        self.scale.sqrt()
    }

    fn body(&self) -> Type {
        Type::regular(BODY * self.scale)
    }

    fn small(&self) -> Type {
        Type::regular(SMALL * self.scale)
    }

    fn leading(&self) -> f32 {
        BODY * LEADING * self.scale
    }

    /// A black band that nobody overlooks.
    fn cancelation(&mut self, text: &str) {
        let (height, style) = (30.0, Type { ink: Ink::WHITE, ..Type::semibold(14.0) });
        let area = Area { x: SIDE_MARGIN, y: self.y, width: self.canvas.full_width(), height };
        self.canvas.fill(area, Ink::BLACK);
        self.canvas.line(SIDE_MARGIN + PADDING, self.y + 20.0, style, text);
        self.y += height + 6.0;
    }

    /// The band: what to send, in figures and words, and the code to scan.
    fn amount(&mut self, content: &Content) {
        let (top, display) = (self.y, self.display());
        let (x, side) = (SIDE_MARGIN + PADDING, SCAN_CODE_SIDE * display);
        let ground = self.canvas.next_mark();
        let code_x = self.canvas.right() - side - 8.0 * display;
        let room = code_x - x - 66.0;
        let mut baseline = top + 19.0 * display;
        let said = &self.words().funding;
        self.canvas.line(
            x,
            baseline,
            Type::semibold(BODY * display).quiet(),
            if content.canceled.is_some() { said.amount } else { said.send },
        );
        // Never as large as the reference, which may have had to shrink.
        let largest = self.reference_type(content).size * AMOUNT / REFERENCE;
        let figures = fitted(self.canvas.faces, Type::semibold(largest), &content.amount, room);
        baseline += figures.size * CAPITALS + 9.0 * display;
        self.canvas.line(x, baseline, figures, &content.amount);
        baseline = self.canvas.paragraph(x, baseline + 17.0 * display, room, Type::regular(BODY * display), &content.amount_in_words);
        let mut height = baseline - top + 13.0 * display;
        if let Some((scan_code, code)) = content.scan_code.as_ref().zip(self.code) {
            height = height.max(side + 12.0 * display);
            let code_y = top + (height - side) / 2.0;
            let caption = Type::regular(7.0 * display).quiet();
            for (number, line) in scan_code.caption.iter().rev().enumerate() {
                let baseline = code_y + side - (4.0 + 9.0 * number as f32) * display;
                self.canvas.line_ending_at(code_x - 6.0, baseline, caption, line);
            }
            let alternative = (said.code_in_words)(&scan_code.payload.replace('\n', " "));
            self.canvas.scan_code(Area { x: code_x, y: code_y, width: side, height: side }, code, alternative);
        }
        let band = Area { x: SIDE_MARGIN, y: top, width: self.canvas.full_width(), height };
        self.canvas.band_behind(ground, band, Ink::TINT);
        self.y = top + height;
    }

    fn reference_type(&self, content: &Content) -> Type {
        let room = self.canvas.full_width() - 2.0 * PADDING;
        fitted(self.canvas.faces, Type::semibold(REFERENCE * self.display()), &content.reference_grouped, room)
    }

    /// The framed box under the band: the largest text of the page.
    fn reference(&mut self, content: &Content) {
        let (top, x, display) = (self.y, SIDE_MARGIN + PADDING, self.display());
        let (label, remark) = (Type::semibold(BODY * display), Type::regular(BODY * display));
        let mut baseline = top + 19.0 * display;
        let (said, name) = (&self.words().funding, self.words().letter.reference);
        self.canvas.line(x, baseline, label, name);
        let told = if content.canceled.is_some() { said.no_payment_expected } else { said.remark };
        let room = self.canvas.full_width() - 3.0 * PADDING - width(self.canvas.faces, label, name);
        self.canvas.line_ending_at(self.canvas.right() - PADDING, baseline, fitted(self.canvas.faces, remark, told, room), told);
        let large = self.reference_type(content);
        baseline += large.size * CAPITALS + 12.0 * display;
        self.canvas.line(x, baseline, large, &content.reference_grouped);
        baseline += 19.0 * display;
        self.canvas.line(x, baseline, remark.quiet(), said.for_copying);
        self.canvas.line(x + width(self.canvas.faces, remark, said.for_copying) + 5.0, baseline, label, &content.reference_plain);
        let height = baseline + 12.0 * display - top;
        let area = Area { x: SIDE_MARGIN + FRAME / 2.0, y: top, width: self.canvas.full_width() - FRAME, height };
        self.canvas.outline(area, FRAME);
        self.y = top + height + FRAME / 2.0;
    }

    /// *Pay to* and *Paid for* beside each other.
    fn parties(&mut self, content: &Content) {
        let top = self.y;
        let pay_to = self.bank_form(top, content);
        self.y = pay_to.max(self.paid_for(top, &content.paid_for));
    }

    /// Which value goes into which field, row by row.
    fn bank_form(&mut self, top: f32, content: &Content) -> f32 {
        let (room, scale) = (self.pay_to_width(), self.scale);
        let mut y = self.canvas.heading(SIDE_MARGIN, top, room, HEADING * self.display(), self.words().funding.pay_to);
        let style = self.small().quiet();
        let [first, second] = FORM_ROOMS.map(|room| room * scale);
        let columns = [SIDE_MARGIN, SIDE_MARGIN + first, SIDE_MARGIN + first + second];
        y += self.leading() - 1.5 * scale;
        self.canvas.open(Role::Table);
        self.canvas.open(Role::Row);
        for (x, text) in columns.into_iter().zip([content.bank_form.kinds[0], content.bank_form.kinds[1], self.words().funding.write]) {
            let style = fitted(self.canvas.faces, style, text, first - 4.0);
            self.canvas.part(Role::HeadCell, |canvas| canvas.line(x, y, style, text));
        }
        self.canvas.close();
        for field in &content.bank_form.fields {
            self.canvas.rule(SIDE_MARGIN, y + 3.6 * scale, room);
            self.canvas.open(Role::Row);
            y = self.field(y + self.leading() + 2.6 * scale, columns, room - first - second, field);
            self.canvas.close();
        }
        self.canvas.close();
        y + 4.0
    }

    fn field(&mut self, baseline: f32, columns: [f32; 3], room: f32, field: &Field) -> f32 {
        let (label, mut end) = (self.small().quiet(), baseline);
        for ((x, next), text) in columns.into_iter().zip(&columns[1..]).zip(field.labels) {
            self.canvas.open(Role::Cell { columns: 1 });
            end = self.canvas.paragraph(x, baseline, next - x - 6.0, label, text).max(end);
            self.canvas.close();
        }
        let value = if field.exact { Type::semibold(BODY * self.scale) } else { self.body() };
        self.canvas.open(Role::Cell { columns: 1 });
        end = self.canvas.paragraphs(columns[2], baseline, room, value, &field.lines).max(end);
        self.canvas.close();
        end
    }

    /// The label over each value: the column is narrow.
    fn paid_for(&mut self, top: f32, entries: &[Entry]) -> f32 {
        let (x, room) = (self.second_column(), self.canvas.right() - self.second_column());
        let mut y = self.canvas.heading(x, top, room, HEADING * self.display(), self.words().funding.paid_for);
        let (small, body) = (self.small().quiet(), self.body());
        self.canvas.open(Role::List);
        for (label, value) in entries {
            y += self.leading() + 1.5 * self.scale;
            self.canvas.open(Role::Item);
            y = self.canvas.label(x, y, room, small, label);
            y = self.canvas.value(x, y + self.leading() - 1.5 * self.scale, room, body, value);
            self.canvas.close();
        }
        self.canvas.close();
        y + 4.0
    }

    /// What happens next, and what may go wrong, in two equal columns.
    fn advise(&mut self, content: &Content) {
        let (top, room) = (self.y, (self.canvas.full_width() - GUTTER) / 2.0);
        let words = self.words();
        let (room, next) =
            if content.trouble.is_empty() { (self.canvas.full_width(), words.letter.what_to_do) } else { (room, words.funding.what_next) };
        self.y = self.steps(SIDE_MARGIN, top, room, next, &content.next_steps);
        if !content.trouble.is_empty() {
            let x = SIDE_MARGIN + room + GUTTER;
            self.y = self.steps(x, top, room, words.funding.if_wrong, &content.trouble).max(self.y);
        }
    }

    fn steps(&mut self, x: f32, top: f32, room: f32, heading: &str, steps: &[(String, String)]) -> f32 {
        let mut y = self.canvas.heading(x, top, room, HEADING * self.display(), heading);
        let (small, label_room) = (self.small(), STEP_ROOM * self.scale);
        self.canvas.open(Role::List);
        for (when, what) in steps {
            y += small.size * LEADING + 2.0 * self.scale;
            self.canvas.open(Role::Item);
            let last = self.canvas.label(x, y, label_room - 6.0, Type::semibold(small.size), when);
            y = self.canvas.value(x + label_room, y, room - label_room, small, what).max(last);
            self.canvas.close();
        }
        self.canvas.close();
        y + 4.0
    }

    /// The strip for the seller, up from the foot; the answer is where it begins. Nothing is to be sent on after a cancelation.
    fn advice(&mut self, content: &Content) -> f32 {
        if content.canceled.is_some() {
            return self.canvas.foot_rule() - 4.0;
        }
        let advice = &content.advice;
        let height = Self { canvas: self.canvas.another(), ..*self }.cells(0.0, content);
        let top = self.canvas.foot_rule() - height - 6.0;
        self.canvas.cut(top);
        let small = self.small();
        let hint = self.words().funding.cut_here;
        let room = self.canvas.full_width() - width(self.canvas.faces, small, hint) - 12.0;
        let title = fitted(self.canvas.faces, Type::semibold(small.size), &advice.send_to, room);
        self.canvas.line(SIDE_MARGIN, top + small.size + 5.0, title, &advice.send_to);
        self.canvas.line_ending_at(self.canvas.right(), top + small.size + 5.0, small.quiet(), hint);
        self.cells(top, content);
        top
    }

    /// The cells of the strip that begins at `top`, row by row; the answer is where they end.
    fn cells(&mut self, top: f32, content: &Content) -> f32 {
        let (small, body, full) = (self.small(), self.body(), self.canvas.full_width());
        let mut row = top + small.size + 5.0;
        let [filled, last] = [&content.advice.cells[..3], &content.advice.cells[3..]];
        self.canvas.open(Role::List);
        for cells in [filled, last] {
            let (label, mut x, mut end) = (row + small.size * LEADING + 4.0 * self.scale, SIDE_MARGIN, row);
            for (((name, value), exact), share) in cells.iter().zip(ADVICE_COLUMNS) {
                self.canvas.open(Role::Item);
                self.canvas.part(Role::Label, |canvas| canvas.line(x, label, small.quiet(), name));
                let style = if *exact { Type::semibold(body.size) } else { body };
                end = self.canvas.value(x, label + self.leading() - 1.0, full * share - 10.0, style, value).max(end);
                self.canvas.close();
                x += full * share;
            }
            row = end;
        }
        self.canvas.close();
        let baseline = row + small.size * LEADING + 10.0 * self.scale;
        let mut x = SIDE_MARGIN;
        for (name, share) in content.advice.blanks.iter().zip([ADVICE_COLUMNS[0], 1.0 - ADVICE_COLUMNS[0]]) {
            self.canvas.line(x, baseline, small.quiet(), name);
            let start = x + width(self.canvas.faces, small, name) + 6.0;
            self.canvas.rule(start, baseline + 1.5, full * share - 10.0 - (start - x));
            x += full * share;
        }
        baseline + 6.0
    }
}
