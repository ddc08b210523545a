//! Pieces of text that words of time are made of.

use std::ops::Range;

/// Cuts `text` into pieces: runs of letters, runs of ASCII digits, and single other marks; white space parts them.
/// "Jan. 5th" falls into "Jan", ".", "5", "th". The ranges are bytes.
pub fn split(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = chars.find(|(_, c)| !c.is_whitespace())?;
        let kind = kind_of(first);
        let mut end = start + first.len_utf8();
        while kind != Kind::Mark
            && let Some((at, next)) = chars.next_if(|&(_, c)| kind_of(c) == kind)
        {
            end = at + next.len_utf8();
        }
        Some(start..end)
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Mark,
}

fn kind_of(c: char) -> Kind {
    if c.is_ascii_digit() {
        Kind::Digit
    } else if c.is_alphabetic() {
        Kind::Letter
    } else {
        Kind::Mark
    }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn letters_digits_and_marks_part() {
        let cut = |text: &'static str| split(text).map(|at| text[at].to_owned()).collect::<Vec<_>>().join(" ");
        assert_eq!(cut("Jan. 5th, 21-year-old"), "Jan . 5 th , 21 - year - old");
        assert_eq!(cut(" 9:30a.m.\u{a0}’90s "), "9 : 30 a . m . ’ 90 s");
        assert_eq!(cut(""), "");
    }
}
