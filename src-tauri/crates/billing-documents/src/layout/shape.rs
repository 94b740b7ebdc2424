//! From characters to glyphs: a line in Latin, Greek or Cyrillic letters glyph by glyph; every other one in the order and the forms
//! of its script (Unicode's bidirectional algorithm, then HarfBuzz's shaping).

use std::ops::Range;

use rustybuzz::{Direction, GlyphInfo, GlyphPosition, UnicodeBuffer};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use crate::layout::face::{Face, FaceNumber, Faces, Weight};

/// What a glyph stands for, for whoever reads the text back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// One character.
    Character(char),
    /// Several characters that became one glyph.
    Cluster(Box<str>),
    /// Nothing by itself: another glyph of its cluster has the text.
    Nothing,
}

/// One glyph in a line of text. Lengths are in thousandths of the type size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glyph {
    /// Its face.
    pub face: FaceNumber,
    /// Its number in the face.
    pub id: u16,
    /// What it stands for.
    pub meaning: Meaning,
    /// How far it is to the next glyph.
    pub advance: i32,
    /// How far it is moved to the right, and up, from its place.
    pub offset: (i32, i32),
}

/// Where a line of text begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// On the side of its first letter.
    Text,
    /// On the right, whatever its first letter: it is a part of a text in Arabic or Hebrew.
    Right,
}

impl Base {
    /// The base of `text`, or of a part of it, in a document that is written from right to left or is not. A text without any letter of
    /// such a script (a name, an amount) keeps its own order there.
    pub fn of(text: &str, right_to_left: bool) -> Self {
        let is_written_leftwards = |character: char| matches!(bidi_class(character), BidiClass::R | BidiClass::AL);
        if right_to_left && text.chars().any(is_written_leftwards) { Self::Right } else { Self::Text }
    }
}

/// The glyphs of a line of text from left to right. Each character has been checked before; one that no face has nevertheless becomes
/// glyph 0.
pub fn line(faces: &Faces, weight: Weight, text: &str, base: Base) -> Vec<Glyph> {
    let own = Faces::own(weight);
    if base == Base::Text && text.chars().all(|character| faces.face(own).glyph(character).is_some()) {
        return plain(faces.face(own), own, text);
    }
    // A text of several paragraphs has been split before; what is left of a line break counts as a space.
    let bidi = BidiInfo::new(text, (base == Base::Right).then(Level::rtl));
    let Some(paragraph) = bidi.paragraphs.first() else { return Vec::new() };
    let (levels, runs) = bidi.visual_runs(paragraph, 0..text.len());
    let mut glyphs = Vec::new();
    for run in runs {
        let rightwards = levels.get(run.start).is_none_or(Level::is_ltr);
        let mut parts = same_face(faces, weight, text, run);
        if !rightwards {
            parts.reverse();
        }
        for (number, part) in parts {
            let part = &text[part];
            if rightwards && Faces::is_own(number) {
                glyphs.extend(plain(faces.face(number), number, part));
            } else {
                glyphs.extend(shaped(faces.face(number), number, part, rightwards));
            }
        }
    }
    glyphs
}

/// The width of `glyphs` in thousandths of the type size.
pub fn width(glyphs: &[Glyph]) -> i32 {
    glyphs.iter().map(|glyph| glyph.advance).sum()
}

/// One glyph for each character, pairs kerned.
fn plain(face: &Face, number: FaceNumber, text: &str) -> Vec<Glyph> {
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(text.len());
    // Figures stay tabular, and a space keeps its width.
    let is_fixed = |character: char| character.is_ascii_digit() || character.is_whitespace();
    let mut before = None;
    for character in text.chars() {
        let id = face.glyph(character).unwrap_or_default();
        if before.is_some_and(|before| !is_fixed(before) && !is_fixed(character))
            && let Some(last) = glyphs.last_mut()
        {
            last.advance += face.kerning(last.id, id);
        }
        glyphs.push(Glyph { face: number, id, meaning: Meaning::Character(character), advance: face.width(id), offset: (0, 0) });
        before = Some(character);
    }
    glyphs
}

/// The parts of a run that one face prints, in the order of the text. What belongs to no script, such as a space, stays with its
/// neighbour where the neighbour's face has it.
fn same_face(faces: &Faces, weight: Weight, text: &str, run: Range<usize>) -> Vec<(FaceNumber, Range<usize>)> {
    let mut parts: Vec<(FaceNumber, Range<usize>)> = Vec::new();
    for (at, character) in text[run.clone()].char_indices() {
        let (start, end) = (run.start + at, run.start + at + character.len_utf8());
        let before = parts.last().map(|(number, _)| *number);
        let stays = before.filter(|number| !character.is_alphanumeric() && faces.face(*number).glyph(character).is_some());
        let number = stays.or_else(|| faces.with(character, weight)).unwrap_or_else(|| Faces::own(weight));
        match parts.last_mut() {
            Some((last, range)) if *last == number => range.end = end,
            _ => parts.push((number, start..end)),
        }
    }
    parts
}

fn shaped(face: &Face, number: FaceNumber, text: &str, rightwards: bool) -> Vec<Glyph> {
    let Some(font) = &face.shaping else { return plain(face, number, text) };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(if rightwards { Direction::LeftToRight } else { Direction::RightToLeft });
    buffer.guess_segment_properties();
    let buffer = rustybuzz::shape(font, &[], buffer);
    let starts: Vec<usize> = buffer.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    let glyph = |(at, (info, position)): (usize, (&GlyphInfo, &GlyphPosition))| Glyph {
        face: number,
        id: u16::try_from(info.glyph_id).unwrap_or_default(),
        meaning: meaning(text, &starts, at),
        advance: face.thousandths(position.x_advance),
        offset: (face.thousandths(position.x_offset), face.thousandths(position.y_offset)),
    };
    buffer.glyph_infos().iter().zip(buffer.glyph_positions()).enumerate().map(glyph).collect()
}

/// What the glyph at `at` stands for: the first of a cluster's glyphs for all of its text, the others for nothing.
fn meaning(text: &str, starts: &[usize], at: usize) -> Meaning {
    let start = starts[at];
    if at > 0 && starts[at - 1] == start {
        return Meaning::Nothing;
    }
    let end = starts.iter().copied().filter(|other| *other > start).min().unwrap_or(text.len());
    let cluster = &text[start..end];
    let mut characters = cluster.chars();
    match (characters.next(), characters.next()) {
        (Some(only), None) => Meaning::Character(only),
        _ => Meaning::Cluster(cluster.into()),
    }
}
