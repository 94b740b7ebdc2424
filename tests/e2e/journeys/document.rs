//! Looking at a document: it is drawn, it says what it says, and whoever looked goes on where they were.

use serde_json::json;

use crate::pages::first_start;
use crate::place::Place;
use crate::window::{Kind, Window};

/// How many pixels of the first page's picture are dark, and for which width it was drawn: one that is only stretched is not sharp.
const INK: &str = "const picture = document.querySelector('main canvas'); \
    if (!picture || picture.width === 0) return null; \
    const { data } = picture.getContext('2d').getImageData(0, 0, picture.width, picture.height); \
    let dark = 0; for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0 && data[at] + data[at + 1] + data[at + 2] < 200) dark += 1; \
    return [dark, Math.round(picture.width / window.devicePixelRatio)]";

#[test]
fn looks_at_a_document_and_goes_on_where_it_was() {
    let place = Place::empty();
    let window = Window::open(&place);
    first_start::open_sample(&window);
    window.go("/documents");
    window.click(Kind::Link, "DOC-000001");
    window.wait_for(Kind::Heading, "Funding document DOC-000001");
    window.wait_for_text("Quote exactly");
    let (dark, width) = ink(&window, |dark, _| dark > 1_000);
    assert!(dark < 1_000_000, "the page is white: {dark} pixels are dark");

    window.press("Zoom out");
    let (_, smaller) = ink(&window, |dark, found| dark > 500 && found < width);
    window.press("Zoom in");
    ink(&window, |dark, found| dark > 500 && found > smaller);
    window.take_picture("document-zoomed");

    window.run("history.back()", &[]).expect("the page before is there");
    window.wait_for(Kind::Heading, "Documents");
    let focused = "return document.activeElement?.innerText";
    window.wait("the focus on the link", || window.run(focused, &[]).ok().filter(|text| *text == json!("DOC-000001")));
    window.assert_nothing_went_wrong();
}

/// The ink of the first page and its width, once they are as they are waited for.
fn ink(window: &Window, awaited: impl Fn(i64, i64) -> bool) -> (i64, i64) {
    window.wait("ink on the page", || {
        let found = window.run(INK, &[]).ok()?;
        let (dark, width) = (found[0].as_i64()?, found[1].as_i64()?);
        awaited(dark, width).then_some((dark, width))
    })
}
