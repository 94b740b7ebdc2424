//! Words of banks and payers: on one line, visible, of bounded length, and without account numbers.

use billing_core::text::is_invisible;

/// The longest name of who was at the other end, in characters.
pub const LONGEST_COUNTERPARTY: usize = 140;
/// The longest reference of a payer, in characters.
pub const LONGEST_REFERENCE: usize = 140;
/// The longest reference of a bank, in characters.
pub const LONGEST_BANK_REFERENCE: usize = 100;
/// The longest description, in characters.
pub const LONGEST_DESCRIPTION: usize = 500;
/// The most of a refused row that is shown, in characters.
pub const LONGEST_AS_WRITTEN: usize = 140;

/// The shortest number that is looked for in texts: a shorter one is little more than its last four.
const SHORTEST_NUMBER: usize = 5;
/// From this length on a number is also found within a longer run of letters and digits.
const SHORTEST_WITHIN_WORDS: usize = 8;
/// The longest number that is looked for: account identifications have at most 34 characters (ISO 20022, Max34Text).
const LONGEST_NUMBER: usize = 40;

/// The account numbers that a row names in places of their own, to be taken out of its texts.
pub struct AccountNumbers(Vec<Vec<char>>);

impl AccountNumbers {
    /// Of the numbers as written; those that are empty or too short to matter are passed over.
    pub fn of<'a>(written: impl IntoIterator<Item = &'a str>) -> Self {
        let mut numbers: Vec<Vec<char>> = Vec::new();
        for number in written {
            let full = significant(number);
            let without_zeros: Vec<char> = full.iter().copied().skip_while(|c| *c == '0').collect();
            numbers.push(full);
            numbers.push(without_zeros);
        }
        numbers.retain(|number| (SHORTEST_NUMBER..=LONGEST_NUMBER).contains(&number.len()));
        // The longest first, so that of a number with leading zeros nothing is left over.
        numbers.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        numbers.dedup();
        Self(numbers)
    }

    /// `text` with `····1234` for each of the numbers, however it is grouped there.
    fn masked(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, number| masked(&text, number))
    }
}

/// The last four letters or digits of an account number.
pub fn last_four(number: &str) -> Option<String> {
    let characters = significant(number);
    let last = &characters[characters.len().saturating_sub(4)..];
    (!last.is_empty()).then(|| last.iter().collect())
}

/// `written` without account numbers, trimmed, with single spaces, at most `most` characters; `None` where nothing is left.
pub fn tidy(written: &str, most: usize, numbers: &AccountNumbers) -> Option<String> {
    let one_line = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = numbers.masked(&one_line);
    let mut visible = text.chars().map(|c| if is_invisible(c) { '\u{FFFD}' } else { c });
    let mut kept: String = visible.by_ref().take(most).collect();
    if visible.next().is_some() {
        kept.pop();
        kept.push('…');
    }
    (!kept.is_empty()).then_some(kept)
}

/// The letters and digits of an account number, in capitals.
fn significant(number: &str) -> Vec<char> {
    number.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

fn masked(text: &str, number: &[char]) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut masked = String::with_capacity(text.len());
    let mut position = 0;
    while let Some(character) = characters.get(position) {
        if let Some(end) = end_of_number(&characters, position, number) {
            masked.push_str("····");
            masked.extend(&number[number.len() - 4..]);
            position = end;
        } else {
            masked.push(*character);
            position += 1;
        }
    }
    masked
}

/// Where `number` ends, if it begins at `begin`. Spaces and marks may stand between its characters.
fn end_of_number(text: &[char], begin: usize, number: &[char]) -> Option<usize> {
    let within_word = number.len() >= SHORTEST_WITHIN_WORDS;
    let is_word = |position: Option<usize>| position.and_then(|at| text.get(at)).is_some_and(char::is_ascii_alphanumeric);
    if !within_word && is_word(begin.checked_sub(1)) {
        return None;
    }
    let mut position = begin;
    for wanted in number {
        if position > begin {
            while text.get(position).is_some_and(|c| matches!(c, ' ' | '-' | '.' | '/') || is_invisible(*c)) {
                position += 1;
            }
        }
        if text.get(position)?.to_ascii_uppercase() != *wanted {
            return None;
        }
        position += 1;
    }
    (within_word || !is_word(Some(position))).then_some(position)
}
