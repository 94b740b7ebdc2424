//! The top of every document: who it is of on the left, what it is on the right.

use crate::layout::{Canvas, LEADING, Role, SIDE_MARGIN, TOP_MARGIN, Type, fitted};
use crate::letter::Letter;

/// The size of the title.
const TITLE: f32 = 17.0;
/// The size of the document's number and day.
const PLAIN: f32 = 9.0;
const BASELINE: f32 = TOP_MARGIN + 13.0;

/// Puts the letterhead on `canvas`, the title from `column` on; running text is `scale` times as large as usual. The answer is where
/// it ends.
pub fn set(canvas: &mut Canvas<'_>, letter: &Letter, column: f32, scale: f32) -> f32 {
    let room = column - SIDE_MARGIN - 24.0;
    let mut left = canvas.paragraph(SIDE_MARGIN, BASELINE, room, Type::semibold(11.5 * scale), &letter.payer_name);
    left += 1.5 * scale;
    let plain = Type::regular(PLAIN * scale);
    if !letter.payer_address.is_empty() {
        left = canvas.paragraphs(SIDE_MARGIN, left + plain.size * LEADING, room, plain, &letter.payer_address);
    }
    let title_room = canvas.right() - column;
    let title = fitted(canvas.faces, Type::semibold(TITLE), letter.title, title_room);
    canvas.part(Role::Title, |canvas| canvas.line(column, BASELINE, title, letter.title));
    let right = canvas.paragraphs(column, BASELINE + 16.0, title_room, Type::regular(PLAIN), &letter.issue);
    left.max(right) + 4.0
}
