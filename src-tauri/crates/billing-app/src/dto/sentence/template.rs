//! How a sentence is written from its template: the part of ICU's message format that the pages read, too.
//!
//! `{amount}` is a gap; `{rest, select, none {…} other {…}}` chooses a wording, `{count, plural, one {…} other {…}}` a plural form,
//! in which `#` is the number; `<balance>…</balance>` are words that lead to a page. There is nothing to escape: no sentence of ours
//! has braces or angle brackets of its own.

use super::gap::Gap;

/// Writes the English sentence.
pub fn write<'a>(template: &str, gap: &dyn Fn(&str) -> Option<&'a dyn Gap>, text: &mut String) {
    write_counted(template, gap, None, text);
}

fn write_counted<'a>(template: &str, gap: &dyn Fn(&str) -> Option<&'a dyn Gap>, count: Option<u32>, text: &mut String) {
    let mut rest = template;
    while let Some(at) = rest.find(['{', '<', '#']) {
        text.push_str(&rest[..at]);
        let (sign, after) = (rest.as_bytes()[at], &rest[at + 1..]);
        rest = match (sign, count) {
            (b'{', _) => {
                let (inside, after) = after.split_at(closing(after));
                fill(inside, gap, text);
                &after[1..]
            }
            (b'<', _) => after.split_once('>').map_or("", |(_, after)| after),
            (_, Some(count)) => {
                text.push_str(&count.to_string());
                after
            }
            (_, None) => {
                text.push('#');
                after
            }
        };
    }
    text.push_str(rest);
}

/// Where the brace that was opened before `text` closes.
fn closing(text: &str) -> usize {
    let mut open = 1;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => open += 1,
            b'}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return at;
        }
    }
    unreachable!("a template of ours closes its braces")
}

/// Writes what stands between two braces: a gap, or the wording that it chooses.
fn fill<'a>(inside: &str, gap: &dyn Fn(&str) -> Option<&'a dyn Gap>, text: &mut String) {
    let (name, choices) = inside.split_once(", ").map_or((inside, None), |(name, choices)| (name, Some(choices)));
    let Some(value) = gap(name) else { unreachable!("the template names a gap {name} that its sentence has not") };
    let Some((kind, wordings)) = choices.and_then(|choices| choices.split_once(", ")) else {
        return value.write(text);
    };
    let count = (kind == "plural").then(|| value.count());
    let wanted = match count {
        Some(1) => "one",
        Some(_) => "other",
        None => value.choice(),
    };
    let wording = wording(wordings, wanted).or_else(|| wording(wordings, "other"));
    write_counted(wording.unwrap_or_default(), gap, count, text);
}

/// The wording named `wanted` among `one {…} other {…}`.
fn wording<'a>(wordings: &'a str, wanted: &str) -> Option<&'a str> {
    let mut rest = wordings;
    while let Some((name, after)) = rest.split_once('{') {
        let (inside, after) = after.split_at(closing(after));
        if name.trim() == wanted {
            return Some(inside);
        }
        rest = &after[1..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(template: &str, gaps: &[(&str, &dyn Gap)]) -> String {
        let mut text = String::new();
        write(template, &|name| gaps.iter().find(|(known, _)| *known == name).map(|(_, gap)| *gap), &mut text);
        text
    }

    /// A template, what fills its gaps, and what it then says.
    type Case<'c> = (&'c str, &'c [(&'c str, &'c dyn Gap)], &'c str);

    #[test]
    fn a_template_is_filled_chosen_from_and_counted() {
        let (name, none) = ("EX-1".to_owned(), None::<String>);
        let cases: [Case<'_>; 7] = [
            ("No gap at all.", &[], "No gap at all."),
            ("{name} is <balance>due</balance>.", &[("name", &name)], "EX-1 is due."),
            ("Paid{rest, select, none {} other {; {rest} is left}}.", &[("rest", &none)], "Paid."),
            ("Paid{rest, select, none {} other {; {rest} is left}}.", &[("rest", &Some(name.clone()))], "Paid; EX-1 is left."),
            ("{count, plural, one {# invoice} other {# invoices}} of {name}", &[("count", &1_u32), ("name", &name)], "1 invoice of EX-1"),
            ("{count, plural, one {# invoice} other {# invoices}}", &[("count", &0_u32)], "0 invoices"),
            (
                "Invoice #{count}: {name, select, other {{count, plural, one {one} other {# of them}}}}",
                &[("count", &2_u32), ("name", &name)],
                "Invoice #2: 2 of them",
            ),
        ];
        for (template, gaps, expected) in cases {
            assert_eq!(said(template, gaps), expected, "{template}");
        }
    }
}
