//! The page as krilla writes it, its font parsed once; it shapes the lines and reduces the font for each document.

use krilla::Document;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::page::PageSettings;
use krilla::text::{Font, TextDirection};

use super::page::{FONT, MODULE, Page, SHEET, SIZE};
use crate::trouble::Trouble;

/// What is kept from document to document.
pub struct Writer<'a> {
    page: &'a Page,
    font: Font,
}

impl<'a> Writer<'a> {
    /// Parses the font.
    pub fn of(page: &'a Page) -> Result<Self, Trouble> {
        let font = Font::new(FONT.to_vec().into(), 0).ok_or_else(|| Trouble("krilla can't read the font".to_owned()))?;
        Ok(Self { page, font })
    }

    /// The bytes of a document. krilla counts from the upper edge of the sheet.
    pub fn write(&self) -> Result<Vec<u8>, Trouble> {
        let failed = |what: &str| Trouble(format!("krilla can't make {what}"));
        let [width, height] = SHEET;
        let mut document = Document::new();
        let mut page = document.start_page_with(PageSettings::from_wh(width, height).ok_or_else(|| failed("the page"))?);
        let mut surface = page.surface();
        for line in &self.page.lines {
            let start = Point::from_xy(line.left, height - line.bottom);
            surface.draw_text(start, self.font.clone(), SIZE, &line.text, false, TextDirection::LeftToRight);
        }
        let mut squares = PathBuilder::new();
        for [x, y] in &self.page.squares {
            squares.push_rect(Rect::from_xywh(*x, height - y - MODULE, MODULE, MODULE).ok_or_else(|| failed("a square"))?);
        }
        surface.draw_path(&squares.finish().ok_or_else(|| failed("the code"))?);
        surface.finish();
        page.finish();
        document.finish().map_err(|error| Trouble(format!("krilla: {error:?}")))
    }
}
