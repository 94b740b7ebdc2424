//! Putting into a PDF what is used of a face, and what each of its glyphs stands for.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish as _, Name, Pdf, Rect, Ref, Str};
use sha2::{Digest as _, Sha256};
use subsetter::GlyphRemapper;

use crate::DocumentError;
use crate::layout::face::Face;
use crate::layout::pdf::compressed;
use crate::layout::shape::{Glyph, Meaning};

/// How many objects a face takes.
pub const OBJECTS: i32 = 6;

const SYSTEM_INFO: SystemInfo<'_> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// The glyphs that are used of a face. Each pair of a glyph and what it stands for has a code of its own, so that text is read back as
/// it was written even where one glyph stands for different letters in different words.
#[derive(Default)]
pub struct UsedFace {
    codes: HashMap<(u16, Meaning), u16>,
    pairs: Vec<(u16, Meaning)>,
}

impl UsedFace {
    /// Whether nothing of the face was used.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The code of a glyph, in the order of their first use; 0 is no glyph's.
    pub fn code(&mut self, glyph: &Glyph) -> u16 {
        let pairs = &mut self.pairs;
        *self.codes.entry((glyph.id, glyph.meaning.clone())).or_insert_with(|| {
            pairs.push((glyph.id, glyph.meaning.clone()));
            u16::try_from(pairs.len()).unwrap_or_default()
        })
    }
}

/// A face reduced to some of its glyphs, as it stands in a PDF.
struct Program {
    /// What it has of which face, in the order of the glyphs' numbers.
    name: &'static str,
    extra: Vec<u16>,
    /// The number that each glyph has in it.
    glyphs: GlyphRemapper,
    /// The file, compressed.
    compressed: Vec<u8>,
    /// How long it is uncompressed.
    length: usize,
    /// A tag of six letters tells one subset of a font from another (ISO 32000-1, 9.6.4).
    tag: String,
}

/// How many reduced faces are kept: those of a batch of documents are mostly the same.
const KEPT: usize = 16;

/// Reducing and compressing faces is most of the work of a document; what is the same for the next one is kept.
static PROGRAMS: Mutex<VecDeque<Arc<Program>>> = Mutex::new(VecDeque::new());

impl Program {
    /// `face` with what `used` has of it. The documents' own font always has all of ASCII, so that one document's is another's, too.
    fn of(face: &Face, is_own: bool, used: &UsedFace) -> Result<Arc<Self>, DocumentError> {
        let always: Vec<u16> = if is_own { face.ascii_glyphs().collect() } else { Vec::new() };
        let mut extra: Vec<u16> = used.pairs.iter().map(|(glyph, _)| *glyph).filter(|glyph| !always.contains(glyph)).collect();
        extra.sort_unstable();
        extra.dedup();
        let kept =
            PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|it| it.name == face.name && it.extra == extra).cloned();
        if let Some(program) = kept {
            return Ok(program);
        }
        let mut glyphs = GlyphRemapper::new();
        for glyph in always.iter().chain(&extra) {
            glyphs.remap(*glyph);
        }
        let file = subsetter::subset(face.file, 0, &glyphs)?;
        let tag = Sha256::digest(&file).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
        let program = Arc::new(Self { name: face.name, extra, glyphs, compressed: compressed(&file), length: file.len(), tag });
        let mut programs = PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner);
        programs.push_back(Arc::clone(&program));
        if programs.len() > KEPT {
            programs.pop_front();
        }
        Ok(program)
    }
}

/// Writes `face` with the glyphs in `used`, as the objects from `first` on; `first` is the font itself.
///
/// # Errors
/// Where the face can't be reduced.
pub fn write(pdf: &mut Pdf, first: Ref, (face, is_own): (&Face, bool), used: &UsedFace) -> Result<(), DocumentError> {
    let program = Program::of(face, is_own, used)?;
    let mut map = vec![0, 0];
    for (glyph, _) in &used.pairs {
        map.extend(program.glyphs.get(*glyph).unwrap_or_default().to_be_bytes());
    }
    let name = format!("{}+{}", program.tag, face.name);
    let [cid, descriptor, file, meanings, codes] = [1, 2, 3, 4, 5].map(|at| Ref::new(first.get() + at));
    let mut font = pdf.type0_font(first);
    font.base_font(Name(name.as_bytes())).encoding_predefined(Name(b"Identity-H"));
    font.descendant_font(cid).to_unicode(meanings);
    font.finish();
    let mut font = pdf.cid_font(cid);
    font.subtype(CidFontType::Type2).base_font(Name(name.as_bytes())).system_info(SYSTEM_INFO).font_descriptor(descriptor);
    font.default_width(0.0).cid_to_gid_map_stream(codes);
    font.widths().consecutive(1, used.pairs.iter().map(|(glyph, _)| face.width(*glyph) as f32));
    font.finish();
    describe(pdf, descriptor, face, &name, file);
    pdf.stream(file, &program.compressed).filter(Filter::FlateDecode).pair(Name(b"Length1"), program.length as i32);
    pdf.stream(meanings, &compressed(&meanings_of(used))).filter(Filter::FlateDecode);
    pdf.stream(codes, &compressed(&map)).filter(Filter::FlateDecode);
    Ok(())
}

fn describe(pdf: &mut Pdf, descriptor: Ref, face: &Face, name: &str, file: Ref) {
    let font = &face.font;
    let units = |units: i16| face.thousandths(i32::from(units)) as f32;
    let bounds = font.global_bounding_box();
    let mut written = pdf.font_descriptor(descriptor);
    written.name(Name(name.as_bytes())).flags(FontFlags::SYMBOLIC).italic_angle(0.0).stem_v(80.0).font_file2(file);
    written.bbox(Rect::new(units(bounds.x_min), units(bounds.y_min), units(bounds.x_max), units(bounds.y_max)));
    written.ascent(units(font.ascender())).descent(units(font.descender()));
    written.cap_height(units(font.capital_height().unwrap_or_else(|| font.ascender())));
}

fn meanings_of(used: &UsedFace) -> Vec<u8> {
    let mut map = UnicodeCmap::<u16>::new(Name(b"Meanings"), SYSTEM_INFO);
    for (code, (_, meaning)) in (1..).zip(&used.pairs) {
        match meaning {
            Meaning::Character(character) => map.pair(code, *character),
            Meaning::Cluster(cluster) => map.pair_with_multiple(code, cluster.chars()),
            Meaning::Nothing => {}
        }
    }
    map.finish().to_vec()
}
