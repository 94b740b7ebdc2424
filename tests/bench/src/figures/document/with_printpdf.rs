//! The page as printpdf writes it, its font parsed and reduced to what is used once: by itself it embeds the whole of what it is given.

use std::collections::BTreeMap;

use printpdf::{
    FontId, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt,
    TextItem, WindingOrder,
};
use subsetter::GlyphRemapper;

use super::page::{FONT, Line, MODULE, Page, SIZE};
use crate::trouble::Trouble;

/// What is kept from document to document.
pub struct Writer<'a> {
    page: &'a Page,
    face: ParsedFont,
}

impl<'a> Writer<'a> {
    /// Parses the font and reduces it to what the page uses.
    pub fn of(page: &'a Page) -> Result<Self, Trouble> {
        Ok(Self { page, face: face_for(&page.lines)? })
    }

    /// The bytes of a document.
    pub fn write(&self) -> Vec<u8> {
        let mut document = PdfDocument::new("Funding document");
        let font = document.add_font(&self.face);
        let mut ops = self.page.lines.iter().flat_map(|line| line_ops(line, &font)).collect::<Vec<_>>();
        let rings = self.page.squares.iter().map(|corner| square(*corner)).collect();
        ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero } });
        document.with_pages(vec![PdfPage::new(Mm(215.9), Mm(279.4), ops)]);
        document.save(&PdfSaveOptions::default(), &mut Vec::new())
    }
}

fn line_ops(line: &Line, font: &FontId) -> [Op; 5] {
    [
        Op::StartTextSection,
        Op::SetFont { font: PdfFontHandle::External(font.clone()), size: Pt(SIZE) },
        Op::SetTextCursor { pos: Point { x: Pt(line.left), y: Pt(line.bottom) } },
        Op::ShowText { items: vec![TextItem::Text(line.text.clone())] },
        Op::EndTextSection,
    ]
}

fn square([x, y]: [f32; 2]) -> PolygonRing {
    let corner = |x, y| LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: false };
    PolygonRing { points: vec![corner(x, y), corner(x + MODULE, y), corner(x + MODULE, y + MODULE), corner(x, y + MODULE)] }
}

fn face_for(lines: &[Line]) -> Result<ParsedFont, Trouble> {
    let mut face = ParsedFont::from_bytes(FONT, 0, &mut Vec::new()).ok_or_else(|| Trouble("printpdf can't read the font".to_owned()))?;
    let mut remapper = GlyphRemapper::new();
    let (mut glyphs, mut widths) = (BTreeMap::new(), BTreeMap::new());
    for character in lines.iter().flat_map(|line| line.text.chars()) {
        let code = u32::from(character);
        if let Some(glyph) = face.codepoint_to_glyph.get(&code) {
            let reduced = remapper.remap(*glyph);
            glyphs.insert(code, reduced);
            widths.insert(reduced, face.glyph_widths.get(glyph).copied().unwrap_or_default());
        }
    }
    face.original_bytes = subsetter::subset(FONT, 0, &remapper)?;
    (face.codepoint_to_glyph, face.glyph_widths) = (glyphs, widths);
    Ok(face)
}
