//! Lines of text: their width, where they break, and how large they may be.

use crate::layout::face::{Face, Faces, Glyph};
use crate::layout::marks::Type;

/// The width of `text` in points.
pub fn width(faces: &Faces, style: Type, text: &str) -> f32 {
    let face = faces.of(style.weight);
    face.width_of(&face.glyphs(text)) as f32 * style.size / 1000.0
}

/// `style`, made smaller where `text` would be wider than `room`.
pub fn fitted(faces: &Faces, style: Type, text: &str, room: f32) -> Type {
    let natural = width(faces, style, text);
    if natural <= room { style } else { Type { size: style.size * room / natural, ..style } }
}

/// `text` in lines no wider than `room`, as glyphs. Lines break at spaces; a word that is wider than a whole line breaks
/// after a character that joins words (an e-mail address has no spaces), and otherwise where the line is full.
pub fn wrapped(faces: &Faces, style: Type, text: &str, room: f32) -> Vec<Vec<Glyph>> {
    let face = faces.of(style.weight);
    let glyphs = face.glyphs(text);
    let room = (room * 1000.0 / style.size) as i32;
    let mut lines = Vec::new();
    let mut rest = without_spaces_around(&glyphs);
    while !rest.is_empty() {
        let (line, after) = rest.split_at(line_end(rest, filled(face, rest, room)));
        lines.push(without_spaces_around(line).to_vec());
        rest = without_spaces_around(after);
    }
    lines
}

/// How many glyphs fit on one line: always at least one, so that breaking comes to an end.
fn filled(face: &Face, glyphs: &[Glyph], room: i32) -> usize {
    let mut used = 0;
    let fitting = glyphs.iter().take_while(|glyph| {
        let end = used + face.width_of(&[Glyph { kern: 0, ..**glyph }]);
        used = end + glyph.kern;
        end <= room
    });
    fitting.count().max(1)
}

/// Where a line ends of which at most `full` glyphs fit.
fn line_end(glyphs: &[Glyph], full: usize) -> usize {
    let is_space = |glyph: &Glyph| glyph.character == ' ';
    if full == glyphs.len() || is_space(&glyphs[full]) {
        return full;
    }
    let line = &glyphs[..full];
    let space = line.iter().rposition(is_space);
    space.or_else(|| line.iter().rposition(|glyph| "@.-_/".contains(glyph.character)).map(|joint| joint + 1)).unwrap_or(full)
}

fn without_spaces_around(glyphs: &[Glyph]) -> &[Glyph] {
    let is_ink = |glyph: &Glyph| glyph.character != ' ';
    match (glyphs.iter().position(is_ink), glyphs.iter().rposition(is_ink)) {
        (Some(first), Some(last)) => &glyphs[first..=last],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::face::Weight;
    use crate::layout::marks::Ink;

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
        ];
        for (text, room, lines) in cases {
            let wrapped = wrapped(faces, STYLE, text, *room);
            let wrapped: Vec<String> = wrapped.iter().map(|line| line.iter().map(|glyph| glyph.character).collect()).collect();
            assert_eq!(&wrapped, lines, "{text:?} in {room}");
        }
    }

    #[test]
    fn figures_are_tabular_and_letters_are_kerned() {
        let faces = Faces::embedded().unwrap();
        let width = |text| width(faces, STYLE, text);
        assert!(["11", "74", "90"].iter().all(|pair| width(pair) == width("00")));
        assert!(width("AV") < width("A") + width("V"));
    }
}
