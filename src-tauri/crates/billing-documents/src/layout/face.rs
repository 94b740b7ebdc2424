//! The two faces of the document's font: which characters they have, and how wide those are.

use std::sync::LazyLock;

use ttf_parser::{Face as FontFile, FaceParsingError, GlyphId};

/// A weight of the document's font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// For running text.
    Regular,
    /// For headings and for what must be copied exactly.
    Semibold,
}

/// One face, read once for the life of the process.
pub struct Face {
    /// The name that PDF readers show.
    pub name: &'static str,
    /// The whole font file.
    pub file: &'static [u8],
    /// The font file, parsed.
    pub font: FontFile<'static>,
}

/// Both faces.
pub struct Faces {
    regular: Face,
    semibold: Face,
}

/// One glyph in a line of text. Widths are in thousandths of the type size, rounded as the PDF's own width table
/// rounds them, so that text ends exactly where it was measured to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u16,
    /// The character that it stands for.
    pub character: char,
    /// How far the next glyph moves to the right beyond this one's own width; negative where the pair is kerned.
    pub kern: i32,
}

static EMBEDDED: LazyLock<Result<Faces, FaceParsingError>> = LazyLock::new(|| {
    let face = |name, file| Ok(Face { name, file, font: FontFile::parse(file, 0)? });
    Ok(Faces {
        regular: face("OpenSans-Regular", include_bytes!("../../fonts/OpenSans-Regular.ttf"))?,
        semibold: face("OpenSans-Semibold", include_bytes!("../../fonts/OpenSans-Semibold.ttf"))?,
    })
});

impl Faces {
    /// The faces in this program.
    ///
    /// # Errors
    /// Where a font file is damaged.
    pub fn embedded() -> Result<&'static Self, FaceParsingError> {
        EMBEDDED.as_ref().map_err(|error| *error)
    }

    /// The face of this weight.
    pub fn of(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Semibold => &self.semibold,
        }
    }

    /// Whether both faces can print `character`.
    pub fn have(&self, character: char) -> bool {
        [&self.regular, &self.semibold].iter().all(|face| face.font.glyph_index(character).is_some())
    }
}

impl Face {
    /// The glyphs of a line of text, pairs kerned. Each character has been checked before; one that is missing
    /// nevertheless becomes glyph 0.
    pub fn glyphs(&self, text: &str) -> Vec<Glyph> {
        let mut glyphs: Vec<Glyph> = text
            .chars()
            .map(|character| Glyph { id: self.font.glyph_index(character).map_or(0, |glyph| glyph.0), character, kern: 0 })
            .collect();
        for at in 1..glyphs.len() {
            glyphs[at - 1].kern = self.kerning(glyphs[at - 1], glyphs[at]);
        }
        glyphs
    }

    /// The width of `glyphs` in thousandths of the type size.
    pub fn width_of(&self, glyphs: &[Glyph]) -> i32 {
        glyphs.iter().map(|glyph| self.thousandths(i32::from(self.advance(glyph.id))) + glyph.kern).sum()
    }

    /// The advance width of a glyph in the font's own units.
    pub fn advance(&self, id: u16) -> u16 {
        self.font.glyph_hor_advance(GlyphId(id)).unwrap_or(0)
    }

    /// Font units in thousandths of the type size.
    pub fn thousandths(&self, units: i32) -> i32 {
        units * 1000 / i32::from(self.font.units_per_em())
    }

    fn kerning(&self, left: Glyph, right: Glyph) -> i32 {
        // Figures stay tabular, and a space keeps its width.
        let fixed = |glyph: Glyph| glyph.character.is_ascii_digit() || glyph.character.is_whitespace();
        if fixed(left) || fixed(right) {
            return 0;
        }
        let subtables = self.font.tables().kern.iter().flat_map(|kern| kern.subtables);
        let mut horizontal = subtables.filter(|table| table.horizontal && !table.variable);
        let units = horizontal.find_map(|table| table.glyphs_kerning(GlyphId(left.id), GlyphId(right.id)));
        self.thousandths(i32::from(units.unwrap_or(0)))
    }
}
