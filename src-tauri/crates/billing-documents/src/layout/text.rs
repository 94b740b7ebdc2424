//! Lines of text: their width, where they break, and how large they may be.

use std::sync::LazyLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, LineSegmenterBorrowed};

use crate::layout::face::Faces;
use crate::layout::marks::Type;
use crate::layout::shape::{self, Base, Glyph};

/// Where lines may break.
static LINES: LazyLock<LineSegmenterBorrowed<'static>> = LazyLock::new(|| LineSegmenter::new_dictionary(LineBreakOptions::default()));

/// The width of `text` in points.
pub fn width(faces: &Faces, style: Type, text: &str) -> f32 {
    shape::width(&shape::line(faces, style.weight, text, Base::Text)) as f32 * style.size / 1000.0
}

/// `style`, made smaller where `text` would be wider than `room`.
pub fn fitted(faces: &Faces, style: Type, text: &str, room: f32) -> Type {
    let natural = width(faces, style, text);
    if natural <= room { style } else { Type { size: style.size * room / natural, ..style } }
}

/// `text` in lines no wider than `room`, as glyphs. Lines break where Unicode's rules (UAX #14) allow it in the text's script: at
/// spaces, between ideographs but not before what closes, between the words of Thai, which a dictionary knows. A word that is wider than a
/// whole line breaks after a character that joins words (an e-mail address has no spaces), and otherwise where the line is full.
pub fn wrapped(faces: &Faces, style: Type, text: &str, base: Base, room: f32) -> Vec<Vec<Glyph>> {
    let room = (room * 1000.0 / style.size) as i32;
    let mut lines = Vec::new();
    let mut rest = text.trim_matches(' ');
    while !rest.is_empty() {
        let mut glyphs = shape::line(faces, style.weight, rest, base);
        let end = if shape::width(&glyphs) <= room {
            rest.len()
        } else {
            let end = line_end(rest, room, &Measure::of(faces, style, rest, &glyphs));
            glyphs = shape::line(faces, style.weight, rest[..end].trim_matches(' '), base);
            end
        };
        // Who listens to the text needs the space that the end of the line stands for; nobody sees it.
        if rest[..end].ends_with(' ') && base == Base::Text {
            glyphs.extend(shape::line(faces, style.weight, " ", base).into_iter().map(|space| Glyph { advance: 0, ..space }));
        }
        lines.push(glyphs);
        rest = rest[end..].trim_matches(' ');
    }
    lines
}

/// How wide the beginnings of a text are.
enum Measure<'a> {
    /// Where each character is a glyph: the widths up to each byte, added up.
    Sums(Vec<i32>),
    /// Where forms depend on their neighbours: each beginning is shaped by itself.
    Shaped(&'a Faces, Type, &'a str),
}

impl<'a> Measure<'a> {
    fn of(faces: &'a Faces, style: Type, text: &'a str, glyphs: &[Glyph]) -> Self {
        if glyphs.iter().any(|glyph| !Faces::is_own(glyph.face)) {
            return Self::Shaped(faces, style, text);
        }
        let (mut sums, mut sum) = (vec![0; text.len() + 1], 0);
        for ((at, character), glyph) in text.char_indices().zip(glyphs) {
            sum += glyph.advance;
            sums[at + character.len_utf8()] = sum;
        }
        Self::Sums(sums)
    }

    fn width_up_to(&self, end: usize) -> i32 {
        match self {
            Self::Sums(sums) => sums[end],
            Self::Shaped(faces, style, text) => shape::width(&shape::line(faces, style.weight, &text[..end], Base::Text)),
        }
    }
}

/// Where the first line of `text` ends, as all of it does not fit: always behind at least one character, so that breaking comes to an
/// end.
fn line_end(text: &str, room: i32, measure: &Measure<'_>) -> usize {
    let fits = |end: &usize| measure.width_up_to(text[..*end].trim_end_matches(' ').len()) <= room;
    let last = |ends: &mut dyn Iterator<Item = usize>| ends.skip_while(|end| *end == 0).take_while(fits).last();
    let joint = |(at, character): (usize, char)| "@.-_/".contains(character).then_some(at + 1);
    let characters = || GraphemeClusterSegmenter::new().segment_str(text);
    last(&mut LINES.segment_str(text))
        .or_else(|| last(&mut text.char_indices().filter_map(joint)))
        .or_else(|| last(&mut characters()))
        .or_else(|| characters().find(|end| *end > 0))
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::face::Weight;
    use crate::layout::marks::Ink;
    use crate::layout::shape::Meaning;

    const STYLE: Type = Type { weight: Weight::Regular, size: 10.0, ink: Ink::BLACK };

    #[test]
    fn lines_break_at_spaces_then_at_joints_then_anywhere() {
        let faces = Faces::embedded().unwrap();
        let cases: &[(&str, f32, &[&str])] = &[
            ("Example Corp", 100.0, &["Example Corp"]),
            ("Example Corp", 50.0, &["Example", "Corp"]),
            ("  two   spaces ", 100.0, &["two   spaces"]),
            ("  two   spaces ", 36.0, &["two", "spaces"]),
            ("", 100.0, &[]),
            ("remittance.advice@example.com", 100.0, &["remittance.advice@", "example.com"]),
            ("WWWWWW", 30.0, &["WWW", "WWW"]),
            ("W", 1.0, &["W"]),
            ("株式会社見本", 30.0, &["株式会", "社見本"]),
            // What closes does not begin a line, and no mark leaves its letter.
            ("株式会。社見本", 30.0, &["株式", "会。社", "見本"]),
            ("ชำระเงินล่วงหน้า", 50.0, &["ชำระเงินล่วง", "หน้า"]),
            ("ก้ก้ก้", 1.0, &["ก้", "ก้", "ก้"]),
        ];
        for (text, room, lines) in cases {
            let wrapped = wrapped(faces, STYLE, text, Base::Text, *room);
            let wrapped: Vec<String> = wrapped.iter().map(|line| said(line).trim_end().to_owned()).collect();
            assert_eq!(&wrapped, lines, "{text:?} in {room}");
        }
    }

    fn said(line: &[Glyph]) -> String {
        let said = |glyph: &Glyph| match &glyph.meaning {
            Meaning::Character(character) => character.to_string(),
            Meaning::Cluster(cluster) => cluster.to_string(),
            Meaning::Nothing => String::new(),
        };
        line.iter().map(said).collect()
    }

    #[test]
    fn figures_are_tabular_and_letters_are_kerned() {
        let faces = Faces::embedded().unwrap();
        let width = |text| width(faces, STYLE, text);
        assert!(["11", "74", "90"].iter().all(|pair| width(pair) == width("00")));
        assert!(width("AV") < width("A") + width("V"));
    }

    /// The letters of an Arabic word join, and stand from right to left; figures within stay as they are.
    #[test]
    fn scripts_get_their_forms_and_their_order() {
        let faces = Faces::embedded().unwrap();
        let glyphs = |text| shape::line(faces, Weight::Regular, text, Base::Text);
        let alone: Vec<u16> = "بيت".chars().map(|letter| faces.face(3).glyph(letter).unwrap()).collect();
        let word: Vec<u16> = glyphs("بيت").iter().map(|glyph| glyph.id).collect();
        assert!(word.len() >= 3 && alone.iter().all(|letter| !word.contains(letter)), "{alone:?} {word:?}");
        let korean = glyphs("가격");
        assert_eq!(korean[0].face, korean[1].face, "one word is of one face");
        assert_eq!(said(&glyphs("שלום 12")), "12 םולש");
        assert_eq!(said(&glyphs("Example (שלום)")), "Example (םולש)");
    }
}
