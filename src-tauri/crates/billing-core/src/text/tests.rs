use super::*;

#[test]
fn a_text_is_trimmed_and_as_long_as_its_field() {
    let kept = |text: &str| Ok(Some(text.to_owned()));
    let cases = [
        ("", Ok(None)),
        (" \t ", Ok(None)),
        ("a", kept("a")),
        (" Example Corp ", kept("Example Corp")),
        ("äöüßé", kept("äöüßé")),
        ("123456789012", kept("123456789012")),
        ("ééééééééééééé", Err(TextError::TooLong { what: "the name", most: 12, length: 13 })),
    ];
    for (text, expected) in cases {
        assert_eq!(optional(text, "the name", 12), expected, "{text:?}");
        let needed = expected.and_then(|text| text.ok_or(TextError::Empty { what: "the name" }));
        assert_eq!(required(text, "the name", 12), needed, "{text:?}");
    }
}

/// What hides or reorders text (Unicode Technical Report 36): a name must not read as another one.
#[test]
fn invisible_characters_are_refused_by_their_code_point() {
    for hidden in
        [0x00, 0x09, 0x0A, 0x1B, 0x7F, 0x85, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x202A, 0x202E, 0x2060, 0x2066, 0x206F, 0xFEFF]
    {
        let character = char::from_u32(hidden).expect("a character");
        let text = format!("a{character}b");
        assert_eq!(optional(&text, "the name", 12), Err(TextError::Invisible { what: "the name", code: hidden }), "U+{hidden:04X}");
    }
    // The joiners that Persian and Indic names are written with, and their neighbours, are no danger.
    for visible in [' ', '\u{A0}', '\u{200A}', '\u{200C}', '\u{200D}', '\u{2027}', '\u{202F}', '\u{205F}', '\u{2070}', 'ß', '中'] {
        assert!(optional(&format!("a{visible}b"), "the name", 12).is_ok(), "{visible:?}");
    }
}

#[test]
fn a_refusal_says_what_to_do() {
    let cases = [
        (required("", "the name", 5), "Enter the name."),
        (required("abcdef", "the name", 5), "Shorten the name to 5 characters; it has 6."),
        (required("a\u{202E}b", "the name", 5), "Remove the invisible character U+202E from the name."),
    ];
    for (refused, words) in cases {
        assert_eq!(refused.expect_err("a refusal").to_string(), words);
    }
}
