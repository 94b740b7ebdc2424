//! The faces that documents are set in: which characters they have, and how wide those are.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use ttf_parser::{Face as FontFile, FaceParsingError, GlyphId};

/// A weight of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// For running text.
    Regular,
    /// For headings and for what must be copied exactly.
    Semibold,
}

/// The number of a face.
pub type FaceNumber = usize;

/// One face, read once for the life of the process.
pub struct Face {
    /// The name that PDF readers show.
    pub name: &'static str,
    /// The whole font file.
    pub file: &'static [u8],
    /// The font file, parsed.
    pub font: FontFile<'static>,
    /// The font file as the shaper reads it.
    pub shaping: Option<rustybuzz::Face<'static>>,
    /// The glyphs of ASCII's characters, of which nearly all of a page consists: they are looked up without waiting for anybody.
    ascii: [Option<u16>; 128],
    /// The glyphs of the other characters that were asked for: whether one is drawn is read from its outline, and each is asked for at
    /// every try to fit a page.
    known: Mutex<HashMap<char, Option<u16>>>,
}

/// All faces: those of the document's own font, one for each weight, and then one for each further script.
pub struct Faces(Vec<Face>);

const OWN: [FaceNumber; 2] = [0, 1];

macro_rules! files {
    ($($name:literal),*) => { [$(($name, include_bytes!(concat!("../../fonts/", $name, ".ttf")).as_slice())),*] };
}

/// The files, in the order in which a character is looked for in them.
static FILES: [(&str, &[u8]); 8] = files!(
    "OpenSans-Regular",
    "OpenSans-Semibold",
    "NotoSansHebrew-Regular",
    "NotoSansArabic-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansThai-Regular",
    "DroidSansFallbackFull",
    "NanumSquareR"
);

static EMBEDDED: LazyLock<Result<Faces, FaceParsingError>> = LazyLock::new(|| {
    let face = |(name, file): &(&'static str, &'static [u8])| {
        let shaping = rustybuzz::Face::from_slice(file, 0);
        let mut face = Face { name, file, font: FontFile::parse(file, 0)?, shaping, ascii: [None; 128], known: Mutex::default() };
        face.ascii = std::array::from_fn(|code| char::from_u32(code as u32).and_then(|character| face.read_glyph(character)));
        Ok(face)
    };
    FILES.iter().map(face).collect::<Result<_, _>>().map(Faces)
});

impl Faces {
    /// The faces in this program.
    ///
    /// # Errors
    /// Where a font file is damaged.
    pub fn embedded() -> Result<&'static Self, FaceParsingError> {
        EMBEDDED.as_ref().map_err(|error| *error)
    }

    /// How many faces there are; their numbers count from 0.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The face with this number.
    pub fn face(&self, number: FaceNumber) -> &Face {
        &self.0[number]
    }

    /// The face of the document's own font for this weight.
    pub const fn own(weight: Weight) -> FaceNumber {
        match weight {
            Weight::Regular => OWN[0],
            Weight::Semibold => OWN[1],
        }
    }

    /// Whether a face is of the document's own font. The others have one weight; for the heavier one their outlines are thickened.
    pub const fn is_own(number: FaceNumber) -> bool {
        number < OWN.len()
    }

    /// The face that prints `character`: the document's own wherever it can, then the first that has it. Of Korean's letters the last,
    /// as that of Chinese and Japanese has three of them, which would stand out among the others.
    pub fn with(&self, character: char, weight: Weight) -> Option<FaceNumber> {
        let own = Self::own(weight);
        if self.face(own).glyph(character).is_some() {
            return Some(own);
        }
        let mut others = (OWN.len()..self.count()).filter(|number| self.face(*number).glyph(character).is_some());
        if is_hangul(character) { others.next_back() } else { others.next() }
    }
}

/// Whether a character is a letter or a syllable of Korean.
const fn is_hangul(character: char) -> bool {
    matches!(character, '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}')
}

/// Whether a character only says how its neighbours join.
const fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}')
}

impl Face {
    /// The glyph of a character by itself. Some fonts list characters that they draw as nothing: those don't count.
    pub fn glyph(&self, character: char) -> Option<u16> {
        if let Some(glyph) = self.ascii.get(character as usize) {
            return *glyph;
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        *known.entry(character).or_insert_with(|| self.read_glyph(character))
    }

    /// The glyphs of ASCII's characters, in their order.
    pub fn ascii_glyphs(&self) -> impl Iterator<Item = u16> {
        self.ascii.iter().flatten().copied()
    }

    fn read_glyph(&self, character: char) -> Option<u16> {
        let drawn = |glyph: &GlyphId| character.is_whitespace() || is_joiner(character) || self.font.glyph_bounding_box(*glyph).is_some();
        self.font.glyph_index(character).filter(drawn).map(|glyph| glyph.0)
    }

    /// The width of a glyph in thousandths of the type size, rounded as the PDF's own table of widths rounds it, so that text ends
    /// exactly where it was measured to end.
    pub fn width(&self, id: u16) -> i32 {
        self.thousandths(i32::from(self.font.glyph_hor_advance(GlyphId(id)).unwrap_or(0)))
    }

    /// Font units in thousandths of the type size.
    pub fn thousandths(&self, units: i32) -> i32 {
        units * 1000 / i32::from(self.font.units_per_em())
    }

    /// How far the second of two glyphs moves to the right; negative where the pair is kerned.
    pub fn kerning(&self, left: u16, right: u16) -> i32 {
        let subtables = self.font.tables().kern.iter().flat_map(|kern| kern.subtables);
        let mut horizontal = subtables.filter(|table| table.horizontal && !table.variable);
        let units = horizontal.find_map(|table| table.glyphs_kerning(GlyphId(left), GlyphId(right)));
        self.thousandths(i32::from(units.unwrap_or(0)))
    }
}
