//! Writing the marks as a PDF that is the same each time.
//!
//! Three things would differ from run to run and are set here: the fonts' resource names, the dates, and the file
//! identifier, which becomes the hash of everything else.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, StringFormat};
use printpdf::{
    Codepoint, Color, FontId, FontMetrics, Greyscale, LinePoint, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, TextItem, WindingOrder,
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::DocumentError;
use crate::content::Content;
use crate::layout::face::{Face, Faces, Glyph, Weight};
use crate::layout::marks::{Area, Ink, Mark, Size};

const LANGUAGE: &str = "en-US";
const PRODUCER: &str = "Advance Pay Console";

/// Writes one page that shows `marks`.
///
/// # Errors
/// Where a font can't be reduced or the library refuses the page.
pub fn write(content: &Content, marks: &[Mark], faces: &Faces, size: Size) -> Result<Vec<u8>, DocumentError> {
    let remappers = used_glyphs(marks);
    let title = format!("Funding document {} · {}", content.number, content.reference_grouped);
    let mut document = PdfDocument::new(&title);
    for (weight, remapper) in &remappers {
        let font = PdfFont::new(subset(faces.of(*weight), remapper)?);
        document.resources.fonts.map.insert(font_id(*weight), font);
    }
    let sheet = Rect { x: Pt(0.0), y: Pt(0.0), width: Pt(size.width), height: Pt(size.height), mode: None, winding_order: None };
    let ops = marks.iter().flat_map(|mark| operations(mark, &remappers, size)).collect();
    document.pages.push(PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops });
    let mut warnings = Vec::new();
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    if let Some(warning) = warnings.into_iter().next() {
        return Err(DocumentError::Rejected(warning.msg));
    }
    describe(&mut file, content, &title, faces)?;
    file.compress();
    saved(file)
}

/// The glyphs in use, renumbered from 1 on in the order of their first use.
fn used_glyphs(marks: &[Mark]) -> BTreeMap<Weight, GlyphRemapper> {
    let mut remappers: BTreeMap<Weight, GlyphRemapper> = BTreeMap::new();
    for mark in marks {
        if let Mark::Line { style, glyphs, .. } = mark {
            let remapper = remappers.entry(style.weight).or_default();
            for glyph in glyphs {
                remapper.remap(glyph.id);
            }
        }
    }
    remappers
}

fn font_id(weight: Weight) -> FontId {
    FontId(match weight {
        Weight::Regular => "Regular".to_owned(),
        Weight::Semibold => "Semibold".to_owned(),
    })
}

/// The face, reduced to the glyphs in use.
fn subset(face: &Face, remapper: &GlyphRemapper) -> Result<ParsedFont, DocumentError> {
    let program = subsetter::subset(face.file, 0, remapper)?;
    // ISO 32000-1, 9.6.4: a tag of six letters tells one subset of a font from another.
    let tag: String = Sha256::digest(&program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
    let widths = (0u16..).zip(remapper.remapped_gids()).map(|(new, old)| (new, face.advance(old))).collect();
    let metrics = FontMetrics { ascent: face.font.ascender(), descent: face.font.descender() };
    let name = format!("{tag}+{}", face.name);
    let mut font = ParsedFont::with_glyph_data(program, 0, Some(name), BTreeMap::new(), widths, face.font.units_per_em(), metrics);
    let bounds = face.font.global_bounding_box();
    let metrics = &mut font.pdf_font_metrics;
    (metrics.x_min, metrics.y_min, metrics.x_max, metrics.y_max) = (bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max);
    metrics.us_weight_class = face.font.weight().to_number();
    Ok(font)
}

fn operations(mark: &Mark, remappers: &BTreeMap<Weight, GlyphRemapper>, size: Size) -> Vec<Op> {
    match mark {
        Mark::Line { x, baseline, style, glyphs } => vec![
            fill_color(style.ink),
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(font_id(style.weight)), size: Pt(style.size) },
            Op::SetTextCursor { pos: Point { x: Pt(*x), y: Pt(size.height - baseline) } },
            Op::ShowText { items: vec![TextItem::GlyphIds(codepoints(glyphs, remappers.get(&style.weight)))] },
            Op::EndTextSection,
        ],
        Mark::Fill { areas, ink } => {
            let rings = areas.iter().map(|area| ring(*area, size)).collect();
            let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
            vec![fill_color(*ink), Op::DrawPolygon { polygon }]
        }
        Mark::Outline { area, thickness } => {
            let polygon = Polygon { rings: vec![ring(*area, size)], mode: PaintMode::Stroke, winding_order: WindingOrder::NonZero };
            vec![Op::SetOutlineColor { col: grey(Ink::BLACK) }, Op::SetOutlineThickness { pt: Pt(*thickness) }, Op::DrawPolygon { polygon }]
        }
    }
}

/// The glyphs under their new numbers. A PDF counts a shift to the left as positive.
fn codepoints(glyphs: &[Glyph], remapper: Option<&GlyphRemapper>) -> Vec<Codepoint> {
    let new_id = |glyph: &Glyph| remapper.and_then(|remapper| remapper.get(glyph.id)).unwrap_or(0);
    glyphs.iter().map(|glyph| Codepoint::with_cid(new_id(glyph), -glyph.kern as f32, glyph.character.to_string())).collect()
}

fn ring(area: Area, size: Size) -> PolygonRing {
    let corner = |x: f32, y: f32| LinePoint { p: Point { x: Pt(x), y: Pt(size.height - y) }, bezier: false };
    let (right, bottom) = (area.x + area.width, area.y + area.height);
    PolygonRing { points: vec![corner(area.x, area.y), corner(right, area.y), corner(right, bottom), corner(area.x, bottom)] }
}

fn grey(ink: Ink) -> Color {
    Color::Greyscale(Greyscale::new(ink.0, None))
}

fn fill_color(ink: Ink) -> Op {
    Op::SetFillColor { col: grey(ink) }
}

/// Sets what printpdf leaves out or makes up: version, language, title bar, dates, and the height of capitals.
fn describe(file: &mut Document, content: &Content, title: &str, faces: &Faces) -> Result<(), DocumentError> {
    "1.7".clone_into(&mut file.version);
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(LANGUAGE));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    let info = Dictionary::from_iter([
        ("Title", text_string(title)),
        ("Author", text_string(&content.payer_name)),
        ("Creator", text_string(PRODUCER)),
        ("Producer", text_string(PRODUCER)),
        ("CreationDate", Object::string_literal(content.pdf_date.as_str())),
        ("ModDate", Object::string_literal(content.pdf_date.as_str())),
    ]);
    // A new dictionary: printpdf's own has an empty GTS_PDFXVersion, which makes readers call the file a PDF/X.
    let info_id = file.trailer.get(b"Info")?.as_reference()?;
    file.set_object(info_id, info);
    let face = faces.of(Weight::Regular);
    let cap_height = face.thousandths(i32::from(face.font.capital_height().unwrap_or_else(|| face.font.ascender())));
    let dictionaries = file.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
    for descriptor in dictionaries.filter(|dictionary| dictionary.has_type(b"FontDescriptor")) {
        descriptor.set("CapHeight", i64::from(cap_height));
    }
    Ok(())
}

/// A text string with its byte order mark (ISO 32000-1, 7.9.2.2).
fn text_string(text: &str) -> Object {
    let bytes = [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The file's bytes. Its identifier is the hash of the file without one.
fn saved(mut file: Document) -> Result<Vec<u8>, DocumentError> {
    file.trailer.remove(b"ID");
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    let identifier = Object::String(Sha256::digest(&bytes)[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identifier.clone(), identifier]);
    bytes.clear();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}
