//! Writing pages of marks as a PDF that is the same each time: nothing in it is random, and its identifier is the hash of the rest.

use chrono::{Datelike as _, NaiveDate};
use pdf_writer::types::{TabOrder, TextRenderingMode};
use pdf_writer::{Content, Date, Filter, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};
use sha2::{Digest as _, Sha256};

use crate::DocumentError;
use crate::language::Words;
use crate::layout::embed::{self, UsedFace};
use crate::layout::face::{FaceNumber, Faces, Weight};
use crate::layout::marks::{Area, Ink, Mark, Size, Type};
use crate::layout::shape::{self, Base, Glyph};
use crate::layout::structure::{Marking, Structure};

const PRODUCER: &str = "Advance Pay Console";
/// The type of the number of pages, and what stands before it.
pub const FOOT: Type = Type::regular(7.5).quiet();
/// How hard streams are compressed, from 0 to 10: the library's usual.
const COMPRESSION: u8 = 6;
/// How thick the outline is by which a face with one weight becomes heavier, as a part of the type size.
const THICKENING: f32 = 0.028;
/// The sine and cosine of a stamp's 30 degrees.
const RISE: [f32; 2] = [0.5, 0.866_025_4];

/// What PDF readers say about the file.
pub struct About {
    /// What it is.
    pub title: String,
    /// Whose it is.
    pub author: String,
    /// Its dates, at the start of the day in UTC.
    pub date: NaiveDate,
}

/// A PDF under way. Of the pages that are written it keeps their compressed bytes and nothing else.
pub struct PdfFile<'a> {
    faces: &'a Faces,
    words: &'static Words,
    size: Size,
    pdf: Pdf,
    next: i32,
    used: Vec<UsedFace>,
    pages: Vec<Ref>,
    structure: Structure,
}

impl<'a> PdfFile<'a> {
    const CATALOG: Ref = Ref::new(1);
    const PAGE_TREE: Ref = Ref::new(2);
    const INFO: Ref = Ref::new(3);
    const RESOURCES: Ref = Ref::new(4);
    const PAGE_COUNT: Ref = Ref::new(5);

    /// An empty file for sheets of this size.
    pub fn new(faces: &'a Faces, words: &'static Words, size: Size) -> Self {
        let used = (0..faces.count()).map(|_| UsedFace::default()).collect();
        Self { faces, words, size, pdf: Pdf::new(), next: 6, used, pages: Vec::new(), structure: Structure::new() }
    }

    fn new_ref(&mut self) -> Ref {
        self.next += 1;
        Ref::new(self.next - 1)
    }

    /// Adds a page.
    pub fn add(&mut self, marks: &[Mark]) {
        let mut content = Content::new();
        self.structure.begin_page();
        let mut marked = false;
        for (at, mark) in marks.iter().enumerate() {
            self.draw_marked(&mut content, mark, &mut marked, marks.get(at + 1));
        }
        let (page, stream) = (self.new_ref(), self.new_ref());
        self.pages.push(page);
        let compressed = compressed(&content.finish());
        self.pdf.stream(stream, &compressed).filter(Filter::FlateDecode);
        let mut page = self.pdf.page(page);
        page.media_box(Rect::new(0.0, 0.0, self.size.width, self.size.height)).parent(Self::PAGE_TREE).contents(stream);
        page.pair(Name(b"Resources"), Self::RESOURCES);
        page.struct_parents(i32::try_from(self.pages.len() - 1).unwrap_or(i32::MAX)).tab_order(TabOrder::StructureOrder);
    }

    /// Draws a mark as a part of what is open. Lines of text that follow each other are one piece of content.
    fn draw_marked(&mut self, content: &mut Content, mark: &Mark, marked: &mut bool, next: Option<&Mark>) {
        let marking = match mark {
            Mark::Open(role) => return self.structure.open(role),
            Mark::Close => return self.structure.close(),
            Mark::Line { .. } if *marked => None,
            Mark::Line { .. } => Some(self.structure.text()),
            Mark::Fill { .. } => Some(self.structure.shape()),
            Mark::PageCount { .. } | Mark::Stamp { .. } | Mark::Outline { .. } | Mark::Cut { .. } => Some(Marking::Artifact),
        };
        if let Some(marking) = marking {
            marking.begin(content);
        }
        self.draw(content, mark);
        *marked = matches!((mark, next), (Mark::Line { .. }, Some(Mark::Line { .. })));
        if !*marked {
            content.end_marked_content();
        }
    }

    /// The file's bytes.
    ///
    /// # Errors
    /// Where a face can't be reduced to what is used of it.
    pub fn finish(mut self, about: &About) -> Result<Vec<u8>, DocumentError> {
        self.write_page_count();
        let mut fonts = Vec::new();
        for number in 0..self.used.len() {
            if !self.used[number].is_empty() {
                let first = Ref::new(self.next);
                self.next += embed::OBJECTS;
                embed::write(&mut self.pdf, first, (self.faces.face(number), Faces::is_own(number)), &self.used[number])?;
                fonts.push((number, first));
            }
        }
        let mut resources = self.pdf.indirect(Self::RESOURCES).start::<pdf_writer::writers::Resources>();
        let mut dictionary = resources.fonts();
        for (number, font) in &fonts {
            dictionary.pair(Name(font_name(*number).as_bytes()), *font);
        }
        dictionary.finish();
        resources.x_objects().pair(Name(b"Pages"), Self::PAGE_COUNT);
        resources.finish();
        let count = i32::try_from(self.pages.len()).unwrap_or(i32::MAX);
        self.pdf.pages(Self::PAGE_TREE).kids(self.pages.iter().copied()).count(count);
        let structure = Ref::new(self.next);
        self.next += self.structure.objects();
        self.structure.write(&mut self.pdf, structure, &self.pages, self.size.height);
        self.describe(about, structure);
        let identifier = Sha256::digest(self.pdf.as_bytes())[..16].to_vec();
        self.pdf.set_file_id((identifier.clone(), identifier));
        Ok(self.pdf.finish())
    }

    /// The number of pages, drawn once, and shown at the foot of each.
    fn write_page_count(&mut self) {
        let mut content = Content::new();
        let text = (self.words.letter.of_pages)(&self.pages.len().to_string());
        let glyphs = shape::line(self.faces, Weight::Regular, &text, Base::of(&text, self.words.right_to_left));
        // It follows the number of the page, on the left of it where the language is written from right to left.
        let left = if self.words.right_to_left { -(shape::width(&glyphs) as f32 * FOOT.size / 1000.0) } else { 0.0 };
        self.text(&mut content, [left, 3.0], FOOT, &glyphs);
        let drawn = content.finish();
        let mut form = self.pdf.form_xobject(Self::PAGE_COUNT, &drawn);
        form.bbox(Rect::new(-80.0, 0.0, 80.0, 12.0)).pair(Name(b"Resources"), Self::RESOURCES);
    }

    fn describe(&mut self, about: &About, structure: Ref) {
        let mut catalog = self.pdf.catalog(Self::CATALOG);
        catalog.pages(Self::PAGE_TREE).lang(TextStr(self.words.tag));
        catalog.pair(Name(b"StructTreeRoot"), structure);
        catalog.mark_info().marked(true);
        catalog.viewer_preferences().display_doc_title(true);
        catalog.finish();
        let [month, day] = [about.date.month(), about.date.day()].map(|part| u8::try_from(part).unwrap_or(1));
        let year = u16::try_from(about.date.year()).unwrap_or_default();
        let date = Date::new(year).month(month).day(day).hour(0).minute(0).second(0).utc_offset_hour(0).utc_offset_minute(0);
        let mut info = self.pdf.document_info(Self::INFO);
        info.title(TextStr(&about.title)).author(TextStr(&about.author));
        info.creator(TextStr(PRODUCER)).producer(TextStr(PRODUCER));
        info.creation_date(date).modified_date(date);
    }

    fn draw(&mut self, content: &mut Content, mark: &Mark) {
        let height = self.size.height;
        match mark {
            Mark::Open(_) | Mark::Close => {}
            Mark::Line { x, baseline, style, glyphs } => self.text(content, [*x, height - baseline], *style, glyphs),
            Mark::PageCount { x, baseline } => {
                content.save_state().transform([1.0, 0.0, 0.0, 1.0, *x, height - baseline - 3.0]);
                content.x_object(Name(b"Pages")).restore_state();
            }
            Mark::Stamp { x, y, style, glyphs } => {
                let [sine, cosine] = RISE;
                content.save_state().transform([cosine, sine, -sine, cosine, *x, height - y]);
                let half = shape::width(glyphs) as f32 * style.size / 2000.0;
                self.text(content, [-half, -style.size * 0.36], *style, glyphs);
                content.restore_state();
            }
            Mark::Fill { areas, ink } => {
                content.set_fill_gray(ink.0);
                for Area { x, y, width, height: tall } in areas {
                    content.rect(*x, height - y - tall, *width, *tall);
                }
                content.fill_nonzero();
            }
            Mark::Outline { area, thickness } => {
                content.set_stroke_gray(Ink::BLACK.0).set_line_width(*thickness);
                content.rect(area.x, height - area.y - area.height, area.width, area.height).stroke();
            }
            Mark::Cut { x, y, width } => {
                content.save_state().set_stroke_gray(Ink::QUIET.0).set_line_width(0.5).set_dash_pattern([4.0, 3.0], 0.0);
                content.move_to(*x, height - y).line_to(x + width, height - y).stroke().restore_state();
            }
        }
    }

    /// A line of text from `start`, each stretch of one face by itself.
    fn text(&mut self, content: &mut Content, start: [f32; 2], style: Type, glyphs: &[Glyph]) {
        content.set_fill_gray(style.ink.0).begin_text().next_line(start[0], start[1]);
        let mut rest = glyphs;
        while let Some(first) = rest.first() {
            let number = first.face;
            let length = rest.iter().take_while(|glyph| glyph.face == number && glyph.offset.1 == first.offset.1).count();
            let (stretch, after) = rest.split_at(length);
            let heavier = style.weight == Weight::Semibold && !Faces::is_own(number);
            if heavier {
                content.set_stroke_gray(style.ink.0).set_line_width(style.size * THICKENING);
                content.set_text_rendering_mode(TextRenderingMode::FillStroke);
            }
            content.set_font(Name(font_name(number).as_bytes()), style.size);
            let rise = first.offset.1 as f32 * style.size / 1000.0;
            if first.offset.1 != 0 {
                content.set_rise(rise);
            }
            self.stretch(content, number, stretch);
            if first.offset.1 != 0 {
                content.set_rise(0.0);
            }
            if heavier {
                content.set_text_rendering_mode(TextRenderingMode::Fill);
            }
            rest = after;
        }
        content.end_text();
    }

    /// Glyphs of one face. A PDF counts a shift to the left as positive.
    fn stretch(&mut self, content: &mut Content, number: FaceNumber, glyphs: &[Glyph]) {
        let (face, used) = (self.faces.face(number), &mut self.used[number]);
        let mut positioned = content.show_positioned();
        let mut items = positioned.items();
        let mut codes = Vec::with_capacity(glyphs.len() * 2);
        let mut shift = 0;
        for glyph in glyphs {
            shift -= glyph.offset.0;
            if shift != 0 {
                if !codes.is_empty() {
                    items.show(Str(&codes));
                    codes.clear();
                }
                items.adjust(shift as f32);
            }
            codes.extend(used.code(glyph).to_be_bytes());
            shift = face.width(glyph.id) - glyph.advance + glyph.offset.0;
        }
        items.show(Str(&codes));
        if shift != 0 {
            items.adjust(shift as f32);
        }
    }
}

fn font_name(number: FaceNumber) -> String {
    format!("F{number}")
}

/// `bytes` as a stream with the filter `FlateDecode` has them.
pub fn compressed(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(bytes, COMPRESSION)
}
